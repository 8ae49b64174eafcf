// R 4.2.2 with survey 4.1.1 on the invented answers: 600 people, ten areas, drawn from 109,000. 1e-9 unless said.
import { expect, test } from 'vitest';
import { generatedSurvey, surveyMargins } from '../../test/generated.ts';
import { answerIndex } from './answer-index.ts';
import { calibrate } from './calibrate.ts';
import { cronbachAlpha } from './cronbach-alpha.ts';
import { design, type SurveyDesign } from './design.ts';
import { domainDifference } from './domain-difference.ts';
import { fayHerriot } from './fay-herriot.ts';
import R from './fixtures/survey.json';
import { kishEffect } from './kish-effect.ts';
import { postStratify } from './post-stratify.ts';
import { type RakeOptions, rake } from './rake.ts';
import { svyMean } from './svy-mean.ts';
import { svyProp } from './svy-prop.ts';
import { svyQuantile } from './svy-quantile.ts';
import { svyRatio, svyTotal } from './svy-total.ts';
import { panelDiff, waveDiff } from './wave-diff.ts';

const made = generatedSurvey(1200);
const n = 600;
const part = (column: Int32Array, less = 0): number[] => Array.from(column.subarray(0, n), (v) => v - less);
const area = part(made.area, 1);
const female = part(made.female);
const age = part(made.age, 1);
const q = made.answers.map((column) => part(column));
const fpc = area.map((a) => surveyMargins.area[a]!);
const byArea = { codes: area, totals: surveyMargins.area };
const bySex = { codes: female, totals: surveyMargins.female };
const byAge = { codes: age, totals: surveyMargins.age };
const none = { missing: -9 };

const close = (got: number, wanted: number | undefined, tolerance = 1e-9): void => {
  expect(Math.abs(got - wanted!) / Math.abs(wanted!), `${got} and ${wanted}`).toBeLessThanOrEqual(tolerance);
};
function told<T extends { readonly known: boolean }>(answer: T | undefined): Extract<T, { known: true }> {
  if (!answer?.known) throw new Error(JSON.stringify(answer));
  return answer as Extract<T, { known: true }>;
}
const same = (answer: Parameters<typeof told>[0], wanted: readonly number[], tolerance = 1e-9): void => {
  const { value, se } = told(answer as ReturnType<typeof svyMean>[number]);
  close(value, wanted[0], tolerance);
  close(se, wanted[1], tolerance);
};
const drawn = design({ strata: area, fpc });
const raked = (options: RakeOptions = {}): SurveyDesign => told(rake(drawn, [byArea, bySex, byAge], options)).design;

test('stratified with finite populations: mean, design effect, total, ratio', () => {
  same(svyMean(drawn, [q[0]!], none)[0], R.stratMean);
  close(told(svyMean(drawn, [q[0]!], none)[0]).effect!, R.stratMean[2]);
  same(svyTotal(drawn, [q[1]!], none)[0], R.stratTotal);
  same(svyRatio(drawn, q[0]!, q[1]!, none), R.stratRatio);
});

test('raked: weights, six means, a total and women under 30', () => {
  const survey = raked();
  R.rakeWeights.forEach((w, i) => {
    close(survey.weights[i]!, w);
  });
  const means = svyMean(survey, q.slice(0, 6), none);
  for (const [k, wanted] of [R.rakeMean1, R.rakeMean2, R.rakeMean3, R.rakeMean4, R.rakeMean5, R.rakeMean6].entries())
    same(means[k], wanted);
  same(svyTotal(survey, [q[1]!], none)[0], R.rakeTotal);
  const domain = female.map((f, i) => (f === 1 && age[i]! < 2 ? 1 : 0));
  same(svyMean(survey, [q[0]!], { ...none, domain })[0], R.rakeWomenYoung);
  expect(told(svyMean(survey, [q[0]!], { ...none, domain })[0]).df).toBe(R.rakeWomenYoung[2]);
});

test('raked in another order', () => {
  same(svyMean(told(rake(drawn, [byAge, bySex, byArea])).design, [q[0]!], none)[0], R.rakeOtherOrder);
});

