// R survey 4.1.1 on the Californian school scores (GPL, so read from the folder of real files) and R 4.2.2 on invented answers.
import { expect, test } from 'vitest';
import { generatedSurvey, surveyMargins } from '../../test/generated.ts';
import { referenceVectors } from '../../test/real-files.ts';
import { calibrate } from './calibrate.ts';
import { design, type SurveyDesign } from './design.ts';
import { domainDifference } from './domain-difference.ts';
import type { SurveyEstimate } from './estimate.ts';
import { kishEffect } from './kish-effect.ts';
import { postStratify } from './post-stratify.ts';
import { rake } from './rake.ts';
import { svyMean } from './svy-mean.ts';
import { svyProp } from './svy-prop.ts';
import { svyQuantile } from './svy-quantile.ts';
import { svyRatio, svyTotal } from './svy-total.ts';
import { trimWeights } from './trim-weights.ts';
import { waveDiff } from './wave-diff.ts';

type Told = { readonly est: number; readonly se: number };
type Numbers = readonly number[];
interface Schools {
  readonly dnum: Numbers;
  readonly stype: readonly string[];
  readonly pw: Numbers;
  readonly fpc: Numbers;
  readonly api00: Numbers;
  readonly api99: Numbers;
  readonly enroll: Numbers;
  readonly 'api.stu': Numbers;
  readonly 'sch.wide': readonly string[];
  readonly ell: Numbers;
}
const R = referenceVectors<{
  readonly strat: {
    readonly mean_api00: Told;
    readonly total_enroll: Told;
    readonly ratio: Told;
    readonly deff: number;
    readonly df: number;
    readonly prop: { readonly est: Numbers; readonly se: Numbers };
    readonly by: { readonly g: readonly string[]; readonly est: Numbers; readonly se: Numbers };
    readonly ci_t: Numbers;
    readonly diff_test: { readonly diff: number; readonly t: number; readonly df: number; readonly p: number };
    readonly quantile: Numbers;
  };
  readonly clus1: { readonly mean: Told; readonly total: Told; readonly df: number };
  readonly clus2: { readonly mean: Told };
  readonly poststrat: { readonly mean: Told; readonly total: Told; readonly weights: Numbers };
  readonly rake: { readonly mean: Told; readonly total: Told; readonly weights: Numbers };
  readonly calibrate_linear: { readonly mean: Told; readonly weights: Numbers };
  readonly calibrate_raking: { readonly mean: Told; readonly weights: Numbers };
  readonly trim: Numbers;
  readonly ciprop: readonly { readonly method: string; readonly est: number; readonly ci: Numbers }[];
  readonly ciprop_strat_beta: { readonly est: number; readonly ci: Numbers };
  readonly waves: {
    readonly wave: readonly {
      readonly p: number;
      readonly se: number;
      readonly mean: number;
      readonly mean_se: number;
      readonly beta: Numbers;
      readonly logit: Numbers;
      readonly df: number;
      readonly w_first10: Numbers;
      readonly w_range: Numbers;
      readonly deff_kish: number;
      readonly area_mean: Numbers;
      readonly area_se: Numbers;
    }[];
    readonly diff: number;
    readonly se: number;
    readonly z: number;
    readonly p: number;
  };
  readonly data: {
    readonly apistrat: Schools;
    readonly apiclus1: Schools;
    readonly apiclus2: {
      readonly dnum: Numbers;
      readonly snum: Numbers;
      readonly fpc1: Numbers;
      readonly fpc2: Numbers;
      readonly api00: Numbers;
    };
  };
}>('g_survey');

const close = (got: number, wanted: number, tolerance = 1e-9): void => {
  expect(Math.abs(got - wanted) / Math.max(Math.abs(wanted), 1e-300), `${got} and ${wanted}`).toBeLessThanOrEqual(tolerance);
};
const same = (estimate: SurveyEstimate | undefined, { est, se }: Told, tolerance = 1e-9): void => {
  expect(estimate).toMatchObject({ known: true });
  if (!estimate?.known) return;
  close(estimate.value, est, tolerance);
  close(estimate.se, se, tolerance);
};
const kind = (names: readonly string[]): number[] => names.map((name) => ['E', 'H', 'M'].indexOf(name));
const yes = (names: readonly string[]): number[] => names.map((name) => (name === 'Yes' ? 1 : 0));
const fit = (answer: { readonly known: boolean; readonly design?: SurveyDesign }): SurveyDesign => {
  if (!answer.design) throw new Error(JSON.stringify(answer));
  return answer.design;
};

