/** A range of values. */
export interface Interval {
  low: number;
  high: number;
}

/** The normal quantile of a 95 % interval. */
const Z = 1.96;

/**
 * The Wilson score interval of a share, 95 %. It takes the mentions as drawn one by one: where they come from few articles, which
 * speak each in one voice, it is too narrow.
 * Source: Wilson 1927; method 3 of Newcombe, Statistics in Medicine 17 (1998).
 * @param k mentions that count, 0 to `n`
 * @param n all mentions, 1 or more
 * @throws RangeError for other numbers
 */
export function wilson(k: number, n: number): Interval {
  if (!(n >= 1 && k >= 0 && k <= n)) throw new RangeError(`no share: ${k} of ${n}`);
  const p = k / n;
  const middle = p + Z ** 2 / (2 * n);
  const reach = Z * Math.sqrt((p * (1 - p)) / n + Z ** 2 / (4 * n ** 2));
  const whole = 1 + Z ** 2 / n;
  return {low: Math.max(0, (middle - reach) / whole), high: Math.min(1, (middle + reach) / whole)};
}