test('errors after raking: R rake() takes each row as one in the residuals, theory its first weight, as R calibrate("raking") does', () => {
  const [plain] = svyMean(raked(), [q[0]!], none);
  const [weighted] = svyMean(raked({ residuals: 'weight' }), [q[0]!], none);
  // 0.0641806 and 0.0641187: a thousandth apart with weights from 103 to 360 before raking
  close(told(plain).se, R.rakeMean1[1]);
  close(told(weighted).se, R.calRaking[1]);
  const ones = area.map(() => 1);
  const levels = (codes: readonly number[], count: number): number[][] =>
    Array.from({ length: count - 1 }, (_, l) => codes.map((c) => (c === l + 1 ? 1 : 0)));
  const calibrated = calibrate(
    drawn,
    [ones, ...levels(area, 10), female, ...levels(age, 6)],
    [109_000, ...surveyMargins.area.slice(1), 54_200, ...surveyMargins.age.slice(1)],
    { distance: 'raking' },
  );
  same(svyMean(told(calibrated).design, [q[0]!], none)[0], R.calRaking);
});

test('post-stratified, once, twice and then raked', () => {
  const once = told(postStratify(drawn, bySex)).design;
  same(svyMean(once, [q[0]!], none)[0], R.post);
  same(svyTotal(once, [q[1]!], none)[0], R.post.slice(2));
  same(svyMean(told(postStratify(once, byAge)).design, [q[0]!], none)[0], R.postTwice);
  same(svyMean(told(rake(once, [byArea, byAge])).design, [q[0]!], none)[0], R.postThenRake);
});

test('linear calibration to people, women and years of age', () => {
  const { design: survey } = told(calibrate(drawn, [area.map(() => 1), female, age.map((a) => a + 1)], [109_000, 54_200, 393_000]));
  R.linear.slice(2).forEach((w, i) => {
    close(survey.weights[i]!, w);
  });
  same(svyMean(survey, [q[0]!], none)[0], R.linear);
});

test('clusters in strata, also raked', () => {
  const cluster = area.map((a, i) => (a + 1) * 1000 + (i % 12));
  const survey = design({ strata: area, cluster, weights: area.map(() => 109_000 / 600) });
  same(svyMean(survey, [q[0]!], none)[0], R.clusters);
  expect(survey.df).toBe(R.clusters[2]);
  same(svyTotal(survey, [q[1]!], none)[0], R.clusters.slice(3));
  same(svyMean(told(rake(survey, [bySex, byAge])).design, [q[0]!], none)[0], R.clustersRaked);
});

test('a stratum of one: refused, or measured from the mean of all units as with survey.lonely.psu = "adjust"', () => {
  const strata = area.map((a, i) => (i === 5 ? 98 : a));
  const weights = area.map(() => 109_000 / 600);
  expect(svyMean(design({ strata, weights }), [q[1]!], none)[0]).toEqual({ known: false, reason: 'lonely_unit', n: 583 });
  const survey = design({ strata, weights, lonely: 'centre' });
  same(svyMean(survey, [q[1]!], none)[0], R.lonelyAdjust);
  // a total's lone unit is measured from 0 by survey 4.1.1 (se 6616.84), not from the mean of all as its documentation says (6579.47)
  const total = told(svyTotal(survey, [q[1]!], none)[0]);
  close(total.value, R.lonelyAdjust[2]);
  const lone = (q[1]![5]! * 109_000) / 600;
  const mean = total.value / n;
  close(total.se ** 2 - (lone - mean) ** 2 + lone ** 2, R.lonelyAdjust[3]! ** 2);
});

test('intervals of a share: Korn–Graubard, logit', () => {
  const yes = q[0]!.map((v) => (v === -9 ? v : v >= 4 ? 1 : 0));
  const survey = raked();
  const old = age.map((a) => (a === 5 ? 1 : 0));
  for (const [options, wanted, tolerance] of [
    [{ ci: 'beta' }, R.prop_beta, 1e-9],
    [{ ci: 'logit' }, R.prop_xlogit, 1e-9],
    // svyciprop(method = "logit") leaves its iteration at 1e-8
    [{ ci: 'logit' }, R.prop_logit, 1e-8],
    [{ ci: 'logit', domain: old }, R.propOld_xlogit, 1e-9],
  ] as const) {
    const share = told(svyProp(survey, yes, { ...none, ...options }));
    close(share.value, wanted[0], tolerance);
    close(share.lo, wanted[1], tolerance);
    close(share.hi, wanted[2], tolerance);
  }
});

