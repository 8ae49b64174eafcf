// Where do high places lie beside high ones? Moran's I place by place.
import { neighbourSumTails } from '../inference/conditional-permutation.ts';
import { doubledTail, monteCarloP } from '../inference/p-value.ts';
import { normalUpper } from '../numeric/normal.ts';
import type { WeightStyle } from './moran.ts';
import type { Neighbours } from './neighbours.ts';

export interface LocalMoranOptions {
  /** 'W' unless told */
  readonly style?: WeightStyle;
  /** 'conditional' on the place's own value (Sokal and others 1998), unless told; 'total' as Anselin 1995 */
  readonly variance?: 'conditional' | 'total';
  /** 0 unless told: conditional permutations of the others' values for each place */
  readonly reps?: number;
  readonly seed?: number;
}

/** 0 = not placed (no neighbours), 1 = high beside high, 2 = low beside low, 3 = low beside high, 4 = high beside low */
export type Quadrant = 0 | 1 | 2 | 3 | 4;

export interface LocalMoran {
  readonly known: true;
  readonly value: Float64Array;
  readonly expected: Float64Array;
  readonly variance: Float64Array;
  readonly z: Float64Array;
  /** two-sided, by the formula; 1 for a place without neighbours */
  readonly p: Float64Array;
  readonly quadrant: Uint8Array;
  /** p of the nearer tail by permutation, doubled; null without reps */
  readonly permutedP: Float64Array | null;
}

/**
 * Where do high places lie beside high ones, and where does one stand out from its neighbours?
 * @not For counts that are mostly 0: take `giStarLattice`, or the permuted p. Without adjusting: as many tests as places (`pAdjust`).
 * @formula Iᵢ = (zᵢ/m₂) Σⱼ wᵢⱼ zⱼ, m₂ = Σ z²/n
 * @pitfall 'conditional' and 'total' give different z; older programs and GeoDa tell 'total'.
 * @pitfall A place in the quadrant "high beside low" has a negative I: significant does not mean hot.
 * @param values one a place
 * @param neighbours of each place, without itself
 * @returns per place I, expectation, variance, z, two-sided p, quadrant; or { known: false } with fewer than four places or all equal
 * @throws RangeError when the lengths differ or a value is not finite
 * @cost O(neighbours); with reps O(neighbours × reps)
 * @source Anselin 1995; Sokal, Oden & Thomson 1998. Checked against spdep 1.2-7 localmoran.
 * @example
 * const values = [9, 8, 2, 7, 8, 1, 2, 1, 0];
 * localMoran(values, latticeNeighbours(3, 3))
 * @figure gridFigure({ title: 'Local I of nine cells; framed: high beside high', columns: 3, values: answer.value, marked: [...answer.quadrant].map((q) => (q === 1 ? 1 : 0)) })
 */
export function localMoran(
  values: ArrayLike<number>,
  neighbours: Neighbours,
  options: LocalMoranOptions = {},
): LocalMoran | { readonly known: false; readonly reason: 'too_few' | 'all_equal' } {
  const { style = 'W', variance: kind = 'conditional', reps = 0, seed = 1 } = options;
  const { start, index } = neighbours;
  const n = values.length;
  if (start.length !== n + 1) throw new RangeError(`localMoran: ${n} values and neighbours of ${start.length - 1} places`);
  let mean = 0;
  for (let i = 0; i < n; i++) {
    if (!Number.isFinite(values[i]!)) throw new RangeError(`localMoran: values must be finite, got ${values[i]} at ${i}`);
    mean += values[i]! / n;
  }
  if (n < 4) return { known: false, reason: 'too_few' };
  const z = Float64Array.from(values, (value) => value - mean);
  let [m2, m4] = [0, 0];
  for (let i = 0; i < n; i++) {
    m2 += z[i]! ** 2 / n;
    m4 += z[i]! ** 4 / n;
  }
  if (!(m2 > 0)) return { known: false, reason: 'all_equal' };
  const b2 = m4 / (m2 * m2);
  const made = {
    value: new Float64Array(n),
    expected: new Float64Array(n),
    variance: new Float64Array(n),
    z: new Float64Array(n),
    p: new Float64Array(n).fill(1),
    quadrant: new Uint8Array(n),
  };
  for (let i = 0; i < n; i++) {
    const degree = start[i + 1]! - start[i]!;
    if (degree === 0) continue;
    const weight = style === 'W' ? 1 / degree : 1;
    const sum = weight * degree;
    const squares = weight * weight * degree;
    let lag = 0;
    for (let at = start[i]!; at < start[i + 1]!; at++) lag += weight * z[index[at]!]!;
    made.value[i] = (z[i]! / m2) * lag;
    if (kind === 'total') {
      made.expected[i] = -sum / (n - 1);
      const second = (squares * (n - b2)) / (n - 1) + ((sum * sum - squares) * (2 * b2 - n)) / ((n - 1) * (n - 2));
      made.variance[i] = second - made.expected[i]! ** 2;
    } else {
      made.expected[i] = (-(z[i]! ** 2) * sum) / ((n - 1) * m2);
      made.variance[i] = (z[i]! / m2) ** 2 * (n / (n - 2)) * (squares - (sum * sum) / (n - 1)) * (m2 - z[i]! ** 2 / (n - 1));
    }
    made.z[i] = made.variance[i]! > 0 ? (made.value[i]! - made.expected[i]!) / Math.sqrt(made.variance[i]!) : 0;
    made.p[i] = made.variance[i]! > 0 ? 2 * normalUpper(Math.abs(made.z[i]!)) : 1;
    made.quadrant[i] = z[i]! >= 0 ? (lag >= 0 ? 1 : 4) : lag >= 0 ? 3 : 2;
  }
  return { known: true, ...made, permutedP: reps > 0 ? permutedP(z, neighbours, reps, seed) : null };
}

/** By permutation: twice the nearer tail of the neighbours' sum; 1 for a place without neighbours. */
function permutedP(z: Float64Array, neighbours: Neighbours, reps: number, seed: number): Float64Array {
  const { above, below } = neighbourSumTails(z, neighbours, reps, seed);
  return z.map((_, i) => doubledTail(monteCarloP(below[i]!, reps), monteCarloP(above[i]!, reps)));
}
