// The size of a negative binomial (θ: variance mean + mean²/θ) by maximum likelihood, given the means.
import { digamma, trigamma } from './digamma.ts';

export interface SizeEstimate {
  /** Infinity when the counts vary no more than Poisson */
  readonly size: number;
  /** from the observed information; Infinity with the size */
  readonly se: number;
}

/**
 * How much more than Poisson do the counts vary around their means?
 * @param y     counts, 0 or more
 * @param mean  their means, above 0
 * @param from  where the search begins; by moments when it is not given
 * Newton's method on ln θ. Whole counts are tabulated once, so a step costs O(n + largest count) without gamma functions.
 * @source Lawless 1987, Canadian Journal of Statistics 15; checked against MASS 7.3-58.2 theta.ml
 */
export function negativeBinomialSize(
  y: ArrayLike<number>,
  mean: ArrayLike<number>,
  weights: ArrayLike<number> | null = null,
  from?: number,
): SizeEstimate {
  const above = countsAbove(y, weights);
  let size = from !== undefined && Number.isFinite(from) ? from : byMoments(y, mean, weights);
  for (let step = 0; step < 100; step++) {
    const [score, curve] = derivatives(size, y, mean, weights, above);
    // on the logarithm of the size
    const slope = size * score;
    const bend = size * size * curve + slope;
    let move = bend < 0 ? -slope / bend : Math.sign(slope);
    if (!Number.isFinite(move)) break;
    move = Math.max(-2, Math.min(2, move));
    size *= Math.exp(move);
    if (size > 1e7) return { size: Infinity, se: Infinity };
    if (Math.abs(move) < 1e-11) break;
  }
  const [, curve] = derivatives(size, y, mean, weights, above);
  return { size, se: curve < 0 ? Math.sqrt(-1 / curve) : Infinity };
}

/** For each j, the weight of the counts above j; null when a count is not whole or too large to tabulate. */
function countsAbove(y: ArrayLike<number>, weights: ArrayLike<number> | null): Float64Array | null {
  let most = 0;
  for (let i = 0; i < y.length; i++) {
    if (!Number.isInteger(y[i]!)) return null;
    most = Math.max(most, y[i]!);
  }
  if (most > 8 * y.length + 1000) return null;
  const above = new Float64Array(most);
  for (let i = 0; i < y.length; i++) if (y[i]! > 0) above[y[i]! - 1] = above[y[i]! - 1]! + (weights ? weights[i]! : 1);
  for (let j = most - 2; j >= 0; j--) above[j] = above[j]! + above[j + 1]!;
  return above;
}

function byMoments(y: ArrayLike<number>, mean: ArrayLike<number>, weights: ArrayLike<number> | null): number {
  let spread = 0;
  let n = 0;
  for (let i = 0; i < y.length; i++) {
    const weight = weights ? weights[i]! : 1;
    spread += weight * (y[i]! / mean[i]! - 1) ** 2;
    n += weight;
  }
  return spread > 0 ? n / spread : 1;
}

/** First and second derivative of the log-likelihood in the size. */
function derivatives(
  size: number,
  y: ArrayLike<number>,
  mean: ArrayLike<number>,
  weights: ArrayLike<number> | null,
  above: Float64Array | null,
): readonly [number, number] {
  let score = 0;
  let curve = 0;
  if (above)
    for (let j = 0; j < above.length; j++) {
      const part = 1 / (size + j);
      score += above[j]! * part;
      curve -= above[j]! * part * part;
    }
  for (let i = 0; i < y.length; i++) {
    const weight = weights ? weights[i]! : 1;
    if (weight === 0) continue;
    const m = mean[i]!;
    const whole = size + m;
    const gap = (y[i]! - m) / whole;
    score += weight * (-Math.log1p(m / size) - gap);
    curve += weight * (m / (size * whole) + gap / whole);
    if (!above) {
      score += weight * (digamma(y[i]! + size) - digamma(size));
      curve += weight * (trigamma(y[i]! + size) - trigamma(size));
    }
  }
  return [score, curve];
}
