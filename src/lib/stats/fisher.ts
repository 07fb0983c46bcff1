/** Tables as likely as the one seen count with it, whatever the last digits. */
const TOLERANCE = 1 + 1e-7;

/**
 * Fisher's exact test of two shares, two-sided: how likely a table at most as likely as this one is, where both shares are the
 * same and all sums are given.
 * Source: Fisher, The Design of Experiments (1935), chapter 2; two-sided as in R's fisher.test.
 * @param a k of n
 * @param b k of n
 * @returns the p-value
 */
export function fisherExact(a: {k: number; n: number}, b: {k: number; n: number}): number {
  const hits = a.k + b.k;
  const least = Math.max(0, hits - b.n);
  const most = Math.min(hits, a.n);
  const all = logChoose(a.n + b.n, hits);
  const probability = (k: number): number => Math.exp(logChoose(a.n, k) + logChoose(b.n, hits - k) - all);
  const seen = probability(a.k) * TOLERANCE;
  let sum = 0;
  for (let k = least; k <= most; ++k) {
    const p = probability(k);
    if (p <= seen) sum += p;
  }
  return Math.min(1, sum);
}

const logChoose = (n: number, k: number): number => logFactorial(n) - logFactorial(k) - logFactorial(n - k);

function logFactorial(n: number): number {
  let sum = 0;
  for (let i = 2; i <= n; ++i) sum += Math.log(i);
  return sum;
}
