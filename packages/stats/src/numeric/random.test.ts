import { expect, test } from 'vitest';
import { seeded } from './random.ts';

test('the same seed and stream give the same numbers for ever', () => {
  const take = (seed: number, stream?: number) => {
    const random = seeded(seed, stream);
    return Array.from({ length: 3 }, () => random.uint32());
  };
  expect(take(1)).toEqual(take(1, 0));
  expect(take(1)).toEqual([1431501913, 1693412808, 3933579605]);
  expect(new Set([...take(1), ...take(2), ...take(1, 1), ...take(2 ** 40)]).size).toBe(12);
});

test('uniform numbers fill [0, 1) evenly', () => {
  const random = seeded(3);
  const bins = new Float64Array(50);
  const n = 50_000;
  for (let i = 0; i < n; i++) {
    const u = random.next();
    expect(u >= 0 && u < 1).toBe(true);
    bins[Math.floor(50 * u)]!++;
  }
  const chi = bins.reduce((sum, count) => sum + (count - n / 50) ** 2 / (n / 50), 0);
  // chi-squared with 49 degrees of freedom: 0.1 % lie below 23.9 and above 85.4
  expect(chi).toBeGreaterThan(23.9);
  expect(chi).toBeLessThan(85.4);
});

test('whole numbers below n reach every one of them', () => {
  const random = seeded(4);
  const seen = new Set(Array.from({ length: 400 }, () => random.below(7)));
  expect([...seen].sort()).toEqual([0, 1, 2, 3, 4, 5, 6]);
});
