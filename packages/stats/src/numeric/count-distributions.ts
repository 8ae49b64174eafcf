// Poisson, binomial and negative binomial: probabilities and both tails, also for counts that are not whole
// (a count divided by its dispersion), and quantiles for whole counts.
import { betaFront, incompleteBeta } from './incomplete-beta.ts';
import { lowerGamma, upperGamma } from './incomplete-gamma.ts';
import { deviancePart, stirlingError } from './log-gamma.ts';
import { normalUpperQuantile } from './normal.ts';

/** P(X = k) for a Poisson variable; k may be any number ≥ 0. */
export function poissonProbability(k: number, mean: number): number {
  if (mean === 0) return k === 0 ? 1 : 0;
  if (k === 0) return Math.exp(-mean);
  return Math.exp(-stirlingError(k) - deviancePart(k, mean)) / Math.sqrt(2 * Math.PI * k);
}

/** P(X ≤ k) for a Poisson variable. */
export function poissonLower(k: number, mean: number): number {
  if (k < 0) return 0;
  return mean === 0 ? 1 : upperGamma(k + 1, mean);
}

/** P(X ≥ k) for a Poisson variable. */
export function poissonAtLeast(k: number, mean: number): number {
  if (k <= 0) return 1;
  return mean === 0 ? 0 : lowerGamma(k, mean);
}

/** P(X = k), X ~ Binomial(n, p); q = 1 − p. */
export function binomialProbability(k: number, n: number, p: number, q: number = 1 - p): number {
  if (k < 0 || k > n) return 0;
  if (k === 0) return q ** n;
  if (k === n) return p ** n;
  return betaFront(k, n - k + 1, p, q) / (k * q);
}

/** P(X ≥ k), X ~ Binomial(n, p); q = 1 − p. */
export function binomialAtLeast(k: number, n: number, p: number, q: number = 1 - p): number {
  if (k <= 0) return 1;
  if (k > n) return 0;
  return incompleteBeta(k, n - k + 1, p, q);
}

/** P(X ≤ k), X ~ Binomial(n, p); q = 1 − p. */
export function binomialLower(k: number, n: number, p: number, q: number = 1 - p): number {
  if (k < 0) return 0;
  if (k >= n) return 1;
  return incompleteBeta(n - k, k + 1, q, p);
}

/** P(X = k) for a negative binomial of given mean and size (variance mean + mean²/size); k may be any number ≥ 0. */
export function negativeBinomialProbability(k: number, mean: number, size: number): number {
  const p = size / (size + mean);
  const q = mean / (size + mean);
  if (k === 0) return Math.exp(-size * Math.log1p(mean / size));
  return q === 0 ? 0 : betaFront(k, size, q, p) / k;
}

/** P(X ≤ k) for a negative binomial of given mean and size. */
export function negativeBinomialLower(k: number, mean: number, size: number): number {
  if (k < 0) return 0;
  return incompleteBeta(size, k + 1, size / (size + mean), mean / (size + mean));
}

/** P(X ≥ k) for a negative binomial of given mean and size. */
export function negativeBinomialAtLeast(k: number, mean: number, size: number): number {
  if (k <= 0) return 1;
  return incompleteBeta(k, size, mean / (size + mean), size / (size + mean));
}

/**
 * How unusual is the count y? Signed normal score of its mid-p tail under a negative binomial:
 * positive above the mean (upper tail), negative below (lower tail); continuous in y.
 * @param y    0 or more, need not be whole
 * @param mean above 0
 * @param size above 0; variance is mean + mean²/size
 * Cost about 0.6 µs.
 */
export function negativeBinomialScore(y: number, mean: number, size: number): number {
  const p = size / (size + mean);
  const q = mean / (size + mean);
  if (y === 0) return -normalUpperQuantile(0.5 * Math.exp(-size * Math.log1p(mean / size)));
  const at = betaFront(y, size, q, p) / y;
  if (y >= mean) {
    const tail = incompleteBeta(y, size, q, p) - 0.5 * at;
    return tail > 0.5 ? -normalUpperQuantile(Math.max(1 - tail, 1e-300)) : normalUpperQuantile(Math.max(tail, 1e-300));
  }
  const tail = incompleteBeta(size, y + 1, p, q) - 0.5 * at;
  return tail > 0.5 ? normalUpperQuantile(Math.max(1 - tail, 1e-300)) : -normalUpperQuantile(Math.max(tail, 1e-300));
}

/** Smallest whole k with P(X ≤ k) ≥ p, searched from a normal start. `lower` is the cumulative probability. */
function discreteQuantile(p: number, mean: number, variance: number, lower: (k: number) => number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`quantile: p must be in [0, 1], got ${p}`);
  if (p === 1) return Infinity;
  const enough = p * (1 - 64 * Number.EPSILON);
  let k = Math.max(0, Math.round(mean - normalUpperQuantile(p) * Math.sqrt(variance)));
  let step = Math.max(1, Math.floor(Math.sqrt(variance) / 8));
  for (;;) {
    if (lower(k) >= enough) while (k > 0 && lower(Math.max(0, k - step)) >= enough) k = Math.max(0, k - step);
    else
      do k += step;
      while (lower(k) < enough);
    if (step === 1) return k;
    step = Math.max(1, Math.floor(step / 4));
  }
}

/** Smallest whole k with P(X ≤ k) ≥ p for a Poisson variable. */
export function poissonQuantile(p: number, mean: number): number {
  return mean === 0 ? 0 : discreteQuantile(p, mean, mean, (k) => poissonLower(k, mean));
}

/** Smallest whole k with P(X ≤ k) ≥ p for a negative binomial of given mean and size. */
export function negativeBinomialQuantile(p: number, mean: number, size: number): number {
  if (mean === 0) return 0;
  return discreteQuantile(p, mean, mean + (mean * mean) / size, (k) => negativeBinomialLower(k, mean, size));
}

/** Smallest whole k with P(X ≤ k) ≥ p, X ~ Binomial(n, chance). */
export function binomialQuantile(p: number, n: number, chance: number): number {
  if (chance === 0 || n === 0) return 0;
  if (chance === 1 || p === 1) return n;
  return discreteQuantile(p, n * chance, n * chance * (1 - chance), (k) => binomialLower(k, n, chance));
}
