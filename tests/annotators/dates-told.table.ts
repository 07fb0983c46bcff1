import type {DateCase} from "./dates.table.js";

export const FROM_PUBLICATION: DateCase[] = [
  ["2020-02-28", "They will meet for the first time since the May 4 attack.", "May 4: 2019-05-04..2020-02-28 span since"],
  ["2020-02-28", "He wants to discuss the May 4 raid on the port.", "May 4: 2019-05-04 day"],
  ["2020-02-28", "He wants to discuss the May 4 vote.", "May 4: 2020-05-04 day"],
  ["2020-02-28", "They spoke by phone today.", "today: 2020-02-28 day"],
  ["2020-02-28", "They spoke by phone yesterday evening.", "yesterday evening: 2020-02-27 day"],
  ["2020-02-28", "They will speak tomorrow.", "tomorrow: 2020-02-29 day"],
  ["2020-02-28", "They spoke the day before yesterday.", "the day before yesterday: 2020-02-26 day"],
  ["2020-02-28", "The council sits tonight.", "tonight: 2020-02-28 day"],
  ["2020-02-28", "Shells fell overnight.", "overnight: 2020-02-28 day"],
  ["2020-02-28", "Shells fell overnight on Wednesday.", "overnight on Wednesday: 2020-02-26 day"],
  ["2020-02-28", "He left earlier this week.", "earlier this week: 2020-02-24..2020-02-28 week"],
  ["2020-02-24", "He left earlier this week.", "earlier this week: 2020-02-24 week"],
  ["2020-02-28", "Guns fell silent under a pact agreed in October.", "October: 2019-10-01..2019-10-31 month"],
  ["2020-02-28", "A pact agreed for April will be signed.", "April: 2020-04-01..2020-04-30 month"],
  ["2020-02-28", "The poll may be put off until as late as March 30.", "March 30: 2020-03-30 day"],
  ["2020-02-28", "As late as June 30, nobody had come.", "June 30: 2019-06-30 day"],
  ["2020-02-28", "The January 11-12 floods drowned crops.", "January 11-12: 2020-01-11..2020-01-12 span"],
  ["2020-02-28", "Shells fell overnight Wednesday.", "overnight Wednesday: 2020-02-26 day"],
  ["2020-02-28", "Shells fell this morning.", "this morning: 2020-02-28 day"],
  ["2020-02-28", "Shells fell last night.", "last night: 2020-02-27 day"],
  ["2020-02-28", "In today's call they agreed.", "today: 2020-02-28 day"],
  ["2020-02-28", "In yesterdays call they agreed.", "yesterdays: 2020-02-27 day"],
  ["2020-02-28", "It happened two days ago.", "two days ago: 2020-02-26 day"],
  ["2020-02-28", "It happened two weeks ago.", "two weeks ago: 2020-02-10..2020-02-16 week"],
  ["2020-02-28", "It happened three months ago.", "three months ago: 2019-11-01..2019-11-30 month"],
  ["2020-02-28", "It happened a year ago.", "a year ago: 2019-01-01..2019-12-31 year"],
  ["2020-02-28", "It happened twenty-five years ago.", "twenty-five years ago: 1995-01-01..1995-12-31 year"],
  ["2020-02-28", "It happened several years ago.", "several years ago: unknown"],
  ["2020-02-28", "It happened this week.", "this week: 2020-02-24..2020-03-01 week"],
  ["2020-02-28", "They will meet in the week of March 9.", "the week of March 9: 2020-03-09..2020-03-15 week"],
  ["2020-02-28", "It happened last week.", "last week: 2020-02-17..2020-02-23 week"],
  ["2020-02-28", "It happened late last week.", "late last week: 2020-02-21..2020-02-23 span"],
  ["2020-02-28", "They will meet next week.", "next week: 2020-03-02..2020-03-08 week"],
  ["2020-02-26", "They will meet later this week.", "later this week: 2020-02-27..2020-03-01 week"],
  ["2020-02-23", "They will meet later in the week.", "later in the week: 2020-02-24..2020-03-01 week"],
  ["2020-02-26", "The vote waits until later in the week.", "later in the week: 2020-02-27..2020-03-01 week"],
  ["2020-02-28", "They will meet later this month.", "later this month: 2020-02-29 month"],
  ["2020-02-28", "They met last month.", "last month: 2020-01-01..2020-01-31 month"],
  ["2020-02-28", "They will meet next month.", "next month: 2020-03-01..2020-03-31 month"],
  ["2020-02-28", "Last months talks failed.", "Last months: 2020-01-01..2020-01-31 month"],
  ["2020-02-28", "Clashes flared over the weekend.", "the weekend: 2020-02-22..2020-02-23 span"],
  ["2020-02-28", "The envoys will meet over the weekend.", "the weekend: 2020-02-29..2020-03-01 span"],
  ["2020-02-28", "Clashes flared last weekend.", "last weekend: 2020-02-22..2020-02-23 span"],
  ["2020-02-28", "The lira fell in the past two weeks.", "the past two weeks: 2020-02-14..2020-02-28 span"],
  ["2020-02-28", "Forty died over the last five years.", "the last five years: 2015-02-28..2020-02-28 span"],
  ["2020-02-28", "Forty died over the past 24 hours.", "the past 24 hours: 2020-02-27..2020-02-28 span"],
  ["2020-02-28", "Forty died in the past year.", "the past year: 2019-02-28..2020-02-28 span"],
  ["2020-02-28", "Rain will fall in the next three days.", "the next three days: 2020-02-28..2020-03-02 span"],
  ["2020-02-28", "He came to power and spent the next two years at war.", "the next two years: unknown"],
  ["2020-02-28", "They voted for a poll to be held in the next 50 days.", "the next 50 days: 2020-02-28..2020-04-18 span"],
  ["2020-02-28", "They will decide in two weeks.", "two weeks: 2020-03-09..2020-03-15 week"],
  ["2020-02-28", "They will meet in Budapest in two weeks.", "two weeks: 2020-03-09..2020-03-15 week"],
  ["2020-02-28", "They will meet for the first time in two weeks.", "two weeks: unknown duration"],
  ["2020-02-28", "It will be the largest drill in two years.", "two years: unknown duration"],
  ["2020-02-28", "The army has fought for nearly a week.", "nearly a week: 2020-02-21..2020-02-28 span"],
  ["2020-02-28", "Planes struck for the third day in a row.", "the third day in a row: 2020-02-26..2020-02-28 span series"],
  ["2020-02-28", "Planes struck for a second consecutive day.", "a second consecutive day: 2020-02-27..2020-02-28 span series"],
  ["2020-02-28", "It rained for the 12th straight day.", "the 12th straight day: 2020-02-17..2020-02-28 span series"],
  ["2020-02-28", "Fighting grew in recent days.", "recent days: unknown"],
  ["2020-02-28", "Fighting grew in the past few days.", "the past few days: unknown"],
  ["2020-02-28", "Fighting will grow in the coming weeks.", "the coming weeks: unknown"],
  ["2020-02-28", "He recently left.", "recently: unknown"],
  ["2020-02-28", "He is currently abroad.", "currently: unknown"],
  ["2020-02-28", "They could meet in the near future.", "the near future: unknown"]
];

