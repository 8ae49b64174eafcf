import { expect, test } from 'vitest';
import { generatedIncidents } from '../../test/generated.ts';
import { drawPoisson } from '../numeric/draw.ts';
import { seeded } from '../numeric/random.ts';
import type { ScanOptions } from './scan.ts';
import { replicateMaxima } from './scan-ladder.ts';
import { expectationScore, poissonScore } from './scan-score.ts';
import { spaceTimeScan, spaceTimeScanMaxima } from './scan-time.ts';
import { prepareSpaceTime, type SpaceTimeInput } from './scan-time-prepare.ts';
import { searchRecent } from './scan-time-recent.ts';
import { searchWindows } from './scan-time-search.ts';
import { circularZones } from './scan-zones.ts';

const clustersOf = (input: SpaceTimeInput, options: ScanOptions) => {
  const found = spaceTimeScan(input, options);
  if (!found.known) throw new Error(found.reason);
  return found.clusters;
};

/** The middle of the invented town: 8 × 8 places of 750 m, 26 periods of 140 days. */
const town = (() => {
  const { x, y, day } = generatedIncidents(10_000);
  const counts = new Int32Array(64 * 26);
  for (let i = 0; i < x.length; i++) {
    const [column, row] = [Math.floor((x[i]! - 17_000) / 750), Math.floor((y[i]! - 17_000) / 750)];
    const period = Math.floor(day[i]! / 140);
    if (column >= 0 && column < 8 && row >= 0 && row < 8 && period < 26) counts[26 * (column + 8 * row) + period]!++;
  }
  const side = Array.from({ length: 64 }, (_, i) => i);
  const zones = circularZones(
    side.map((i) => 750 * (i % 8)),
    side.map((i) => 750 * Math.floor(i / 8)),
    { nearest: 10 },
  );
  return { counts, periods: 26, zones, longest: 26 };
})();

test('strongest recent window of the invented town: scores of scanstatistics 1.1.2 (R 4.2.2), its zone, duration and p', () => {
  const [first] = clustersOf(town, { reps: 999, seed: 1, clusters: 1 });
  expect([...first!.places].sort((a, b) => a - b)).toEqual([6, 14]);
  expect([first!.from, first!.to]).toEqual([23, 25]);
  expect(Math.abs(first!.score / 4.92944978222831 - 1)).toBeLessThan(1e-9);
  // .138 there, of 999 replicates too: three standard errors of the difference
  expect(Math.abs(first!.p - 0.138)).toBeLessThan(3 * Math.sqrt((2 * 0.138 * 0.862) / 999));
});

test('expectation-based: the score of scanstatistics 1.1.2 where place and period make the expectation', () => {
  const [first] = clustersOf({ ...town, model: 'expectation' }, { reps: 9, clusters: 1 });
  expect([...first!.places].sort((a, b) => a - b)).toEqual([6, 14]);
  expect([first!.from, first!.to]).toEqual([23, 25]);
  expect(Math.abs(first!.score / 4.88909795360561 - 1)).toBeLessThan(1e-9);
});

function small(seed: number, model: SpaceTimeInput['model'], windows: 'recent' | 'any') {
  const random = seeded(seed);
  const n = 9;
  const draw = () => Float64Array.from({ length: n }, () => 1000 * random.next());
  const baseline = Float64Array.from({ length: n * 6 }, () => 1 + 3 * random.next());
  const counts = Int32Array.from(baseline, (mean) => drawPoisson(mean, random));
  return {
    counts,
    periods: 6,
    zones: circularZones(draw(), draw(), { nearest: 4 }),
    model,
    baseline,
    windows,
    longest: 4,
  } satisfies SpaceTimeInput;
}

/** Every zone and window, one after the other. */
function slowly({ counts, periods, zones, model, baseline, windows, longest }: ReturnType<typeof small>, drawn: ArrayLike<number>): number {
  const total = counts.reduce((a, b) => a + b, 0);
  const all = baseline.reduce((a, b) => a + b, 0);
  const sum = (values: ArrayLike<number>, places: number[], from: number, to: number): number =>
    places.reduce(
      (a, place) =>
        a +
        Array.from(values)
          .slice(place * periods + from, place * periods + to)
          .reduce((b, c) => b + c, 0),
      0,
    );
  const everywhere = [0, 1, 2, 3, 4, 5, 6, 7, 8];
  let most = 0;
  for (let centre = 0; centre < 9; centre++)
    for (let k = 1; k <= 4; k++)
      for (let to = windows === 'recent' ? periods : 1; to <= periods; to++)
        for (let from = Math.max(0, to - longest); from < to; from++) {
          const places = [...zones.index.subarray(zones.start[centre]!, zones.start[centre]! + k)];
          const count = sum(drawn, places, from, to);
          if (model === 'permutation')
            most = Math.max(
              most,
              poissonScore(count, (sum(counts, places, 0, periods) * sum(counts, everywhere, from, to)) / total, total),
            );
          else if (model === 'poisson') most = Math.max(most, poissonScore(count, (sum(baseline, places, from, to) * total) / all, total));
          else most = Math.max(most, expectationScore(count, sum(baseline, places, from, to)));
        }
  return most;
}

