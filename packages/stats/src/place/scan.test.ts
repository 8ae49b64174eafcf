import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawPoisson } from '../numeric/draw.ts';
import { seeded } from '../numeric/random.ts';
import { type ScanInput, type ScanOptions, spatialScan, spatialScanMaxima } from './scan.ts';
import { drawMembers, spreadByWeight } from './scan-draw.ts';
import { replicateMaxima } from './scan-ladder.ts';
import {
  bernoulliNeeded,
  bernoulliScore,
  expectationNeeded,
  expectationScore,
  leastCount,
  poissonNeeded,
  poissonScore,
} from './scan-score.ts';
import { prepareScan, searchFour, searchOne } from './scan-search.ts';
import { circularZones } from './scan-zones.ts';

/** A map of places at random. */
function invented(n: number, seed: number) {
  const random = seeded(seed);
  const draw = (most: number) => Float64Array.from({ length: n }, () => Math.floor(most * random.next()));
  const population = draw(200).map((people) => people + 20);
  return { x: draw(1e6), y: draw(1e6), population, cases: population.map((people) => drawPoisson(people / 20, random)) };
}

const clustersOf = (input: ScanInput, options: ScanOptions) => {
  const found = spatialScan(input, options);
  if (!found.known) throw new Error(found.reason);
  return found.clusters;
};

/** All zones the slow way: each place, its nearest by distance, as long as they hold no more than the share. */
function slowZones({ x, y, population }: ReturnType<typeof invented>, share: number): number[][] {
  const all = population.reduce((a, b) => a + b, 0);
  return Array.from(x).flatMap((_, i) => {
    const order = Array.from(x, (__, j) => j).sort(
      (a, b) => Math.hypot(x[a]! - x[i]!, y[a]! - y[i]!) - Math.hypot(x[b]! - x[i]!, y[b]! - y[i]!),
    );
    return order.map((__, k) => order.slice(0, k + 1)).filter((zone) => zone.reduce((sum, j) => sum + population[j]!, 0) <= share * all);
  });
}

test.each(['poisson', 'bernoulli'] as const)(
  '%s: the strongest zone and the replicates’ strongest are those of trying every zone',
  (model) => {
    for (let map = 0; map < 3; map++) {
      const data = invented(11, 40 + map);
      const zones = circularZones(data.x, data.y, { population: data.population, share: 0.4 });
      const slow = slowZones(data, 0.4);
      const total = data.cases.reduce((a, b) => a + b, 0);
      const people = data.population.reduce((a, b) => a + b, 0);
      const score = (counts: ArrayLike<number>, zone: number[]): number => {
        const c = zone.reduce((sum, i) => sum + counts[i]!, 0);
        const n = zone.reduce((sum, i) => sum + data.population[i]!, 0);
        return model === 'poisson' ? poissonScore(c, (n * total) / people, total) : bernoulliScore(c, n, total, people);
      };
      const best = Math.max(...slow.map((zone) => score(data.cases, zone)));
      const input = { ...data, zones, model };
      const [first] = clustersOf(input, { reps: 19 });
      expect(zones.index).toHaveLength(slow.length);
      expect(first!.score).toBeCloseTo(best, 9);
      expect(score(data.cases, [...first!.places])).toBeCloseTo(best, 9);
      const draw = (model === 'poisson' ? spreadByWeight : drawMembers)(data.population, total);
      const counts = new Int32Array(11);
      const maxima = Array.from({ length: 19 }, (_, r) => {
        draw(counts, seeded(1, r));
        return Math.max(...slow.map((zone) => score(counts, zone)));
      });
      spatialScanMaxima(input, { seed: 1, to: 19 }).forEach((found, r) => {
        expect(found).toBeCloseTo(maxima[r]!, 9);
      });
    }
  },
);

test('clusters share no place, the stronger stands first, and each is the strongest of what the others left', () => {
  const data = invented(60, 7);
  const zones = circularZones(data.x, data.y, { population: data.population, share: 0.3 });
  const found = clustersOf({ ...data, zones }, { reps: 9, clusters: 8 });
  const places = found.flatMap((cluster) => [...cluster.places]);
  expect(new Set(places).size).toBe(places.length);
  found.forEach((cluster, i) => {
    expect(cluster.score).toBeLessThanOrEqual(found[i - 1]?.score ?? Infinity);
    expect(cluster.places[0]).toBe(cluster.centre);
    expect(cluster.p).toBeGreaterThanOrEqual(found[i - 1]?.p ?? 0);
  });
});

