// From when to when each source tells, which months inside that are missing, and who counts where two sources tell of the same thing.
import { firstDayOfMonth } from '../calendar/day-numbers.ts';
import type { SourceSeries } from './source-series.ts';

export interface SourceRange {
  /** first and last whole month, indices into the series; from > to when there is none */
  readonly from: number;
  readonly to: number;
  /** 1 = no data in that month although the source tells before and after, or outside from … to */
  readonly missing: Uint8Array;
  /** months inside the range without a row */
  readonly gaps: readonly number[];
  /** weeks at the end that are still being registered and therefore left out */
  readonly immatureWeeks: number;
}

/** So unlikely that the gap at the edge of a month is chance (e⁻⁸): the month is cut off, not quiet. */
const tooQuiet = 8;
const leastUsual = 5;

/**
 * @param months    counts per month of the source
 * @param cutDay    first day that does not count (until, or where registration is not complete); Infinity = none
 * A first or last month is whole unless the source's pace says that its silent days are no chance.
 */
export function sourceRange(
  series: SourceSeries,
  source: number,
  months: Float64Array,
  cutDay: number,
  immatureWeeks: number,
): SourceRange {
  const missing = new Uint8Array(series.months).fill(1);
  const firstDay = series.firstDay[source]!;
  const lastDay = Math.min(series.lastDay[source]!, cutDay - 1);
  if (!Number.isFinite(firstDay) || firstDay > lastDay) return { from: 0, to: -1, missing, gaps: [], immatureWeeks };
  const total = months.reduce((a, b) => a + b, 0);
  const pace = total / (series.lastDay[source]! - firstDay + 1);
  const monthOfDay = (day: number) => {
    let m = 0;
    while (m + 1 < series.months && firstDayOfMonth(series.firstMonth + m + 1) <= day) m++;
    return m;
  };
  let from = monthOfDay(firstDay);
  let to = monthOfDay(lastDay);
  if ((firstDay - firstDayOfMonth(series.firstMonth + from)) * pace > tooQuiet) from++;
  const silentEnd = firstDayOfMonth(series.firstMonth + to + 1) - 1 - lastDay;
  if (cutDay < firstDayOfMonth(series.firstMonth + to + 1)) to--;
  else if (silentEnd * pace > tooQuiet) to--;
  const gaps: number[] = [];
  // where a handful a month is usual, a month of nothing is a count, not a gap
  const usual = total / Math.max(1, to - from + 1);
  for (let m = from; m <= to; m++) {
    const gap = months[m] === 0 && usual >= leastUsual;
    missing[m] = gap ? 1 : 0;
    if (gap) gaps.push(m);
  }
  return { from, to, missing, gaps, immatureWeeks };
}
