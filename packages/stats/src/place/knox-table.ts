// Knox by distance and time: does what happens nearby happen soon after, and how far and how long does that reach?
import { monteCarloP } from '../inference/p-value.ts';
import type { Pool } from '../parallel/pool.ts';
import { knoxP, knoxVariance } from './knox-moments.ts';
import { type KnoxBand, type KnoxOptions, type KnoxPairs, knoxPairs } from './knox-pairs.ts';
import { firstShown, type KnoxTally, knoxReplicates, observedCells } from './knox-replicates.ts';

export interface KnoxTableOptions extends KnoxOptions {
  /** shuffles of the times; 999 unless told; 0 = the formula's p alone */
  readonly reps?: number;
  readonly seed?: number;
}

/** Cells row by row: a row is a band of distance, a column a band of time. */
export interface KnoxTable {
  readonly known: true;
  readonly n: number;
  /** of all events */
  readonly pairs: number;
  readonly space: readonly KnoxBand[];
  readonly time: readonly KnoxBand[];
  readonly observed: Float64Array;
  /** exact mean and variance over all ways to shuffle the times */
  readonly expected: Float64Array;
  readonly variance: Float64Array;
  /** observed / expected; 1 where nothing is expected */
  readonly ratio: Float64Array;
  /** upper tail: of the shuffles, or of the formula when reps is 0 */
  readonly p: Float64Array;
  /** upper tail without shuffling: the larger of the normal (continuity-corrected) and the Poisson p */
  readonly formulaP: Float64Array;
  readonly reps: number;
}

export type KnoxTableResult = KnoxTable | { readonly known: false; readonly reason: 'too_few' };

/**
 * After an event, are places nearby at risk, how far away and for how long? Pairs of events by distance and time between, against what shuffling
 * the times would give. The same place is a band of its own.
 * @not For one distance and one time alone: `knox`. When the rhythm of the places differs (one opens only in summer): shuffling the times then
 *   breaks more than the link that is asked for, and finds one where there is none.
 * @formula bands [a, b).  mean = Nₛ Nₜ / M, M = n(n − 1)/2 pairs, Nₛ and Nₜ of them in the band of distance and of time.
 *   variance = mean + 4 PₛPₜ/(n(n−1)(n−2)) + 4 (Nₛ(Nₛ−1) − 2Pₛ)(Nₜ(Nₜ−1) − 2Pₜ)/(n(n−1)(n−2)(n−3)) − mean²,
 *   P = pairs of pairs with one event in common.  p = (#{shuffles ≥ observed} + 1)/(reps + 1)
 * @pitfall Choose the bands before looking. All cells of the table are one family: `pAdjust(p)`.
 * @pitfall Whole days: [0, 8) is "0 to 7 days". A day of difference may be an hour or 47.
 * @pitfall Addresses that are snapped to a few points put strangers in the same place.
 * @pitfall Manhattan distance is larger than Euclidean by up to 41 %; programs differ in which they take (NearRepeat: Manhattan).
 * @pitfall Events of which only an interval is known (a burglary during a holiday) blur the bands of time.
 * @param x metres
 * @param y metres
 * @param t days, fractions allowed
 * @param options `sBands`, `tBands`: edges, Infinity as the last for "the rest"; `metric`, `samePlace`, `reps`, `seed`
 * @returns the table, or { known: false } with fewer than 4 events
 * @throws RangeError on lengths that differ, values that are not finite, edges that do not ascend, reps below 0
 * @cost O(reps × pairs nearer than the last finite edge): 878,000 pairs × 999 in 1 to 2 s; memory 3 bytes a pair
 * @source Knox 1964, Applied Statistics 13; Mantel 1967; Barton & David 1966 for the variance. Checked against NearRepeat 0.1.1 and
 *   surveillance 1.20.3 knox (counts and means to the last digit).
 * @example
 * const random = seeded(4);
 * const first = Array.from({ length: 60 }, () => ({ x: 3000 * random.next(), y: 3000 * random.next(), t: 365 * random.next() }));
 * const again = first.slice(0, 20).map((one) => ({ x: one.x + 80 * random.next(), y: one.y, t: one.t + 9 * random.next() }));
 * const events = [...first, ...again];
 * const of = (what: 'x' | 'y' | 't') => events.map((one) => one[what]);
 * knoxTable(of('x'), of('y'), of('t'), { sBands: [0, 100, 300, 600], tBands: [0, 7, 14, 28], reps: 199 })
 * @figure gridFigure({ title: 'Observed over expected; rows: same place, under 100 m, 300 m, 600 m; columns: 7, 14, 28 days; framed: p ≤ .01', columns: 3,
 *   values: answer.ratio, marked: [...answer.p].map((p) => (p <= 0.01 ? 1 : 0)) })
 */
