/**
 * P-values adjusted for the number of comparisons by the step-up rule of Benjamini and Hochberg: those at or below q hold with a
 * false discovery rate of at most q. Given and returned in the same order.
 * Source: Benjamini and Hochberg, Journal of the Royal Statistical Society B 57 (1995).
 */
export function adjust(pValues: readonly number[]): number[] {
  const adjusted = new Array<number>(pValues.length);
  const falling = pValues.map((p, i) => ({p, i})).sort((a, b) => b.p - a.p || b.i - a.i);
  let least = 1;
  for (const [j, {p, i}] of falling.entries()) {
    least = Math.min(least, p * (pValues.length / (pValues.length - j)));
    adjusted[i] = least;
  }
  return adjusted;
}
