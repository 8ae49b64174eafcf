import fc from 'fast-check';
import { expect, test } from 'vitest';
import { generatedSeries } from '../../test/generated.ts';
import { bayesBound } from './bayes-bound.ts';
import { cusum } from './cusum.ts';
import { ears } from './ears.ts';
import reference from './fixtures/detectors.json' with { type: 'json' };
import { glr } from './glr.ts';

const weeks = 522;
const all = generatedSeries(11, weeks);
const sparse = all.slice(0, weeks);
const often = all.slice(10 * weeks);
const { from } = reference;
const normal975 = 1.959963984540054;
const normal999 = 3.090232306167813;

function near(ours: ArrayLike<number>, theirs: readonly number[], tolerance: number, start = 0): void {
  for (const [i, value] of theirs.entries())
    expect(Math.abs(ours[start + i]! - value), `at ${i}: ${ours[start + i]} and ${value}`).toBeLessThanOrEqual(
      tolerance * Math.max(1, Math.abs(value)),
    );
}

test.each(reference.ears.filter(({ method }) => method !== 'C3'))(
  'ears equals surveillance 1.20.3 earsC: $method $alpha $leastSd',
  (told) => {
    const result = ears(sparse, { method: told.method as 'C1' | 'C2', alpha: told.alpha, leastSd: told.leastSd });
    near(result.upper, told.upper, 1e-12, from);
    near(result.alarm, told.alarm, 0, from);
  },
);

test('C3 alarms by its own sum; the package adds the bound to the count itself, so that a sudden peak never alarms', () => {
  for (const told of reference.ears.filter(({ method }) => method === 'C3')) {
    const z = told.alpha === 0.025 ? normal975 : normal999;
    const own = ears(sparse, { method: 'C3', alpha: told.alpha, leastSd: told.leastSd });
    const c2 = ears(sparse, { method: 'C2', leastSd: told.leastSd });
    for (const [i, value] of told.upper.entries()) {
      const t = from + i;
      const above = [1, 2].map((back) => Math.max(0, c2.statistic[t - back]! - 1)).reduce((a, b) => a + b, 0);
      const sd = c2.statistic[t] === 0 ? null : (sparse[t]! - c2.expected[t]!) / c2.statistic[t]!;
      // theirs: count + sd (z − earlier), not below 0; ours: mean + sd (1 + z − earlier)
      if (sd !== null && Number.isFinite(above) && sd > 0) {
        expect(value).toBeCloseTo(Math.max(0, sparse[t]! + sd * (z - above)), 8);
        if (above <= z) expect(own.upper[t]).toBeCloseTo(c2.expected[t]! + sd * (1 + z - above), 8);
      }
    }
    for (let t = from; t < weeks; t++) {
      const sum = [0, 1, 2].map((back) => Math.max(0, c2.statistic[t - back]! - 1)).reduce((a, b) => a + b, 0);
      expect(own.alarm[t]).toBe(sum > z ? 1 : 0);
    }
  }
  const peak = [3, 4, 2, 5, 3, 4, 3, 2, 4, 3, 2, 30];
  expect(ears(peak, { method: 'C3' }).alarm[11]).toBe(1);
});

test.each(reference.cusum)('cusum equals surveillance 1.20.3 algo.cusum: $transform', (told) => {
  const result = cusum(often.slice(from), { mean: told.mean, k: told.k, h: told.h, transform: told.transform as 'standard' });
  near(result.statistic, told.statistic, 1e-12);
  near(result.alarm, told.alarm, 0);
  if (told.transform === 'anscombe') near(result.upper, told.upper, 1e-12);
  // a bound for a whole count: theirs is rounded up
  if (told.transform === 'standard') near(result.upper.map(Math.ceil), told.upper, 0);
  // where any count alarms theirs answers the square of a negative root; ours 0
  if (told.transform === 'rossi')
    for (const [i, value] of told.upper.entries())
      if (result.upper[i] !== 0) expect(result.upper[i]).toBeCloseTo(value, 10);
      else expect(value).toBeLessThan(told.mean);
});

test.each(reference.glr.filter((told) => !(told.window > 0 || (told.alpha === 0 && told.direction === 'dec'))))(
  'glr equals surveillance 1.20.3 glrnb: size 1/$alpha, $direction, threshold $threshold',
  (told) => {
    const result = glr(often.slice(from), {
      mean: reference.glrMean,
      size: told.alpha === 0 ? Infinity : 1 / told.alpha,
      direction: told.direction === 'inc' ? 'up' : 'down',
      threshold: told.threshold,
    });
    // a negative binomial's κ is found by iteration; theirs ends at about 1e-5 of it, which is 1e-8 in the ratio
    near(result.statistic, told.statistic, told.alpha === 0 ? 1e-12 : 1e-6);
    near(result.alarm, told.alarm, 0);
  },
);

test('a window of weeks is that of each start within it; the package’s leaves out a start in the week itself', () => {
  const told = reference.glr.find(({ window }) => window > 0)!;
  const counts = often.slice(from);
  const mean = reference.glrMean;
  const since = (start: number, t: number): number => {
    if (start < 0 || start > t) return 0;
    const seen = counts.slice(start, t + 1).reduce((a, b) => a + b, 0);
    const expected = mean.slice(start, t + 1).reduce((a, b) => a + b, 0);
    return seen > expected ? seen * Math.log(seen / expected) - (seen - expected) : 0;
  };
  const result = glr(counts, { mean, threshold: told.threshold, window: told.window });
  for (let t = 0; t < counts.length; t++) {
    const starts = Array.from({ length: told.window + 1 }, (_, back) => since(t - back, t));
    expect(result.statistic[t]).toBeCloseTo(Math.max(...starts.slice(0, told.window)), 10);
    expect(told.statistic[t]).toBeCloseTo(Math.max(...starts.slice(1)), 10);
  }
});

