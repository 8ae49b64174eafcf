// Are neighbouring places more alike than chance would make them? One figure for the whole map: Moran's I, Geary's C, the general G.

import { monteCarloP } from '../inference/p-value.ts';
import { eachPermutation } from '../inference/permutation.ts';
import { normalUpper } from '../numeric/normal.ts';
import type { Neighbours } from './neighbours.ts';

/** 'W': each place's neighbours share a weight of 1; 'B': each neighbour weighs 1 */
export type WeightStyle = 'W' | 'B';

export interface MapStatistic {
  readonly known: true;
  readonly value: number;
  readonly expected: number;
  readonly variance: number;
  /** (value − expected)/√variance; for Geary turned round, so that above 0 always means more alike */
  readonly z: number;
  /** upper tail: more alike than chance */
  readonly p: number;
  /** from permutations, when reps were asked for */
  readonly permuted: { readonly p: number; readonly mean: number; readonly sd: number; readonly reps: number } | null;
}

export type MapResult = MapStatistic | { readonly known: false; readonly reason: 'too_few' | 'all_equal' | 'no_neighbours' };

export interface MapOptions {
  /** 'W' unless told */
  readonly style?: WeightStyle;
  /** variance under: 'randomisation' of the values over the places (unless told), or 'normality' */
  readonly under?: 'randomisation' | 'normality';
  /** 0 unless told: how many permutations beside the formula */
  readonly reps?: number;
  readonly seed?: number;
}

interface Sums {
  /** places with neighbours */
  readonly n: number;
  readonly s0: number;
  readonly s1: number;
  readonly s2: number;
}

/** Sums of the weights that the variances are made of; places without neighbours take no part. */
function weightSums({ start, index }: Neighbours, style: WeightStyle): Sums {
  const places = start.length - 1;
  const degree = (i: number): number => start[i + 1]! - start[i]!;
  const weight = (i: number): number => (style === 'W' ? 1 / degree(i) : 1);
  const into = new Float64Array(places);
  let [n, s0, s1] = [0, 0, 0];
  for (let i = 0; i < places; i++) {
    if (degree(i) > 0) n++;
    for (let at = start[i]!; at < start[i + 1]!; at++) {
      const j = index[at]!;
      s0 += weight(i);
      into[j] = into[j]! + weight(i);
      // (wᵢⱼ + wⱼᵢ)² over ordered pairs: the way back may not be there
      const back = holds(start, index, j, i) ? weight(j) : 0;
      s1 += back > 0 ? (weight(i) + back) ** 2 / 2 : weight(i) ** 2;
    }
  }
  let s2 = 0;
  for (let i = 0; i < places; i++) s2 += ((degree(i) > 0 ? degree(i) * weight(i) : 0) + into[i]!) ** 2;
  return { n, s0, s1, s2 };
}

