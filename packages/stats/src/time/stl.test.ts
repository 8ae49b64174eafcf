import fc from 'fast-check';
import { expect, test } from 'vitest';
import { generatedSeries } from '../../test/generated.ts';
import { drawPoisson } from '../numeric/draw.ts';
import { seeded } from '../numeric/random.ts';
import { bisquareWeights } from './bisquare.ts';
import statsmodels from './fixtures/stl-statsmodels.json';
import { stl } from './stl.ts';
import type { StlOptions } from './stl-options.ts';

function apart(y: ArrayLike<number>, options: StlOptions) {
  const result = stl(y, options);
  if (!result.known) throw new Error(result.reason);
  return result;
}

function furthest(a: ArrayLike<number>, b: ArrayLike<number>): number {
  return Array.from(a).reduce((most, value, i) => Math.max(most, Math.abs(value - b[i]!)), 0);
}

const invented = Array.from({ length: 60 }, (_, i) => [3, 5, 2, 8, 9, 4, 1, 0, 2, 6, 7, 3][i % 12]! + i * 0.1);

test.each([
  ['plain', { robust: false, inner: 5 }],
  ['robust', { robust: true, inner: 2 }],
] as const)('every value fitted equals statsmodels 0.13.5, %s', (name, told) => {
  const found = apart(invented, { period: 12, sWindow: 7, sDegree: 1, ...told });
  // sums in another order: 1e-13
  expect(furthest(found.trend, statsmodels[name].trend)).toBeLessThan(1e-11);
  expect(furthest(found.seasonal, statsmodels[name].seasonal)).toBeLessThan(1e-11);
});

test('the parts add up, and move with a shift, a scale and a turn of the values', () => {
  const y = generatedSeries(20, 156).subarray(15 * 156, 16 * 156);
  for (const robust of [false, true]) {
    const found = apart(y, { period: 52, robust });
    y.forEach((value, i) => {
      expect(found.trend[i]! + found.seasonal[i]! + found.remainder[i]!).toBeCloseTo(value, 12);
    });
    const moved = apart(
      y.map((value) => -3 * value + 70),
      { period: 52, robust },
    );
    expect(
      furthest(
        moved.trend,
        found.trend.map((v) => -3 * v + 70),
      ),
    ).toBeLessThan(1e-9);
    expect(
      furthest(
        moved.seasonal,
        found.seasonal.map((v) => -3 * v),
      ),
    ).toBeLessThan(1e-9);
    expect(furthest(moved.weights, found.weights)).toBeLessThan(1e-9);
  }
  const forward = apart(y, { period: 52 });
  const back = apart(y.slice().reverse(), { period: 52 });
  expect(furthest(back.trend.reverse(), forward.trend)).toBeLessThan(1e-9);
});

test('a line with a season that never changes is found whole, and one wild value does not move the robust one', () => {
  const season = [0, 2, 5, 3, -1, -4, -5];
  const y = Array.from({ length: 70 }, (_, i) => 20 + 0.3 * i + season[i % 7]!);
  const found = apart(y, { period: 7, sDegree: 1 });
  const mean = season.reduce((a, b) => a + b, 0) / 7;
  expect(
    furthest(
      found.seasonal,
      y.map((_, i) => season[i % 7]! - mean),
    ),
  ).toBeLessThan(1e-9);
  expect(furthest(found.remainder, new Float64Array(70))).toBeLessThan(1e-9);
  const rough = y.map((v, i) => v + Math.sin(i * i));
  const wild = rough.map((v, i) => (i === 33 ? v + 400 : v));
  const [calm, robust, plain] = [
    apart(rough, { period: 7, robust: true }),
    apart(wild, { period: 7, robust: true }),
    apart(wild, { period: 7 }),
  ];
  expect(robust.weights[33]).toBe(0);
  expect(furthest(robust.trend, calm.trend)).toBeLessThan(0.5);
  expect(furthest(plain.trend, calm.trend)).toBeGreaterThan(10);
});

test('a jump changes the curve little; the season of every year is the same only when it must be', () => {
  const y = generatedSeries(20, 260).subarray(9 * 260, 10 * 260);
  const every = apart(y, { period: 52 });
  const tenth = apart(y, { period: 52, jump: 'tenth' });
  expect(furthest(every.trend, tenth.trend)).toBeLessThan(0.05 * (Math.max(...every.trend) - Math.min(...every.trend)) + 0.05);
  expect(every.seasonal[0]).toBe(every.seasonal[208]);
  const changing = apart(y, { period: 52, sWindow: 3 });
  expect(changing.seasonal[0]).not.toBe(changing.seasonal[208]);
  expect(every.windows).toEqual({ seasonal: 2601, trend: 79, lowPass: 53 });
});

test('the distance from which a value counts nothing is six medians, for odd and even numbers', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 3, maxLength: 60 }), (hundredths) => {
      const distances = hundredths.map((value) => value / 100);
      const weights = new Float64Array(distances.length);
      bisquareWeights(Float64Array.from(distances), new Float64Array(distances.length), weights);
      const sorted = [...distances].sort((a, b) => a - b);
      const far = 3 * (sorted[distances.length >> 1]! + sorted[(distances.length - 1) >> 1]!);
      distances.forEach((r, i) => {
        const wanted = r <= 0.001 * far ? 1 : r <= 0.999 * far ? (1 - (r / far) ** 2) ** 2 : 0;
        expect(weights[i]).toBeCloseTo(wanted, 9);
      });
    }),
    { numRuns: 60 },
  );
});

test('too short, all equal, and misuse', () => {
  expect(stl(new Array(24).fill(3), { period: 12 })).toEqual({ known: false, reason: 'too_few' });
  expect(stl([], { period: 12 })).toEqual({ known: false, reason: 'too_few' });
  const flat = apart(new Array(25).fill(3), { period: 12, robust: true });
  expect(furthest(flat.trend, new Array(25).fill(3))).toBeLessThan(1e-12);
  expect(furthest(flat.seasonal, new Array(25).fill(0))).toBeLessThan(1e-12);
  const zeros = apart(new Array(60).fill(0).fill(5, 30, 31), { period: 12, robust: true });
  expect([...zeros.trend, ...zeros.seasonal, ...zeros.remainder].every(Number.isFinite)).toBe(true);
  expect(() => stl([1, Number.NaN], { period: 2 })).toThrow('stl: values must be finite, got NaN at 1');
  expect(() => stl([1], { period: 1.5 })).toThrow('period must be a whole number from 2, got 1.5');
  expect(() => stl([1], { period: 12, sWindow: 8 })).toThrow('sWindow must be an odd number from 3, got 8');
  expect(() => stl([1], { period: 12, tWindow: 1 })).toThrow('tWindow');
  expect(() => stl([1], { period: 12, jump: 0 })).toThrow('jump');
  expect(() => stl([1], { period: 12, inner: 0 })).toThrow('inner');
  expect(() => stl([1], { period: 12, outer: -1 })).toThrow('outer');
});

test('on noise alone the trend in the middle swings as its weights say', () => {
  // a tricube mean over 79 values has a standard deviation of some .13; the season taken out adds a little
  let squares = 0;
  for (let world = 0; world < 100; world++) {
    const random = seeded(17, world);
    const y = Float64Array.from({ length: 157 }, () => (drawPoisson(6, random) - 6) / Math.sqrt(6));
    squares += apart(y, { period: 52, jump: 'tenth' }).trend[78]! ** 2;
  }
  const sd = Math.sqrt(squares / 100);
  expect(sd).toBeGreaterThan(0.1);
  expect(sd).toBeLessThan(0.18);
});
