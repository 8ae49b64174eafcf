import { expect, test } from 'vitest';
import { presenceDifference } from './presence-difference.ts';

const cells = (...of: number[]): ReadonlySet<number> => new Set(of);

test('far more at the hours that only one covers: more, with an interval around the difference', () => {
  const found = presenceDifference(Float64Array.of(60, 20, 50), cells(0, 2), cells(1, 2), 1);
  expect(found).toMatchObject({ perYear: 40, n: 80, verdict: 'more' });
  // R 4.2.2 poisson.test: the intervals of 60 and 20 are 45.8–77.2 and 12.2–30.9
  expect(found.interval.low).toBeCloseTo(40 - Math.hypot(14.2, 10.9), 0);
  expect(found.interval.high).toBeCloseTo(40 + Math.hypot(17.2, 7.8), 0);
});

test('turned round, it is the same with the other sign', () => {
  const there = presenceDifference(Float64Array.of(60, 20), cells(0), cells(1), 1);
  const back = presenceDifference(Float64Array.of(60, 20), cells(1), cells(0), 1);
  expect(back.verdict).toBe('fewer');
  expect([-back.interval.high, -back.interval.low]).toEqual([there.interval.low, there.interval.high]);
});

test('hours that both cover say nothing, however many happen there', () => {
  expect(presenceDifference(Float64Array.of(900, 6, 5), cells(0, 1), cells(0, 2), 1)).toMatchObject({ n: 11, verdict: 'cannot_tell' });
});

test('no: too few, and an interval over zero, are both “cannot tell”', () => {
  expect(presenceDifference(Float64Array.of(9, 0), cells(0), cells(1), 1).verdict).toBe('cannot_tell');
  expect(presenceDifference(Float64Array.of(24, 18), cells(0), cells(1), 1).verdict).toBe('cannot_tell');
  expect(presenceDifference(Float64Array.of(24), cells(0), cells(0), 1)).toMatchObject({ perYear: 0, n: 0, verdict: 'cannot_tell' });
});

test('the same yearly difference from a window of half the length is less certain', () => {
  const year = presenceDifference(Float64Array.of(38, 18), cells(0), cells(1), 1);
  const half = presenceDifference(Float64Array.of(38, 18), cells(0), cells(1), 0.5);
  expect(half.perYear).toBe(year.perYear);
  expect(half.interval.low).toBeLessThan(year.interval.low);
  expect([year.verdict, half.verdict]).toEqual(['more', 'cannot_tell']);
});