test('Korn–Graubard in a group counts the group’s rows: R does so before raking, and all 600 rows after it', () => {
  const yes = q[0]!.map((v) => (v === -9 ? v : v >= 4 ? 1 : 0));
  const domain = age.map((a) => (a === 5 ? 1 : 0));
  const plain = told(svyProp(drawn, yes, { ...none, domain }));
  [plain.value, plain.lo, plain.hi, plain.df].forEach((value, i) => {
    close(value, R.propOldPlain_beta[i]);
  });
  const share = told(svyProp(raked(), yes, { ...none, domain }));
  close(share.value, R.propOld_beta[0]);
  expect(share.df).toBe(R.propOld_beta[3]);
  // R: 0.305204 with t of 599 degrees of freedom; here 0.305802 with 136, as Korn & Graubard have it. R's own numbers give it so:
  close(share.lo, 0.305801617983122);
  expect(R.propOld_beta[1]).toBeCloseTo(0.305203622317363, 14);
});

test('quantiles with Woodruff’s ends', () => {
  const y = area.map((_, i) => (i * 7919) % 997);
  const ends = svyQuantile(drawn, y, [0.1, 0.5, 0.9]).flatMap((one) => [told(one).value, told(one).lo, told(one).hi]);
  expect(ends).toEqual(R.quantile);
});

test('two groups of a survey, before and after raking', () => {
  for (const [survey, wanted] of [
    [drawn, R.ttest],
    [raked(), R.ttestRaked],
  ] as const) {
    const difference = told(domainDifference(survey, q[0]!, female, none));
    close(difference.value, wanted[0]);
    close(difference.t, wanted[1]);
    expect(difference.df).toBe(wanted[2]);
    close(difference.p, wanted[3]);
  }
});

test('a panel: people of rows 0–399 in the first wave, 200–599 in the second, as people with covariance in R', () => {
  const wave = (k: 0 | 1): { design: SurveyDesign; answers: number[] } => {
    const inside = (i: number): boolean => (k === 0 ? i < 400 : i >= 200);
    const weight = (i: number): number => (k === 0 ? (area[i]! < 2 ? 200 : 150) : area[i]! < 2 ? 210 : 140);
    return {
      design: design({ strata: area, fpc, weights: area.map((_, i) => (inside(i) ? weight(i) : 0)) }),
      answers: q[k === 0 ? 0 : 2]!.map((v) => (v === -9 ? 3 : v)),
    };
  };
  const change = told(panelDiff(wave(0), wave(1)));
  close(change.difference, R.panel[0]);
  close(change.se, R.panel[1]);
  // the covariance that R tells, given to the difference of two estimates
  const [first, second] = [wave(0), wave(1)].map(({ design: own, answers }) => svyMean(own, [answers])[0]!);
  close(told(waveDiff(first!, second!, { covariance: R.panel[3]! })).se, R.panel[1]);
  close(told(waveDiff(first!, second!)).se, R.panelIgnored[0]);
});

test('Cronbach α over complete rows, index of five items, Kish’s effect', () => {
  const alpha = told(cronbachAlpha(q.slice(0, 6), none));
  expect(alpha.n).toBe(R.alpha[0]);
  close(alpha.alpha, R.alpha[1]);
  const index = answerIndex(
    q.slice(0, 5).map((item) => item.slice(0, 10)),
    { range: [1, 5], missing: -9 },
  );
  R.index.forEach((value, i) => {
    expect(index.known[i] ? index.values[i] : -1).toBeCloseTo(value, 12);
  });
  close(kishEffect(raked().weights).effect, R.kish[0]);
});

test('Fay–Herriot with Prasad–Rao: the moment estimate, β, estimates and errors', () => {
  const direct = [
    3.27297175238183, 3.14682313576229, 2.93981931721001, 2.88323702234802, 2.65342928395662, 2.5761968239432, 2.93374356584759,
    3.15315299108533, 3.98635443247398, 2.8674812998895,
  ];
  const D = [
    0.0130972860516133, 0.0156945948306112, 0.0310633287086451, 0.0624575155605872, 0.0381516674653037, 0.07095106629656, 0.109426737641208,
    0.107014962246514, 0.135910009713896, 0.221844664537558,
  ];
  const areas = told(fayHerriot(direct, D, [direct.map((_, i) => i + 1)]));
  close(areas.between, 0.0938126922041216);
  close(areas.beta[0]!, 3.00602918143945);
  close(areas.beta[1]!, 0.0046897384807977);
  [
    3.24084378434148, 3.12798880032297, 2.95978900732382, 2.93981166296692, 2.76214712859359, 2.77340958519601, 2.99033818716573,
    3.09474733238681, 3.43133931335852, 2.99781262918248,
  ].forEach((value, i) => {
    close(areas.value[i]!, value);
    close(areas.error[i]!, R.fayHerriotError[i]);
  });
});
