import type {DatePrecision} from "../../model/date.js";
import {type Day, type DayRange, isoOf, isoWeekOf, monthLength, monthsOf, partsOf, weekOf, yearsOf} from "../../text/calendar.js";

/** A stretch of days that an expression stands for, with the same in TIMEX3 (ISO 8601 as ISO-TimeML uses it). */
export interface Period extends DayRange {
  precision: Exclude<DatePrecision, "unknown">;
  timex: string | null;
}

const pad = (n: number, width = 2) => String(n).padStart(width, "0");

/** A range of days with its precision; all periods have one shape. */
const periodOf = ({from, to}: DayRange, precision: Period["precision"], timex: string | null): Period => ({from, to, precision, timex});

/** One day; `part` is a TIMEX3 part of day: MO, MI, AF, EV, NI. */
export function dayPeriod(day: Day, part?: string): Period {
  return {from: day, to: day, precision: "day", timex: isoOf(day) + (part ? `T${part}` : "")};
}

/** Monday to Sunday around a day. */
export function weekPeriod(day: Day): Period {
  const {year, week} = isoWeekOf(day);
  return periodOf(weekOf(day), "week", `${pad(year, 4)}-W${pad(week)}`);
}

/** Saturday and Sunday of the week that holds a day. */
export function weekendPeriod(day: Day): Period {
  const {to} = weekOf(day);
  return {from: to - 1, to, precision: "span", timex: `${weekPeriod(day).timex}-WE`};
}

/** A month; months below 1 or above 12 count into the years around. */
export function monthPeriod(year: number, month: number): Period {
  const range = monthsOf(year, month);
  return periodOf(range, "month", isoOf(range.from).slice(0, 7));
}

/** A whole year. */
export const yearPeriod = (year: number): Period => periodOf(yearsOf(year), "year", pad(year, 4));

/** A quarter, 1 to 4. */
export const quarterPeriod = (year: number, quarter: number): Period =>
  periodOf(monthsOf(year, 3 * quarter - 2, 3), "span", `${pad(year, 4)}-Q${quarter}`);

/** First or second half of a year. */
export const halfPeriod = (year: number, half: number): Period =>
  periodOf(monthsOf(year, 6 * half - 5, 6), "span", `${pad(year, 4)}-H${half}`);

/** Ten years from a year that ends in 0. */
export const decadePeriod = (year: number): Period => periodOf(yearsOf(year, 10), "span", pad(Math.floor(year / 10), 3));

/** A century, counted from 1: the 19th is 1801 to 1900. TIMEX3 names it by the first digits of its years. */
export const centuryPeriod = (century: number): Period => periodOf(yearsOf(100 * (century - 1) + 1, 100), "span", pad(century - 1));

/** First month of each season of the north, whose winter runs into the year after. */
const SEASONS: Record<string, number> = {SP: 3, SU: 6, FA: 9, WI: 12};

/** A season that begins in `year`: SP, SU, FA or WI. */
export const seasonPeriod = (year: number, season: string): Period =>
  periodOf(monthsOf(year, SEASONS[season]!, 3), "span", `${pad(year, 4)}-${season}`);

/** Any stated stretch. */
export const spanPeriod = (from: Day, to: Day, timex: string | null = null): Period => ({
  from: Math.min(from, to),
  to: Math.max(from, to),
  precision: "span",
  timex
});

/**
 * The early, mid or late part of a period. Of a month: days 1 to 10, 11 to 20, 21 to last; of a year: four months each;
 * of a decade: four, three and three years; of a week: Monday to Tuesday, Wednesday to Thursday, Friday to Sunday; of anything else a third. A day stays a day.
 */
export function partOf(period: Period, part: string): Period {
  const {from, to, precision, timex} = period;
  if (precision === "day") return period;
  const {year, month} = partsOf(from);
  if (precision === "month") {
    const [first, last] = part === "early" ? [0, 9] : part === "mid" ? [10, 19] : [20, monthLength(year, month) - 1];
    return {from: from + first, to: from + last, precision: "span", timex};
  }
  if (precision === "year") return periodOf(monthsOf(year, part === "early" ? 1 : part === "mid" ? 5 : 9, 4), "span", timex);
  if (to - from > 3000 && timex?.length === 3) {
    const [first, count] = part === "early" ? [0, 4] : part === "mid" ? [4, 3] : [7, 3];
    return periodOf(yearsOf(year + first, count), "span", timex);
  }
  const length = to - from + 1;
  const [first, last] = [Math.floor(length / 3), Math.floor((2 * length) / 3)];
  const [a, b] = part === "early" ? [0, first - 1] : part === "mid" ? [first, last - 1] : [last, length - 1];
  return {from: from + a, to: Math.max(from + a, from + b), precision: "span", timex};
}
