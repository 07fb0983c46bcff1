/** Arithmetic of the Gregorian calendar on whole days, in UTC. A `Day` is the number of days since 1 January 1970. */
export type Day = number;

/** A day taken apart; months and days count from 1. */
export interface DayParts {
  year: number;
  month: number;
  day: number;
}

/** First and last day of a stretch of time. */
export interface DayRange {
  from: Day;
  to: Day;
}

/** Day of a year, month and day, or null where the calendar has no such day (30 February) or the year is not 1 to 9999. */
export function dayFrom(year: number, month: number, day: number): Day | null {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return null;
  return toDay(year, month, day);
}

/** Day of an ISO date "2020-02-28", or null where it is none. */
export function dayOf(iso: string): Day | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return parts && dayFrom(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** "2020-02-28" for a day of the years 1 to 9999. */
export function isoOf(day: Day): string {
  const {year, month, day: date} = partsOf(day);
  const full = year < 1000 ? String(year).padStart(4, "0") : String(year);
  return `${full}-${month < 10 ? "0" : ""}${month}-${date < 10 ? "0" : ""}${date}`;
}

/** Days from 1 March of the year 0 to 1 January 1970, and of the 400 years after which the calendar repeats. */
const EPOCH = 719_468;
const ERA = 146_097;

/**
 * Year, month and day. Counted in years that begin in March, so that a leap day ends one: Howard Hinnant, chrono-compatible
 * low-level date algorithms, civil_from_days.
 */
export function partsOf(day: Day): DayParts {
  const era = Math.floor((day + EPOCH) / ERA);
  const inEra = day + EPOCH - era * ERA;
  const years = Math.floor((inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365);
  const inYear = inEra - (365 * years + Math.floor(years / 4) - Math.floor(years / 100));
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {year: years + era * 400 + (month <= 2 ? 1 : 0), month, day: inYear - Math.floor((153 * fromMarch + 2) / 5) + 1};
}

/** 1 for Monday to 7 for Sunday, as ISO 8601 counts. */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** The latest such weekday on or before a day. */
export const weekdayUntil = (day: Day, weekday: number): Day => day - ((weekdayOf(day) - weekday + 7) % 7);

/** The first such weekday on or after a day. */
export const weekdayFrom = (day: Day, weekday: number): Day => day + ((weekday - weekdayOf(day) + 7) % 7);

/** Monday to Sunday of the week that holds a day. */
export function weekOf(day: Day): DayRange {
  const from = weekdayUntil(day, 1);
  return {from, to: from + 6};
}

/** Year and number of the ISO week that holds a day: a week belongs to the year of its Thursday. */
export function isoWeekOf(day: Day): {year: number; week: number} {
  const thursday = weekdayUntil(day, 1) + 3;
  const {year} = partsOf(thursday);
  return {year, week: Math.floor((thursday - toDay(year, 1, 1)) / 7) + 1};
}

/** Number of days of a month. */
export function monthLength(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** First to last day of `count` months, from a month of a year on. Months below 1 or above 12 count into the years around. */
export function monthsOf(year: number, month: number, count = 1): DayRange {
  const first = year * 12 + month - 1;
  return {from: firstOf(first), to: firstOf(first + count) - 1};
}

/** First to last day of `count` years, from `year` on. */
export const yearsOf = (year: number, count = 1): DayRange => monthsOf(year, 1, 12 * count);

/** The same day of the month, so many months later; the month's last where it is shorter. */
export function addMonths(day: Day, months: number): Day {
  const {year, month, day: date} = partsOf(day);
  const count = year * 12 + month - 1 + months;
  const y = Math.floor(count / 12);
  const m = count - y * 12 + 1;
  return toDay(y, m, Math.min(date, monthLength(y, m)));
}

/** Easter Sunday of a year (Western churches): the anonymous Gregorian computus, Meeus, Astronomical Algorithms, ch. 8. */
export function easterOf(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return toDay(year, Math.floor(f / 31), (f % 31) + 1);
}

/** The reverse of `partsOf`: days_from_civil of the same source. */
function toDay(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const years = y - era * 400;
  const inYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return era * ERA + years * 365 + Math.floor(years / 4) - Math.floor(years / 100) + inYear - EPOCH;
}

const firstOf = (months: number): Day => {
  const year = Math.floor(months / 12);
  return toDay(year, months - year * 12 + 1, 1);
};
