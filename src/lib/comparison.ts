import type {Pooling} from "./stats/bootstrap.js";
import type {Interval} from "./stats/wilson.js";

/** What it takes to show more than a count. Below `B` no percentage is given, below `C` no two outlets are compared. */
export const TIERS = {
  B: {mentions: 10, articles: 3},
  C: {mentions: 30, articles: 8, events: 3}
} as const;

/** The share of false findings that is put up with among all comparisons of a story. */
export const FALSE_FINDINGS = 0.05;

/** What is counted of every outlet: how often `k` among `n`. */
export interface MeasureInfo {
  id: string;
  kind: "names" | "words" | "agency" | "frames" | "cues";
  /** What `k` counts: "“regime” for the Syrian government". */
  label: string;
  /** What `n` counts, in the plural: "mentions". */
  unit: string;
  pooling: Pooling;
  /** Counted again without the contested terms. */
  listed: boolean;
}

/** One outlet's count of one measure. */
export interface OutletShare {
  outlet: string;
  k: number;
  n: number;
  /** Articles of the outlet that hold any of the `n`. */
  articles: number;
  /** Wilson's, where there is enough for tier B; never for means over articles. */
  interval: Interval | null;
}

/** One measure over all outlets: tier A, and B where there is enough. */
export interface ShareRow {
  measure: MeasureInfo;
  outlets: OutletShare[];
}

/** A difference by one list of terms: the first outlet's share less the second's. */
export interface ListedDifference extends Interval {
  value: number;
  shares: [number, number];
}

/**
 * What a comparison allows one to say: `differs` where the interval leaves out 0 by every list and after the correction for many
 * comparisons, `one list` where it does by the wide or the strict list alone, `many` where only the correction forbids it.
 */
export type Verdict = "differs" | "one list" | "many" | "no difference";

/** Two outlets compared in one measure: tier C. */
export interface Comparison {
  measure: MeasureInfo;
  /** By all terms of the list. */
  wide: ListedDifference;
  /** Without the contested terms; null where there are too few mentions without them, or the measure has no list. */
  strict: ListedDifference | null;
  /** The list by which it differs, where only one does. */
  only: "wide" | "strict" | null;
  p: number;
  /** Adjusted for all comparisons of the story. */
  q: number;
  verdict: Verdict;
}

/** Two outlets: what they both tell, and how they compare. */
export interface OutletPair {
  outlets: [string, string];
  /** Events, tolls and talks that both tell. */
  events: number;
  /** Articles of each that tell any of them. */
  articles: [number, number];
  /** The measure for which the outlet that has fewer has the most mentions, and how many each has. */
  most: {label: string; unit: string; mentions: [number, number]} | null;
  comparisons: Comparison[];
}

/** All that is counted and compared between the outlets of a story. */
export interface Comparisons {
  shares: ShareRow[];
  pairs: OutletPair[];
}