test('a fall to no event at all is the strongest evidence of a fall; the package leaves such starts out for Poisson', () => {
  const told = reference.glr.find(({ alpha, direction }) => alpha === 0 && direction === 'dec')!;
  const counts = often.slice(from);
  const result = glr(counts, { mean: reference.glrMean, direction: 'down', threshold: told.threshold });
  expect(counts[2]).toBe(0);
  // one week without event: ln f(0; 0) − ln f(0; μ) = μ
  expect(result.statistic[2]).toBeCloseTo(reference.glrMean[2]!, 12);
  expect(told.statistic[2]).toBeCloseTo(1.16523173, 8);
  near(result.statistic.slice(0, 2), told.statistic.slice(0, 2), 1e-12);
});

test.each(reference.bayes)('bayesBound equals surveillance 1.20.3 bayes: $years years, window $window, alpha $alpha', (told) => {
  const result = bayesBound(often, told);
  near(result.upper, told.upper, 0, from);
  near(result.alarm, told.alarm, 0, from);
});

test('p and bound belong together, and a higher count never lowers a statistic', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 20, maxLength: 40 }),
      fc.integer({ min: 1, max: 20 }),
      (counts, more) => {
        const bound = bayesBound(counts, { years: 0, window: 6 });
        for (let t = 6; t < counts.length; t++) expect(bound.alarm[t]).toBe(bound.p[t]! < 0.05 - 1e-12 ? 1 : 0);
        const last = counts.length - 1;
        const raised = counts.with(last, counts[last]! + more);
        const mean = new Array<number>(counts.length).fill(5);
        expect(cusum(raised, { mean: 5 }).statistic[last]).toBeGreaterThanOrEqual(cusum(counts, { mean: 5 }).statistic[last]!);
        expect(glr(raised, { mean, threshold: 1e9 }).statistic[last]).toBeGreaterThanOrEqual(
          glr(counts, { mean, threshold: 1e9 }).statistic[last]!,
        );
        for (const method of ['C1', 'C2', 'C3'] as const)
          expect(ears(raised, { method }).statistic[last]).toBeGreaterThanOrEqual(ears(counts, { method }).statistic[last]!);
      },
    ),
    { numRuns: 25 },
  );
});

test('a count at the bound is where the alarm of cusum begins, for each transform', () => {
  for (const transform of ['standard', 'rossi', 'anscombe'] as const) {
    const { upper } = cusum([4, 5, 6], { mean: 3, transform });
    expect(cusum([4, 5, upper[2]! + 1e-9], { mean: 3, transform }).alarm[2]).toBe(1);
    expect(cusum([4, 5, upper[2]! - 1e-9], { mean: 3, transform }).alarm[2]).toBe(0);
  }
});

test('glr with a large size is that of Poisson, and finds where a planted rise begins', () => {
  const counts = [3, 2, 4, 3, 3, 2, 4, 6, 7, 6, 8];
  const mean = new Array<number>(11).fill(3);
  const poisson = glr(counts, { mean, threshold: 50 });
  const almost = glr(counts, { mean, threshold: 50, size: 1e9 });
  near(almost.statistic, [...poisson.statistic], 1e-6);
  expect(poisson.since[10]).toBe(7);
  expect(poisson.ratio[10]).toBeCloseTo(27 / 12, 12);
});

test('none, one, all equal', () => {
  expect(ears([]).alarm).toHaveLength(0);
  expect([...ears([1, 2, 3]).judged]).toEqual([0, 0, 0]);
  const equal = ears(new Array<number>(12).fill(4), { method: 'C2', leastSd: 0 });
  expect([equal.upper[11], equal.statistic[11], equal.alarm[11]]).toEqual([4, 0, 0]);
  expect([...cusum([0, 0], { mean: 2 }).statistic]).toEqual([0, 0]);
  expect([...glr([2, 2], { mean: [2, 2] }).statistic]).toEqual([0, 0]);
  expect([...bayesBound([1, 2]).judged]).toEqual([0, 0]);
  for (const values of [equal.upper, equal.statistic]) for (const value of values) expect(value).not.toBeNaN();
});

test('misuse names the value', () => {
  expect(() => ears([1, -1])).toThrow('-1 at 1');
  expect(() => ears([1], { baseline: 2 })).toThrow('got 2');
  expect(() => cusum([1], { mean: 0 })).toThrow('mean must be above 0, got 0');
  expect(() => cusum([1, 2], { mean: [1] })).toThrow('1 means for 2 counts');
  expect(() => glr([1], { mean: [1], threshold: 0 })).toThrow('threshold');
  expect(() => glr([1], { mean: [1], window: 0.5 })).toThrow('0.5');
  expect(() => bayesBound([1], { years: 0, window: 0 })).toThrow('window from 1');
  expect(() => bayesBound([1.5])).toThrow('1.5');
});

test('while nothing happens C1 with normal values is above its bound as often as alpha says, or somewhat more', () => {
  let state = 1;
  const uniform = (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const values = Array.from({ length: 6000 }, () => 100 + 10 * Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform()));
  const rate = ears(values, { alpha: 0.025 }).alarm.reduce((a, b) => a + b, 0) / 6000;
  // mean and sd of seven: t with 6 degrees of freedom, its tail at 1.96/√(8/7) is .058
  expect(rate).toBeGreaterThan(0.04);
  expect(rate).toBeLessThan(0.075);
});
