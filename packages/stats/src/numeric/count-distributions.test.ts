import { expect, test } from 'vitest';
import {
  binomialAtLeast,
  binomialProbability,
  negativeBinomialAtLeast,
  negativeBinomialLower,
  negativeBinomialProbability,
  negativeBinomialQuantile,
  negativeBinomialScore,
  poissonAtLeast,
  poissonLower,
  poissonProbability,
  poissonQuantile,
} from './count-distributions.ts';

test('tails and probabilities add up', () => {
  for (const mean of [0.3, 4, 60])
    for (const k of [1, 3, 50, 90]) {
      expect(poissonLower(k - 1, mean) + poissonAtLeast(k, mean)).toBeCloseTo(1, 13);
      expect(poissonAtLeast(k, mean) - poissonAtLeast(k + 1, mean)).toBeCloseTo(poissonProbability(k, mean), 13);
      expect(negativeBinomialLower(k - 1, mean, 7) + negativeBinomialAtLeast(k, mean, 7)).toBeCloseTo(1, 13);
      expect(negativeBinomialAtLeast(k, mean, 7) - negativeBinomialAtLeast(k + 1, mean, 7)).toBeCloseTo(
        negativeBinomialProbability(k, mean, 7),
        13,
      );
    }
  let sum = 0;
  for (let k = 0; k <= 13; k++) sum += binomialProbability(k, 13, 0.3);
  expect(sum).toBeCloseTo(1, 13);
  expect(binomialAtLeast(13, 13, 0.3)).toBeCloseTo(0.3 ** 13, 15);
});

test('quantiles equal scipy 1.17.1', () => {
  const cases: [number, number, number, number][] = [
    [0.95, 3, 2, 8],
    [0.5, 100, 10, 97],
    [0.999, 40, 5.5, 119],
    [0.01, 8, 3, 0],
  ];
  for (const [p, mean, size, k] of cases) expect(negativeBinomialQuantile(p, mean, size)).toBe(k);
  expect([poissonQuantile(0.95, 3), poissonQuantile(0.5, 100), poissonQuantile(0.999, 40), poissonQuantile(0.01, 8)]).toEqual([
    6, 100, 61, 2,
  ]);
  expect(poissonQuantile(0.5, 0)).toBe(0);
  expect(poissonQuantile(0, 3)).toBe(0);
});

test('the score of a count equals the mid-p normal score computed with scipy 1.17.1', () => {
  const cases: [number, number, number, number][] = [
    [0, 3, 2, -1.4050715603096322],
    [8, 5, 20, 1.1611168927793463],
    [150, 75, 40, 4.190723564003915],
    [3, 20, 15, -3.398246611215261],
    [12.5, 10, 30, 0.7204353057174199],
    [30, 30, 400, 0.0334852961119052],
  ];
  for (const [y, mean, size, z] of cases) expect(negativeBinomialScore(y, mean, size)).toBeCloseTo(z, 9);
});

test('the score is continuous and rising in the count, also across the mean', () => {
  let before = -Infinity;
  for (let y = 0; y < 120; y += 0.25) {
    const z = negativeBinomialScore(y, 40, 60);
    expect(z).toBeGreaterThan(before);
    if (y > 5) expect(z - before).toBeLessThan(0.12);
    before = z;
  }
  expect(Number.isFinite(negativeBinomialScore(1e5, 10, 2000))).toBe(true);
});
