// Draws for the generator: everything comes from seeded streams, so the demo is the same everywhere.
import type { RandomSource } from '@samsyn/stats';

export { drawPoisson, seeded as stream } from '@samsyn/stats';
export type Random = RandomSource;

/** Index drawn with the given weights (any positive sum). */
export function pick(random: Random, weights: readonly number[]): number {
  const total = weights.reduce((sum, w) => sum + w, 0);
  let at = random.next() * total;
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