const strat = R.data.apistrat;
const dstrat = design({ strata: kind(strat.stype), fpc: strat.fpc, weights: strat.pw });
const clus = R.data.apiclus1;
const dclus = design({ cluster: clus.dnum, fpc: clus.fpc, weights: clus.pw });

test('stratified: mean, total, ratio, share, design effect and the interval with t', () => {
  const [mean] = svyMean(dstrat, [strat.api00]);
  same(mean, R.strat.mean_api00);
  expect(dstrat.df).toBe(R.strat.df);
  if (mean?.known) {
    close(mean.effect ?? 0, R.strat.deff);
    close(mean.lo, R.strat.ci_t[0]!);
    close(mean.hi, R.strat.ci_t[1]!);
  }
  same(svyTotal(dstrat, [strat.enroll])[0], R.strat.total_enroll);
  same(svyRatio(dstrat, strat['api.stu'], strat.enroll), R.strat.ratio);
  same(svyMean(dstrat, [yes(strat['sch.wide'])])[0], { est: R.strat.prop.est[4]!, se: R.strat.prop.se[4]! });
  // the share of a stratum has no error: R prints 0, and so is it here but for rounding
  const [share] = svyMean(dstrat, [strat.stype.map((s) => (s === 'H' ? 1 : 0))]);
  expect(share?.known && share.se).toBeLessThan(1e-15);
});

test('groups: means with everybody kept in the design, their difference, quantiles', () => {
  const wide = yes(strat['sch.wide']);
  for (const [k, name] of R.strat.by.g.entries())
    same(svyMean(dstrat, [strat.api00], { domain: wide.map((w) => (w === (name === 'Yes' ? 1 : 0) ? 1 : 0)) })[0], {
      est: R.strat.by.est[k]!,
      se: R.strat.by.se[k]!,
    });
  const difference = domainDifference(dstrat, strat.api00, wide);
  expect(difference).toMatchObject({ known: true, df: R.strat.diff_test.df });
  if (difference.known) {
    close(difference.value, R.strat.diff_test.diff);
    close(difference.t, R.strat.diff_test.t);
    close(difference.p, R.strat.diff_test.p, 1e-8);
  }
  expect(svyQuantile(dstrat, strat.api00, [0.25, 0.5, 0.75]).map((q) => q.known && q.value)).toEqual(R.strat.quantile);
});

test('clusters of one and of two stages', () => {
  same(svyMean(dclus, [clus.api00])[0], R.clus1.mean);
  same(svyTotal(dclus, [clus.enroll])[0], R.clus1.total);
  expect(dclus.df).toBe(R.clus1.df);
  const two = R.data.apiclus2;
  const dclus2 = design({ cluster: two.dnum, fpc: two.fpc1, later: [{ cluster: two.snum, fpc: two.fpc2 }] });
  same(svyMean(dclus2, [two.api00])[0], R.clus2.mean);
});

const types = { codes: kind(clus.stype), totals: [4421, 755, 1018] };
const wides = { codes: yes(clus['sch.wide']), totals: [1072, 5122] };
const raked = fit(rake(dclus, [types, wides], { precision: 1e-10, rounds: 50 }));

test('post-stratified, raked and calibrated: weights, means and totals with their errors', () => {
  const post = fit(postStratify(dclus, types));
  post.weights.forEach((w, i) => {
    close(w, R.poststrat.weights[i]!);
  });
  same(svyMean(post, [clus.api00])[0], R.poststrat.mean);
  same(svyTotal(post, [clus.enroll])[0], R.poststrat.total);
  raked.weights.forEach((w, i) => {
    close(w, R.rake.weights[i]!);
  });
  same(svyMean(raked, [clus.api00])[0], R.rake.mean);
  same(svyTotal(raked, [clus.enroll])[0], R.rake.total);

  const one = clus.stype.map(() => 1);
  const [high, middle] = ['H', 'M'].map((s) => clus.stype.map((own) => (own === s ? 1 : 0)));
  const linear = fit(calibrate(dclus, [one, high!, middle!, clus.api99], [6194, 755, 1018, 3_914_069]));
  linear.weights.forEach((w, i) => {
    close(w, R.calibrate_linear.weights[i]!);
  });
  same(svyMean(linear, [clus.api00])[0], R.calibrate_linear.mean);
  const multiplied = fit(calibrate(dclus, [one, high!, middle!, wides.codes], [6194, 755, 1018, 5122], { distance: 'raking' }));
  multiplied.weights.forEach((w, i) => {
    close(w, R.calibrate_raking.weights[i]!);
  });
  same(svyMean(multiplied, [clus.api00])[0], R.calibrate_raking.mean);
});

