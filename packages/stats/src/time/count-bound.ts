// How high a count may be before it is called unusual, given what was expected and how sure that is.
import { negativeBinomialAtLeast, negativeBinomialQuantile, poissonAtLeast, poissonQuantile } from '../numeric/count-distributions.ts';
import { normalUpper } from '../numeric/normal.ts';

export type BoundMethod = 'nbPlugin' | 'muan' | 'delta';

/** Means above this are searched from a normal start; below it the probabilities are added up from 0. */
const addedUpTo = 150;

/** Smallest k with P(Y ≤ k) ≥ 1 − alpha, Y with variance dispersion · mean: negative binomial, Poisson when the dispersion is 1. */
export function countQuantile(alpha: number, mean: number, dispersion: number): number {
  if (mean === 0) return 0;
  const size = mean / (dispersion - 1);
  if (mean > addedUpTo) return dispersion === 1 ? poissonQuantile(1 - alpha, mean) : negativeBinomialQuantile(1 - alpha, mean, size);
  const step = 1 - 1 / dispersion;
  const enough = (1 - alpha) * (1 - 64 * Number.EPSILON);
  let at = dispersion === 1 ? Math.exp(-mean) : Math.exp(-size * Math.log(dispersion));
  let sum = at;
  let k = 0;
  while (sum < enough && k < 1e6) {
    k++;
    at *= dispersion === 1 ? mean / k : ((size + k - 1) / k) * step;
    sum += at;
  }
  return k;
}

/** P(Y ≥ y) of the same count. */
export function countAtLeast(y: number, mean: number, dispersion: number): number {
  if (y <= 0) return 1;
  if (mean === 0) return 0;
  return dispersion === 1 ? poissonAtLeast(y, mean) : negativeBinomialAtLeast(y, mean, mean / (dispersion - 1));
}

/**
 * Upper bound after the power 2/3 has made counts nearly normal.
 * @param z      normal quantile
 * @param spread τ: dispersion + variance of the expected count / expected count
 */
export function powerBound(z: number, mean: number, spread: number): number {
  const root = Math.cbrt(mean);
  return Math.max(0, root * root + z * Math.sqrt((4 / 9) * root * spread)) ** 1.5;
}

/** The alpha at which `powerBound` would be y. */
export function powerTail(y: number, mean: number, spread: number): number {
  if (mean === 0) return y > 0 ? 0 : 1;
  const root = Math.cbrt(mean);
  const own = Math.cbrt(y);
  return normalUpper((own * own - root * root) / Math.sqrt((4 / 9) * root * spread));
}
