// Is there more in and around a place than an even spread would give? Getis and Ord's local G, with the place itself (G*) or without (G).
import { normalUpper } from '../numeric/normal.ts';
import type { MapResult, WeightStyle } from './moran.ts';
import type { Neighbours } from './neighbours.ts';

export interface GiStarOptions {
  /** true unless told: the place counts among its own neighbours (G*) */
  readonly self?: boolean;
  /** 'B' unless told: each neighbour weighs 1; 'W': together 1 */
  readonly style?: WeightStyle;
}

/**
 * Where is there more than an even spread would give, the place and its neighbours taken together?
 * @not For counts that are mostly 0: z above 100 has been seen where nothing is. Take `giStarLattice`, or the p of `giStarChance`.
 * @formula z = (Σⱼ wᵢⱼxⱼ − x̄ Wᵢ) / (s √((n S₁ᵢ − Wᵢ²)/(n − 1))), s with divisor n; without self, mean and s leave out the place
 * @pitfall As many tests as places: adjust (`pAdjust`), and do not read z above 2 as found.
 * @pitfall G* finds where much is, not where more is than people or premises explain: give rates for that.
 * @pitfall Neighbours within exactly √2 cells have the diagonal ones or not by the last bit of the centres, here and there (so sfhotspot 1.0.0): on a
 *   lattice take `latticeNeighbours`.
 * @param values one a place, any numbers
 * @param neighbours of each place, without itself
 * @returns z per place; 0 where all values are equal, and without self for a place without neighbours
 * @throws RangeError when the lengths differ or a value is not finite
 * @cost O(neighbours)
 * @source Getis & Ord 1992; Ord & Getis 1995. Checked against spdep 1.2-7 localG (1e-9), and sfhotspot 1.0.0 with the neighbours that it took.
 * @example
 * const values = [9, 8, 2, 7, 8, 1, 2, 1, 0];
 * giStar(values, latticeNeighbours(3, 3))
 * @figure gridFigure({ title: 'Nine cells; framed: z above 1.6', columns: 3, values, marked: [...answer].map((z) => (z > 1.6 ? 1 : 0)) })
 */
export function giStar(values: ArrayLike<number>, neighbours: Neighbours, options: GiStarOptions = {}): Float64Array {
  const { self = true, style = 'B' } = options;
  const { start, index } = neighbours;
  const n = values.length;
  if (start.length !== n + 1) throw new RangeError(`giStar: ${n} values and neighbours of ${start.length - 1} places`);
  let [sum, squares] = [0, 0];
  for (let i = 0; i < n; i++) {
    if (!Number.isFinite(values[i]!)) throw new RangeError(`giStar: values must be finite, got ${values[i]} at ${i}`);
    sum += values[i]!;
  }
  const mean = n > 0 ? sum / n : 0;
  for (let i = 0; i < n; i++) squares += (values[i]! - mean) ** 2;
  const z = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const own = values[i]! - mean;
    const count = start[i + 1]! - start[i]! + (self ? 1 : 0);
    if (count === 0) continue;
    const weight = style === 'W' ? 1 / count : 1;
    let near = self ? own : 0;
    for (let at = start[i]!; at < start[i + 1]!; at++) near += values[index[at]!]! - mean;
    // without itself: the mean of the others stands off by own/(n − 1)
    const others = self ? n : n - 1;
    const off = self ? 0 : -own / others;
    const variance = self ? squares / others : (squares - own * own) / others - off * off;
    const total = weight * count;
    const spread = (others * weight * weight * count - total * total) / (others - 1);
    // values so alike that only rounding tells them apart are equal
    if (variance > 1e-26 * mean * mean && spread > 1e-12 * total * total)
      z[i] = (weight * near - off * total) / Math.sqrt(variance * spread);
  }
  return z;
}

