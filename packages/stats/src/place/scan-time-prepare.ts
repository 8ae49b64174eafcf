// A space–time scan made ready: what is expected in each place and period, and how a replicate is drawn.
import { shuffle } from '../inference/permutation.ts';
import { drawPoisson } from '../numeric/draw.ts';
import { spreadByWeight } from './scan-draw.ts';
import { expectationScore, poissonScore } from './scan-score.ts';
import type { Spread } from './scan-search.ts';
import type { ScanZones } from './scan-zones.ts';

export interface SpaceTimeInput {
  /** cases of each place and period, place after place: counts[place × periods + period] */
  readonly counts: ArrayLike<number>;
  readonly periods: number;
  readonly zones: ScanZones;
  /**
   * 'permutation' unless told: more than the place and the period have on the whole; 'poisson': more than the population gives, the number of
   * cases in all taken as it is; 'expectation': more than was expected beforehand
   */
  readonly model?: 'permutation' | 'poisson' | 'expectation';
  /** as `counts`. 'poisson': population, on any scale; 'expectation': cases expected, or the product of place and period when not given */
  readonly baseline?: ArrayLike<number>;
  /** 'recent' unless told: periods up to the last; 'any': from any period to any other */
  readonly windows?: 'recent' | 'any';
  /** most periods in a row; half of them unless told */
  readonly longest?: number;
}

export interface PreparedSpaceTime {
  readonly zones: ScanZones;
  readonly periods: number;
  readonly places: number;
  readonly recent: boolean;
  readonly longest: number;
  readonly cases: number;
  /** the number of cases in all is taken as it is */
  readonly given: boolean;
  /** expected cases of each place up to the end of each period */
  readonly expectedTo: Float64Array;
  readonly spread: Spread;
  score(count: number, expected: number): number;
}

export function prepareSpaceTime(input: SpaceTimeInput, cases: number): PreparedSpaceTime {
  const {
    counts,
    periods,
    zones,
    model = 'permutation',
    baseline,
    windows = 'recent',
    longest = Math.max(1, Math.floor(periods / 2)),
  } = input;
  const places = counts.length / periods;
  const expected = expectedCases(counts, periods, cases, model === 'permutation' ? undefined : baseline, model === 'expectation');
  const spreads: Record<typeof model, () => Spread> = {
    permutation: () => exchangedPeriods(counts, periods, cases),
    poisson: () => spreadByWeight(expected, cases),
    expectation: () => (drawn, random) => {
      for (let i = 0; i < drawn.length; i++) drawn[i] = drawPoisson(expected[i]!, random);
    },
  };
  const given = model !== 'expectation';
  return {
    zones,
    periods,
    places,
    recent: windows === 'recent',
    longest,
    cases,
    given,
    expectedTo: upToEach(expected, periods),
    spread: spreads[model](),
    score: given ? (count, mean) => poissonScore(count, mean, cases) : expectationScore,
  };
}

/** Sums along each place's periods. */
export function upToEach(values: ArrayLike<number>, periods: number, sums = new Float64Array(values.length)): Float64Array {
  for (let first = 0; first < values.length; first += periods) {
    let sum = 0;
    for (let at = first; at < first + periods; at++) {
      sum += values[at]!;
      sums[at] = sum;
    }
  }
  return sums;
}

function expectedCases(
  counts: ArrayLike<number>,
  periods: number,
  cases: number,
  baseline: ArrayLike<number> | undefined,
  asTold: boolean,
): Float64Array {
  if (baseline) {
    let all = 0;
    for (let i = 0; i < baseline.length; i++) all += baseline[i]!;
    return Float64Array.from(baseline, (value) => (asTold ? value : (value * cases) / all));
  }
  const places = counts.length / periods;
  const byPlace = new Float64Array(places);
  const byPeriod = new Float64Array(periods);
  for (let i = 0; i < counts.length; i++) {
    const place = Math.floor(i / periods);
    byPlace[place] = byPlace[place]! + counts[i]!;
    byPeriod[i % periods] = byPeriod[i % periods]! + counts[i]!;
  }
  return Float64Array.from(counts, (_, i) => (byPlace[Math.floor(i / periods)]! * byPeriod[i % periods]!) / cases);
}

/** Every case keeps its place; the periods are dealt out anew. */
function exchangedPeriods(counts: ArrayLike<number>, periods: number, cases: number): Spread {
  const row = new Int32Array(cases);
  const period = new Int32Array(cases);
  let at = 0;
  for (let i = 0; i < counts.length; i++)
    for (let k = 0; k < counts[i]!; k++) {
      row[at] = i - (i % periods);
      period[at++] = i % periods;
    }
  const dealt = new Int32Array(cases);
  return (drawn, random) => {
    dealt.set(period);
    shuffle(dealt, random);
    drawn.fill(0);
    for (let k = 0; k < cases; k++) {
      const cell = row[k]! + dealt[k]!;
      drawn[cell] = drawn[cell]! + 1;
    }
  };
}
