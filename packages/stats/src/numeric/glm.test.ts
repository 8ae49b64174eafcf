import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawNegativeBinomial } from './draw.ts';
import { type GlmFit, glm } from './glm.ts';
import { seeded } from './random.ts';

const monthly = {
  y: [3, 1, 4, 2, 0, 5, 2, 3, 6, 1, 2, 4, 2, 0, 3, 5, 1, 2, 7, 3, 2, 1, 4, 3, 5, 3, 6, 2, 4, 8, 3, 5, 9, 2, 4, 6],
  before: 24,
};
const wild = { y: [2, 14, 1, 9, 30, 4, 0, 11, 6, 25, 3, 8, 19, 44, 7, 28, 60, 12, 5, 33, 21, 70, 9, 26], before: 12 };
const columnsOf = ({ y, before }: typeof wild): number[][] => [y.map(() => 1), y.map((_, i) => (i < before ? 0 : 1))];

function fitted(result: ReturnType<typeof glm>): GlmFit {
  if (!result.known) throw new Error(result.reason);
  return result;
}
/** relative gap of each number to what is expected */
const gaps = (got: ArrayLike<number>, wanted: readonly number[]): number =>
  Math.max(...wanted.map((value, i) => Math.abs(got[i]! - value) / Math.max(1e-3, Math.abs(value))));

test('quasi-Poisson equals R 4.2.2 glm on months before and after', () => {
  const fit = fitted(glm(columnsOf(monthly), monthly.y, { family: 'quasipoisson' }));
  expect(gaps(fit.coefficients, [1.01160091167848, 0.54654370636807])).toBeLessThan(1e-9);
  // R stops at a change of 1e-8 of the deviance: its dispersion keeps eight digits
  expect(gaps(fit.se, [0.131004554041793, 0.192442736237429])).toBeLessThan(1e-7);
  expect(gaps([fit.dispersion, fit.deviance], [1.13270477245111, 41.5591000831862])).toBeLessThan(1e-7);
});

test('negative binomial equals MASS 7.3-58.2 glm.nb and, to ten digits, statsmodels 0.13.5', () => {
  const mild = fitted(glm(columnsOf(monthly), monthly.y, { family: 'negbin' }));
  expect(gaps(mild.se, [0.125348002863496, 0.185410881049881])).toBeLessThan(1e-7);
  expect(gaps([mild.size!, mild.sizeSe!], [74.3242434852311, 399.118101516887])).toBeLessThan(1e-6);
  const fit = fitted(glm(columnsOf(wild), wild.y, { family: 'negbin' }));
  expect(gaps(fit.coefficients, [2.24248116892434, 1.08375317426436])).toBeLessThan(1e-9);
  expect(gaps(fit.se, [0.253762595785461, 0.350621397655045])).toBeLessThan(1e-7);
  expect(gaps([fit.logLikelihood!, fit.deviance], [-90.8659661382069, 27.1959283013709])).toBeLessThan(1e-7);
  // MASS stops a little early: 1.50026081; the likelihood equations are met here
  expect(gaps([fit.size!], [1.50026081290166])).toBeLessThan(1e-6);
  expect(gaps([fit.size!], [1.5002608255262093])).toBeLessThan(1e-9);
});

test('offset and weights, shares and measurements equal R 4.2.2', () => {
  const x = Array.from({ length: 16 }, (_, i) => (i + 1) / 10);
  const ones = x.map(() => 1);
  const exposure = [1, 2, 1, 3, 1, 2, 2, 1, 4, 1, 1, 2, 3, 1, 2, 2];
  const weights = [1, 1, 2, 1, 0.5, 1, 1, 3, 1, 1, 1, 0, 1, 1, 1, 1];
  const counts = glm([ones, x], [3, 1, 4, 2, 0, 5, 2, 3, 6, 1, 2, 4, 2, 0, 3, 5], {
    family: 'poisson',
    offset: exposure.map(Math.log),
    weights,
  });
  const poisson = fitted(counts);
  // the standard errors with epsilon = 1e-15: those of R's default, one step earlier, are .29526799768 and .32466728042
  expect(
    gaps(
      [...poisson.coefficients, ...poisson.se, poisson.deviance],
      [0.6872223874058252, -0.2199626074524724, 0.2952680090402218, 0.324667286719765, 22.123454201159717],
    ),
  ).toBeLessThan(1e-9);
  const share = [0.2, 0.4, 0.1, 0.9, 0.7, 0.8, 0.55, 0.3, 0, 1, 0.5, 0.6, 0.2, 0.4, 0.3, 0.9];
  const logit = fitted(glm([ones, x], share, { family: 'quasibinomial', weights }));
  expect(
    gaps(
      [...logit.coefficients, ...logit.se, logit.dispersion],
      [-0.6809980303959722, 0.5148419627544099, 0.6943526117673791, 0.7478005537518584, 0.4692633724006181],
    ),
  ).toBeLessThan(1e-9);
  const line = fitted(glm([ones, x], share, { family: 'gaussian', weights }));
  expect(
    gaps([...line.coefficients, ...line.se], [0.3333114700336147, 0.1257686316307289, 0.1661227862209883, 0.1808554102864018]),
  ).toBeLessThan(1e-9);
});

