import type {MeasureInfo} from "../../../src/lib/comparison.js";
import type {Cluster} from "../../../src/lib/stats/bootstrap.js";
import {order} from "../../model/order.js";

/** What one article adds to a measure. `mentions` is what the tiers ask for, where it is not `n`. */
export interface Tally extends Cluster {
  article_id: string;
  mentions: number;
}

/** A measure with its tally of each article that has any of what it counts. */
export interface Measure extends MeasureInfo {
  tallies: Tally[];
  /** The same without the contested terms; null where the measure has no list of terms. */
  strict: Tally[] | null;
}

/** A counted thing: in which article, and whether it counts. */
export interface Counted {
  article_id: string;
  counts: boolean;
}

/** Counts things by article, in the order of the articles' ids. */
export function tally(counted: readonly Counted[]): Tally[] {
  const byArticle = new Map<string, Tally>();
  for (const {article_id, counts} of counted) {
    const own = byArticle.get(article_id) ?? {article_id, k: 0, n: 0, mentions: 0};
    byArticle.set(article_id, {article_id, k: own.k + (counts ? 1 : 0), n: own.n + 1, mentions: own.n + 1});
  }
  return [...byArticle].sort(byId).map(([, own]) => own);
}

/** Entries of a map by their keys. */
export const byId = ([a]: [string, unknown], [b]: [string, unknown]): number => order(a, b);

/** Each value once, in order. */
export const sortedSet = (values: readonly string[]): string[] => [...new Set(values)].sort();
