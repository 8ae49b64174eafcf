// The chance that a follow-up with a comparison area shows a change: both counts of both areas enumerated under the exact test.
import { poissonAtLeast, poissonLower, poissonProbability, poissonQuantile } from '../numeric/count-distributions.ts';
import { type CountSpread, criticalCounts } from './critical-counts.ts';

export interface ComparedCounts {
  /** expected events before, in the area and in the comparison; need not be whole */
  readonly area: number;
  readonly comparison: number;
  /** length of the follow-up over the length of the baseline */
  readonly periods: number;
  /** the two-sided test calls it a change when its mid-p is at most this */
  readonly alpha: number;
}

/** What each of the three enumerated counts may leave out at either end. */
const tail = 1e-7;
/** A mid-p that is exactly the limit is a change, also where it was added up in other steps. */
const tie = 1e-12;
/** Above so many cells the counts before are taken in steps. */
const mostCells = 500_000;

/**
 * Power of the conditional two-sided mid-p test that the ratio of ratios (a₁/a₀)/(c₁/c₀) is 1. Given the margins a₁ is hypergeometric
 * (Fisher's exact test), so nothing is approximated by a normal curve. All four counts are Poisson: the critical a₁ of every (a₀, c₀, c₁)
 * is found and weighed by its probability. It does not depend on the ratio asked about, so each further ratio costs O(√n).
 * Bounded: a₀, c₀ and c₁ are cut where 1e-7 is left at either end, in all at most 6e-7 of the chance. Above half a million cells (about
 * 80 events in each area) only every second, third … of a₀ and c₀ is taken, equally spaced: the chance moves by less than 0.0001.
 * @returns the chance for a ratio of rates in the area, after over before; the comparison is taken to stay as it is
 * @param cells how many before steps are taken, for the test of that
 * Cost at most twice half a million cells of about 10 ns: 10–25 ms, all of it when the plan is given.
 * Source: Fisher 1935; Lancaster 1961; Altham 1969 for the recurrences (memory). Checked against SciPy 1.17.1 (hypergeom, poisson).
 */
export function comparedPower({ area, comparison, periods, alpha }: ComparedCounts, cells = mostCells): (ratio: number) => number {
  const [a0, c0, c1] = [range(area), range(comparison), range(comparison * periods)];
  const [a0Step, c0Step] = steps(length(a0), length(c0), cells / length(c1));
  const spreads = { a0: spread(a0, area, a0Step), c0: spread(c0, comparison, c0Step), c1: spread(c1, comparison * periods, 1) };
  const most = Math.ceil(50 + 20 * area * periods);
  const low = criticalCounts(spreads, most, alpha / 2 + tie);
  const high = criticalCounts(spreads, most, 1 - alpha / 2 - tie);
  return (ratio) => {
    const mean = area * periods * ratio;
    let chance = 0;
    low.forEach((weight, k) => {
      if (weight > 0) chance += weight * poissonLower(k - 1, mean);
    });
    // where no count is high enough the walk ends at `most`: never a change
    high.forEach((weight, k) => {
      if (weight > 0 && k < most) chance += weight * poissonAtLeast(k, mean);
    });
    return Math.min(1, chance);
  };
}

interface Range {
  readonly from: number;
  readonly to: number;
}

function range(mean: number): Range {
  return { from: poissonQuantile(tail, mean), to: poissonQuantile(1 - tail, mean) };
}

const length = ({ from, to }: Range) => to - from + 1;

/** The two counts before share the saving, each by its own spread, and keep at least twelve values. */
function steps(a0: number, c0: number, rows: number): [number, number] {
  const step = (all: number, values: number) => Math.max(1, Math.floor(all / Math.max(12, values)));
  const first = step(a0, Math.sqrt(rows));
  return [first, step(c0, rows / Math.ceil(a0 / first))];
}

/** Every step-th count with the probability of its step: equally spaced, so that the bell is summed far closer than the step is wide. */
function spread({ from, to }: Range, mean: number, step: number): CountSpread {
  const counts = Float64Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step);
  return { counts, weights: counts.map((k) => step * poissonProbability(k, mean)) };
}
