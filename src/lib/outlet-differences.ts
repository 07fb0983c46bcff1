import {sum} from "d3";
import type {Comparison, Comparisons, ListedDifference, OutletPair, Verdict} from "./comparison.js";
import {count, each, list, percent, plural, points} from "./format.js";

/** Two outlets in one measure, or, without a comparison, what they lack for one. */
export interface DifferenceRow {
  pair: OutletPair;
  comparison: Comparison | null;
  index: number;
}

/** A row with its comparison. */
export type Drawn = DifferenceRow & {comparison: Comparison};

/** Comparisons drawn, and the order of what they allow one to say. */
const SHOWN = 12;
const ORDER: readonly Verdict[] = ["differs", "one list", "many", "no difference"];

/** Every comparison of two outlets, and each pair that has none. */
export const differenceRows = ({pairs}: Comparisons): DifferenceRow[] =>
  pairs
    .flatMap((pair) => (pair.comparisons.length ? pair.comparisons : [null]).map((comparison) => ({pair, comparison})))
    .map((row, index) => ({...row, index}));

/** The pairs that are compared. */
export const compared = (rows: DifferenceRow[]): Drawn[] => rows.filter((r): r is Drawn => r.comparison !== null);

/** The comparisons drawn: those that hold first, then the widest. */
export const drawn = (rows: DifferenceRow[]): Drawn[] =>
  compared(rows)
    .sort(
      (a, b) =>
        ORDER.indexOf(a.comparison.verdict) - ORDER.indexOf(b.comparison.verdict) ||
        Math.abs(b.comparison.wide.value) - Math.abs(a.comparison.wide.value) ||
        a.index - b.index
    )
    .slice(0, SHOWN);

/** The pairs without a comparison, those that share most first. */
export const pairsOf = (rows: DifferenceRow[]): OutletPair[] =>
  rows
    .filter((r) => !r.comparison)
    .sort((a, b) => b.pair.events - a.pair.events || sum(b.pair.articles) - sum(a.pair.articles) || a.index - b.index)
    .map((r) => r.pair);

/** What two outlets have in common, which is too little. */
export function lacks({outlets, events, articles, most}: OutletPair): string {
  if (!events) return `${list(outlets)}, which tell no event in common`;
  const mentions = most ? `, at most ${list(most.mentions.map(count))} ${most.unit} of one kind` : "";
  return `${list(outlets)} with ${plural(events, "event")} in common, told in ${each(articles)}${mentions}`;
}

/** A difference with its interval, in percentage points. */
export const span = ({value, low, high}: ListedDifference): string => `${points(value)} (${points(low)} to ${points(high)})`;

/** A comparison’s differences, by each list of terms. */
export const spans = ({wide, strict, measure}: Comparison): string =>
  measure.listed ? `all terms ${span(wide)}; without contested terms ${strict ? span(strict) : "too few"}` : span(wide);

/** What a comparison allows one to say. */
export function verdict({verdict: found, only, measure}: Comparison): string {
  if (found === "differs") return measure.listed ? "a difference, by both lists" : "a difference";
  if (found === "one list") return only === "wide" ? "only with contested terms: not stated" : "only without contested terms: not stated";
  return found === "many" ? "not stated: too many comparisons for so small a difference" : "no difference shown";
}

/** Both outlets with their shares. */
export const shares = ({pair: {outlets}, comparison: {wide}}: Drawn): string =>
  outlets.map((outlet, i) => `${outlet} ${percent(wide.shares[i]!)}`).join(", ");

/** A comparison in words. */
export const told = (r: Drawn): string => `${r.comparison.measure.label}: ${shares(r)}: ${verdict(r.comparison)}`;
