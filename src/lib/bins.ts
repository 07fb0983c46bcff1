import {addDays, daysBetween} from "./format.js";

/** Stretches of days of one length, from the first day of a period to its last. */
export interface Bins {
  /** Days in each. */
  length: number;
  /** First days, in order. */
  starts: string[];
  /** The first day of the bin that a day of the period falls into. */
  of(day: string): string;
}

/** A day, a week, four weeks, a quarter, a year: all but the first in whole weeks. */
const LENGTHS = [1, 7, 28, 91, 364];

/** The shortest bins, of `least` days or more, of which the period needs no more than `most`. */
export function binsOf({start, end}: {start: string; end: string}, most: number, least = 1): Bins {
  const days = daysBetween(start, end) + 1;
  const length = LENGTHS.find((n) => n >= least && Math.ceil(days / n) <= most) ?? Math.ceil(days / most);
  const starts = Array.from({length: Math.max(0, Math.ceil(days / length))}, (_, i) => addDays(start, i * length));
  const known = new Map<string, string>();
  const of = (day: string): string => {
    const bin = known.get(day) ?? addDays(start, Math.floor(daysBetween(start, day) / length) * length);
    known.set(day, bin);
    return bin;
  };
  return {length, starts, of};
}