/**
 * Do high values lie together over the whole map?
 * @not Where low values together matter too: `moranI` sees both. For negative values.
 * @formula G = Σᵢ Σⱼ wᵢⱼ xᵢxⱼ / Σᵢ≠ⱼ xᵢxⱼ;  E = S₀/(n(n − 1));  Var by Getis & Ord
 * @pitfall With weights that sum to 1 a place ('W') G says little: 'B' is the rule here.
 * @param values one a place, 0 or more
 * @param neighbours of each place, without itself
 * @returns G, expectation, variance, z and upper p
 * @throws RangeError when the lengths differ, a value is negative or not finite
 * @cost O(neighbours)
 * @source Getis & Ord 1992. Checked against spdep 1.2-7 globalG.test.
 * @example generalG([9, 8, 2, 7, 8, 1, 2, 1, 0], latticeNeighbours(3, 3))
 * @figure barsFigure({ title: 'G of nine cells and what chance gives', bars: [{ name: 'G', value: answer.value, marked: true }, { name: 'chance', value: answer.expected }] })
 */
export function generalG(values: ArrayLike<number>, neighbours: Neighbours): MapResult {
  const { start, index } = neighbours;
  const n = values.length;
  if (start.length !== n + 1) throw new RangeError(`generalG: ${n} values and neighbours of ${start.length - 1} places`);
  const powers = [0, 0, 0, 0, 0];
  for (let i = 0; i < n; i++) {
    if (!(values[i]! >= 0 && Number.isFinite(values[i]!)))
      throw new RangeError(`generalG: values must be 0 or more, got ${values[i]} at ${i}`);
    for (let k = 1; k <= 4; k++) powers[k] = powers[k]! + values[i]! ** k;
  }
  if (n < 4) return { known: false, reason: 'too_few' };
  if (index.length === 0) return { known: false, reason: 'no_neighbours' };
  const [, m1 = 0, m2 = 0, m3 = 0, m4 = 0] = powers;
  const pairs = m1 * m1 - m2;
  if (!(pairs > 0) || n * m2 - m1 * m1 <= 1e-12 * m1 * m1) return { known: false, reason: 'all_equal' };
  const into = new Float64Array(n);
  let [crossed, s0, back] = [0, 0, 0];
  const linked = new Set<number>();
  for (let i = 0; i < n; i++)
    for (let at = start[i]!; at < start[i + 1]!; at++) {
      const j = index[at]!;
      crossed += values[i]! * values[j]!;
      into[j] = into[j]! + 1;
      s0++;
      if (linked.has(j * n + i)) back++;
      linked.add(i * n + j);
    }
  // (wᵢⱼ + wⱼᵢ)²/2 over ordered pairs: 2 for each that goes both ways in either order, 1 for each that goes one way
  const s1 = 4 * back + (s0 - 2 * back);
  let s2 = 0;
  for (let i = 0; i < n; i++) s2 += (start[i + 1]! - start[i]! + into[i]!) ** 2;
  const value = crossed / pairs;
  const expected = s0 / (n * (n - 1));
  const b0 = (n * n - 3 * n + 3) * s1 - n * s2 + 3 * s0 * s0;
  const b1 = -((n * n - n) * s1 - 2 * n * s2 + 6 * s0 * s0);
  const b2 = -(2 * n * s1 - (n + 3) * s2 + 6 * s0 * s0);
  const b3 = 4 * (n - 1) * s1 - 2 * (n + 1) * s2 + 8 * s0 * s0;
  const b4 = s1 - s2 + s0 * s0;
  const second =
    (b0 * m2 * m2 + b1 * m4 + b2 * m1 * m1 * m2 + b3 * m1 * m3 + b4 * m1 ** 4) / (pairs * pairs * n * (n - 1) * (n - 2) * (n - 3));
  const variance = second - expected * expected;
  const z = (value - expected) / Math.sqrt(variance);
  return { known: true, value, expected, variance, z, p: normalUpper(z), permuted: null };
}
