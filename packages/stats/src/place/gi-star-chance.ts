// How sure is a hot place, when counts are mostly 0 and the normal tail says nothing? By permutation, each place for itself.
import { neighbourSumTails } from '../inference/conditional-permutation.ts';
import { doubledTail, monteCarloP } from '../inference/p-value.ts';
import type { Neighbours } from './neighbours.ts';

export interface GiStarChanceOptions {
  /** 999 unless told; no p is below 1/(reps + 1) */
  readonly reps?: number;
  readonly seed?: number;
}

export interface GiStarChance {
  /** as much around the place, or more */
  readonly upper: Float64Array;
  /** twice the nearer tail, at most 1 */
  readonly twoSided: Float64Array;
  readonly reps: number;
}

/**
 * Is there more around a place than if the other places had their values in another order? The p that belongs to `giStar`, without a normal tail.
 * @not On a lattice of many cells with a few events each: `giStarLattice` has a guarded p at no cost, and no floor at 1/(reps + 1).
 * @formula the place keeps its value, its k neighbours get those of k others drawn without replacement:  p = (#{Σ_r ≥ Σ} + 1)/(R + 1)
 * @pitfall A place that is hot alone, among cold ones, is not found: its own value is given, not tested.
 * @pitfall As many tests as places, and no p below 1/(R + 1): after `pAdjust` 999 replicates leave nothing of 10,000 places.
 * @pitfall Which values the others have is taken as it is: where all of them rose, nobody stands out.
 * @param values one a place, any numbers
 * @param neighbours of each place, without itself
 * @param options reps, seed
 * @returns upper and two-sided p per place; 1 for a place without neighbours
 * @throws RangeError when the lengths differ, a value is not finite, reps is not a whole number from 1
 * @cost O(neighbours × reps): 1,600 cells × 8 × 999 in about 0.3 s
 * @source Anselin 1995 (conditional randomisation); Ord & Getis 1995. Checked against the hypergeometric distribution, which is exact for 0 and 1.
 * @example
 * const values = [9, 8, 2, 0, 7, 8, 1, 0, 2, 1, 0, 0, 0, 0, 0, 1];
 * giStarChance(values, latticeNeighbours(4, 4), { reps: 999 })
 * @figure gridFigure({ title: 'Sixteen cells; framed: upper p up to .05', columns: 4, values, marked: [...answer.upper].map((p) => (p <= 0.05 ? 1 : 0)) })
 */
export function giStarChance(values: ArrayLike<number>, neighbours: Neighbours, options: GiStarChanceOptions = {}): GiStarChance {
  const { reps = 999, seed = 1 } = options;
  const n = values.length;
  if (neighbours.start.length !== n + 1)
    throw new RangeError(`giStarChance: ${n} values and neighbours of ${neighbours.start.length - 1} places`);
  if (!(Number.isInteger(reps) && reps >= 1)) throw new RangeError(`giStarChance: reps must be a whole number from 1, got ${reps}`);
  for (let i = 0; i < n; i++)
    if (!Number.isFinite(values[i]!)) throw new RangeError(`giStarChance: values must be finite, got ${values[i]} at ${i}`);
  const { above, below } = neighbourSumTails(values, neighbours, reps, seed);
  const upper = Float64Array.from(above, (count) => monteCarloP(count, reps));
  return { upper, twoSided: upper.map((p, i) => doubledTail(monteCarloP(below[i]!, reps), p)), reps };
}
