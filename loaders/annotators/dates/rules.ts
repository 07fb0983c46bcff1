import {age} from "./age.js";
import {ago} from "./ago.js";
import {beforeChrist} from "./before-christ.js";
import {beside} from "./beside.js";
import {calendarDay} from "./calendar-day.js";
import {clock} from "./clock.js";
import {daypart, openDaypart} from "./daypart.js";
import {decade} from "./decade.js";
import {deictic} from "./deictic.js";
import {duration, oneWordLength} from "./duration.js";
import {days, moment} from "./moment.js";
import {month} from "./month.js";
import {monthDay} from "./month-day.js";
import {nextDay} from "./next-day.js";
import {nights} from "./nights.js";
import {numericDate} from "./numeric.js";
import {opening} from "./opening.js";
import {century, quarter, quarterSign} from "./quarter.js";
import {samePeriod} from "./same-period.js";
import type {DateRule} from "./scan.js";
import {season} from "./season.js";
import {series} from "./series.js";
import {often, rate, recurring} from "./set.js";
import {stretch} from "./stretch.js";
import {past, vague} from "./vague.js";
import {weekday} from "./weekday.js";
import {year} from "./year.js";
import {yearEnd} from "./year-end.js";

/**
 * The rules in the order in which they are tried at a word; the first that reads something has it. So of two that begin at
 * the same word the one that asks for more stands first: "February 28" before "February", "2020-02-28" before "2020",
 * "the third day in a row" before "three days ago", that before "the last three days", that before "last week", and a bare
 * length ("three days") last. Rules that share no word may stand in any order.
 */
export const rules: readonly DateRule[] = [
  recurring,
  calendarDay,
  month,
  weekday,
  clock,
  numericDate,
  decade,
  beforeChrist,
  year,
  monthDay,
  series,
  quarter,
  quarterSign,
  century,
  opening,
  yearEnd,
  age,
  rate,
  ago,
  nextDay,
  beside,
  samePeriod,
  stretch,
  daypart,
  openDaypart,
  deictic,
  season,
  vague,
  past,
  often,
  moment,
  days,
  duration,
  nights,
  oneWordLength
];
