import { expect, test } from 'vitest';
import { yearWeights } from './year-weights.ts';

test('two back-years weigh 1 : 2, are worth 1.8 years and wander 1.28', () => {
  const two = yearWeights([1, 1]);
  expect([...two.weights]).toEqual([1 / 3, 2 / 3]);
  expect(two.effectiveYears).toBeCloseTo(1.8, 12);
  expect(two.wander).toBeCloseTo(1.5 - 2 / 9, 12);
});

test('one back-year is worth one year', () => {
  expect(yearWeights([1])).toEqual({ weights: new Float64Array([1]), effectiveYears: 1, wander: 1 });
});

test('an abnormal year takes no part, and the distance over it counts', () => {
  const gap = yearWeights([1, 0]);
  expect([...gap.weights]).toEqual([1, 0]);
  expect(gap.wander).toBeCloseTo(2.5, 12);
});