export const FROM_THE_DAY_TOLD: DateCase[] = [
  [
    "2020-02-28",
    "He saw the king on Wednesday. He had landed the previous day. They dined. The next day he left.",
    "Wednesday: 2020-02-26 day",
    "the previous day: 2020-02-25 day",
    "The next day: 2020-02-27 day"
  ],
  [
    "2020-02-28",
    "He saw the king on Wednesday. The day before, a bomb went off. It rained that day.",
    "Wednesday: 2020-02-26 day",
    "The day before: 2020-02-25 day",
    "that day: 2020-02-25 day"
  ],
  ["2020-02-28", "He came on Monday. The next day he left.", "Monday: 2020-02-24 day", "The next day: 2020-02-25 day"],
  ["2020-02-28", "He came on Monday. He left the following day.", "Monday: 2020-02-24 day", "the following day: 2020-02-25 day"],
  ["2020-02-28", "He came on Monday. The day before, he had called.", "Monday: 2020-02-24 day", "The day before: 2020-02-23 day"],
  ["2020-02-28", "He came on Monday. The same day he left.", "Monday: 2020-02-24 day", "The same day: 2020-02-24 day"],
  ["2020-02-28", "He came on Monday. Earlier in the day he had called.", "Monday: 2020-02-24 day", "Earlier in the day: 2020-02-24 day"],
  ["2020-02-28", "The envoy said on Monday that he would leave on Wednesday.", "Monday: 2020-02-24 day", "Wednesday: 2020-02-26 day"],
  ["2020-02-28", "The envoy said on Monday that he will leave on Wednesday.", "Monday: 2020-02-24 day", "Wednesday: 2020-03-04 day"],
  ["2020-02-28", "He came on Monday. That evening he left.", "Monday: 2020-02-24 day", "That evening: 2020-02-24 day"],
  [
    "2020-02-28",
    "On February 3 he came. Three days earlier he had called.",
    "February 3: 2020-02-03 day",
    "Three days earlier: 2020-01-31 day"
  ],
  ["2020-02-28", "On February 3 he came. Two days later he left.", "February 3: 2020-02-03 day", "Two days later: 2020-02-05 day"],
  [
    "2020-02-28",
    "On 3 May 2016 he came. A week earlier he had called.",
    "3 May 2016: 2016-05-03 day",
    "A week earlier: 2016-04-25..2016-05-01 week"
  ],
  [
    "2020-02-28",
    "On 3 May 2016 he came. The following month he left.",
    "3 May 2016: 2016-05-03 day",
    "The following month: 2016-06-01..2016-06-30 month"
  ],
  [
    "2011-07-20",
    "They met in July 1991. Twenty years later little is left.",
    "July 1991: 1991-07-01..1991-07-31 month",
    "Twenty years later: 2011-01-01..2011-12-31 year"
  ],
  [
    "2020-02-28",
    "He was elected in 2008. The following year he fell ill.",
    "2008: 2008-01-01..2008-12-31 year",
    "The following year: 2009-01-01..2009-12-31 year"
  ],
  [
    "2020-02-28",
    "He fled in June 2011. That year the war began.",
    "June 2011: 2011-06-01..2011-06-30 month",
    "That year: 2011-01-01..2011-12-31 year"
  ],
  ["2020-02-28", "He was hurt as a child. Years passed, and two years later he was dead.", "two years later: unknown"],
  ["1989-10-26", "Sales rose from a year earlier.", "a year earlier: 1988-01-01..1988-12-31 year"],
  [null, "On 3 May 2016 he came. The next day he left.", "3 May 2016: 2016-05-03 day", "The next day: 2016-05-04 day"]
];

