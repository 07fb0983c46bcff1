import type {TimexCase} from "./dates-timex.table.js";

// 2013-03-21 is a Thursday
export const LENGTHS_WITH_THEIR_MEASURE: TimexCase[] = [
  ["2013-03-21", "It took more than a decade.", "more than a decade: P10Y"],
  ["2013-03-21", "It took at least two weeks.", "at least two weeks: P2W"],
  ["2013-03-21", "They walked for another five hours.", "another five hours: PT5H"],
  ["2013-03-21", "It rained over the past two weeks.", "the past two weeks: P2W"],
  ["2013-03-21", "Over the two months it doubled.", "the two months: P2M"],
  ["2013-03-21", "He stayed a couple of days.", "a couple of days: PXD"],
  ["2013-03-21", "It came about 20 years ago.", "about 20 years ago: 1993"],
  ["2013-03-21", "It came just hours after the vote.", "hours: PTXH"],
  ["2013-03-21", "A 24 hour strike was called.", "24 hour: PT24H"],
  ["2013-03-21", "He paid a daylong visit.", "daylong: P1D"],
  ["2013-03-21", "They passed a six month temporary budget.", "six month: P6M"],
  ["2013-03-21", "A 59-year-old man met a boy 12 years old.", "59-year-old: P59Y", "12 years old: P12Y"],
  ["2013-03-21", "The two-year-old truce broke.", "two-year-old: P2Y"],
  ["2013-03-21", "A four-hour-long show began.", "four-hour-long: PT4H"],
  ["2013-03-21", "It ran for an extra hour and two full days.", "an extra hour: PT1H", "two full days: P2D"],
  ["2013-03-21", "After almost a month of debate they voted.", "almost a month: P1M"],
  ["2013-03-21", "The vote is hours away.", "hours: PTXH"],
  ["2013-03-21", "It will last weeks, months or years.", "weeks: PXW", "months: PXM", "years: PXY"],
  ["2013-03-21", "It followed four straight years of losses.", "four straight years: P4Y"],
  ["2013-03-21", "Following two days of talks they left.", "two days: P2D"],
  ["2013-03-21", "The rocks formed 2.7 billion years ago.", "2.7 billion years ago: PAST_REF"],
  ["2013-03-21", "It will end within a year, or in two weeks.", "a year: P1Y", "two weeks: P2W"],
  ["2013-03-21", "It lasted only seconds.", "seconds: PTXS"],
  ["2013-03-21", "It took half an hour.", "half an hour: PT30M"],
  ["2013-03-21", "They waited an hour or more.", "an hour or more: PT1H"],
  ["2013-03-21", "It will rain in the days ahead.", "the days: PXD"],
  ["2013-03-21", "A 80 mile-per-hour wind blew."],
  ["2013-03-21", "He spent days there after weeks of rain.", "days: PXD", "weeks: PXW"],
  ["2013-03-21", "He got 15 to 20 years in prison.", "15: P15Y", "20 years: P20Y"],
  [
    "2013-03-21",
    "He left a year and a half ago after a year and a half there.",
    "a year and a half ago: 2011-09",
    "a year and a half: P1.5Y"
  ],
  ["2013-03-21", "It took years, if not decades.", "years: PXY", "decades: PXY"],
  ["2013-03-21", "Sales will grow over the next year.", "the next year: P1Y"],
  ["2013-03-21", "He left in 2009, and the next year he won.", "2009: 2009", "the next year: 2014"],
  ["2013-03-21", "It rained for an 11th day.", "an 11th day: P11D"],
  ["2013-03-21", "The bridge opens four years from now.", "four years from now: 2017"],
  ["2013-03-21", "She was jailed for two years and four months.", "two years and four months: P2Y4M"],
  ["2013-03-21", "It took an hour and 20 minutes.", "an hour and 20 minutes: PT1H20M"],
  ["2013-03-21", "It rained for two years and for four months.", "two years: P2Y", "four months: P4M"],
  ["2013-03-21", "He will be out for between four and six months.", "four: P4M", "six months: P6M"],
  ["2013-03-21", "The rain will not come for another day.", "another day: P1D"],
  ["2013-03-21", "Another day dawned."]
];

