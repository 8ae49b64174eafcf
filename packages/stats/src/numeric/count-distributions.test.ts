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

/** Relative to 1e-11: the continued fractions stop at 1e-15 and lose digits with the logarithms of large factorials. */
const near = (value: number, reference: number) => expect(Math.abs(value / reference - 1)).toBeLessThan(1e-11);

test('Poisson tails and probabilities equal scipy 1.17.1, far out too', () => {
  // k, mean, P(X ≥ k), P(X ≤ k), P(X = k)
  const cases: [number, number, number, number, number][] = [
    [5, 1.44077907623817, 0.01592449566112829, 0.9963240158733881, 0.012248511534516454],
    [12, 4.5, 0.0024042835731014948, 0.9991948621196787, 0.0015991456927801646],
    [0, 3, 1, 0.04978706836786395, 0.049787068367863944],
    [100, 60, 1.4815276326460494e-6, 0.9999991314610684, 6.129887010777274e-7],
    [40, 60, 0.9974518076963866, 0.003982809502272968, 0.0014346171986596844],
    [2500, 2300, 2.0195905304273586e-5, 0.9999815038653597, 1.699770663900466e-6],
    [30, 2, 5.855318609378621e-25, 1, 5.4783633238460265e-25],
  ];
  for (const [k, mean, upper, lower, at] of cases) {
    near(poissonAtLeast(k, mean), upper);
    near(poissonLower(k, mean), lower);
    near(poissonProbability(k, mean), at);
  }
});

test('binomial tails and probabilities equal scipy 1.17.1', () => {
  const cases: [number, number, number, number, number][] = [
    [16, 26, 0.5, 0.16346979141235352, 0.07915101945400228],
    [9, 12, 0.5006839945280438, 0.07366159510506451, 0.05415299979002138],
    [3, 3, 0.2, 0.008, 0.008],
    [250, 1000, 0.2, 6.883012222734626e-5, 1.8125585719020736e-5],
    [1, 5000, 1e-4, 0.3934845043752552, 0.3032880766200343],
  ];
  for (const [k, n, p, upper, at] of cases) {
    near(binomialAtLeast(k, n, p), upper);
    near(binomialProbability(k, n, p), at);
  }
});

test('negative binomial tails and probabilities equal scipy 1.17.1', () => {
  const cases: [number, number, number, number, number, number][] = [
    [8, 3, 2, 0.07054387199999998, 0.9536425984, 0.0241864704],
    [62, 36, 40, 0.003214598787074797, 0.9975742828841235, 0.0007888816711983028],
    [15, 36, 40, 0.9989707827409431, 0.0018598765420325036, 0.000830659282975552],
    [0, 4, 1.5, 1, 0.14242717305466185, 0.14242717305466182],
    [400, 150, 12, 2.897909334192546e-5, 0.999972462950014, 1.4420433559240407e-6],
  ];
  for (const [k, mean, size, upper, lower, at] of cases) {
    near(negativeBinomialAtLeast(k, mean, size), upper);
    near(negativeBinomialLower(k, mean, size), lower);
    near(negativeBinomialProbability(k, mean, size), at);
  }
});

test('a mean of nothing and an impossible count are answered', () => {
  expect([poissonAtLeast(1, 0), poissonLower(0, 0), poissonProbability(0, 0), poissonLower(-1, 4)]).toEqual([0, 1, 1, 0]);
  expect([binomialAtLeast(0, 5, 0.3), binomialAtLeast(6, 5, 0.3), binomialProbability(6, 5, 0.3)]).toEqual([1, 0, 0]);
  expect([negativeBinomialAtLeast(0, 3, 2), negativeBinomialLower(-1, 3, 2)]).toEqual([1, 0]);
});
