/** What each expression of a sentence is worth in TIMEX3, as "quote: value". Publication day first. */
export type TimexCase = readonly [published: string | null, sentence: string, ...values: string[]];

// 2013-03-21 is a Thursday, 2013-03-25 a Monday
export const TIMES_OF_DAY: TimexCase[] = [
  ["2013-03-21", "Polls close at 8 p.m. EDT Friday.", "8 p.m. EDT Friday: 2013-03-22T20:00"],
  ["2013-03-21", "The train left at 6:15 a.m. on Wednesday.", "6:15 a.m.: 2013-03-20T06:15", "Wednesday: 2013-03-20"],
  ["2013-03-21", "On Wednesday at about 5pm the shop shut.", "Wednesday: 2013-03-20", "about 5pm: 2013-03-20T17:00"],
  ["2013-03-21", "It struck at 14:30 GMT on March 3.", "14:30 GMT: 2013-03-03T14:30", "March 3: 2013-03-03"],
  ["2013-03-21", "The raid began at 2000 GMT.", "2000 GMT: 2013-03-21T20:00"],
  ["2013-03-21", "It struck at 715 pm near the port.", "715 pm: 2013-03-21T19:15"],
  ["2013-03-21", "They came at three o'clock.", "three o'clock: 2013-03-21T03:00"],
  ["2013-03-21", "The bells rang at 12:05 a.m. local time.", "12:05 a.m. local time: 2013-03-21T00:05"],
  ["2013-03-21", "The gate was shut until noon Tuesday.", "noon Tuesday: 2013-03-19T12:00"],
  ["2013-03-21", "It fell on the morning of March 3.", "the morning of March 3: 2013-03-03TMO"],
  ["2013-03-21", "By dawn Tuesday the road was gone.", "dawn Tuesday: 2013-03-19TMO"],
  ["2013-03-21", "It was hit at dawn on Tuesday.", "dawn on Tuesday: 2013-03-19TMO"],
  ["2013-03-21", "They dug on Tuesday morning and early afternoon.", "Tuesday morning: 2013-03-19TMO", "early afternoon: 2013-03-19TAF"],
  ["2013-03-21", "Late on Tuesday night it fell.", "Late on Tuesday night: 2013-03-19TNI"],
  ["2013-03-21", "It came in the early hours of Tuesday.", "the early hours of Tuesday: 2013-03-19TMO"],
  ["2013-03-21", "It came in the small hours of March 3.", "the small hours of March 3: 2013-03-03TMO"],
  ["2013-03-21", "It came in the early hours of the morning.", "the morning: 2013-03-21TMO"],
  ["2013-03-21", "They met at two in the afternoon.", "two in the afternoon: 2013-03-21T14:00"],
  ["2013-03-21", "He fell at 3 in the morning on Tuesday.", "3 in the morning: 2013-03-19T03:00", "Tuesday: 2013-03-19"],
  ["2013-03-21", "At 11 o'clock in the evening the bridge shut.", "11 o'clock in the evening: 2013-03-21T23:00"],
  ["2013-03-21", "They took one in the morning and one in the evening.", "the morning: 2013-03-21TMO", "the evening: 2013-03-21TEV"],
  // a part of the day alone is of the day told last; what is usual is of none
  ["2013-03-21", "It rained on Tuesday and by dawn the road was gone.", "Tuesday: 2013-03-19", "dawn: 2013-03-19TMO"],
  ["2013-03-21", "They argued through the night.", "the night: 2013-03-21TNI"],
  ["2013-03-21", "Smoke rose in the early morning.", "the early morning: 2013-03-21TMO"],
  ["2013-03-21", "Owls hunt in the evening and sleep by day."],
  ["2013-03-21", "The morning of the vote was calm at night."],
  ["2013-03-21", "The away side won 10:30 and then 3:15."]
];

export const TOLD_TOGETHER: TimexCase[] = [
  ["2013-03-21", "They will vote on May 23 and 24.", "May 23: 2013-05-23", "24: 2013-05-24"],
  ["2013-03-21", "It lasted from May 11 to June 2, 2012.", "May 11: 2012-05-11", "June 2, 2012: 2012-06-02"],
  ["2013-03-21", "He ruled from 1993 to 1996.", "1993: 1993", "1996: 1996"],
  ["2013-03-21", "Prices fell from November through January.", "November: 2012-11", "January: 2013-01"],
  ["2013-03-21", "They met Monday through Friday.", "Monday: 2013-03-11", "Friday: 2013-03-15"],
  ["2013-03-21", "It rose in the April-June quarter.", "the April-June quarter: 2012-Q2"],
  ["2013-03-21", "It rose in the April-July quarter.", "April: 2012-04", "July: 2012-07"],
  ["2013-03-21", "The 2008-09 slump was worse.", "2008: 2008", "09: 2009"]
];