export const HOW_OFTEN: TimexCase[] = [
  ["2013-03-21", "They meet every two years.", "every two years: P2Y"],
  ["2013-03-21", "They meet every other week.", "every other week: P2W"],
  ["2013-03-21", "They meet twice a month.", "twice a month: P1M"],
  ["2013-03-21", "They earn $5 a day.", "a day: P1D"],
  ["2013-03-21", "The annual report is out.", "annual: P1Y"],
  ["2013-03-21", "The 12th Annual Games were held."],
  ["2013-03-21", "They pray every Friday and on Sundays.", "every Friday: XXXX-WXX-5", "Sundays: XXXX-WXX-7"],
  ["2013-03-21", "The club opens Friday nights.", "Friday nights: XXXX-WXX-5TNI"],
  ["2013-03-21", "Mondays suspected attack killed two.", "Mondays: 2013-03-18"],
  ["2013-03-21", "Rivers dry up every summer.", "every summer: XXXX-SU"],
  ["2013-03-21", "They meet every morning.", "every morning: XXXX-XX-XXTMO"]
];

export const QUARTERS_AND_YEARS: TimexCase[] = [
  ["2013-03-21", "Sales fell late in the quarter.", "late in the quarter: 2012-Q4"],
  ["2013-03-21", "Sales fell for the year.", "the year: 2013"],
  ["2013-03-21", "It must close by mid-year.", "mid-year: 2013"],
  ["2013-03-21", "He left in 2009, the year before.", "2009: 2009", "the year before: 2008"],
  [
    "2013-03-21",
    "In the third quarter of 2012 it earned $5 million, up from $4 million a year earlier.",
    "the third quarter of 2012: 2012-Q3",
    "a year earlier: 2011-Q3"
  ],
  [
    "2013-03-21",
    "Profit fell in the third quarter of 2012. For the quarter ended Sept. 30, it was $5 million, from $9 million a year ago.",
    "the third quarter of 2012: 2012-Q3",
    "the quarter: 2012-Q3",
    "Sept. 30: 2012-09-30",
    "a year ago: 2011-Q3"
  ],
  ["2013-03-21", "They cut the outlook for 2014 sales.", "2014: 2014"],
  ["2013-03-21", "It was a fashion of the 1800s.", "the 1800s: 18"],
  ["2013-03-21", "It confirmed its 2013 outlook.", "2013: 2013"],
  ["2013-03-21", "The fight may go on into 2014.", "2014: 2014"],
  ["2013-03-21", "Growth came in the final quarter of last year.", "the final quarter of last year: 2012-Q4"],
  ["2013-03-21", "It will open in the spring of next year.", "the spring of next year: 2014-SP"],
  [
    "2013-03-21",
    "In the third quarter of 2012 it fell, after a rise in the same quarter last year.",
    "the third quarter of 2012: 2012-Q3",
    "the same quarter last year: 2011-Q3"
  ],
  [
    "2013-02-12",
    "It fell in the fourth quarter, from a rise in the same quarter last year.",
    "the fourth quarter: 2012-Q4",
    "the same quarter last year: 2011-Q4"
  ],
  ["2012-12-12", "Gains were slim over the final three months of the year.", "the final three months of the year: P3M"],
  ["2013-03-18", "It brought to an end days of talks on the hours of work.", "days: PXD"],
  ["2013-03-21", "It began in 2009, in March of that year.", "2009: 2009", "March of that year: 2009-03"],
  ["2013-03-21", "Profit was high in the first quarter.", "the first quarter: 2013-Q1"],
  ["2013-03-21", "It ended a decades-long feud.", "decades-long: PXY"],
  ["2013-03-21", "Profit rose in 2012's first quarter.", "2012's first quarter: 2012-Q1"],
  ["2013-04-21", "The firm will report first-quarter results.", "first-quarter: 2013-Q1"],
  [
    "2013-03-21",
    "It grew in the third quarter of 2012 from a loss in the same period of 2011.",
    "the third quarter of 2012: 2012-Q3",
    "the same period of 2011: 2011-Q3"
  ],
  ["2013-03-21", "Rents fell in the same period last year.", "the same period last year: 2012"],
  ["2013-03-21", "Sales rose for the year ended Jan. 31.", "the year: P1Y", "Jan. 31: 2013-01-31"],
  ["2013-03-21", "They lost their rivals' 2012 bid.", "2012: 2012"],
  ["2013-03-21", "Caesar fell in 44 B.C. in Rome.", "44 B.C.: BC0044"],
  ["2013-03-21", "She lives in Vancouver, B.C., with 44 cats."]
];

