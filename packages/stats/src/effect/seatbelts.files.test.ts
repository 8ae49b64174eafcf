import { expect, test } from 'vitest';
import { referenceVectors } from '../../test/real-files.ts';
import { type GlmFit, glm } from '../numeric/glm.ts';
import { solveDense } from '../numeric/solve.ts';
import { interruptedColumns } from './interrupted-columns.ts';
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
    readonly quasi: Fit & { readonly dispersion: number; readonly deviance: number };
    readonly negbin: Fit & { readonly theta: number; readonly se_theta: number; readonly loglik: number };
    readonly nw_lag12_noprewhite_noadjust: readonly number[];
    readonly nw_lag12_noprewhite_adjust: readonly number[];
    readonly nw_default: readonly number[];
    readonly nw_default_bw: number;
    readonly ljung12: number;
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

const { columns } = interruptedColumns(wanted.y.length, shape);
const regression = (family: 'quasipoisson' | 'negbin'): GlmFit => {
  const fit = glm(columns, wanted.y, { family });
  if (!fit.known) throw new Error(fit.reason);
  return fit;
};

test('the same regressions by R 4.2.2 and MASS 7.3-58.2: deviance, likelihood, the size with its error; residuals alike by Ljung and Box', () => {
  expect(gap([regression('quasipoisson').deviance], [wanted.quasi.deviance])).toBeLessThan(1e-7);
  const { size, sizeSe, logLikelihood } = regression('negbin');
  expect(gap([logLikelihood!], [wanted.negbin.loglik])).toBeLessThan(1e-7);
  expect(gap([size!, sizeSe!], [wanted.negbin.theta, wanted.negbin.se_theta])).toBeLessThan(1e-6);
  // told as 0: below what a difference from 1 can tell
  expect(wanted.ljung12).toBe(0);
  expect(fitted().autocorrelation.p).toBeLessThan(2 ** -53);
});

/** The scores of a fit, made plain by one vector autoregression: what is left, and the matrix of it (row-major). */
function whitened({ fitted: mean, workingWeights }: GlmFit) {
  const p = columns.length;
  const n = mean.length;
  const score = (t: number, a: number) => workingWeights[t]! * (wanted.y[t]! / mean[t]! - 1) * columns[a]![t]!;
  const sum = (of: (t: number) => number) => Array.from({ length: n - 1 }, (_, i) => of(i + 1)).reduce((one, other) => one + other, 0);
  const gram = Array.from({ length: p * p }, (_, i) => sum((t) => score(t - 1, Math.floor(i / p)) * score(t - 1, i % p)));
  const rows = Array.from({ length: p }, (_, a) => {
    const row = solveDense(
      gram,
      Array.from({ length: p }, (_, b) => sum((t) => score(t - 1, b) * score(t, a))),
    );
    if (!row) throw new Error('singular');
    return row;
  });
  const left = Array.from({ length: n - 1 }, (_, i) =>
    rows.map((row, a) => score(i + 1, a) - row.reduce((one, share, b) => one + share * score(i, b), 0)),
  );
  return { left, rows };
}

test('sandwich 3.0-2 chooses a bandwidth of .478 by itself (Newey and West 1994, prewhitened), that is no lag at all; ours takes the twelve months it states', () => {
  const fit = regression('quasipoisson');
  const { left, rows } = whitened(fit);
  const n = wanted.y.length;
  const p = columns.length;
  // the intercept's scores are left out of the choice
  const total = left.map((row) => row.slice(1).reduce((a, b) => a + b, 0));
  const alike = (j: number) => total.slice(j).reduce((sum, value, i) => sum + value * total[i]!, 0) / left.length;
  let [s0, s1] = [alike(0), 0];
  for (let j = 1; j <= Math.floor(3 * (n / 100) ** (2 / 9)); j++) {
    s0 += 2 * alike(j);
    s1 += 2 * j * alike(j);
  }
  // R's fit leaves 1e-8 in the scores; bandwidths below 1 are lag 0
  expect(gap([1.1447 * Math.cbrt((s1 / s0) ** 2 * n)], [wanted.nw_default_bw])).toBeLessThan(1e-7);
  // with no lag: the products of what is left, coloured again
  const back = Array.from({ length: p }, (_, a) => {
    const column = solveDense(
      rows.flatMap((row, i) => [...row].map((share, j) => (i === j ? 1 : 0) - share)),
      Array.from({ length: p }, (_, b) => (a === b ? 1 : 0)),
    );
    if (!column) throw new Error('singular');
    return column;
  });
  const se = Array.from({ length: p }, (_, c) => {
    // the coefficient's row of U (I − A)⁻¹
    const lean = back.map((column) => column.reduce((sum, value, a) => sum + fit.unscaled[c * p + a]! * value, 0));
    const square = left.reduce((sum, row) => sum + row.reduce((one, value, b) => one + value * lean[b]!, 0) ** 2, 0);
    return Math.sqrt(square);
  });
  expect(gap(se, wanted.nw_default)).toBeLessThan(1e-6);
  expect(fitted({ se: 'nw' }).lag).toBe(12);
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