export const ROUGH_TIMES: TimexCase[] = [
  ["2013-03-21", "It is quiet right now.", "right now: PRESENT_REF"],
  ["2013-03-21", "The current rules are old.", "current: PRESENT_REF"],
  ["2013-03-21", "A recent poll says so.", "recent: PAST_REF"],
  ["2013-03-21", "It grew in recent weeks.", "recent weeks: PXW"],
  ["2013-03-21", "It closed in July 2009; at that time few cared.", "July 2009: 2009-07", "that time: 2009-07"],
  ["2013-03-21", "He is away at the moment.", "the moment: PRESENT_REF"],
  ["2013-03-21", "For the moment it holds.", "the moment: PRESENT_REF"],
  ["2013-03-21", "Few farm these days.", "these days: PRESENT_REF"],
  ["2013-03-21", "It was once the time of kings."]
];

export const MONTHS_AND_DATES: TimexCase[] = [
  ["2013-03-21", "It sank mid-morning, and was found at 21:35 pm.", "mid-morning: 2013-03-21TMO", "21:35 pm: 2013-03-21T21:35"],
  ["2013-03-21", "They met on May 13 on the square.", "May 13: 2012-05-13"],
  ["2013-01-12", "They won on a cold day for January 26-7.", "January: 2013-01"],
  ["2012-12-05", "They are expected to dispute an August ruling.", "August: 2012-08"],
  ["2012-08-30", "The judge set a December 6 court date.", "December 6: 2012-12-06"],
  ["2013-03-18", "It paid tax owed after the 30 January raid.", "the 30 January: 2013-01-30"],
  [
    "2013-03-18",
    "They played an April Fool’s Day joke, not an April Fools' Day prank.",
    "April Fool’s Day: 2012-04-01",
    "April Fools' Day: 2012-04-01"
  ],
  ["2012-12-12", "Sales for November rose.", "November: 2012-11"],
  ["2012-12-12", "It will publish its index for November.", "November: 2012-11"],
  ["2012-12-12", "It has set a date for June.", "June: 2013-06"],
  ["2013-03-21", "The rebels said in June they would vote in September.", "June: 2012-06", "September: 2012-09"],
  ["2013-03-21", "Talks that start in April will fail.", "April: 2013-04"],
  ["2013-02-21", "They asked to move the vote to June.", "June: 2013-06"],
  ["2013-10-21", "It rests on a truce signed by both on 18 June.", "18 June: 2013-06-18"],
  ["2013-03-21", "She has been left out until at least October.", "October: 2013-10"],
  ["2013-03-21", "The gain for March was cut.", "March: 2013-03"],
  ["2013-03-21", "The vote for May was close."]
];

export const DAYS_KNOWN_WITHOUT_THEIR_YEAR: TimexCase[] = [
  ["2013-03-21", "Much has changed since 9/11.", "9/11: 2001-09-11"],
  ["2013-03-21", "The Sept. 11 attacks shook them.", "Sept. 11: 2001-09-11"],
  ["2013-03-21", "They fled after the September 11 terrorist attacks.", "September 11: 2001-09-11"],
  ["2025-11-21", "He was held in the Oct. 7 attack.", "Oct. 7: 2023-10-07"],
  // not so where it only dates something, or before that day
  ["2013-03-21", "The Sept. 11 vote was close.", "Sept. 11: 2012-09-11"],
  ["2013-03-21", "The Oct. 7 attack was put down.", "Oct. 7: 2012-10-07"],
  ["2013-03-21", "9/10 of it is gone."]
];

