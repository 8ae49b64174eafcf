// Where the conditional mid-p test of two counts says "changed": for each sum n, the second counts that are low or high enough.
import { binomialAtLeast, binomialProbability } from '../numeric/count-distributions.ts';

/** For a sum n: rejected when x ≤ low or n − x ≤ high, x the second count; −1 where no count of that sum is enough. */
export interface RejectionLimits {
  low(n: number): number;
  high(n: number): number;
}

/**
 * Limits of the two-sided mid-p test that the second count is Binomial(n, p), p = share of the second period.
 * With `half` 0 instead of ½ it is the exact test. They only grow with n, so each is found from the one before: O(1) tails per n, kept for the next question about the same periods.
 */
export function rejectionLimits(share: number, alpha: number, half = 0.5): RejectionLimits {
  const low = growing(share, 1 - share, alpha / 2, half);
  const high = growing(1 - share, share, alpha / 2, half);
  return { low, high };
}

/** The largest x with P(X ≤ x) − half·P(X = x) ≤ tail, X ~ Binomial(n, p). */
function growing(p: number, q: number, tail: number, half: number): (n: number) => number {
  const found: number[] = [-1];
  const enough = (x: number, n: number) => binomialAtLeast(n - x, n, q, p) - half * binomialProbability(x, n, p, q) <= tail;
  return (n) => {
    for (let i = found.length; i <= n; i++) {
      let x = found[i - 1] ?? -1;
      while (x < i && enough(x + 1, i)) x++;
      found.push(x);
    }
    return found[n] ?? -1;
  };
}
