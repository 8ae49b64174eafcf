// Draws from the distributions that simulated counts are made of.
import type { RandomSource } from './random.ts';

/** Standard normal, by the polar method (one of the pair is used, so a stream never depends on who drew before). */
export function drawNormal(random: RandomSource): number {
  for (;;) {
    const u = 2 * random.next() - 1;
    const v = 2 * random.next() - 1;
    const s = u * u + v * v;
    if (s > 0 && s < 1) return u * Math.sqrt((-2 * Math.log(s)) / s);
  }
}

/** Exponential with mean 1. */
export function drawExponential(random: RandomSource): number {
  return -Math.log(1 - random.next());
}

/** Gamma with given shape above 0 and scale 1. Source: Marsaglia & Tsang 2000, ACM TOMS 26(3). */
export function drawGamma(shape: number, random: RandomSource): number {
  if (shape < 1) return drawGamma(shape + 1, random) * (1 - random.next()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = drawNormal(random);
    const v = (1 + c * x) ** 3;
    if (v <= 0) continue;
    const u = 1 - random.next();
    if (Math.log(u) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** Poisson with given mean: multiplication below 30, else Ahrens & Dieter's gamma splitting. Exact for any mean. */
export function drawPoisson(mean: number, random: RandomSource): number {
  let left = mean;
  let count = 0;
  while (left >= 30) {
    const m = Math.floor((7 * left) / 8);
    const x = drawGamma(m, random);
    if (x >= left) return count + drawBinomial(m - 1, left / x, random);
    count += m;
    left -= x;
  }
  const stop = Math.exp(-left);
  let product = 1 - random.next();
  while (product > stop) {
    count++;
    product *= 1 - random.next();
  }
  return count;
}

/** Binomial with n trials: split at a beta-distributed middle until few are left, then one by one. */
export function drawBinomial(n: number, p: number, random: RandomSource): number {
  let trials = n;
  let chance = p;
  let count = 0;
  while (trials >= 30) {
    const a = 1 + Math.floor(trials / 2);
    const b = trials + 1 - a;
    const x = drawGamma(a, random);
    const middle = x / (x + drawGamma(b, random));
    if (middle >= chance) {
      trials = a - 1;
      chance /= middle;
    } else {
      count += a;
      trials = b - 1;
      chance = (chance - middle) / (1 - middle);
    }
  }
  for (let i = 0; i < trials; i++) if (random.next() < chance) count++;
  return count;
}

/** Negative binomial with given mean and size (variance mean + mean²/size). */
export function drawNegativeBinomial(mean: number, size: number, random: RandomSource): number {
  return drawPoisson((drawGamma(size, random) * mean) / size, random);
}