test('with the constant alone the coefficient is the logarithm of the mean, in any order and for any exposure', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 3, maxLength: 20 }),
      fc.double({ min: 0.1, max: 50, noNaN: true }),
      (y, exposure) => {
        const total = y.reduce((a, b) => a + b, 0);
        fc.pre(total > 0);
        const fit = fitted(glm([y.map(() => 1)], [...y].reverse(), { family: 'poisson', offset: y.map(() => Math.log(exposure)) }));
        expect(Math.abs(fit.coefficients[0]! - Math.log(total / y.length / exposure))).toBeLessThan(1e-9);
        expect(fit.fitted.reduce((a, b) => a + b, 0)).toBeCloseTo(total, 8);
      },
    ),
    { numRuns: 60 },
  );
});

test('counts from none to ten thousand are fitted too, and a fit is not touched by the next', () => {
  const y = [0, 0, 1, 10_000, 3, 0, 250, 7, 1, 4000, 0, 12];
  const x = y.map((_, i) => Math.sin(i));
  const ones = y.map(() => 1);
  for (const family of ['poisson', 'negbin'] as const) {
    const fit = fitted(glm([ones, x], y, { family }));
    const kept = [...fit.fitted, ...fit.coefficients, ...fit.workingWeights, ...fit.workingResiduals];
    // the score equations: nothing is left to gain
    for (const column of [ones, x]) {
      const left = column.reduce((sum, value, i) => sum + value * fit.workingWeights[i]! * fit.workingResiduals[i]!, 0);
      expect(Math.abs(left)).toBeLessThan(1e-7 * y.length);
    }
    glm([ones, y.map((_, i) => i)], y.toReversed(), { family });
    expect([...fit.fitted, ...fit.coefficients, ...fit.workingWeights, ...fit.workingResiduals]).toEqual(kept);
  }
});

test('no answer is an answer: too few, columns that say the same, a group without events', () => {
  expect(glm([[1], [2]], [3], { family: 'poisson' })).toEqual({ known: false, reason: 'too_few' });
  expect(
    glm(
      [
        [1, 1, 1],
        [2, 2, 2],
      ],
      [3, 1, 2],
      { family: 'poisson' },
    ),
  ).toEqual({ known: false, reason: 'collinear' });
  expect(
    glm(
      [
        [1, 1, 1, 1],
        [0, 0, 1, 1],
      ],
      [3, 1, 0, 0],
      { family: 'poisson' },
    ),
  ).toEqual({ known: false, reason: 'diverged' });
  // measurements far below 0 are no runaway
  expect(fitted(glm([[1, 1, 1, 1]], [-100, -101, -99, -104], { family: 'gaussian' })).coefficients[0]).toBeCloseTo(-101, 10);
  const even = fitted(glm([[1, 1, 1, 1]], [4, 4, 4, 4], { family: 'negbin' }));
  expect([even.size, even.sizeSe]).toEqual([Infinity, Infinity]);
});

test('misuse names the value and what is allowed', () => {
  expect(() => glm([], [1], { family: 'poisson' })).toThrow(RangeError);
  expect(() => glm([[1, 1]], [1], { family: 'poisson' })).toThrow('column 0 has 2 values, y has 1');
  expect(() => glm([[1, 1]], [1, -2], { family: 'poisson' })).toThrow('got -2 at 1');
  expect(() => glm([[1, 1]], [0.5, 1.5], { family: 'binomial' })).toThrow('from 0 to 1');
  expect(() => glm([[1, 1]], [1, 2], { family: 'poisson', weights: [1, -1] })).toThrow('got -1 at 1');
  expect(() => glm([[1, 1]], [1, 2], { family: 'poisson', offset: [0, Infinity] })).toThrow('offset');
  expect(() => glm([[1, 1]], [1, 2], { family: 'negbin', size: 0 })).toThrow('size');
});

test('under no change a negative binomial fit claims one in 5 % of 400 worlds, plain Poisson far more', () => {
  const columns = columnsOf({ y: new Array(48).fill(0), before: 24 });
  let claims = 0;
  let naive = 0;
  for (let world = 0; world < 400; world++) {
    const random = seeded(5, world);
    const y = columns[0]!.map(() => drawNegativeBinomial(8, 2, random));
    const fit = fitted(glm(columns, y, { family: 'negbin' }));
    if (Math.abs(fit.coefficients[1]! / fit.se[1]!) > 1.959964) claims++;
    const poisson = fitted(glm(columns, y, { family: 'poisson' }));
    if (Math.abs(poisson.coefficients[1]! / poisson.se[1]!) > 1.959964) naive++;
  }
  // 5 % of 400 are 20, standard error 4.4; the size is estimated from 48 months, which costs a little
  expect(claims).toBeLessThanOrEqual(38);
  expect(naive).toBeGreaterThan(100);
});
