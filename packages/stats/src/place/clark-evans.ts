// Do points lie closer together than if each had fallen anywhere? By the distance to the nearest other one.
import { twoSidedNormal } from '../inference/p-value.ts';
import { nearestNeighbours } from './neighbours.ts';

export type ClarkEvans =
  | {
      readonly known: true;
      /** mean distance over that of points spread by chance: below 1 = closer together */
      readonly ratio: number;
      readonly meanDistance: number;
      readonly expected: number;
      readonly z: number;
      /** two-sided */
      readonly p: number;
    }
  | { readonly known: false; readonly reason: 'too_few' };

/**
 * Do events lie closer together than chance would put them? The mean distance to the nearest other event against that of points spread evenly.
 * @not Where people, streets or premises are not spread evenly either: everything that follows them is "closer together". For which places: `kde`,
 *   `giStarLattice`; for near in space and time: `knoxTable`.
 * @formula R = d̄ / (1/(2√λ)),  λ = n/area;  z = (d̄ − 1/(2√λ)) / (0.26136/√(n λ))
 * @pitfall Snapped addresses have distance 0 to each other and pull R down.
 * @pitfall Without correction of the border: points near it seem farther from the nearest, and R is a little too large.
 * @pitfall Distances of pairs that are each other's nearest count twice, so p is somewhat too small.
 * @param x metres
 * @param y metres
 * @param area where points can be, square metres
 * @returns R with z and two-sided p; { known: false } with fewer than 5 points
 * @throws RangeError on unequal lengths, a place that is not finite, an area that is not above 0
 * @cost O(n log n) for points that are spread
 * @source Clark & Evans 1954, Ecology 35. Checked against spatstat.explore 3.0-6 clarkevans (correction "none") and nndist.
 * @example
 * const random = seeded(2);
 * const x = Array.from({ length: 60 }, (_, i) => 100 * (i % 6) + 40 * random.next());
 * const y = Array.from({ length: 60 }, (_, i) => 100 * Math.floor(i / 10) + 40 * random.next());
 * clarkEvans(x, y, 600 * 600)
 * @figure pointsFigure({ title: 'Sixty points in bunches', x, y })
 */
export function clarkEvans(x: ArrayLike<number>, y: ArrayLike<number>, area: number): ClarkEvans {
  if (!(area > 0 && area < Infinity)) throw new RangeError(`clarkEvans: area must be above 0, got ${area}`);
  if (x.length < 5) {
    if (x.length !== y.length) throw new RangeError(`clarkEvans: ${x.length} x and ${y.length} y`);
    return { known: false, reason: 'too_few' };
  }
  const distances = nearestDistances(x, y);
  const n = distances.length;
  const meanDistance = distances.reduce((sum, d) => sum + d, 0) / n;
  const intensity = n / area;
  const expected = 1 / (2 * Math.sqrt(intensity));
  const z = (meanDistance - expected) / (Math.sqrt((4 - Math.PI) / (4 * Math.PI)) / Math.sqrt(n * intensity));
  return { known: true, ratio: meanDistance / expected, meanDistance, expected, z, p: twoSidedNormal(z) };
}

/** From each point to the nearest other one. */
export function nearestDistances(x: ArrayLike<number>, y: ArrayLike<number>): Float64Array {
  const { start, index } = nearestNeighbours(x, y, 1);
  return Float64Array.from({ length: x.length }, (_, i) => {
    const nearest = index[start[i]!]!;
    return Math.hypot(x[i]! - x[nearest]!, y[i]! - y[nearest]!);
  });
}
