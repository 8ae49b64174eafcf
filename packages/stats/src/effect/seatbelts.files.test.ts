import { expect, test } from 'vitest';
import { referenceVectors } from '../../test/real-files.ts';
import { type InterruptedSeriesOptions, its } from './interrupted-series.ts';
import { levelForecast } from './level-forecast.ts';
import { localLevel } from './local-level.ts';
import { autocorrelation } from './residual-autocorrelation.ts';

interface Fit {
  readonly coef: readonly number[];
  readonly se: readonly number[];
}
const { its_seatbelts: wanted } = referenceVectors<{
  readonly its_seatbelts: {
    readonly y: readonly number[];
    readonly quasi: Fit & { readonly dispersion: number };
    readonly negbin: Fit & { readonly theta: number };
    readonly nw_lag12_noprewhite_noadjust: readonly number[];
    readonly nw_lag12_noprewhite_adjust: readonly number[];
    readonly nw_default: readonly number[];
    readonly acf: readonly number[];
    readonly counterfactual_sum: number;
    readonly observed_sum: number;
  };
}>('h_effect');

const shape = { start: 169, period: 12, harmonics: 2, slopeFrom: 1 } as const;
function fitted(options: Partial<InterruptedSeriesOptions> = {}) {
  const fit = its(wanted.y, { ...shape, ...options });
  if (!fit.known) throw new Error(fit.reason);
  return fit;
}
// R has the season as sine 1, cosine 1, sine 2, cosine 2 too
const gap = (got: ArrayLike<number>, want: readonly number[]): number =>
  Math.max(...want.map((value, i) => Math.abs(got[i]! - value) / Math.max(1e-3, Math.abs(value))));

test('drivers killed or injured before and after the law: quasi-Poisson, Newey–West and negative binomial as R', () => {
  const quasi = fitted();
  expect(gap(quasi.coefficients, wanted.quasi.coef)).toBeLessThan(1e-7);
  expect(gap(quasi.se, wanted.quasi.se)).toBeLessThan(1e-7);
  expect(gap([quasi.dispersion], [wanted.quasi.dispersion])).toBeLessThan(1e-7);
  expect(quasi.step.log.toFixed(6)).toBe('-0.251484');
  const plain = fitted({ se: 'nw', smallSample: false });
  expect(plain.lag).toBe(12);
  expect(gap(plain.se, wanted.nw_lag12_noprewhite_noadjust)).toBeLessThan(1e-7);
  expect(gap(fitted({ se: 'nw' }).se, wanted.nw_lag12_noprewhite_adjust)).toBeLessThan(1e-7);
  // sandwich's own choice (automatic bandwidth, prewhitened) is another: .03248 for the step, where the model says .05081
  expect(Math.abs(wanted.nw_default[2]! / plain.step.se)).toBeGreaterThan(1.3);
  const counts = fitted({ family: 'negbin' });
  expect(gap(counts.coefficients, wanted.negbin.coef)).toBeLessThan(1e-6);
  expect(gap(counts.se, wanted.negbin.se)).toBeLessThan(1e-6);
  expect(gap([counts.size!], [wanted.negbin.theta])).toBeLessThan(1e-6);
});

test('what had come without the law, and how alike months beside each other are', () => {
  const fit = fitted();
  expect(gap([fit.without.sum, fit.observed], [wanted.counterfactual_sum, wanted.observed_sum])).toBeLessThan(1e-7);
  expect(gap(fit.autocorrelation.at, wanted.acf.slice(1))).toBeLessThan(1e-6);
  expect(fit.autocorrelation.p).toBeLessThan(1e-12);
  expect(
    autocorrelation(
      fit.fitted.map((m, i) => (wanted.y[i]! - m) / Math.sqrt(m)),
      12,
    ).statistic,
  ).toBeCloseTo(fit.autocorrelation.statistic, 8);
});

test('a drifting level sees a fall of the same size, with a wider interval', () => {
  const y = wanted.y.map(Math.log);
  const season = [1, 2].flatMap((k) => [Math.sin, Math.cos].map((wave) => y.map((_, t) => wave((2 * Math.PI * k * (t + 1)) / 12))));
  const law = y.map((_, t) => (t < 169 ? 0 : 1));
  const fit = localLevel(y, { regressors: [law, ...season] });
  if (!fit.known) throw new Error(fit.reason);
  expect(fit.coefficients[0]).toBeGreaterThan(-0.35);
  expect(fit.coefficients[0]).toBeLessThan(-0.18);
  const after = levelForecast(y, { start: 169, regressors: season });
  if (!after.known) throw new Error(after.reason);
  expect(after.total).toBeLessThan(0);
});
