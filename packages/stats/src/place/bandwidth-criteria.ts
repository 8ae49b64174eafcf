// What a Gaussian's σ is judged by: how well the density foretells each event from the others, how well it fills the window, its mean square error.
import { kdeAt } from './kernel-density.ts';
import type { Rectangle } from './kernel-shapes.ts';
import { weighedPairs } from './ripley-k.ts';

export interface Chosen {
  readonly sigma: number;
  /** the criterion at σ */
  readonly criterion: number;
}

/** Σ ln λ₋ᵢ(xᵢ) − n, each density edge-corrected; the larger the better. −Infinity where an event is not foreseen at all. */
export function foretold(x: ArrayLike<number>, y: ArrayLike<number>, window: Rectangle, sigma: number): number {
  const density = kdeAt(x, y, x, y, { kernel: 'gaussian', h: sigma, edge: 'uniform', window, leaveOneOut: true });
  let sum = -x.length;
  for (let i = 0; i < density.length; i++) sum += Math.log(density[i]!);
  return sum;
}

/** (Σ 1/λ(xᵢ) − area)², without edge correction; the smaller the better. */
export function filled(x: ArrayLike<number>, y: ArrayLike<number>, window: Rectangle, sigma: number): number {
  const density = kdeAt(x, y, x, y, { kernel: 'gaussian', h: sigma });
  let sum = 0;
  for (let i = 0; i < density.length; i++) sum += 1 / density[i]!;
  return (sum - (window.east - window.west) * (window.north - window.south)) ** 2;
}

/** The σ in [low, high] where `cost` is least: a grid of 32 on a log scale, then golden section between the best one's neighbours. */
export function leastOf(cost: (sigma: number) => number, low: number, high: number): Chosen {
  const trials = 32;
  const at = (k: number): number => low * (high / low) ** (k / (trials - 1));
  let best = 0;
  let least = Infinity;
  for (let k = 0; k < trials; k++) {
    const value = cost(at(k));
    if (value < least) [least, best] = [value, k];
  }
  const golden = (Math.sqrt(5) - 1) / 2;
  let a = Math.log(at(Math.max(0, best - 1)));
  let b = Math.log(at(Math.min(trials - 1, best + 1)));
  let c = b - golden * (b - a);
  let d = a + golden * (b - a);
  let [atC, atD] = [cost(Math.exp(c)), cost(Math.exp(d))];
  while (b - a > 1e-6) {
    if (atC < atD) {
      [b, d, atD] = [d, c, atC];
      c = b - golden * (b - a);
      atC = cost(Math.exp(c));
    } else {
      [a, c, atC] = [c, d, atD];
      d = a + golden * (b - a);
      atD = cost(Math.exp(d));
    }
  }
  const sigma = Math.exp((a + b) / 2);
  return { sigma, criterion: cost(sigma) };
}

/**
 * Berman and Diggle's mean square error of the count in a disc of radius t = 2σ, over the mean density, up to a constant:
 * M(t) = (1/λ − 2 K(t))/(π t²) + (π t²)⁻² ∫ overlap(s, t) dK(s), K by Ripley's isotropic correction. The least of 255 radii up to an eighth of
 * the window's shorter side.
 */
export function leastSquareError(x: ArrayLike<number>, y: ArrayLike<number>, window: Rectangle): Chosen {
  const n = x.length;
  const width = window.east - window.west;
  const height = window.north - window.south;
  const farthest = Math.min(width, height) / 4;
  const { distance, weight } = weighedPairs(x, y, window, farthest);
  const perPair = (width * height) / (n * (n - 1));
  const density = n / (width * height);
  let best: Chosen = { sigma: farthest / 1022, criterion: Infinity };
  for (let k = 1; k <= 255; k++) {
    const t = (k * farthest) / 511;
    let near = 0;
    let overlap = 0;
    for (let pair = 0; pair < distance.length; pair++) {
      const apart = distance[pair]!;
      if (apart <= t) near += weight[pair]!;
      const part = apart / (2 * t);
      if (part < 1) overlap += weight[pair]! * 2 * t * t * (Math.acos(part) - part * Math.sqrt(1 - part * part));
    }
    const disc = Math.PI * t * t;
    const criterion = (1 / density - 2 * perPair * near) / disc + (perPair * overlap) / (disc * disc);
    if (criterion < best.criterion) best = { sigma: t / 2, criterion };
  }
  return best;
}