export const ROLES: DateCase[] = [
  ["2020-02-28", "Talks have stalled since mid-January.", "mid-January: 2020-01-15..2020-02-28 span since"],
  ["2020-02-28", "Talks have stalled since Monday.", "Monday: 2020-02-24..2020-02-28 span since"],
  ["2020-02-28", "Nine have died since early February.", "early February: 2020-02-01..2020-02-28 span since"],
  ["2020-02-28", "War has raged since 2011.", "2011: 2011-01-01..2020-02-28 span since"],
  ["2020-02-28", "War has raged since March 2011.", "March 2011: 2011-03-01..2020-02-28 span since"],
  ["2020-02-20", "Turkey told the army to pull back by the end of February.", "the end of February: 2020-02-29 day deadline"],
  ["2020-02-20", "He gave Damascus until the February end to pull back.", "the February end: 2020-02-29 day deadline"],
  ["2020-02-20", "The troops must leave by Sunday.", "Sunday: 2020-02-23 day deadline"],
  ["2020-02-20", "He has until Sunday to reply.", "Sunday: 2020-02-23 day deadline"],
  ["2020-02-28", "The siege lasted until Sunday.", "Sunday: 2020-02-23 day"],
  ["2020-02-28", "The army must withdraw within two weeks.", "two weeks: 2020-03-13 day deadline"],
  ["2020-02-28", "He vowed to answer within 48 hours.", "48 hours: 2020-03-01 day deadline"]
];

export const LENGTHS: DateCase[] = [
  ["2020-02-28", "They agreed on a three-day truce.", "three-day: unknown duration"],
  ["2020-02-28", "The siege lasted for two years.", "two years: unknown duration"],
  ["2020-02-28", "He was jailed for 30 months.", "30 months: unknown duration"],
  ["2020-02-28", "The war took 2 1/2 years.", "2 1/2 years: unknown duration"],
  ["2020-02-28", "A month-long siege ended.", "month-long: unknown duration"],
  ["2020-02-28", "Convoys arrive every day.", "every day: unknown set"],
  ["2020-02-28", "They had waited for months.", "months: unknown duration"],
  ["2020-02-28", "It came a day after the raid.", "a day: unknown duration"]
];

