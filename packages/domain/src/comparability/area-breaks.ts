// Areas that vanish or appear: a long run of nothing at one end of a series that never was that empty is a change of borders or level.
import { areaMonths, type SourceSeries } from './source-series.ts';

export interface AreaBreak {
  /** area index */
  readonly area: number;
  /** months without the area, indices into the series */
  readonly from: number;
  readonly to: number;
  /** the area's parent began (or stopped) to get rows of its own at the same time: another level, not a hole */
  readonly levelChanged: boolean;
  readonly expected: number;
}

/** Runs shorter than this are left to chance and to the search for holes. */
const leastMonths = 3;
const leastExpected = 15;
/** The chance, one in a million, that events spread evenly over the period leave these months empty. */
const tooRare = Math.log(1e-6);

function average(values: ArrayLike<number>, from: number, to: number): number {
  let sum = 0;
  for (let m = from; m <= to; m++) sum += values[m]!;
  return to >= from ? sum / (to - from + 1) : 0;
}

/**
 * @param parents  parent of each area index (−1 for the whole)
 * @param skip     months missing for the whole source
 * An area counts as gone when it has no row for three months or more at an end of the series where at least 15 were to be expected
 * (chance of that: below one in a million).
 */
export function areaBreaks(series: SourceSeries, source: number, parents: readonly number[], skip: Uint8Array): AreaBreak[] {
  const breaks: AreaBreak[] = [];
  const n = series.months;
  for (let at = 0; at < series.areas.length; at++) {
    const area = series.areas[at]!;
    if (area < 0 || parents[area] === -1) continue;
    const months = areaMonths(series, source, [at]);
    let first = 0;
    let last = n - 1;
    while (first < n && (months[first] === 0 || skip[first])) first++;
    while (last >= 0 && (months[last] === 0 || skip[last])) last--;
    if (first > last) continue;
    const usual = average(months, first, last);
    const parentAt = series.areaAt[parents[area]! + 1]!;
    const parent = parentAt >= 0 ? areaMonths(series, source, [parentAt]) : null;
    for (const [from, to] of [
      [0, first - 1],
      [last + 1, n - 1],
    ] as const) {
      let gone = 0;
      for (let m = from; m <= to; m++) if (!skip[m]) gone++;
      const expected = usual * gone;
      const events = usual * (last - first + 1);
      if (gone < leastMonths || expected < leastExpected || events * Math.log(1 - gone / n) > tooRare) continue;
      const parentNow = parent ? average(parent, from, to) : 0;
      const parentElse = parent ? average(parent, first, last) : 0;
      breaks.push({ area, from, to, expected, levelChanged: parentNow - parentElse > 0.5 * usual });
    }
  }
  return breaks;
}
