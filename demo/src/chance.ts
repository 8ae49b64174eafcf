// Draws for the generator: everything comes from one seeded stream, so the demo is the same everywhere.
import { seeded } from '@samsyn/stats';

/** Uniform in [0, 1). */
export type Random = () => number;

/** A stream of its own per part of the demo, so that a change in one part leaves the others as they were. */
export const stream = (seed: number, part: number): Random => {
  const random = seeded(seed, part);
  return () => random();
};

/** Poisson by multiplication in blocks; exact for the means used here (≤ a few hundred). */
export function poisson(random: Random, mean: number): number {
  let count = 0;
  let left = mean;
  while (left > 0) {
    const block = Math.min(left, 30);
    const limit = Math.exp(-block);
    let product = random();
    while (product > limit) {
      count += 1;
      product *= random();
    }
    left -= block;
  }
  return count;
}

/** Index drawn with the given weights (any positive sum). */
export function pick(random: Random, weights: readonly number[]): number {
  const total = weights.reduce((sum, w) => sum + w, 0);
  let at = random() * total;
  for (let i = 0; i < weights.length; i++) {
    at -= weights[i] ?? 0;
    if (at < 0) return i;
  }
  return weights.length - 1;
}

/** Splits `total` over the weights so that the parts add up exactly (largest remainders), without chance. */
export function split(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  const exact = weights.map((w) => (total * w) / sum);
  const parts = exact.map(Math.floor);
  const order = exact.map((e, i) => [e - Math.floor(e), i] as const).sort((a, b) => b[0] - a[0]);
  let left = total - parts.reduce((a, b) => a + b, 0);
  for (const [, i] of order) {
    if (left <= 0) break;
    parts[i] = (parts[i] ?? 0) + 1;
    left -= 1;
  }
  return parts;
}