export const SEASONS_AND_WEEKS: TimexCase[] = [
  ["2013-03-21", "It rose earlier in the week.", "earlier in the week: 2013-W12"],
  ["2013-03-25", "Many died in this weekend's storm.", "this weekend: 2013-W12-WE"],
  ["2013-03-25", "It snowed this past weekend.", "this past weekend: 2013-W12-WE"],
  ["2013-03-21", "It will open in the fall.", "the fall: 2013-FA"],
  ["2013-03-21", "Work may go on until late summer.", "late summer: 2013-SU"],
  ["2013-06-25", "They will leave for the summer.", "the summer: 2013-SU"],
  ["2013-06-25", "They sent more men this spring.", "this spring: 2013-SP"],
  [
    "2013-12-12",
    "Sales rose in November from October, after the previous month's fall.",
    "November: 2013-11",
    "October: 2013-10",
    "the previous month: 2013-10"
  ],
  ["2013-03-21", "They hope to cut rates by the fall.", "the fall: 2013-FA"],
  ["2013-03-21", "He was saved by the fall of a tree."]
];

export const QUARTERS_BY_THEIR_END: TimexCase[] = [
  ["1998-07-16", "Sales for the quarter ended June 30 rose.", "the quarter: 1998-Q2", "June 30: 1998-06-30"],
  ["1999-01-20", "Sales for the quarter ended Dec. 31 rose.", "the quarter: 1998-Q4", "Dec. 31: 1998-12-31"],
  [
    "1998-03-16",
    "It sold less in its fiscal fourth quarter, which ended 31 January.",
    "fiscal fourth quarter: 1997-Q4",
    "31 January: 1998-01-31"
  ],
  ["2013-10-29", "It made less in the July-September period.", "the July-September period: 2013-Q3"],
  ["2013-10-29", "It made less in the quarter that ended Sept. 26.", "the quarter: 2013-Q3", "Sept. 26: 2013-09-26"],
  ["2013-10-29", "Its loss for the quarter widened.", "the quarter: 2013-Q3"],
  ["2013-10-29", "They rioted for three nights.", "three nights: P3NI"],
  ["2013-10-29", "They rioted for several nights.", "several nights: PXNI"],
  ["1998-07-16", "It sold less in its fiscal fourth quarter.", "fiscal fourth quarter: 1998-Q4"],
  [
    "1998-07-16",
    "It sold less in the first fiscal quarter, ended 27 December 1997.",
    "the first fiscal quarter: 1997-Q1",
    "27 December 1997: 1997-12-27"
  ],
  ["1998-07-16", "It sold less in the fourth quarter.", "the fourth quarter: 1997-Q4"]
];

export const YEARS_OF_ONES_OWN_AND_TO_COME: TimexCase[] = [
  ["2013-03-21", "It fell in 2012, its last year as a mill.", "2012: 2012"],
  ["2013-03-21", "It fell last year.", "last year: 2012"],
  ["2013-03-21", "They need a mill for the coming year.", "the coming year: P1Y"],
  ["2013-03-21", "It lost $1 for the last fiscal year.", "the last fiscal year: 2012"],
  [
    "2013-03-21",
    "In the fourth quarter it earned $2, from $1 in the same quarter a year earlier.",
    "the fourth quarter: 2012-Q4",
    "a year earlier: 2011-Q4"
  ],
  ["2013-03-21", "He got 8 years, 4 months in prison.", "8 years, 4 months: P8Y4M"],
  ["2013-03-21", "The current-account gap grew; the current gap did.", "current: PRESENT_REF"],
  ["2013-03-21", "He left on Shrove Tuesday.", "Shrove Tuesday: 2013-02-12"]
];

export const LENGTHS_AND_PARTS: TimexCase[] = [
  ["2013-03-21", "The tremor lasted 25 endless seconds.", "25 endless seconds: PT25S"],
  ["2013-03-21", "They waited 25 long years, then five business days.", "25 long years: P25Y", "five business days: P5D"],
  ["2013-03-21", "The crews dug all day and it was an all-year job.", "all day: P1D", "all-year: P1Y"],
  ["2013-03-21", "It was their third strike in as many days."],
  ["2013-03-21", "They took a day off and a day of rest."],
  [
    "2013-03-21",
    "It lost money in the year ended March 1. On the same day the mill shut.",
    "the year: P1Y",
    "March 1: 2013-03-01",
    "the same day: 2013-03-21"
  ],
  ["2013-03-21", "The first few months of 2012 were dry.", "The first few months of 2012: PXM"],
  ["2013-02-21", "The baker's 4th-quarter profit rose.", "4th-quarter: 2012-Q4"],
  ["2013-03-21", "It was the year's best film.", "the year: 2013"],
  ["2013-03-21", "The summer of '69 was hot.", "The summer of '69: 1969-SU"]
];