test('replicates shared among workers, four at a time or one by one, are the same to the last digit', () => {
  const data = invented(50, 3);
  const input = { ...data, zones: circularZones(data.x, data.y, { population: data.population }) };
  const whole = spatialScanMaxima(input, { seed: 5, to: 101 });
  const parts = [
    [0, 7],
    [7, 60],
    [60, 101],
  ].map(([from, to]) => spatialScanMaxima(input, { seed: 5, from: from!, to: to! }));
  expect(parts.flatMap((part) => [...part])).toEqual([...whole]);
  expect(clustersOf(input, { maxima: parts })).toEqual(clustersOf(input, { seed: 5, reps: 101 }));
  const total = data.cases.reduce((a, b) => a + b, 0);
  const people = data.population.reduce((a, b) => a + b, 0);
  const prepared = prepareScan(input.zones, data.population, total, people, 'poisson');
  const spread = spreadByWeight(data.population, total);
  const one = replicateMaxima({ seed: 5, to: 101 }, searchOne(prepared, 50, spread));
  expect([...one]).toEqual([...replicateMaxima({ seed: 5, to: 101 }, searchFour(prepared, 50, spread))]);
});

test('neither the order of the places, nor moving, turning or scaling the map, nor the unit of the population matters', () => {
  const { x, y, population, cases } = invented(40, 11);
  const scan = (map: { x: Float64Array; y: Float64Array; population: Float64Array; cases: Float64Array }) => {
    const found = clustersOf({ ...map, zones: circularZones(map.x, map.y, map) }, { reps: 1 });
    return found.map((cluster) => [cluster.score.toFixed(9), cluster.cases, cluster.places.length]);
  };
  const straight = scan({ x, y, population, cases });
  const reversed = {
    x: x.slice().reverse(),
    y: y.slice().reverse(),
    population: population.slice().reverse(),
    cases: cases.slice().reverse(),
  };
  expect(scan(reversed)).toEqual(straight);
  expect(scan({ x: y.map((v) => -v / 7 + 3), y: x.map((v) => v / 7), population: population.map((v) => v / 8), cases })).toEqual(straight);
});

test('on a grid, equally far places join one by one or together; together the order of the places does not matter', () => {
  const x = Array.from({ length: 25 }, (_, i) => 50 * (i % 5));
  const y = Array.from({ length: 25 }, (_, i) => 50 * Math.floor(i / 5));
  const cuts = (zones: ReturnType<typeof circularZones>, centre: number) => {
    const sizes: number[] = [];
    for (let k = zones.start[centre]!; k < zones.start[centre + 1]!; k++)
      if (zones.whole[k] === 1) sizes.push(k - zones.start[centre]! + 1);
    return sizes;
  };
  expect(cuts(circularZones(x, y, { nearest: 6 }), 12)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(cuts(circularZones(x, y, { ties: 'together' }), 12)).toEqual([1, 5, 9, 13, 21, 25]);
  // five of 25 are 20 %; nine would be more than 30 %
  expect(cuts(circularZones(x, y, { ties: 'together', population: x.map(() => 1), share: 0.3 }), 12)).toEqual([1, 5]);
  expect(circularZones([0, 0, 9], [0, 0, 0], { ties: 'together' }).whole.subarray(0, 3)).toEqual(Uint8Array.from([0, 1, 1]));
});

test('no count that reaches a level is below what is needed for it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 400 }),
      fc.double({ min: 1e-6, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (total, part, at) => {
        const count = Math.round(at * total);
        const e = part * total * 0.999999;
        const slack = 1 + 1e-9;
        expect(poissonNeeded(poissonScore(count, e, total), e, total)).toBeLessThanOrEqual(Math.max(count, e) * slack);
        expect(expectationNeeded(expectationScore(count, e), e)).toBeLessThanOrEqual(Math.max(count, e) * slack);
        const n = Math.max(count, Math.round(part * 1000));
        const others = 1000 + total;
        expect(bernoulliNeeded(bernoulliScore(count, n, total, others), n, total, others)).toBeLessThanOrEqual(
          Math.max(count, (n * total) / others) * slack,
        );
      },
    ),
    { numRuns: 300 },
  );
});

test('the least count that could reach a level is the least that does, below 64 cases', () => {
  for (const level of [0.5, 2, 6, 20]) {
    const score = (count: number, e: number) => poissonScore(count, e, 500);
    const least = leastCount(level, score, (e) => poissonNeeded(level, e, 500));
    for (const e of [1e-6, 0.04, 0.5, 3, 9.7, 20]) {
      expect(score(least(e), e)).toBeGreaterThanOrEqual(level);
      expect(score(least(e) - 1, e)).toBeLessThan(level);
    }
  }
});

