import { expect, test } from 'vitest';
import { poissonMeanInterval } from './poisson-mean-interval.ts';

test.each([
  // exact limits (Garwood), as in R poisson.test(n)$conf.int
  [0, 0, 3.689],
  [1, 0.0253, 5.572],
  [4, 1.0899, 10.242],
  [10, 4.7954, 18.39],
  [100, 81.364, 121.627],
])('a count of %d: close to the exact limits', (n, low, high) => {
  const [from, to] = poissonMeanInterval(n);
  expect(Math.abs(from - low)).toBeLessThanOrEqual(n < 4 ? 0.1 : 0.02 * low);
  expect(Math.abs(to - high)).toBeLessThanOrEqual(n < 4 ? 0.1 : 0.02 * high);
});

test('a higher level is wider; misuse is refused', () => {
  const [low95, high95] = poissonMeanInterval(20);
  const [low99, high99] = poissonMeanInterval(20, 0.99);
  expect(low99 < low95 && high99 > high95).toBe(true);
  expect(() => poissonMeanInterval(-1)).toThrow(RangeError);
  expect(() => poissonMeanInterval(3, 1)).toThrow(RangeError);
});
