// Pairs of points in a rectangle by their distance, each weighed up for the part of its circle that lies outside (Ripley's isotropic correction).
import type { Rectangle } from './kernel-shapes.ts';

export interface WeighedPairs {
  /** metres between the two, each pair once for either end */
  readonly distance: Float64Array;
  /** 1 over the part of the circle around the first point through the second that lies in the window */
  readonly weight: Float64Array;
}

/** The part of a circle around (x, y) that lies inside the rectangle; the point inside. */
function partInside(x: number, y: number, radius: number, window: Rectangle): number {
  const gaps = [window.east - x, window.north - y, x - window.west, y - window.south];
  // angles at which the circle is beyond each side, on either hand of the direction to it
  const half = gaps.map((gap) => (gap < radius ? Math.acos(gap / radius) : 0));
  let outside = 0;
  for (let side = 0; side < 4; side++) {
    // towards the next side: both arcs overlap where the corner is nearer than the radius
    const a = half[side]!;
    const b = half[(side + 1) % 4]!;
    outside += 2 * a - Math.max(0, a + b - Math.PI / 2);
  }
  return 1 - outside / (2 * Math.PI);
}

/** All ordered pairs up to `farthest` metres apart. */
export function weighedPairs(x: ArrayLike<number>, y: ArrayLike<number>, window: Rectangle, farthest: number): WeighedPairs {
  const distance: number[] = [];
  const weight: number[] = [];
  for (let i = 0; i < x.length; i++)
    for (let j = 0; j < x.length; j++) {
      const apart = Math.hypot(x[i]! - x[j]!, y[i]! - y[j]!);
      if (i === j || apart > farthest) continue;
      distance.push(apart);
      weight.push(1 / partInside(x[i]!, y[i]!, apart, window));
    }
  return { distance: Float64Array.from(distance), weight: Float64Array.from(weight) };
}
