// The shapes a kernel may have, what their width means, and how much of one lies inside a rectangle.
import { normalUpper } from '../numeric/normal.ts';

/** quartic (biweight) and Epanechnikov end at their radius; a Gaussian never ends */
export type Kernel = 'quartic' | 'epanechnikov' | 'gaussian';

/** metres, borders counted in */
export interface Rectangle {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Standard deviations along an axis that the radius has. */
const radii: Record<Kernel, number> = { quartic: Math.sqrt(8), epanechnikov: Math.sqrt(6), gaussian: 1 };

/** The power of 1 − d²/h², and the constant before it: the integral is 1 over a disc of radius 1. */
export const powers: Record<Kernel, number> = { quartic: 2, epanechnikov: 1, gaussian: 0 };
export const peaks: Record<Kernel, number> = { quartic: 3 / Math.PI, epanechnikov: 2 / Math.PI, gaussian: 1 / (2 * Math.PI) };

/**
 * What `h` has a kernel of which another program gives the standard deviation?
 * @not For spatstat's `gaussian`: there both mean the same.
 * @formula quartic h = σ √8;  epanechnikov h = σ √6;  gaussian h = σ
 * @pitfall The same 300 is a spot of 300 m in one program and of 849 m in another: the one means the radius, the other σ. Always say which.
 * @param kernel its shape
 * @param sigma standard deviation along an axis, metres, above 0
 * @returns `h` for `kde`, metres
 * @throws RangeError when sigma is not above 0
 * @cost O(1)
 * @source Silverman 1986, 4.2; the peak of R's spatstat.explore 3.0-6 with kernel "quartic" and sigma s is that of radius s √8
 * @example
 * const kernels = ['quartic', 'epanechnikov', 'gaussian'] as const;
 * kernels.map((kernel) => kernelWidth(kernel, 300))
 * @figure barsFigure({ title: 'h of three kernels that spread as wide: σ = 300 m', bars: kernels.map((name, i) => ({ name, value: answer[i] })) })
 */
export function kernelWidth(kernel: Kernel, sigma: number): number {
  if (!(sigma > 0 && Number.isFinite(sigma))) throw new RangeError(`kernelWidth: sigma must be above 0, got ${sigma}`);
  return sigma * radii[kernel];
}

// Gauss–Legendre on [−1, 1], 16 points: nodes and weights of one half
const nodes = [
  0.09501250983763744, 0.2816035507792589, 0.45801677765722737, 0.6178762444026438, 0.755404408355003, 0.8656312023878318,
  0.9445750230732326, 0.9894009349916499,
];
const shares = [
  0.1894506104550685, 0.18260341504492358, 0.16915651939500254, 0.14959598881657674, 0.12462897125553388, 0.09515851168249279,
  0.062253523938647894, 0.027152459411754096,
];

/** ∫ from low to high of (square − y²)^power dy. */
function chord(square: number, low: number, high: number, power: number): number {
  const [a, b] = [low * low, high * high];
  if (power === 1) return high * (square - b / 3) - low * (square - a / 3);
  return high * (square * square - b * ((2 * square) / 3 - b / 5)) - low * (square * square - a * ((2 * square) / 3 - a / 5));
}

/**
 * How much of a kernel at (x, y) lies inside a rectangle: 1 in the middle of a large one, a quarter at a corner. Closed for a Gaussian; for the
 * others the chords are closed and their sum is by Gauss–Legendre between the kinks (1e-13).
 */
export function kernelMass(kernel: Kernel, h: number, x: number, y: number, window: Rectangle): number {
  const west = (window.west - x) / h;
  const east = (window.east - x) / h;
  const south = (window.south - y) / h;
  const north = (window.north - y) / h;
  if (kernel === 'gaussian') return between(west, east) * between(south, north);
  if (west <= -1 && east >= 1 && south <= -1 && north >= 1) return 1;
  // x = sin t: the chord's half length is cos t, and nothing is steep at the ends
  const from = Math.asin(Math.min(1, Math.max(-1, west)));
  const to = Math.asin(Math.min(1, Math.max(-1, east)));
  if (!(to > from) || south >= 1 || north <= -1) return 0;
  const one = Math.acos(Math.min(1, Math.abs(south)));
  const two = Math.acos(Math.min(1, Math.abs(north)));
  const near = Math.min(one, two);
  const far = Math.max(one, two);
  const power = powers[kernel];
  let sum = 0;
  for (let piece = 0; piece < 5; piece++) {
    const starts = piece === 0 ? -Math.PI / 2 : piece === 1 ? -far : piece === 2 ? -near : piece === 3 ? near : far;
    const ends = piece === 0 ? -far : piece === 1 ? -near : piece === 2 ? near : piece === 3 ? far : Math.PI / 2;
    const low = Math.max(from, starts);
    const high = Math.min(to, ends);
    if (!(high > low)) continue;
    const middle = (low + high) / 2;
    const half = (high - low) / 2;
    for (let k = 0; k < 16; k++) {
      const t = middle + (k < 8 ? nodes[k]! : -nodes[k - 8]!) * half;
      const reach = Math.cos(t);
      const bottom = Math.max(south, -reach);
      const top = Math.min(north, reach);
      if (top > bottom) sum += half * shares[k & 7]! * reach * chord(reach * reach, bottom, top, power);
    }
  }
  return peaks[kernel] * sum;
}

/** P(low < Z < high) without cancellation in either tail. */
function between(low: number, high: number): number {
  return low > 0 ? normalUpper(low) - normalUpper(high) : normalUpper(-high) - normalUpper(-low);
}
