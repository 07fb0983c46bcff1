import {ascending, group, max, min} from "d3";
import {MOST_BINS} from "./crowd.js";
import {addDays, daysBetween, longDay} from "./format.js";

/** Stretches of days of one length, from the first day of a period to its last. */
export interface Bins {
  /** Days in each. */
  length: number;
  /** First days, in order. */
  starts: string[];
  /** The first day of the bin that a day of the period falls into. */
  of(day: string): string;
}

/** Something that happened on a day, in the lane that counts it. */
export interface Counted {
  lane: string;
  day: string;
}

/** What is counted together: one mark. */
export interface Cell {
  lane: string;
  /** First day of the bin. */
  bin: string;
  /** First day in it on which something is counted. */
  first: string;
  n: number;
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

/** Counts by lane and bin of the time axis: what charts draw where single marks would be too many. */
export function cellsOf(rows: readonly Counted[], bins: Bins): Cell[] {
  return [...group(rows, (r) => r.lane)].flatMap(([lane, own]) =>
    [...group(own, (r) => bins.of(r.day))]
      .map(([bin, all]) => ({lane, bin, n: all.length, first: min(all, (r) => r.day)!}))
      .sort((a, b) => ascending(a.bin, b.bin))
  );
}

/** The bins of things that are counted, from the first day of any to the last. */
export function binsFor(days: readonly string[]): Bins {
  return binsOf({start: min(days) ?? "1970-01-01", end: max(days) ?? "1970-01-01"}, MOST_BINS);
}

/** The days of a bin in words, no further than `end`. */
export const binSpan = (bin: string, {length}: Bins, end: string): string =>
  length === 1 ? longDay(bin) : `${longDay(bin)} to ${longDay([addDays(bin, length - 1), end].sort()[0]!)}`;
