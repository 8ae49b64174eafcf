import { expect, test } from 'vitest';
import { referenceVectors } from '../../test/real-files.ts';
import { harmonicSeason } from './harmonic-season.ts';

const { harmonic } = referenceVectors<{
  readonly harmonic: {
    readonly y: readonly number[];
    readonly quasi: {
      readonly coef: readonly number[];
      readonly se: readonly number[];
      readonly dispersion: number;
      readonly deviance: number;
    };
    readonly negbin: {
      readonly coef: readonly number[];
      readonly se: readonly number[];
      readonly theta: number;
      readonly SEtheta: number;
      readonly loglik: number;
      readonly deviance: number;
    };
  };
}>('c_trend');

function fitted(family: 'quasipoisson' | 'negbin') {
  const result = harmonicSeason(harmonic.y, { period: 12, family });
  if (!result.known) throw new Error(result.reason);
  return result;
}

const off = (found: ArrayLike<number>, wanted: readonly number[]): number =>
  Math.max(...wanted.map((value, i) => Math.abs(found[i]! / value - 1)));

test('drivers killed in Great Britain: two waves and a trend equal R 4.2.2 glm', () => {
  const { fit, trend, seasonP } = fitted('quasipoisson');
  const { coef, se, dispersion, deviance } = harmonic.quasi;
  expect(off(fit.coefficients, coef)).toBeLessThan(1e-7);
  expect(off([...fit.se, fit.dispersion, fit.deviance], [...se, dispersion, deviance])).toBeLessThan(1e-7);
  expect(off([trend!.p, seasonP], [4.93388548841788e-12, 1.30432942740697e-26])).toBeLessThan(1e-6);
});

test('the same equals MASS 7.3-58.2 glm.nb', () => {
  const { fit } = fitted('negbin');
  const { coef, se, theta, SEtheta, loglik, deviance } = harmonic.negbin;
  expect(off([...fit.coefficients, ...fit.se], [...coef, ...se])).toBeLessThan(1e-7);
  expect(off([fit.size!, fit.sizeSe!, fit.logLikelihood!, fit.deviance], [theta, SEtheta, loglik, deviance])).toBeLessThan(1e-6);
});
