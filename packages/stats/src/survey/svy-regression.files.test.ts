// R survey 4.1.1 on the Californian school scores (GPL, so read from the folder of real files).
import { expect, test } from 'vitest';
import { referenceVectors } from '../../test/real-files.ts';
import { design } from './design.ts';
import { svyGlm } from './svy-glm.ts';
import { svyMean } from './svy-mean.ts';
import { svyProp } from './svy-prop.ts';
import { svyTableTest } from './svy-table-test.ts';

type Numbers = readonly number[];
interface Schools {
  readonly dnum: Numbers;
  readonly stype: readonly string[];
  readonly pw: Numbers;
  readonly fpc: Numbers;
  readonly api00: Numbers;
  readonly ell: Numbers;
  readonly meals: Numbers;
  readonly mobility: Numbers;
  readonly 'sch.wide': readonly string[];
}
const R = referenceVectors<{
  readonly strat: {
    readonly chisq: { readonly F: number; readonly df: Numbers; readonly p: number };
    readonly prop: { readonly est: Numbers; readonly se: Numbers };
  };
  readonly svyglm: { readonly coef: Numbers; readonly se: Numbers };
  readonly svyglm_logit: { readonly coef: Numbers; readonly se: Numbers };
  readonly ciprop: readonly { readonly method: string; readonly est: number; readonly ci: Numbers }[];
  readonly data: { readonly apistrat: Schools; readonly apiclus1: Schools };
}>('g_survey');

const strat = R.data.apistrat;
const kind = strat.stype.map((name) => ['E', 'H', 'M'].indexOf(name));
const wide = strat['sch.wide'].map((name) => (name === 'Yes' ? 1 : 0));
const dstrat = design({ strata: kind, fpc: strat.fpc, weights: strat.pw });
const ones = strat.pw.map(() => 1);

test.each([
  ['gaussian', [ones, strat.ell, strat.meals, strat.mobility], strat.api00, R.svyglm],
  ['quasibinomial', [ones, strat.ell, strat.meals], wide, R.svyglm_logit],
] as const)('%s regression equals svyglm: coefficients and errors', (family, columns, y, told) => {
  const fit = svyGlm(dstrat, columns, y, { family });
  if (!fit.known) throw new Error(fit.reason);
  fit.coefficients.forEach(({ value, se }, k) => {
    // R's logistic fit stops when the deviance moves by less than 1e-8
    expect(Math.abs(value / told.coef[k]! - 1)).toBeLessThan(1e-7);
    expect(Math.abs(se / told.se[k]! - 1)).toBeLessThan(1e-7);
  });
});

test('table of two questions equals svychisq; the shares of each equal svymean', () => {
  const found = svyTableTest(dstrat, wide, kind);
  if (!found.known) throw new Error(found.reason);
  const { F, df, p } = R.strat.chisq;
  expect(Math.abs(found.f / F - 1)).toBeLessThan(1e-9);
  expect(Math.abs(found.df1 / df[0]! - 1)).toBeLessThan(1e-9);
  expect(Math.abs(found.df2 / df[1]! - 1)).toBeLessThan(1e-9);
  expect(Math.abs(found.p / p - 1)).toBeLessThan(1e-7);
  // R: E, H, M, then No and Yes; the strata are the kinds, whose shares have no error
  const means = svyMean(dstrat, [...[0, 1, 2].map((k) => kind.map((one) => (one === k ? 1 : 0))), wide.map((one) => 1 - one), wide]);
  means.forEach((mean, k) => {
    expect(mean.known && Math.abs(mean.value - R.strat.prop.est[k]!)).toBeLessThan(1e-12);
    expect(mean.known && Math.abs(mean.se - R.strat.prop.se[k]!)).toBeLessThan(1e-12);
  });
});

test('all six intervals of svyciprop, where one in 46 says yes', () => {
  const clus = R.data.apiclus1;
  const dclus = design({ cluster: clus.dnum, fpc: clus.fpc, weights: clus.pw });
  const none = clus.ell.map((e) => (e === 0 ? 1 : 0));
  for (const { method, est, ci } of R.ciprop) {
    const found = svyProp(dclus, none, {
      ci: method === 'xlogit' ? 'logit' : (method as 'logit' | 'likelihood' | 'asin' | 'beta' | 'mean'),
    });
    if (!found.known) throw new Error(found.reason);
    // 'logit' by way of a regression stops at 1e-8; 'likelihood' adds a factor n/(n − 1) and is read off a spline of ten points through the profile
    const near = method === 'likelihood' ? 0.02 : method === 'logit' ? 2e-7 : 1e-9;
    expect(Math.abs(found.value / est - 1)).toBeLessThan(1e-7);
    expect(Math.abs(found.hi / ci[1]! - 1)).toBeLessThan(near);
    if (method === 'mean') {
      // R goes below 0, where no share is
      expect([found.lo, ci[0]! < -0.026]).toEqual([0, true]);
      expect(Math.abs(2 * found.value - found.hi - ci[0]!)).toBeLessThan(1e-12);
    } else if (method === 'asin') {
      // the angle falls below 0 and R's square brings it back above: 0 is inside, and R leaves it out
      expect([found.lo, ci[0]!.toFixed(6)]).toEqual([0, '0.000307']);
    } else expect(Math.abs(found.lo / ci[0]! - 1)).toBeLessThan(near);
  }
});
