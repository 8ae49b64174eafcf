// Every case of the reference: R 4.2.2, ptools 2.0.0, quadprog 1.5-8, sandwich 3.0-2, MASS 7.3-58.2.
import { expect, test } from 'vitest';
import { generatedSeries } from '../../test/generated.ts';
import { referenceVectors } from '../../test/real-files.ts';
import { comparedChange } from './compared-change.ts';
import { expectedWithout } from './expected-without.ts';
import { its } from './interrupted-series.ts';
import { syntheticControl } from './synthetic-control.ts';
import { displacementQuotient, weightedDisplacement } from './weighted-displacement.ts';

type Numbers = readonly number[];
type Two = readonly [number, number];
type Displaced = Readonly<
  Record<'Est_Local' | 'SE_Local' | 'Est_Displace' | 'SE_Displace' | 'Est_Total' | 'SE_Total' | 'Z' | 'LowCI' | 'HighCI', number>
>;
const R = referenceVectors<{
  readonly res: readonly Readonly<
    Record<'a' | 'b' | 'c' | 'd' | 'phi' | 'RES' | 'lnRES' | 'se' | 'z' | 'p' | 'percentChangeVsControl', number> & { ci: Numbers }
  >[];
  readonly wdd: Readonly<Record<'simple' | 'disp' | 'weighted', Displaced>>;
  readonly wdq: readonly Readonly<{ A: Two; B: Two; C: Two; WDQ: number; successMeasure: number; bufferMeasure: number; TNE: number }>[];
  readonly its_seatbelts: { readonly y: Numbers; readonly hc0: Numbers; readonly stepRR: number; readonly dw: number };
  readonly synthetic_control: { readonly rows: Numbers; readonly w: Numbers; readonly rmspe_pre: number; readonly gap_post: Numbers };
  readonly eb: { readonly counts: Numbers; readonly theta: number; readonly mu: number; readonly eb: Numbers };
  readonly eb_moment: { readonly mean: number; readonly alpha: number; readonly eb: Numbers };
}>('h_effect');
function known<T extends { readonly known: boolean }>(result: T): Extract<T, { known: true }> {
  if (!result.known) throw new Error(JSON.stringify(result));
  return result as Extract<T, { known: true }>;
}
const near = (ours: number, theirs: number, off = 1e-9): void =>
  expect(Math.abs(ours - theirs)).toBeLessThanOrEqual(off * Math.max(1, Math.abs(theirs)));

test('relative effects', () => {
  for (const told of R.res) {
    const found = known(comparedChange(told, { dispersion: told.phi }));
    near(found.effect, told.RES);
    near(found.logEffect, told.lnRES);
    near(found.se, told.se);
    near(found.logEffect / found.se, told.z);
    near(found.p, told.p);
    near(found.lo, told.ci[0]!);
    near(found.hi, told.ci[1]!);
    near(found.percent, told.percentChangeVsControl);
  }
});

test('weighted displacement; the package takes 90 % unless told', () => {
  const counts = { control: [210, 205], treated: [120, 80], controlRing: [60, 62], treatedRing: [45, 50] } as const;
  const found = [
    [weightedDisplacement({ control: [50, 30], treated: [30, 20] }, { level: 0.9 }), R.wdd.simple],
    [weightedDisplacement(counts, { level: 0.9 }), R.wdd.disp],
    [weightedDisplacement(counts, { periods: [2, 1], areas: [1, 1.5, 1, 1] }), R.wdd.weighted],
  ] as const;
  for (const [ours, told] of found) {
    near(ours.local, told.Est_Local);
    near(ours.localSe, told.SE_Local);
    near(ours.ring, told.Est_Displace);
    near(ours.ringSe, told.SE_Displace);
    near(ours.total, told.Est_Total);
    near(ours.se, told.SE_Total);
    near(ours.z, told.Z);
    near(ours.lo, told.LowCI);
    near(ours.hi, told.HighCI);
  }
});

test('displacement quotients', () => {
  for (const { A, B, C, WDQ, successMeasure, bufferMeasure, TNE } of R.wdq) {
    const found = known(displacementQuotient(A, B, C));
    near(found.quotient, WDQ);
    near(found.success, successMeasure);
    near(found.ring, bufferMeasure);
    near(found.netEffect, TNE);
  }
});

test('drivers: the step as a ratio; errors that hold for unequal variances are those of Newey–West at lag 0', () => {
  const { y, hc0, stepRR, dw } = R.its_seatbelts;
  const fit = known(its(y, { start: 169, period: 12, harmonics: 2, slopeFrom: 1, se: 'nw', lag: 0, smallSample: false }));
  near(fit.step.ratio, stepRR, 1e-8);
  hc0.forEach((se, k) => {
    near(fit.se[k]!, se, 1e-7);
  });
  // Durbin and Watson of R's working residuals: far below 2, months beside each other are alike
  const left = fit.fitted.map((mean, i) => (y[i]! - mean) / mean);
  const mean = left.reduce((a, b) => a + b, 0) / left.length;
  const squares = left.reduce((sum, e) => sum + (e - mean) ** 2, 0);
  near(left.reduce((sum, e, i) => (i === 0 ? 0 : sum + (e - left[i - 1]!) ** 2), 0) / squares, dw, 1e-7);
});

test('synthetic control: weights and every gap after', () => {
  const { rows, w, rmspe_pre, gap_post } = R.synthetic_control;
  const all = generatedSeries(91);
  const Y = rows.map((s) => {
    const sums = Array.from({ length: 130 }, (_, k) => [0, 1, 2, 3].reduce((sum, i) => sum + all[s * 522 + 4 * k + i]!, 0));
    const mean = sums.slice(0, 128).reduce((a, b) => a + b, 0) / 128;
    return sums.map((value) => value / mean);
  });
  const found = known(syntheticControl(Y, 0, 104));
  near(found.errorBefore, rmspe_pre);
  w.forEach((weight, j) => {
    near(found.weights[j + 1]!, weight, 1e-7);
  });
  gap_post.forEach((gap, t) => {
    near(found.gap[104 + t]!, gap, 1e-7);
  });
});

test('back to the usual: every place by likelihood (MASS) and by moments', () => {
  const { counts, theta, mu, eb } = R.eb;
  const found = known(expectedWithout(counts));
  near(found.size, theta, 1e-6);
  near(found.mean, mu, 1e-9);
  eb.forEach((value, i) => {
    near(found.expected[i]!, value, 1e-6);
  });
  const moments = known(expectedWithout(counts, { method: 'moments' }));
  near(moments.size, R.eb_moment.alpha);
  near(moments.mean, R.eb_moment.mean);
  R.eb_moment.eb.forEach((value, i) => {
    near(moments.expected[i]!, value);
  });
});
