import {addMonths, type Day, partsOf, weekOf} from "../../text/calendar.js";
import {
  dayPeriod,
  decadePeriod,
  monthPeriod,
  type Period,
  quarterPeriod,
  spanPeriod,
  weekendPeriod,
  weekPeriod,
  yearPeriod
} from "./periods.js";

/** Units as the list of words names them, in months or days. */
const MONTHS_IN: Record<string, number> = {month: 1, quarter: 3, half: 6, year: 12, decade: 120, century: 1200};
const DAYS_IN: Record<string, number> = {day: 1, week: 7, weekend: 7, fortnight: 14};
const LETTERS: Record<string, string> = {
  second: "S",
  minute: "M",
  hour: "H",
  day: "D",
  week: "W",
  month: "M",
  year: "Y",
  decade: "Y",
  century: "Y",
  quarter: "Q"
};

/** Units that are told in years. */
const YEARS_IN: Record<string, number> = {decade: 10, century: 100};

/** Units shorter than a day. */
const TIMES = new Set(["second", "minute", "hour"]);

/** TIMEX3 duration: "P2W", "PT36H"; "PXD" for a count that is not told. */
export function durationOf(count: number, unit: string): string | null {
  if (unit === "fortnight") return durationOf(2 * count, "week");
  if (unit === "hour" && count === 0.5) return "PT30M";
  const letter = LETTERS[unit];
  if (!letter) return unit === "weekend" ? `P${Number.isNaN(count) ? "X" : count}WE` : null;
  const time = TIMES.has(unit) ? "T" : "";
  const years = YEARS_IN[unit] ?? 1;
  return `P${time}${Number.isNaN(count) ? "X" : years * count}${letter}`;
}

/** A day so many units before or after: months and years keep the day of the month, hours and minutes round to whole days. */
export function shiftDay(day: Day, count: number, unit: string): Day {
  const months = MONTHS_IN[unit];
  if (months) return Number.isInteger(count * months) ? addMonths(day, count * months) : addMonths(day, Math.trunc(count * months));
  if (unit === "hour") return day + Math.trunc(count / 24);
  if (TIMES.has(unit)) return day;
  return day + Math.round(count * (DAYS_IN[unit] ?? 1));
}

/** The calendar unit that holds a day: its week, month, quarter, year ... */
export function unitAround(day: Day, unit: string): Period {
  const {year, month} = partsOf(day);
  switch (unit) {
    case "week":
    case "fortnight":
      return weekPeriod(day);
    case "weekend":
      return weekendPeriod(day);
    case "month":
      return monthPeriod(year, month);
    case "quarter":
      return quarterPeriod(year, Math.ceil(month / 3));
    case "year":
      return yearPeriod(year);
    case "decade":
      return decadePeriod(year - (year % 10));
    case "century":
      return {...spanPeriod(addMonths(day, -12 * ((year - 1) % 100)), day), ...centuryRange(year)};
    default:
      return dayPeriod(day);
  }
}

const centuryRange = (year: number): Partial<Period> => ({timex: String(Math.floor(year / 100)).padStart(2, "0")});

/** The unit so many before or after the one that holds a day: last week, next month. */
export function unitBeside(day: Day, count: number, unit: string): Period {
  if (unit === "week" || unit === "weekend") return unitAround(weekOf(day).from + 7 * count, unit);
  const months = MONTHS_IN[unit];
  if (!months) return unitAround(shiftDay(day, count, unit), unit);
  const {year, month} = partsOf(day);
  return unitAround(addMonths(monthPeriod(year, month).from, months * count), unit);
}