export const WEEKDAYS: TimexCase[] = [
  ["2013-03-21", "He said that Friday's raid failed.", "Friday: 2013-03-15"],
  ["2013-03-21", "She had sworn for weeks that Saturday would be the last day.", "weeks: PXW", "Saturday: 2013-03-23"],
  ["2013-03-21", "It rained on March 1. On that Friday they left.", "March 1: 2013-03-01", "that Friday: 2013-03-01"],
  ["2013-03-21", "It could end as early as Monday.", "Monday: 2013-03-25"],
  ["2013-03-21", "They could meet as recently as Monday.", "Monday: 2013-03-18"],
  ["2013-03-20", "It opens on Saturday, March 23. Hopes for Saturday grew.", "Saturday, March 23: 2013-03-23", "Saturday: 2013-03-23"],
  ["2013-03-20", "They dropped Friday's planned vote, not Monday's vote.", "Friday: 2013-03-22", "Monday: 2013-03-18"],
  ["2013-03-20", "The board moved the match to Friday. It was originally set for Thursday.", "Friday: 2013-03-22", "Thursday: 2013-03-21"],
  [
    "2013-03-16",
    "They arrived on Friday. An aide said they would meet Friday evening.",
    "Friday: 2013-03-15",
    "Friday evening: 2013-03-15TEV"
  ],
  ["2013-03-18", "He had been expected to return on Thursday.", "Thursday: 2013-03-14"],
  ["2013-03-18", "He flew out on Sunday. He was due back Sunday night.", "Sunday: 2013-03-17", "Sunday night: 2013-03-17TNI"],
  ["2013-03-18", "The talks were put off till Friday.", "Friday: 2013-03-22"],
  ["2013-03-18", "The deal allows them to vote on Friday.", "Friday: 2013-03-22"],
  ["2013-03-18", "It will fail unless a deal is struck on Friday.", "Friday: 2013-03-22"],
  ["2013-03-18", "We will start on Tuesday. On Wednesday, the budget.", "Tuesday: 2013-03-19", "Wednesday: 2013-03-20"],
  ["2013-03-18", "They think it will last Thursday at least.", "Thursday: 2013-03-21"],
  ["2013-03-18", "It should hold when crews remove the cap Thursday.", "Thursday: 2013-03-21"],
  ["2013-03-18", "He was to appear in court Friday.", "Friday: 2013-03-22"],
  ["2013-03-18", "It had been calm there until Saturday.", "Saturday: 2013-03-16"],
  ["2013-03-18", "The banks have been shut until Thursday.", "Thursday: 2013-03-21"],
  ["2013-03-21", "He had asked the king to hold off on a speech late Monday night.", "late Monday night: 2013-03-18TNI"],
  ["2013-03-21", "The start was changed to Monday.", "Monday: 2013-03-25"],
  ["2013-03-21", "Rain is also possible along much of the coast on Saturday.", "Saturday: 2013-03-23"],
  ["2013-03-21", "She may stay until sometime Saturday.", "Saturday: 2013-03-23"]
];

export const NO_TIME: TimexCase[] = [
  // names, numbers and words that look like times
  ["2013-03-21", "It fell in after-hours trading."],
  ["2013-03-21", "It made room for 2000 beds."],
  ["2013-03-21", "They met in May 13 Square, near 26 July Street."],
  ["2013-03-21", 'He said so on the show "This Week."'],
  ["2013-03-21", "He met the new envoy, Wang Jun. It rained."],
  ["2013-03-21", "Two men in their late thirties were held."],
  ["2013-03-21", "They passed Resolution 2012 there."],
  ["2013-03-21", "They bought 2012 shares there."]
];

export const THE_DAY_SOMETHING_WAS_SAID_ON: TimexCase[] = [
  ["2013-03-21", "“We sail today,” the captain said on Tuesday.", "today: 2013-03-19", "Tuesday: 2013-03-19"],
  ["2013-03-21", "The captain said Tuesday: “We sail tomorrow.”", "Tuesday: 2013-03-19", "tomorrow: 2013-03-20"],
  ["2013-03-21", "“We sail today,” the captain said.", "today: 2013-03-21"],
  ["2013-03-21", "The captain said on Tuesday he would sail today.", "Tuesday: 2013-03-19", "today: 2013-03-21"],
  ["2013-03-21", "“We sail today,” the captain said. The port was shut on Tuesday.", "today: 2013-03-21", "Tuesday: 2013-03-19"],
  ["2013-03-21", "The captain said so on Tuesday.\n\n“We sail today.”", "Tuesday: 2013-03-19", "today: 2013-03-21"]
];

export const A_DAY_BEHIND_SEVERAL_CLOCKS: TimexCase[] = [
  [
    "2013-03-21",
    "The tower fell at 3:10 a.m. local time (9:10 a.m. EDT; 1310 GMT) Tuesday.",
    "3:10 a.m. local time: 2013-03-19T03:10",
    "9:10 a.m. EDT: 2013-03-19T09:10",
    "1310 GMT: 2013-03-19T13:10",
    "Tuesday: 2013-03-19"
  ],
  ["2013-03-21", "The tower fell at 3:10 a.m. (five died) Tuesday.", "3:10 a.m.: 2013-03-21T03:10", "Tuesday: 2013-03-19"]
];

export const A_TELLING_OF_WHAT_IS_LONG_OVER: TimexCase[] = [
  ["2013-03-21", "It began in August 1916. On 29 August the fort fell.", "August 1916: 1916-08", "29 August: 1916-08-29"],
  ["2013-03-21", "On 7 December 1941 it was hit, and in January the army left.", "7 December 1941: 1941-12-07", "January: 1942-01"],
  ["2013-03-21", "In 1942 the line held. By 2 May it was gone.", "1942: 1942", "2 May: 1942-05-02"],
  // news tells something near its own day; a year that only dates a noun begins no telling
  [
    "2013-03-21",
    "They met on Monday, as in August 1916. On 2 March it rained.",
    "Monday: 2013-03-18",
    "August 1916: 1916-08",
    "2 March: 2013-03-02"
  ],
  ["2013-03-21", "It has been a member since 1952. On 2 March it left.", "1952: 1952", "2 March: 2013-03-02"]
];
