// The three scales of the charts, as d3-scale has them; a browser need not load its formats and colours for these.

/** Radius of a circle whose area stands for a number: `largest` pixels where the number is `most`. */
export const areaScale =
  (most: number, largest: number) =>
  (n: number): number =>
    Math.sqrt(n / most) * largest;

/** From 0 to `most` over `from` to `to`, small numbers widened: d3's symlog with a constant of 1. */
export const symlogScale =
  (most: number, from: number, to: number) =>
  (n: number): number =>
    from + (Math.log1p(n) / Math.log1p(most)) * (to - from);

/** From `low` to `high`, both above 0, over `from` to `to`, each step ten times the last. */
export const logScale =
  (low: number, high: number, from: number, to: number) =>
  (n: number): number =>
    from + (Math.log(n / low) / Math.log(high / low)) * (to - from);