test('trimmed as trimWeights does, once', () => {
  const trimmed = fit(trimWeights(raked, { lower: 20, upper: 50, repeat: false }));
  trimmed.weights.forEach((w, i) => {
    close(w, R.trim[i]!);
  });
});

test('intervals of shares: beta, and logit without the iteration of svyglm', () => {
  const none = clus.ell.map((e) => (e === 0 ? 1 : 0));
  const of = (method: string): Numbers => R.ciprop.find((one) => one.method === method)!.ci;
  const beta = svyProp(dclus, none);
  const logit = svyProp(dclus, none, { ci: 'logit' });
  if (!(beta.known && logit.known)) throw new Error('not known');
  close(beta.lo, of('beta')[0]!);
  close(beta.hi, of('beta')[1]!);
  close(logit.lo, of('xlogit')[0]!);
  close(logit.hi, of('xlogit')[1]!);
  // R's "logit" stops its iteration at 1e-8
  close(logit.lo, of('logit')[0]!, 1e-8);
  close(logit.hi, of('logit')[1]!, 1e-8);
  const wide = svyProp(dstrat, yes(strat['sch.wide']));
  if (!wide.known) throw new Error('not known');
  close(wide.value, R.ciprop_strat_beta.est);
  close(wide.lo, R.ciprop_strat_beta.ci[0]!);
  close(wide.hi, R.ciprop_strat_beta.ci[1]!);
});

test('two waves of invented answers, raked to area, sex and age: weights, shares, areas and the difference', () => {
  const made = generatedSurvey(1200, 40);
  const waves = [0, 1].map((k) => {
    const part = (column: Int32Array, less: number): number[] => Array.from(column.subarray(600 * k, 600 * (k + 1)), (v) => v - less);
    const area = part(made.area, 1);
    const survey = fit(
      rake(design({ strata: area, fpc: area.map((a) => surveyMargins.area[a]!) }), [
        { codes: area, totals: surveyMargins.area },
        { codes: part(made.female, 0), totals: surveyMargins.female },
        { codes: part(made.age, 1), totals: surveyMargins.age },
      ]),
    );
    const told = R.waves.wave[k]!;
    const q1 = part(made.answers[0]!, 0);
    told.w_first10.forEach((w, i) => {
      close(survey.weights[i]!, w);
    });
    close(Math.min(...survey.weights), told.w_range[0]!);
    close(Math.max(...survey.weights), told.w_range[1]!);
    close(kishEffect(survey.weights).effect, told.deff_kish);
    expect(survey.df).toBe(told.df);
    same(svyMean(survey, [q1], { missing: -9 })[0], { est: told.mean, se: told.mean_se });
    told.area_mean.forEach((est, a) => {
      const domain = area.map((own) => (own === a ? 1 : 0));
      same(svyMean(survey, [q1], { missing: -9, domain, smallest: 2 })[0], { est, se: told.area_se[a]! });
    });
    const unsafe = q1.map((v) => (v === -9 ? v : v >= 4 ? 1 : 0));
    const beta = svyProp(survey, unsafe, { missing: -9 });
    const logit = svyProp(survey, unsafe, { missing: -9, ci: 'logit' });
    if (!(beta.known && logit.known)) throw new Error('not known');
    same(beta, { est: told.p, se: told.se });
    close(beta.lo, told.beta[0]!);
    close(beta.hi, told.beta[1]!);
    close(logit.lo, told.logit[0]!, 1e-8);
    close(logit.hi, told.logit[1]!, 1e-8);
    return beta;
  });
  const change = waveDiff(waves[0]!, waves[1]!);
  if (!change.known) throw new Error('not known');
  close(change.difference, R.waves.diff);
  close(change.se, R.waves.se);
  close(change.z, R.waves.z);
  close(change.p, R.waves.p);
});