export const HOLIDAYS: DateCase[] = [
  ["2016-01-03", "The bomb went off on New Year's Eve.", "New Year's Eve: 2015-12-31 day"],
  ["2016-01-03", "The bomb went off on New Years Eve.", "New Years Eve: 2015-12-31 day"],
  ["2015-12-10", "They will meet before Christmas Day.", "Christmas Day: 2015-12-25 day"],
  ["2017-04-20", "The pope spoke on Easter Sunday.", "Easter Sunday: 2017-04-16 day"],
  ["2017-06-20", "She was sure of reaching a deal by Christmas.", "Christmas: 2017-12-25 day deadline"],
  ["2017-06-20", "The army, having left by Christmas, came back.", "Christmas: 2016-12-25 day"],
  ["2013-07-10", "They fought on the Fourth of July.", "Fourth of July: 2013-07-04 day"],
  ["2013-12-01", "Shops opened on Thanksgiving.", "Thanksgiving: 2013-11-28 day"],
  ["2013-12-01", "He visited the troops for the Thanksgiving.", "Thanksgiving: 2013-11-28 day"],
  ["2013-09-05", "He fought on Labor Day 2004.", "Labor Day 2004: 2004-09-06 day"]
];

/** No publication day: a full date still resolves, all else stays open. */
export const UNDATED: DateCase[] = [
  [null, "It was signed on 5 March 2020.", "5 March 2020: 2020-03-05 day"],
  [null, "It was signed on Friday.", "Friday: unknown"],
  [null, "It was signed on March 5.", "March 5: unknown"],
  [null, "It was signed last week.", "last week: unknown"],
  [null, "It was signed two days ago.", "two days ago: unknown"],
  [null, "It was signed in 2018.", "2018: 2018-01-01..2018-12-31 year"]
];

/** Nothing here is a date. */
export const COUNTEREXAMPLES: DateCase[] = [
  ["2020-02-28", "He may go to Ankara."],
  ["2020-02-28", "Theresa May spoke in London."],
  ["2020-02-28", "May said she would resign."],
  ["2020-02-28", "Protesters march on the capital."],
  ["2020-02-28", "They began a march on the capital."],
  ["2020-02-28", "April Glaspie met the president."],
  ["2020-02-28", "An august body rejected it."],
  ["2020-02-28", "One man sat on the ground in the sun."],
  ["2020-02-28", "Jan Egeland told reporters."],
  ["2020-02-28", "The second attack was worse."],
  ["2020-02-28", "Some 2,000 soldiers crossed."],
  ["2020-02-28", "They killed 1990 people."],
  ["2020-02-28", "More than 2000 people fled."],
  ["2020-02-28", "The base lies at 2011 metres."],
  ["2020-02-28", "It violates Security Council resolution 2254."],
  ["2020-02-28", "The M4 highway was closed."],
  ["2020-02-28", "A day of mourning was declared."],
  ["2020-02-28", "The fall of Aleppo changed the war."],
  ["2020-02-28", "He told the Sunday Times so."],
  ["2020-02-28", "USA Today reported it."],
  ["2020-02-28", "It came in the wake of the Arab Spring uprisings."],
  ["2020-02-28", "More than a quarter of a million fled."],
  ["2020-02-28", "Half of the town is gone."],
  ["2020-02-28", "They led after the first quarter of the game."],
  ["2020-02-28", "It was changed at the last minute."],
  ["2020-02-28", "On the last day of the summit they signed."],
  ["2020-02-28", "Black September was an armed group."],
  ["2020-02-28", "She lives on the 15th floor."],
  ["2020-02-28", "He scored late in the second half of the game."],
  ["2020-02-28", "The now-defunct group had bases there."],
  ["2020-02-28", "The future of the town is unclear."],
  ["2020-02-28", "The Christian Quarter was hit."],
  ["2020-02-28", "It cost $2000 and more."],
  ["2020-02-28", "Flight 1549 landed."],
  ["2020-02-28", "The score was 3-2."],
  ["2020-02-28", "Call 10/20 for help."]
];
