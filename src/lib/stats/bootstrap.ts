import {quantileSorted, randomLcg} from "d3";
import type {Interval} from "./wilson.js";

/** What one article adds to a share: `k` of `n`, `n` above 0. */
export interface Cluster {
  k: number;
  n: number;
}

/** How the share of several articles is taken: all mentions together, or the mean of the articles' own shares. */
export type Pooling = "sum" | "mean";

/** A difference of two shares: `a` less `b`. */
export interface Difference extends Interval {
  value: number;
  /** Two-sided. */
  p: number;
}

export const DRAWS = 2000;
/** The same for every comparison, so that none depends on which others there are. */
const SEED = 0.2718;

/** The share over several articles. */
export function shareOf(clusters: readonly Cluster[], pooling: Pooling): number {
  const parts = clusters.map(partOf(pooling));
  return parts.reduce((sum, {x}) => sum + x, 0) / parts.reduce((sum, {y}) => sum + y, 0);
}

/**
 * The difference of two outlets' shares with its 95 % interval by the percentile bootstrap: articles are drawn anew, with
 * replacement, from each outlet's own; never single mentions, since those of one article hang together.
 * The p-value is twice the smaller part of the draws on either side of 0, one added to both counts.
 * Sources: Efron and Tibshirani, An Introduction to the Bootstrap (1993), chapter 13; for whole clusters and the added one
 * Davison and Hinkley, Bootstrap Methods and their Application (1997), sections 3.8 and 4.2.
 * @param a at least one article
 * @param b at least one article
 * @throws RangeError where an outlet has no article
 */
export function bootstrapDifference(a: readonly Cluster[], b: readonly Cluster[], pooling: Pooling): Difference {
  if (!a.length || !b.length) throw new RangeError("no article to draw");
  const random = randomLcg(SEED);
  const draw = [a, b].map((clusters) => drawer(clusters.map(partOf(pooling)), random)) as [() => number, () => number];
  const draws = Array.from({length: DRAWS}, () => draw[0]() - draw[1]()).sort((x, y) => x - y);
  const below = draws.filter((d) => d <= 0).length;
  const above = draws.filter((d) => d >= 0).length;
  return {
    value: shareOf(a, pooling) - shareOf(b, pooling),
    low: quantileSorted(draws, 0.025)!,
    high: quantileSorted(draws, 0.975)!,
    p: Math.min(1, (2 * (1 + Math.min(below, above))) / (DRAWS + 1))
  };
}

/** Both ways of pooling are a sum over articles divided by another. */
interface Part {
  x: number;
  y: number;
}

const partOf =
  (pooling: Pooling) =>
  ({k, n}: Cluster): Part =>
    pooling === "sum" ? {x: k, y: n} : {x: k / n, y: 1};

/** Gives the share of as many articles as there are, drawn with replacement. */
function drawer(parts: readonly Part[], random: () => number): () => number {
  const [xs, ys] = [Float64Array.from(parts, ({x}) => x), Float64Array.from(parts, ({y}) => y)];
  return () => {
    let x = 0;
    let y = 0;
    for (let i = 0; i < xs.length; ++i) {
      const drawn = Math.floor(random() * xs.length);
      x += xs[drawn]!;
      y += ys[drawn]!;
    }
    return x / y;
  };
}
