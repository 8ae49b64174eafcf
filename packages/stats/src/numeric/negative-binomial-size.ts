// The size of a negative binomial (θ: variance mean + mean²/θ) by maximum likelihood, given the means.
import { digamma, trigamma } from './digamma.ts';
import { logGamma } from './log-gamma.ts';

export interface SizeEstimate {
  /** Infinity when the counts vary no more than Poisson */
  readonly size: number;
  /** from the observed information; Infinity with the size */
  readonly se: number;
}

/** A size above this is no size: the counts vary as Poisson ones. */
export const largestSize = 1e7;

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
  const search = sizeSearch(Float64Array.from(y), Float64Array.from(mean), weights && Float64Array.from(weights));
  let size = from !== undefined && Number.isFinite(from) ? from : search.byMoments();
  for (let step = 0; step < 100; step++) {
    const move = search.move(size);
    if (!Number.isFinite(move)) break;
    size *= Math.exp(move);
    if (size > largestSize) return { size: Infinity, se: Infinity };
    if (Math.abs(move) < 1e-11) break;
  }
  return { size, se: search.se(size) };
}

export interface SizeSearch {
  byMoments(): number;
  /** how far ln θ is to go from here by Newton's method, at most 2 */
  move(size: number): number;
  se(size: number): number;
  /** log-likelihood of the counts at the means */
  logLikelihood(size: number): number;
}

/** The likelihood of the size where `mean`, and its logarithm, stand at the time of each question. */
export function sizeSearch(
  y: Float64Array,
  mean: Float64Array,
  weights: Float64Array | null,
  logMean: Float64Array | null = null,
): SizeSearch {
  const above = countsAbove(y, weights);
  // first and second derivative in the size
  const slopes = new Float64Array(2);
  return {
    byMoments: () => byMoments(y, mean, weights),
    move: (size) => {
      derive(size, y, mean, weights, above, slopes);
      // on the logarithm of the size
      const slope = size * slopes[0]!;
      const bend = size * size * slopes[1]! + slope;
      return Math.max(-2, Math.min(2, bend < 0 ? -slope / bend : Math.sign(slope)));
    },
    se: (size) => {
      derive(size, y, mean, weights, above, slopes);
      return slopes[1]! < 0 ? Math.sqrt(-1 / slopes[1]!) : Infinity;
    },
    logLikelihood: (size) => logLikelihood(size, y, mean, logMean ?? mean.map(Math.log), weights, above),
  };
}

function derive(
  size: number,
  y: Float64Array,
  mean: Float64Array,
  weights: Float64Array | null,
  above: Float64Array | null,
  slopes: Float64Array,
): void {
  const inverse = 1 / size;
  let score = -sumOfLogs(mean, weights, inverse);
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
    const part = 1 / (size + m);
    const gap = (y[i]! - m) * part;
    score -= weight * gap;
    curve += weight * (m * inverse + gap) * part;
    if (!above) {
      score += weight * (digamma(y[i]! + size) - digamma(size));
      curve += weight * (trigamma(y[i]! + size) - trigamma(size));
    }
  }
  slopes[0] = score;
  slopes[1] = curve;
}

/** Σ w ln(1 + m/θ): eight factors are multiplied before a logarithm is taken, where m/θ is not so small that 1 + m/θ would lose it. */
function sumOfLogs(mean: Float64Array, weights: Float64Array | null, inverse: number): number {
  let sum = 0;
  if (weights || inverse < 1e-4) {
    for (let i = 0; i < mean.length; i++) sum += (weights ? weights[i]! : 1) * Math.log1p(mean[i]! * inverse);
    return sum;
  }
  let product = 1;
  for (let i = 0; i < mean.length; i++) {
    product *= 1 + mean[i]! * inverse;
    if ((i & 7) === 7 || product > 1e200) {
      sum += Math.log(product);
      product = 1;
    }
  }
  return sum + Math.log(product);
}

/** For each j, the weight of the counts above j; null when a count is not whole or too large to tabulate. */
function countsAbove(y: Float64Array, weights: Float64Array | null): Float64Array | null {
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

function byMoments(y: Float64Array, mean: Float64Array, weights: Float64Array | null): number {
  let spread = 0;
  let n = 0;
  for (let i = 0; i < y.length; i++) {
    const weight = weights ? weights[i]! : 1;
    spread += weight * (y[i]! / mean[i]! - 1) ** 2;
    n += weight;
  }
  return spread > 0 ? n / spread : 1;
}

/** Γ(k + θ)/(Γ(θ) k! θᵏ) as a product over j < k, so that nothing is lost however large θ is; θ = Infinity is Poisson. */
function logLikelihood(
  size: number,
  y: Float64Array,
  mean: Float64Array,
  logMean: Float64Array,
  weights: Float64Array | null,
  above: Float64Array | null,
): number {
  let sum = 0;
  if (above) for (let j = 0; j < above.length; j++) sum += above[j]! * (Math.log1p(j / size) - Math.log(j + 1));
  for (let i = 0; i < y.length; i++) {
    const k = y[i]!;
    const m = mean[i]!;
    let one = k * logMean[i]! - (size === Infinity ? m : (k + size) * Math.log1p(m / size));
    if (!above) one += (size === Infinity ? 0 : logGamma(k + size) - logGamma(size) - k * Math.log(size)) - logGamma(k + 1);
    sum += (weights ? weights[i]! : 1) * one;
  }
  return sum;
}