test('cases fall by weight, and members are drawn at most once, whichever replicate was drawn before', () => {
  const weights = [1, 0, 3, 6];
  const counts = new Int32Array(4);
  const sums = new Float64Array(4);
  const spread = spreadByWeight(weights, 1000);
  for (let r = 0; r < 100; r++) {
    spread(counts, seeded(2, r));
    counts.forEach((count, i) => {
      sums[i]! += count;
    });
  }
  // 100,000 draws: three standard errors are at most .005
  weights.forEach((weight, i) => {
    expect(Math.abs(sums[i]! / 1e5 - weight / 10)).toBeLessThan(0.005);
  });
  expect(sums[1]).toBe(0);
  for (const total of [3, 9]) {
    const draw = drawMembers([4, 0, 5, 2], total);
    draw(counts, seeded(1, 0));
    const first = [...counts];
    let most = 0;
    for (let r = 1; r < 50; r++) {
      draw(counts, seeded(1, r));
      expect(counts.reduce((a, b) => a + b, 0)).toBe(total);
      most = Math.max(most, counts[3]!);
    }
    expect(most).toBe(2);
    draw(counts, seeded(1, 0));
    expect([...counts]).toEqual(first);
  }
});

test('too few cases, no zone and equal shares have an answer; misuse is told', () => {
  const zones = circularZones([0, 1, 2], [0, 0, 0], { nearest: 2 });
  const scan = (cases: number[], population: number[], options?: ScanOptions) => spatialScan({ cases, population, zones }, options);
  expect(scan([1, 2, 1], [9, 9, 9])).toEqual({ known: false, reason: 'too_few_cases' });
  expect(scan([0, 0, 0], [9, 9, 9], { minCases: 0 })).toEqual({ known: false, reason: 'too_few_cases' });
  const none = circularZones([0, 1], [0, 0], { population: [5, 5], share: 0.1 });
  expect(spatialScan({ cases: [5, 5], population: [5, 5], zones: none })).toEqual({ known: false, reason: 'no_zone' });
  const even = scan([4, 4, 4], [9, 9, 9], { reps: 19 });
  expect(even.known && even.clusters).toEqual([]);
  const all = scan([0, 12, 0], [9, 9, 9], { reps: 99, clusters: 1 });
  expect(all.known && all.clusters[0]).toMatchObject({ cases: 12, relativeRisk: null, p: 0.01 });
  expect(() => scan([1, 1], [9, 9])).toThrow('zones of 3 centres, 2 places');
  expect(() => scan([1, 1, 1.5], [9, 9, 9])).toThrow('got 1.5 at 2');
  expect(() => scan([1, 1, 1], [9, 9, -1])).toThrow('got -1 at 2');
  expect(() => scan([1, 1, 1], [9, 9, 0])).toThrow('nobody lives');
  expect(() => scan([5, 5, 5], [9, 9, 9], { reps: 0 })).toThrow('got 0');
  expect(() => scan([5, 5, 5], [9, 9, 9], { clusters: 0.5 })).toThrow('got 0.5');
  expect(() => spatialScan({ cases: [5, 1, 1], population: [4, 4, 4], zones, model: 'bernoulli' })).toThrow('no fewer than its 5 cases');
  expect(() => spatialScan({ cases: [5, 1, 1], population: [1e8, 4, 4], zones, model: 'bernoulli' })).toThrow('got 100000008');
  expect(() => circularZones([0, Number.NaN], [0, 0])).toThrow('got NaN, 0 at 1');
  expect(() => circularZones([0], [0], { share: 1.1 })).toThrow('got 1.1');
  expect(() => circularZones([0], [0], { nearest: 0 })).toThrow('got 0');
  expect(() => spatialScanMaxima({ cases: [5, 5, 5], population: [9, 9, 9], zones }, { from: 4, to: 2 })).toThrow('got 4 to 2');
});

test.each(['poisson', 'bernoulli'] as const)('%s: where all places are alike, one map in twenty has a cluster at p ≤ .05', (model) => {
  const x = Array.from({ length: 36 }, (_, i) => 10 * (i % 6) + (i % 7));
  const y = Array.from({ length: 36 }, (_, i) => 10 * Math.floor(i / 6) + (i % 5));
  const population = x.map((_, i) => 20 + 10 * (i % 3));
  const zones = circularZones(x, y, { population, share: 0.5 });
  const spread = (model === 'poisson' ? spreadByWeight : drawMembers)(population, 120);
  let told = 0;
  const maps = 200;
  for (let map = 0; map < maps; map++) {
    const cases = new Int32Array(36);
    spread(cases, seeded(23, map));
    if (clustersOf({ cases, population, zones, model }, { reps: 19, seed: 1000 + map, clusters: 1 })[0]!.p <= 0.05) told++;
  }
  // 10 are expected; the standard error is 3.1, three of them are 9
  expect(told).toBeGreaterThanOrEqual(1);
  expect(told).toBeLessThanOrEqual(19);
});