export function knoxTable(x: ArrayLike<number>, y: ArrayLike<number>, t: ArrayLike<number>, options: KnoxTableOptions): KnoxTableResult {
  const { reps, seed } = checked(options);
  const pairs = knoxPairs(x, y, t, options);
  if (pairs.n < 4) return { known: false, reason: 'too_few' };
  return knoxAnswer(pairs, reps > 0 ? [knoxReplicates(pairs, { seed, from: 0, to: reps })] : []);
}

/**
 * How does a large Knox table use all processors? As `knoxTable`, its shuffles shared among the workers of a pool; the answer does not depend on
 * how many there are.
 * @not For a few thousand events: sending them costs more than it saves.
 * @formula as `knoxTable`
 * @pitfall The workers must serve the function: `serveTasks({ knoxReplicates }, port)`.
 * @param pool from `startPool`
 * @param x metres
 * @param y metres
 * @param t days
 * @param options as `knoxTable`
 * @returns a promise of what `knoxTable` returns
 * @throws RangeError as `knoxTable`; rejects when a worker breaks
 * @cost that of `knoxTable` over the workers
 * @source as `knoxTable`
 * @example
 * const inThisThread = () => ({ send(task: Task) { this.tell(answerTask({ knoxReplicates }, task)); }, listen(tell) { this.tell = tell; }, stop() {} });
 * const pool = startPool(inThisThread, 2);
 * const waiting = knoxTableOn(pool, [0, 10, 20, 500], [0, 0, 0, 0], [1, 2, 3, 90], { sBands: [0, 50], tBands: [0, 7], reps: 9 });
 * typeof waiting.then
 * @figure barsFigure({ title: 'Replicates of two workers, 999 in all', bars: [{ name: 'first', value: 500 }, { name: 'second', value: 499 }] })
 */
export async function knoxTableOn(
  pool: Pool,
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  t: ArrayLike<number>,
  options: KnoxTableOptions,
): Promise<KnoxTableResult> {
  const { reps, seed } = checked(options);
  const pairs = knoxPairs(x, y, t, options);
  if (pairs.n < 4) return { known: false, reason: 'too_few' };
  // even bounds: two replicates are walked at once
  const bound = (share: number): number => (share === pool.workers ? reps : 2 * Math.floor((share * reps) / (2 * pool.workers)));
  const shares = Array.from({ length: pool.workers }, (_, k) => [pairs, { seed, from: bound(k), to: bound(k + 1) }] as const);
  return knoxAnswer(pairs, reps > 0 ? ((await pool.map('knoxReplicates', shares)) as KnoxTally[]) : []);
}

function checked({ reps = 999, seed = 1 }: KnoxTableOptions): { reps: number; seed: number } {
  if (!(Number.isInteger(reps) && reps >= 0)) throw new RangeError(`knoxTable: reps must be a whole number from 0, got ${reps}`);
  return { reps, seed };
}

function knoxAnswer(pairs: KnoxPairs, tallies: readonly KnoxTally[]): KnoxTable {
  const { n, space, time, spacePairs, spacePaths, timePairs, timePaths } = pairs;
  const first = firstShown(pairs);
  const observed = observedCells(pairs);
  const cells = observed.length;
  const reps = tallies.reduce((sum, tally) => sum + tally.reps, 0);
  const made = {
    expected: new Float64Array(cells),
    variance: new Float64Array(cells),
    ratio: new Float64Array(cells).fill(1),
    p: new Float64Array(cells),
    formulaP: new Float64Array(cells),
  };
  for (let cell = 0; cell < cells; cell++) {
    const r = first.row + Math.floor(cell / time.length);
    const c = first.column + (cell % time.length);
    const mean = (2 * spacePairs[r]! * timePairs[c]!) / (n * (n - 1));
    made.expected[cell] = mean;
    made.variance[cell] = knoxVariance(n, spacePairs[r]!, spacePaths[r]!, timePairs[c]!, timePaths[c]!);
    if (mean > 0) made.ratio[cell] = observed[cell]! / mean;
    made.formulaP[cell] = knoxP(observed[cell]!, mean, made.variance[cell]!);
    const atLeast = tallies.reduce((sum, tally) => sum + tally.atLeast[cell]!, 0);
    made.p[cell] = reps > 0 ? monteCarloP(atLeast, reps) : made.formulaP[cell]!;
  }
  return { known: true, n, pairs: (n * (n - 1)) / 2, space, time, observed, ...made, reps };
}
