// Kinds that stop for good while the rest of the source goes on: a code that is no longer delivered, not a fall. Areas have a check of their own.
import { categoryMonths, type SourceSeries } from './source-series.ts';

export interface KindEnd {
  /** position on the axis of categories */
  readonly position: number;
  /** months without the kind, indices into the series */
  readonly from: number;
  readonly to: number;
  readonly expected: number;
}

/** Runs shorter than this, or with fewer to be expected by the same months of earlier years, are left to chance and to the search for holes. */
const leastMonths = 3;
const leastExpected = 25;
/** The months right before the end hold at least this share of what is usual: a kind that dies away is a fall. */
const abrupt = 0.4;
/** The rest of the source goes on at this share of its pace, at least. */
const restGoesOn = 0.5;

/**
 * @param positions the kinds that the source counts for
 * @param skip months missing for the whole source, those after its end among them
 */
export function kindEnds(series: SourceSeries, source: number, positions: readonly number[], skip: Uint8Array): KindEnd[] {
  const told = Array.from({ length: series.months }, (_, m) => m).filter((m) => !skip[m]);
  const to = told.at(-1) ?? -1;
  const every = series.categories.map((_, c) => c);
  const all = categoryMonths(series, source, every);
  return positions.flatMap((position): KindEnd[] => {
    const months = categoryMonths(series, source, [position]);
    const last = months.findLastIndex((n, m) => n > 0 && !skip[m]);
    const from = last + 1;
    const gone = told.filter((m) => m >= from);
    if (last < 0 || gone.length < leastMonths) return [];
    /** What earlier years had in that calendar month; null without one. */
    const usual = (month: number, before: number): number | null => {
      const same = told.filter((m) => m < before && (month - m) % 12 === 0);
      return same.length === 0 ? null : same.reduce((sum, m) => sum + months[m]!, 0) / same.length;
    };
    const expected = gone.reduce<number | null>((sum, m) => {
      const n = usual(m, from);
      return sum === null || n === null ? null : sum + n;
    }, 0);
    if (expected === null || expected < leastExpected) return [];
    const right = told.filter((m) => m < from).slice(-leastMonths);
    const counted = right.reduce((sum, m) => sum + months[m]!, 0);
    const wanted = right.reduce((sum, m) => sum + (usual(m, m) ?? months[m]!), 0);
    if (counted < abrupt * wanted) return [];
    const pace = (list: readonly number[]) => list.reduce((sum, m) => sum + all[m]! - months[m]!, 0) / Math.max(1, list.length);
    if (pace(gone) < restGoesOn * pace(told.filter((m) => m < from))) return [];
    return [{ position, from, to, expected }];
  });
}
