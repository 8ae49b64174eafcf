// Each area's count beside what the same months of the years before give, all areas judged together.
import { normalUpper, normalUpperQuantile, pAdjust } from '@samsyn/stats';

export interface AreaYears {
  /** incidents in the period */
  readonly now: number;
  /** incidents in the same months of each year before, the nearest first */
  readonly before: readonly number[];
}

export type AreaChange =
  | {
      readonly known: true;
      readonly expected: number;
      readonly ratio: number;
      readonly interval: readonly [number, number];
      /** adjusted over all areas that could be judged */
      readonly q: number;
      readonly verdict: 'rise' | 'fall' | 'no_clear_change';
    }
  | { readonly known: false; readonly expected: number | null };

/** Fewer expected than this and nothing can be said of a change. */
const fewestExpected = 5;
const budget = 0.05;

/**
 * Which areas have more, or fewer, than the years before lead one to expect?
 * @param areas one for each area, with equally many years before; with none nothing can be judged
 * @returns in the same order; verdicts hold the false-discovery rate at 5 % over the areas shown. `dispersion` is how much more the years
 *   vary than chance alone (1 = no more), from the years before: intervals are as much wider.
 */
export function areaChanges(areas: readonly AreaYears[]): { readonly changes: readonly AreaChange[]; readonly dispersion: number } {
  const years = areas[0]?.before.length ?? 0;
  if (years === 0) return { changes: areas.map(() => ({ known: false, expected: null })), dispersion: 1 };
  const expected = areas.map(({ before }) => before.reduce((sum, n) => sum + n, 0) / years);
  const judged = areas.map((_, i) => i).filter((i) => expected[i]! >= fewestExpected);
  const dispersion = yearDispersion(judged.map((i) => areas[i]!.before));
  const scored = judged.map((i) => {
    // an area with none at all still has an interval: half an incident on either side
    const least = areas[i]!.now === 0 ? 0.5 : 0;
    const now = areas[i]!.now + least;
    const before = expected[i]! * years + least;
    const ratio = areas[i]!.now / expected[i]!;
    const se = Math.sqrt(dispersion * (1 / now + 1 / before));
    const reach = normalUpperQuantile(0.025) * se;
    const log = Math.log(now / (before / years));
    return {
      i,
      ratio,
      interval: [Math.exp(log - reach), Math.exp(log + reach)] as const,
      p: Math.min(1, 2 * normalUpper(Math.abs(log) / se)),
    };
  });
  const q = pAdjust(
    scored.map(({ p }) => p),
    'BH',
  );
  const changes: AreaChange[] = areas.map((_, i) => ({ known: false, expected: expected[i]! }));
  scored.forEach(({ i, ratio, interval }, at) => {
    const sure = q[at]! <= budget;
    const verdict = !sure ? 'no_clear_change' : ratio > 1 ? 'rise' : 'fall';
    changes[i] = { known: true, expected: expected[i]!, ratio, interval, q: q[at]!, verdict };
  });
  return { changes, dispersion };
}

/** Variance over mean of an area's years, all areas together; never below 1. With one year there is nothing to tell it by. */
function yearDispersion(areas: readonly (readonly number[])[]): number {
  let sum = 0;
  let df = 0;
  for (const years of areas) {
    const mean = years.reduce((total, n) => total + n, 0) / years.length;
    if (mean === 0) continue;
    for (const n of years) sum += (n - mean) ** 2 / mean;
    df += years.length - 1;
  }
  return df > 0 ? Math.max(1, sum / df) : 1;
}
