// Many Gaussians of one σ: each point shared between the four cell centres around it, then two passes along the axes instead of a square around
// each point. Mostly this is asked for once in a process, so that the compiler's start is a good part of it. The two loops that take the time are
// small functions and are first called for little: a function is replaced between two calls, where a loop that is running would be compiled twice.
import type { MetreGrid } from './metre-grid.ts';

/** Points of the first calls; sums of four, and the lines for which so few are asked. */
const fewPoints = 256;
const fewBlocks = 16;
const firstLines = 8;

/**
 * Sum of scale·height·exp(−d²/2σ²) at each cell centre. Sharing keeps a point's middle and adds cell²/6 to the variance along each axis on the
 * average; the taps have that much less.
 * @param height of each kernel; 1 when null
 * @throws RangeError when a coordinate is not finite, in the name of `asked`
 */
export function binnedGaussian(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  sigma: number,
  height: Float64Array | null,
  grid: MetreGrid,
  reach: number,
  scale = 1,
  asked = 'kde',
): Float64Array {
  const { x0, y0, cellMetres, columns, rows } = grid;
  const rim = Math.ceil((reach * sigma) / cellMetres);
  const across = Math.ceil(columns / 4);
  const up = Math.ceil(rows / 4);
  const wide = 4 * across + 2 * rim;
  const tall = 4 * up + 2 * rim;
  const shared = new Float64Array(wide * tall);
  const west = x0 - (rim - 0.5) * cellMetres;
  const south = y0 - (rim - 0.5) * cellMetres;
  for (let first = 0; first < x.length; ) {
    const last = Math.min(x.length, first + Math.max(fewPoints, first >> 2));
    const unfit = sharePoints(x, y, height, first, last, west, south, 1 / cellMetres, wide, tall, shared);
    if (unfit >= 0) throw new RangeError(`${asked}: point ${unfit} must have finite coordinates, got ${x[unfit]}, ${y[unfit]}`);
    first = last;
  }
  const variance = (sigma / cellMetres) ** 2 - 1 / 6;
  // what they lose in width they gain in height
  const lift = Math.sqrt((scale * (sigma / cellMetres) ** 2) / variance);
  const taps = Float64Array.from({ length: rim + 1 }, (_, k) => lift * Math.exp(-(k * k) / (2 * variance)));
  // along the rows in place: no later sum of the row asks for what is written over
  for (let row = 0; row < tall; row++) {
    const size = row < firstLines ? fewBlocks : across;
    for (let block = 0; block < across; block += size)
      sumFours(shared, wide * row + 4 * block, 1, Math.min(size, across - block), 4, taps, shared, wide * row + 4 * block, 1, 4);
  }
  const density = new Float64Array(columns * rows);
  for (let block = 0; block < up; block++)
    sumFours(shared, 4 * block * wide, wide, columns, 1, taps, density, 4 * block * columns, columns, Math.min(4, rows - 4 * block));
  return density;
}

/** Points from `first` up to `last`; the index of one that has no finite place comes back, or −1. */
function sharePoints(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  height: Float64Array | null,
  first: number,
  last: number,
  west: number,
  south: number,
  perMetre: number,
  wide: number,
  tall: number,
  shared: Float64Array,
): number {
  for (let i = first; i < last; i++) {
    const px = (x[i]! - west) * perMetre;
    const py = (y[i]! - south) * perMetre;
    if (!(px >= 0 && px < wide - 1 && py >= 0 && py < tall - 1)) {
      if (!(Number.isFinite(x[i]!) && Number.isFinite(y[i]!))) return i;
      continue;
    }
    const column = px | 0;
    const row = py | 0;
    const east = px - column;
    const whole = height ? height[i]! : 1;
    const upper = whole * (py - row);
    const lower = whole - upper;
    const at = column + Math.imul(wide, row);
    shared[at]! += lower - lower * east;
    shared[at + 1]! += lower * east;
    shared[at + wide]! += upper - upper * east;
    shared[at + wide + 1]! += upper * east;
  }
  return -1;
}

/**
 * Blocks of four sums beside each other: of each the middle value times taps[0] and those k steps to both sides times taps[k]. Four at a time each
 * value is read once for all of them. `kept` of the four are written.
 */
function sumFours(
  values: Float64Array,
  from: number,
  step: number,
  blocks: number,
  blockStep: number,
  taps: Float64Array,
  into: Float64Array,
  to: number,
  toStep: number,
  kept: number,
): void {
  const rim = taps.length - 1;
  const middle = taps[0]!;
  for (let block = 0; block < blocks; block++) {
    let left = from + block * blockStep + rim * step;
    let right = left + 4 * step;
    let l1 = values[left]!;
    let l2 = values[left + step]!;
    let l3 = values[left + 2 * step]!;
    let r2 = values[left + 3 * step]!;
    let a = middle * l1;
    let b = middle * l2;
    let c = middle * l3;
    let d = middle * r2;
    let r0 = l2;
    let r1 = l3;
    for (let k = 1; k <= rim; k++) {
      left -= step;
      const tap = taps[k]!;
      const l0 = values[left]!;
      const r3 = values[right]!;
      right += step;
      a += tap * (l0 + r0);
      b += tap * (l1 + r1);
      c += tap * (l2 + r2);
      d += tap * (l3 + r3);
      l3 = l2;
      l2 = l1;
      l1 = l0;
      r0 = r1;
      r1 = r2;
      r2 = r3;
    }
    const at = to + block * blockStep;
    into[at] = a;
    if (kept > 1) into[at + toStep] = b;
    if (kept > 2) into[at + 2 * toStep] = c;
    if (kept > 3) into[at + 3 * toStep] = d;
  }
}
