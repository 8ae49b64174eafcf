// Thousands of cells compared at once: ratio, interval, p and q of each, in typed arrays.
import { type AdjustMethod, pAdjust } from '../inference/p-adjust.ts';
import { rateChange } from './rate-change.ts';

export interface ChangeTableOptions {
  readonly method?: 'midp' | 'exact';
  /** coverage of each interval, .95 unless told */
  readonly level?: number;
  /** fewer events than this in both periods together is too few to tell: 5 unless told */
  readonly minCount?: number;
  /** how the p of the cells that can be told are adjusted: 'BH' unless told */
  readonly adjust?: AdjustMethod;
}

export interface ChangeTable {
  readonly ratio: Float64Array;
  readonly lo: Float64Array;
  /** Infinity where the first period has no event */
  readonly hi: Float64Array;
  readonly p: Float64Array;
  /** adjusted over the cells that can be told, which are the family */
  readonly q: Float64Array;
  /** 1 = too few events to tell: ratio 1, interval 0 to ∞, p and q 1 */
  readonly tooFew: Uint8Array;
}

/**
 * Which of many cells have changed between two periods?
 * @not For cells chosen because they looked high: choosing is part of the test, and the family is every cell that was looked at.
 * @formula each cell as `rateChange`; q by Benjamini–Hochberg over the cells with at least minCount events
 * @pitfall Last year's highest cells fall back by chance alone (regression to the mean): compare with several years.
 * @pitfall Late registration makes the last weeks of the second period look low: leave them out of both periods.
 * @param before, after whole counts per cell, equally many
 * @param t1, t2 length (or exposure) of the two periods, the same for all cells
 * @returns arrays as long as before
 * @throws RangeError on unequal lengths, and on whatever `rateChange` and `pAdjust` refuse
 * @cost about 6 µs a cell; equal pairs of counts are computed once
 * @source Benjamini & Hochberg 1995; Przyborowski & Wilenski 1940
 * @example changeTable([50, 10, 2], [80, 16, 1], 1, 1)
 * @figure intervalsFigure({ title: 'Three cells, before and after', none: 1, log: true, rows: ['50 → 80', '10 → 16'].map((name, i) => ({ name,
 *   value: answer.ratio[i], lo: answer.lo[i], hi: answer.hi[i] })) })
 */
export function changeTable(
  before: ArrayLike<number>,
  after: ArrayLike<number>,
  t1: number,
  t2: number,
  options: ChangeTableOptions = {},
): ChangeTable {
  const { method = 'midp', level = 0.95, minCount = 5, adjust = 'BH' } = options;
  const n = before.length;
  if (after.length !== n) throw new RangeError(`changeTable: before has ${n} cells, after ${after.length}`);
  if (!(minCount >= 1)) throw new RangeError(`changeTable: minCount must be at least 1, got ${minCount}`);
  const ratio = new Float64Array(n).fill(1);
  const lo = new Float64Array(n);
  const hi = new Float64Array(n).fill(Infinity);
  const p = new Float64Array(n).fill(1);
  const q = new Float64Array(n).fill(1);
  const tooFew = new Uint8Array(n);
  const family: number[] = [];
  const seen = new Map<number, number>();
  for (let i = 0; i < n; i++) {
    const x1 = before[i]!;
    const x2 = after[i]!;
    const pair = x1 * 67_108_864 + x2;
    const twin = seen.get(pair);
    if (twin !== undefined) {
      ratio[i] = ratio[twin]!;
      lo[i] = lo[twin]!;
      hi[i] = hi[twin]!;
      p[i] = p[twin]!;
      tooFew[i] = tooFew[twin]!;
    } else {
      const change = rateChange({ x1, x2, t1, t2 }, { method, level });
      if (x2 < 67_108_864) seen.set(pair, i);
      if (change.known && x1 + x2 >= minCount) {
        ratio[i] = change.ratio;
        lo[i] = change.lo;
        hi[i] = change.hi;
        p[i] = change.p;
      } else tooFew[i] = 1;
    }
    if (tooFew[i] === 0) family.push(i);
  }
  const adjusted = pAdjust(
    family.map((i) => p[i]!),
    adjust,
  );
  for (const [at, i] of family.entries()) q[i] = adjusted[at]!;
  return { ratio, lo, hi, p, q, tooFew };
}