function holds(start: Int32Array, index: Int32Array, i: number, wanted: number): boolean {
  let low = start[i]!;
  let high = start[i + 1]!;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (index[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low < start[i + 1]! && index[low] === wanted;
}

/**
 * Do high places lie beside high ones, over the whole map?
 * @not To say where: `localMoran`, `giStar`. For rates of places with very different populations: the small ones vary most by chance.
 * @formula I = (n/S₀) Σᵢ Σⱼ wᵢⱼ zᵢzⱼ / Σ z²;  E = −1/(n − 1);  Var by Cliff & Ord, under randomisation or normality
 * @pitfall The answer depends on how places are cut and who counts as a neighbour: name both.
 * @pitfall p under the formula presumes that values could have stood anywhere; counts that follow inhabitants could not.
 * @param values one a place
 * @param neighbours of each place, without itself
 * @returns I, its expectation and variance, z and upper p; with reps also p by permutation
 * @throws RangeError when the lengths differ or a value is not finite
 * @cost O(neighbours), and as much for each permutation
 * @source Moran 1950; Cliff & Ord 1981. Checked against spdep 1.2-7 moran.test and PySAL's published I of St Louis (1e-12).
 * @example
 * const values = [9, 8, 2, 7, 8, 1, 2, 1, 0];
 * moranI(values, latticeNeighbours(3, 3), { reps: 999 })
 * @figure gridFigure({ title: 'Nine cells', columns: 3, values })
 */
export function moranI(values: ArrayLike<number>, neighbours: Neighbours, options: MapOptions = {}): MapResult {
  const { style = 'W', under = 'randomisation' } = options;
  const ready = centred('moranI', values, neighbours, style);
  if (!ready.known) return ready;
  const { z, m2, b2, sums } = ready;
  const { n, s0, s1, s2 } = sums;
  const value = (order: ArrayLike<number> | null): number => ((n / s0) * crossed(z, neighbours, style, order)) / (m2 * n);
  const expected = -1 / (n - 1);
  const second =
    under === 'normality'
      ? (n * n * s1 - n * s2 + 3 * s0 * s0) / (s0 * s0 * (n * n - 1))
      : (n * ((n * n - 3 * n + 3) * s1 - n * s2 + 3 * s0 * s0) - b2 * ((n * n - n) * s1 - 2 * n * s2 + 6 * s0 * s0)) /
        ((n - 1) * (n - 2) * (n - 3) * s0 * s0);
  return told(value, expected, second - expected * expected, 1, z.length, options);
}

/**
 * Do neighbours differ less than places picked at random?
 * @not To say where. As Moran's I it sees the whole map, but it weighs differences between neighbours rather than high and low.
 * @formula C = ((n − 1)/(2S₀)) Σᵢ Σⱼ wᵢⱼ (xᵢ − xⱼ)² / Σ z²;  E = 1;  below 1 = more alike
 * @pitfall C is small where neighbours are alike: z is turned round here, so that above 0 means more alike.
 * @param values one a place
 * @param neighbours of each place, without itself
 * @returns C, 1, its variance, z and p (more alike)
 * @throws RangeError when the lengths differ or a value is not finite
 * @cost O(neighbours)
 * @source Geary 1954; Cliff & Ord 1981. Checked against spdep 1.2-7 geary.test.
 * @example gearyC([9, 8, 2, 7, 8, 1, 2, 1, 0], latticeNeighbours(3, 3))
 * @figure barsFigure({ title: 'C of nine cells and what chance gives', bars: [{ name: 'C', value: answer.value, marked: true }, { name: 'chance', value: 1 }] })
 */
export function gearyC(values: ArrayLike<number>, neighbours: Neighbours, options: MapOptions = {}): MapResult {
  const { style = 'W', under = 'randomisation' } = options;
  const ready = centred('gearyC', values, neighbours, style);
  if (!ready.known) return ready;
  const { z, m2, b2, sums } = ready;
  const { n, s0, s1, s2 } = sums;
  const value = (order: ArrayLike<number> | null): number => ((n - 1) / (2 * s0 * m2 * n)) * differed(z, neighbours, style, order);
  const k = b2;
  const variance =
    under === 'normality'
      ? ((2 * s1 + s2) * (n - 1) - 4 * s0 * s0) / (2 * (n + 1) * s0 * s0)
      : ((n - 1) * s1 * (n * n - 3 * n + 3 - (n - 1) * k) -
          0.25 * (n - 1) * s2 * (n * n + 3 * n - 6 - (n * n - n + 2) * k) +
          s0 * s0 * (n * n - 3 - (n - 1) ** 2 * k)) /
        (n * (n - 2) * (n - 3) * s0 * s0);
  return told(value, 1, variance, -1, z.length, options);
}

type Centred =
  | { readonly known: true; readonly z: Float64Array; readonly m2: number; readonly b2: number; readonly sums: Sums }
  | { readonly known: false; readonly reason: 'too_few' | 'all_equal' | 'no_neighbours' };

/** Values less their mean, variance (divisor n), kurtosis and the sums of the weights. */
function centred(who: string, values: ArrayLike<number>, neighbours: Neighbours, style: WeightStyle): Centred {
  const n = values.length;
  if (neighbours.start.length !== n + 1)
    throw new RangeError(`${who}: ${n} values and neighbours of ${neighbours.start.length - 1} places`);
  let mean = 0;
  for (let i = 0; i < n; i++) {
    if (!Number.isFinite(values[i]!)) throw new RangeError(`${who}: values must be finite, got ${values[i]} at ${i}`);
    mean += values[i]! / n;
  }
  if (n < 4) return { known: false, reason: 'too_few' };
  if (neighbours.index.length === 0) return { known: false, reason: 'no_neighbours' };
  const z = Float64Array.from(values, (value) => value - mean);
  let [m2, m4] = [0, 0];
  for (let i = 0; i < n; i++) {
    m2 += z[i]! ** 2 / n;
    m4 += z[i]! ** 4 / n;
  }
  if (!(m2 > 1e-28 * mean * mean && m2 > 0)) return { known: false, reason: 'all_equal' };
  // an island has no part in the weights but stands among the values, as in spdep with zero.policy
  return { known: true, z, m2, b2: m4 / (m2 * m2), sums: { ...weightSums(neighbours, style), n } };
}

function crossed(z: Float64Array, { start, index }: Neighbours, style: WeightStyle, order: ArrayLike<number> | null): number {
  let sum = 0;
  for (let i = 0; i < z.length; i++) {
    let near = 0;
    for (let at = start[i]!; at < start[i + 1]!; at++) near += z[order ? order[index[at]!]! : index[at]!]!;
    const degree = start[i + 1]! - start[i]!;
    if (degree > 0) sum += (z[order ? order[i]! : i]! * near) / (style === 'W' ? degree : 1);
  }
  return sum;
}

function differed(z: Float64Array, { start, index }: Neighbours, style: WeightStyle, order: ArrayLike<number> | null): number {
  let sum = 0;
  for (let i = 0; i < z.length; i++) {
    const mine = z[order ? order[i]! : i]!;
    let near = 0;
    for (let at = start[i]!; at < start[i + 1]!; at++) near += (mine - z[order ? order[index[at]!]! : index[at]!]!) ** 2;
    const degree = start[i + 1]! - start[i]!;
    if (degree > 0) sum += near / (style === 'W' ? degree : 1);
  }
  return sum;
}

function told(
  value: (order: ArrayLike<number> | null) => number,
  expected: number,
  variance: number,
  alike: 1 | -1,
  places: number,
  { reps = 0, seed = 1 }: MapOptions,
): MapStatistic {
  const observed = value(null);
  const z = (alike * (observed - expected)) / Math.sqrt(variance);
  return {
    known: true,
    value: observed,
    expected,
    variance,
    z,
    p: normalUpper(z),
    permuted: reps > 0 ? permuted(value, observed, alike, places, reps, seed) : null,
  };
}

function permuted(
  value: (order: ArrayLike<number>) => number,
  observed: number,
  alike: 1 | -1,
  places: number,
  reps: number,
  seed: number,
) {
  let [sum, squares, asAlike] = [0, 0, 0];
  eachPermutation(places, { seed, to: reps }, (order) => {
    const gap = value(order) - observed;
    sum += gap;
    squares += gap * gap;
    if (alike * gap >= -1e-12 * Math.max(1, Math.abs(observed))) asAlike++;
  });
  const shift = sum / reps;
  return {
    p: monteCarloP(asAlike, reps),
    mean: observed + shift,
    sd: reps > 1 ? Math.sqrt(Math.max(0, (squares - reps * shift * shift) / (reps - 1))) : 0,
    reps,
  };
}
