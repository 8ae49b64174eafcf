import fc from 'fast-check';
import { expect, test } from 'vitest';
import { poissonAtLeast, poissonLower } from '../numeric/count-distributions.ts';
import { poissonMeanInterval } from './poisson-mean-interval.ts';

test.each([
  // R 4.2.2 poisson.test(n)$conf.int
  [0, 0, 3.688879454113935],
  [1, 0.0253178079842899, 5.57164339093889],
  [4, 1.08986537362634, 10.2415886754037],
  [10, 4.795388696132434, 18.390356042017778],
  [100, 81.3639912509232, 121.626793792426],
])('a count of %d has the limits of R', (n, low, high) => {
  const [from, to] = poissonMeanInterval(n);
  expect(Math.abs(from - low)).toBeLessThanOrEqual(1e-12 * low);
  expect(Math.abs(to / high - 1)).toBeLessThanOrEqual(1e-12);
});

test('at the ends the count is just as far out as asked; wider where more is asked', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0.5, max: 0.999, noNaN: true }), (n, level) => {
      const [low, high] = poissonMeanInterval(n, level);
      const tail = (1 - level) / 2;
      expect(Math.abs(poissonAtLeast(n, low) / tail - 1)).toBeLessThan(1e-8);
      expect(Math.abs(poissonLower(n, high) / tail - 1)).toBeLessThan(1e-8);
      const [lower, higher] = poissonMeanInterval(n, (1 + level) / 2);
      expect(lower < low && higher > high).toBe(true);
    }),
    { seed: 2, numRuns: 200 },
  );
});

test('sums of weights lie between the whole counts beside them; misuse is refused', () => {
  const [below, between, above] = [2, 2.5, 3].map((n) => poissonMeanInterval(n));
  for (const end of [0, 1] as const) expect(below![end] < between![end] && between![end] < above![end]).toBe(true);
  expect(() => poissonMeanInterval(-1)).toThrow(RangeError);
  expect(() => poissonMeanInterval(3, 1)).toThrow(RangeError);
});