test.each(['permutation', 'poisson', 'expectation'] as const)(
  '%s: the strongest is that of trying every zone and window, also in replicates',
  (model) => {
    for (const windows of ['recent', 'any'] as const) {
      const input = small(31, model, windows);
      const [first] = clustersOf(input, { reps: 9, clusters: 1 });
      expect(first!.score).toBeCloseTo(slowly(input, input.counts), 9);
      const total = input.counts.reduce((a, b) => a + b, 0);
      const { spread } = prepareSpaceTime(input, total);
      const drawn = new Int32Array(input.counts.length);
      spaceTimeScanMaxima(input, { seed: 1, to: 12 }).forEach((found, r) => {
        spread(drawn, seeded(1, r));
        expect(found).toBeCloseTo(slowly(input, drawn), 9);
      });
    }
  },
);

test('replicates shared among workers, with a table of windows or without, are the same', () => {
  const input = town;
  const whole = spaceTimeScanMaxima(input, { seed: 3, to: 40 });
  const parts = [spaceTimeScanMaxima(input, { seed: 3, to: 13 }), spaceTimeScanMaxima(input, { seed: 3, from: 13, to: 40 })];
  expect(parts.flatMap((part) => [...part])).toEqual([...whole]);
  expect(clustersOf(input, { maxima: parts })).toEqual(clustersOf(input, { seed: 3, reps: 40 }));
  const prepared = prepareSpaceTime(
    input,
    input.counts.reduce((a, b) => a + b, 0),
  );
  const slow = replicateMaxima({ seed: 3, to: 12 }, searchWindows(prepared));
  replicateMaxima({ seed: 3, to: 12 }, searchRecent(prepared)).forEach((found, r) => {
    expect(found).toBeCloseTo(slow[r]!, 9);
  });
});

test('what all places share, and what a place always has, is no cluster by permutation', () => {
  const byPlace = [2, 8, 4, 1, 30, 6, 6, 2, 10];
  const byPeriod = [1, 2, 1, 3, 2, 9];
  const counts = byPlace.flatMap((place) => byPeriod.map((period) => place * period));
  const { zones } = small(1, 'permutation', 'recent');
  for (const { score } of clustersOf({ counts, periods: 6, zones }, { reps: 1 })) expect(score).toBeLessThan(1e-9);
});

test('a rise in two places of the last weeks is found with its beginning', () => {
  const zones = circularZones([0, 90, 200, 320, 450, 600], [0, 0, 0, 0, 0, 0], { nearest: 3 });
  const counts = [0, 1, 2, 3, 4, 5].flatMap((place) => [2, 1, 2, 3, 1, 2, 2, 1].map((n, week) => (place < 2 && week >= 6 ? n + 8 : n)));
  const [first] = clustersOf({ counts, periods: 8, zones }, { reps: 199, seed: 1 });
  expect([...first!.places].sort()).toEqual([0, 1]);
  expect([first!.from, first!.to]).toEqual([6, 7]);
  expect(first!.p).toBeLessThanOrEqual(0.01);
});

test('too few cases and no zone have an answer; misuse is told', () => {
  const zones = circularZones([0, 1], [0, 0]);
  const scan = (counts: number[], more: Partial<SpaceTimeInput> = {}) => spaceTimeScan({ counts, periods: 2, zones, ...more });
  expect(scan([1, 1, 1, 1])).toEqual({ known: false, reason: 'too_few_cases' });
  const none = circularZones([0, 1], [0, 0], { population: [1, 1], share: 0.2 });
  expect(scan([9, 1, 1, 1], { zones: none })).toEqual({ known: false, reason: 'no_zone' });
  expect(() => scan([1, 1, 1])).toThrow('3 counts in 2 periods');
  expect(() => scan([1, 1])).toThrow('zones of 2 centres, 1 places');
  expect(() => scan([1, 1, 1, 0.5])).toThrow('got 0.5 at 3');
  expect(() => scan([1, 1, 1, 1], { longest: 3 })).toThrow('from 1 to 2, got 3');
  expect(() => scan([9, 1, 1, 1], { model: 'poisson' })).toThrow('needs a baseline');
  expect(() => scan([9, 1, 1, 1], { model: 'poisson', baseline: [1] })).toThrow('1 baselines');
  expect(() => scan([9, 1, 1, 1], { model: 'poisson', baseline: [1, 1, 0, 1] })).toThrow('1 cases at 2, where none can be');
  expect(() => spaceTimeScanMaxima({ counts: [0, 0, 0, 0], periods: 2, zones })).toThrow('no case');
});

test.each(['permutation', 'poisson', 'expectation'] as const)(
  '%s: where nothing has begun, one map in twenty has a cluster at p ≤ .05',
  (model) => {
    const side = Array.from({ length: 16 }, (_, i) => i);
    const zones = circularZones(
      side.map((i) => 10 * (i % 4) + (i % 7)),
      side.map((i) => 10 * Math.floor(i / 4) + (i % 5)),
      { nearest: 6 },
    );
    // by permutation, what a place and a period have on the whole is no cluster: the means are their products
    const baseline = Float64Array.from({ length: 16 * 8 }, (_, i) => (0.5 + (Math.floor(i / 8) % 3)) * (1 + (i % 2)));
    let told = 0;
    for (let map = 0; map < 300; map++) {
      const random = seeded(29, map);
      const counts = Int32Array.from(baseline, (mean) => drawPoisson(mean, random));
      if (clustersOf({ counts, periods: 8, zones, model, baseline }, { reps: 19, seed: 500 + map, clusters: 1 })[0]!.p <= 0.05) told++;
    }
    // 15 are expected; the standard error is 3.8, three of them are 11
    expect(told).toBeGreaterThanOrEqual(4);
    expect(told).toBeLessThanOrEqual(26);
  },
);
