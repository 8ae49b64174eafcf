// The one permutation engine: replicate r always sees the same order, whoever runs it.
import { type RandomSource, seeded } from '../numeric/random.ts';
import { monteCarloP } from './p-value.ts';

export interface PermutationOptions {
  /** how many orders; 999 unless told */
  readonly reps?: number;
  readonly seed?: number;
}

/** Brings the first n values into a random order, every order as likely as any other (Fisher & Yates). */
export function shuffle(
  values: Uint32Array | Int32Array | Uint16Array | Float64Array,
  random: RandomSource,
  n: number = values.length,
): void {
  for (let i = n - 1; i > 0; i--) {
    const j = random.below(i + 1);
    const kept = values[i]!;
    values[i] = values[j]!;
    values[j] = kept;
  }
}

/**
 * Shows `visit` one random order of 0 … n − 1 after the other. The array is used again for the next.
 * @param from, to which replicates, so that workers can share them: the orders do not depend on who makes them
 * @cost O(n) a replicate, about 5 ns an item
 */
export function eachPermutation(
  n: number,
  { seed = 1, from = 0, to }: { readonly seed?: number; readonly from?: number; readonly to: number },
  visit: (order: Uint32Array, replicate: number) => void,
): void {
  const order = new Uint32Array(n);
  for (let replicate = from; replicate < to; replicate++) {
    for (let i = 0; i < n; i++) order[i] = i;
    shuffle(order, seeded(seed, replicate));
    visit(order, replicate);
  }
}

export interface PermutationTest {
  readonly observed: number;
  /** of the permuted statistics */
  readonly mean: number;
  readonly sd: number;
  /** replicates as large as the observed or larger */
  readonly atLeast: number;
  readonly atMost: number;
  readonly p: { readonly upper: number; readonly lower: number; readonly twoSided: number };
  readonly reps: number;
}

/**
 * Is a statistic larger or smaller than when labels fall by chance?
 * @not Where the items are not exchangeable under the null (a trend, neighbours alike), p means nothing.
 * @formula p = (#{T_r ≥ T} + 1)/(R + 1); two-sided: twice the smaller, at most 1
 * @pitfall What is shuffled must be what is exchangeable under the null: times among places, not single columns of a table.
 * @param n items
 * @param statistic of an order of the items; given 0 … n − 1 it is the observed one
 * @returns observed value, mean and sd of the permuted ones, p of both sides
 * @throws RangeError when reps is not a whole number from 1
 * @cost reps × (O(n) + the statistic)
 * @source Fisher 1935; Ernst 2004, Statistical Science 19
 * @example
 * const values = [3, 1, 4, 9, 8, 7];
 * const later = (order: ArrayLike<number>) => values[order[3]!]! + values[order[4]!]! + values[order[5]!]!;
 * permutationTest(6, later, { reps: 999, seed: 1 })
 * @figure barsFigure({ title: 'Sum of the last three of six numbers', bars: [{ name: 'observed', value: answer.observed, marked: true },
 *   { name: 'mean of the shuffled', value: answer.mean }, { name: 'their standard deviation', value: answer.sd }] })
 */
export function permutationTest(n: number, statistic: (order: Uint32Array) => number, options: PermutationOptions = {}): PermutationTest {
  const { reps = 999, seed = 1 } = options;
  if (!(Number.isInteger(reps) && reps >= 1)) throw new RangeError(`permutationTest: reps must be a whole number from 1, got ${reps}`);
  const observed = statistic(Uint32Array.from({ length: n }, (_, i) => i));
  // sums of the same numbers in another order differ in the last digits
  const near = 1e-12 * Math.max(1, Math.abs(observed));
  let sum = 0;
  let squares = 0;
  let atLeast = 0;
  let atMost = 0;
  eachPermutation(n, { seed, to: reps }, (order) => {
    const value = statistic(order);
    sum += value - observed;
    squares += (value - observed) ** 2;
    if (value >= observed - near) atLeast++;
    if (value <= observed + near) atMost++;
  });
  const upper = monteCarloP(atLeast, reps);
  const lower = monteCarloP(atMost, reps);
  const shift = sum / reps;
  return {
    observed,
    mean: observed + shift,
    sd: reps > 1 ? Math.sqrt(Math.max(0, (squares - reps * shift * shift) / (reps - 1))) : 0,
    atLeast,
    atMost,
    p: { upper, lower, twoSided: Math.min(1, 2 * Math.min(upper, lower)) },
    reps,
  };
}
