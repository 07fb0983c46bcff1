import type {DateValue} from "../model/date.js";
import {dayNumber} from "../model/days.js";

/** Days beyond which a stated period is a campaign or a series, not one act. */
const LONG = 9;

/** An interval of whole days since 1970, inclusive. */
export interface Days {
  from: number;
  to: number;
  /** A period of more than nine days that the text states, as "since December". */
  long: boolean;
  /** A month or year within which it fell, not one that it filled. */
  vague: boolean;
}

/** The days of a date, null where they are unknown. */
export function daysOf({date_start, date_end, date_precision}: DateValue): Days | null {
  if (!date_start) return null;
  const from = dayNumber(date_start);
  const to = dayNumber(date_end ?? date_start);
  const vague = date_precision === "month" || date_precision === "year";
  return {from, to, long: !vague && to - from > LONG, vague};
}

/** Days between two intervals: 0 where they overlap, 1 where one begins on the day after the other ends. */
export const gap = (a: Days, b: Days): number => Math.max(0, a.from - b.to, b.from - a.to);

/** Days that two intervals share, as a part of all days of either. */
export const shared = (a: Days, b: Days): number =>
  Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from) + 1) / (Math.max(a.to, b.to) - Math.min(a.from, b.from) + 1);

/** Every day of an interval and `around` days on both sides, at most 40. */
export function eachDay({from, to}: Pick<Days, "from" | "to">, around = 0): number[] {
  const first = from - around;
  return Array.from({length: Math.min(40, to + around - first + 1)}, (_, i) => first + i);
}
