import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawPoisson } from '../numeric/draw.ts';
import { seeded } from '../numeric/random.ts';
import { harm, harmChange } from './harm.ts';
import { largerRate } from './larger-rate.ts';

test('harm and its change equal NumPy 1.24', () => {
  const weights = [10, 365, 1825];
  expect([harm([120, 14, 2], weights).sum, harm([150, 9, 3], weights).sum]).toEqual([9960, 10_260]);
  const change = harmChange([120, 14, 2], [150, 9, 3], weights);
  if (!change.known) throw new Error(change.reason);
  expect(change.ratio).toBeCloseTo(1.0301204819277108, 14);
  expect(change.lo).toBeCloseTo(0.4359159833205687, 12);
  expect(change.hi).toBeCloseTo(2.4342952492903205, 12);
});

test('the largest kind is named with its share, and one homicide swamps', () => {
  const { largest, shareOfLargest } = harm([1000, 1], [1, 9000]);
  expect([largest, shareOfLargest]).toEqual([1, 0.9]);
});

test('harm in another unit, or kinds in another order, is the same harm', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 900 })), { minLength: 1, maxLength: 6 }),
      (kinds) => {
        const one = harm(
          kinds.map(([n]) => n),
          kinds.map(([, w]) => w),
        );
        const other = harm(kinds.map(([n]) => n).reverse(), kinds.map(([, w]) => 7 * w).reverse());
        expect(other.sum).toBe(7 * one.sum);
        expect(other.hi).toBeCloseTo(7 * one.hi, 5);
        expect(one.lo <= one.sum && one.sum <= one.hi).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
});

test('no harm is told as none, and misuse by its value', () => {
  expect(harm([0, 0], [1, 2])).toEqual({ sum: 0, lo: 0, hi: 0, largest: -1, shareOfLargest: 0 });
  expect(harm([], [])).toMatchObject({ sum: 0 });
  expect(harmChange([0], [3], [5])).toEqual({ known: false, reason: 'no_events' });
  expect(() => harm([1], [1, 2])).toThrow('1 counts and 2 weights');
  expect(() => harm([-1], [1])).toThrow('got -1');
  expect(() => harm([1], [Number.NaN])).toThrow('got NaN');
  expect(() => harmChange([1], [1], [1], 1)).toThrow('level');
});

test('where nothing changed, an interval of harm leaves out 1 in at most 7 % of 600 worlds', () => {
  const weights = [10, 60, 365];
  let wrong = 0;
  for (let world = 0; world < 600; world++) {
    const random = seeded(2, world);
    const draw = (): number[] => [drawPoisson(80, random), drawPoisson(25, random), drawPoisson(12, random)];
    const change = harmChange(draw(), draw(), weights);
    if (change.known && (change.lo > 1 || change.hi < 1)) wrong++;
  }
  // 30 expected, standard error 5.3; the log-normal interval of a sum that rests on a dozen events is slightly short
  expect(wrong).toBeLessThanOrEqual(44);
});

test('the chance of being truly larger equals SciPy 1.10 beta.sf', () => {
  const p = largerRate([40, 25, 18, 16, 15, 9]);
  const near = (i: number, j: number, wanted: number): void => expect(Math.abs(p[i * 6 + j]! / wanted - 1)).toBeLessThan(1e-9);
  near(0, 1, 0.969012105472455);
  near(1, 0, 0.03098789452754507);
  near(2, 3, 0.6339073321122086);
  near(5, 0, 2.168760704574924e-6);
  near(3, 4, 0.5710767318886034);
});

test('twice the events over twice the time are as sure as the direction says, and both directions make one', () => {
  const p = largerRate([10, 20, 0], [1, 2, 1]);
  for (let i = 0; i < 3; i++) for (let j = 0; j < 3; j++) expect(p[i * 3 + j]! + p[j * 3 + i]!).toBeCloseTo(1, 12);
  expect(Math.abs(p[1]! - 0.5)).toBeLessThan(0.03);
  expect(p[2]!).toBeGreaterThan(0.999);
  expect([...largerRate([])]).toEqual([]);
  expect(() => largerRate([1], [0])).toThrow('exposures');
  expect(() => largerRate([1, -1])).toThrow('got -1');
  expect(() => largerRate([1, 2], [1])).toThrow('2 counts and 1 exposures');
});
