// Over several periods: which hot spots stay, which are new, which are gone, which come and go?
import { type AdjustMethod, pAdjust } from '../inference/p-adjust.ts';
import { twoSidedNormal } from '../inference/p-value.ts';
import { giStar } from './getis-ord.ts';
import type { Neighbours } from './neighbours.ts';

export type SpotClass = 'none' | 'persistent' | 'emerging' | 'former' | 'intermittent';

export interface SpotOptions {
  /** share of the periods in which a place must be hot to be told at all; .1 unless told */
  readonly least?: number;
  /** share that makes it persistent; .8 unless told */
  readonly persistent?: number;
  /** the last share of the periods is "recent"; .2 unless told, at least one period and not all */
  readonly recent?: number;
  /** an adjusted p below this is hot; .05 unless told */
  readonly level?: number;
  /** over the places of each period; 'BH' unless told */
  readonly adjust?: AdjustMethod;
}

export interface SpotClasses {
  readonly known: true;
  readonly hot: readonly SpotClass[];
  readonly cold: readonly SpotClass[];
  /** how many periods are recent */
  readonly recent: number;
  /** periods that took part: those without events, or with all places equal, do not */
  readonly periods: number;
  /** per place, shares of all, the older and the recent periods in which it was hot */
  readonly hotShare: Float64Array;
  readonly hotOlder: Float64Array;
  readonly hotRecent: Float64Array;
}

/**
 * Which hot spots are there in nearly every period, which are new, which are gone, which come and go?
 * @not With fewer than about ten periods: one period more or less changes the class. With few events a period: nothing is hot then, and the
 *   classes tell of the power, not of the town.
 * @formula hot in a period: Gi* > 0 and adjusted p < level.  persistent: share of all ≥ persistent;  emerging: share of the older < least and of the
 *   recent ≥ recent;  former: older ≥ least and recent < least;  intermittent: all ≥ least.  The first that holds
 * @pitfall The recent periods are the last ⌊recent × periods⌋. The R package sfhotspot 1.0.0 takes one more and divides by the number without it, so that
 *   its recent share can be above 1 and its "emerging" begins a period early.
 * @pitfall p is adjusted over the places of a period. sfhotspot adjusts over the periods of each place (and over the places too only when told a
 *   method), which makes the same place colder the longer one looks. Given a grid, it also looks for neighbours within the reach of the cell size it
 *   would have chosen itself: with larger cells none has any.
 * @pitfall Gi* leans on the normal distribution: with mostly empty places its p is too small.
 * @param counts one array a period, oldest first, each one count a place
 * @param neighbours of the places, without themselves
 * @param options limits of the classes
 * @returns class of each place as a hot and as a cold spot, and the shares behind it; { known: false } with fewer than two periods that have events
 * @throws RangeError on lengths that differ, counts that are not finite, limits outside (0, 1)
 * @cost O(periods × (neighbours + n log n)): 10,000 places × 24 periods in about 0.2 s
 * @source the classes of sfhotspot 1.0.0 (Ashby) with its faults mended; Getis & Ord 1992. Checked against sfhotspot 1.0.0: with the faults put
 *   back, the same label in all 886 cells of Memphis.
 * @example
 * const random = seeded(6);
 * const periods = Array.from({ length: 12 }, (_, period) => Float64Array.from({ length: 64 }, (_, i) => {
 *   const [column, row] = [i % 8, Math.floor(i / 8)];
 *   const stays = column < 2 && row < 2;
 *   const comes = column > 5 && row > 5 && period >= 10;
 *   return drawPoisson(stays || comes ? 9 : 1, random);
 * }));
 * hotSpotClasses(periods, latticeNeighbours(8, 8))
 * @figure gridFigure({ title: 'Share of twelve periods in which a cell was hot; framed: emerging', columns: 8, values: answer.hotShare,
 *   marked: answer.hot.map((one) => (one === 'emerging' ? 1 : 0)) })
 */
export function hotSpotClasses(
  counts: readonly ArrayLike<number>[],
  neighbours: Neighbours,
  options: SpotOptions = {},
): SpotClasses | { readonly known: false; readonly reason: 'too_few_periods' } {
  const { least = 0.1, persistent = 0.8, recent = 0.2, level = 0.05, adjust = 'BH' } = options;
  for (const [name, value] of Object.entries({ least, persistent, recent, level }))
    if (!(value > 0 && value < 1)) throw new RangeError(`hotSpotClasses: ${name} must be in (0, 1), got ${value}`);
  const n = neighbours.start.length - 1;
  const hot: Uint8Array[] = [];
  const cold: Uint8Array[] = [];
  for (const [period, values] of counts.entries()) {
    if (values.length !== n) throw new RangeError(`hotSpotClasses: period ${period} has ${values.length} places, neighbours ${n}`);
    for (let i = 0; i < n; i++)
      if (!Number.isFinite(values[i]!)) throw new RangeError(`hotSpotClasses: place ${i} of period ${period} has ${values[i]}`);
    let varies = false;
    for (let i = 1; i < n; i++) varies ||= values[i] !== values[0];
    if (!varies) continue;
    const z = giStar(values, neighbours);
    const p = pAdjust(z.map(twoSidedNormal), adjust);
    hot.push(Uint8Array.from(z, (score, i) => (score > 0 && p[i]! < level ? 1 : 0)));
    cold.push(Uint8Array.from(z, (score, i) => (score <= 0 && p[i]! < level ? 1 : 0)));
  }
  const periods = hot.length;
  if (periods < 2) return { known: false, reason: 'too_few_periods' };
  const last = Math.max(1, Math.floor(recent * periods));
  const share = (marks: readonly Uint8Array[], from: number, to: number): Float64Array =>
    Float64Array.from({ length: n }, (_, i) => marks.slice(from, to).reduce((sum, mark) => sum + mark[i]!, 0) / (to - from));
  const sharesOf = (marks: readonly Uint8Array[]) => ({
    all: share(marks, 0, periods),
    older: share(marks, 0, periods - last),
    newer: share(marks, periods - last, periods),
  });
  const classOf = (all: number, older: number, newer: number): SpotClass => {
    if (all >= persistent) return 'persistent';
    if (older < least && newer >= recent) return 'emerging';
    if (older >= least && newer < least) return 'former';
    return all >= least ? 'intermittent' : 'none';
  };
  const [hots, colds] = [sharesOf(hot), sharesOf(cold)];
  const classes = ({ all, older, newer }: typeof hots): SpotClass[] => Array.from(all, (value, i) => classOf(value, older[i]!, newer[i]!));
  return {
    known: true,
    hot: classes(hots),
    cold: classes(colds),
    recent: last,
    periods,
    hotShare: hots.all,
    hotOlder: hots.older,
    hotRecent: hots.newer,
  };
}
