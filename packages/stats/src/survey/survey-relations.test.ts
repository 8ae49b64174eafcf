// What must hold whatever the answers: order, scale, agreement of one function with another.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seeded } from '../numeric/random.ts';
import { calibrate } from './calibrate.ts';
import { design, type SurveyDesign } from './design.ts';
import { domainDifference } from './domain-difference.ts';
import { readOptions } from './estimate.ts';
import { fayHerriot } from './fay-herriot.ts';
import { kishEffect } from './kish-effect.ts';
import { meansByCell } from './means-by-cell.ts';
import { postStratify } from './post-stratify.ts';
import { rake } from './rake.ts';
import { meansByRow, svyMean } from './svy-mean.ts';
import { svyProp } from './svy-prop.ts';
import { svyRatio, svyTotal } from './svy-total.ts';
import { taylorVariance } from './taylor-variance.ts';
import { trimWeights } from './trim-weights.ts';
import { panelDiff, waveDiff } from './wave-diff.ts';

function known<T extends { readonly known: boolean }>(answer: T | undefined): Extract<T, { known: true }> {
  if (!answer?.known) throw new Error(JSON.stringify(answer));
  return answer as Extract<T, { known: true }>;
}

interface People {
  readonly stratum: number[];
  readonly sex: number[];
  readonly age: number[];
  readonly y: number[];
  readonly fpc: number[];
}
function people(n: number, seed: number): People {
  const random = seeded(seed);
  const draw = (below: number): number[] => Array.from({ length: n }, () => random.below(below));
  const stratum = draw(3);
  return {
    stratum,
    sex: draw(2),
    age: draw(4),
    y: Array.from({ length: n }, () => random.next() * 5),
    fpc: stratum.map((s) => [4000, 900, 2500][s]!),
  };
}
const margins = ({ sex, age }: People): { codes: number[]; totals: number[] }[] => [
  { codes: sex, totals: [3500, 3900] },
  { codes: age, totals: [1500, 2200, 1900, 1800] },
];
const surveyOf = ({ stratum, fpc }: People): SurveyDesign => design({ strata: stratum, fpc });
const seeds = fc.integer({ min: 0, max: 1e6 });

test('raked weights meet every margin; so do trimmed ones, within their bounds', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const drawn = people(200, seed);
      for (const trim of ['none', { low: 0.5, high: 1.8 }] as const) {
        const raked = known(rake(surveyOf(drawn), margins(drawn), { trim, precision: 1e-12, rounds: 500 }));
        for (const { codes, totals } of margins(drawn))
          totals.forEach((total, level) => {
            const sum = raked.design.weights.reduce((all, w, i) => all + (codes[i] === level ? w : 0), 0);
            expect(sum / total).toBeCloseTo(1, 8);
          });
        if (trim !== 'none' && raked.outside === 0) expect(Math.max(...raked.design.weights)).toBeLessThan(1.8 * 2 * 40);
      }
    }),
    { numRuns: 10 },
  );
});

test('linear calibration far from the sample: weights below 0 are told; trimmed and calibrated again the totals hold within the bounds', () => {
  const drawn = people(200, 2);
  const ones = drawn.y.map(() => 1);
  const x = drawn.age.map((a, i) => 10 * a + (i % 3));
  const totals = [7400, 7400 * 26];
  expect(known(calibrate(surveyOf(drawn), [ones, x], totals)).negative).toBeGreaterThan(0);
  const cut = known(calibrate(surveyOf(drawn), [ones, x], totals, { trim: { low: 0.1, high: 4 } }));
  expect(cut.trimmed).toBeGreaterThan(0);
  expect(cut.negative).toBe(0);
  expect(cut.outside).toBe(0);
  const sums = [ones, x].map((column) => column.reduce((sum, v, i) => sum + v * cut.design.weights[i]!, 0));
  sums.forEach((sum, j) => {
    expect(sum / totals[j]!).toBeCloseTo(1, 9);
  });
  const raking = known(calibrate(surveyOf(drawn), [ones, x], totals, { distance: 'raking' }));
  expect(Math.min(...raking.design.weights)).toBeGreaterThan(0);
});

test('the short way of the usual survey and the long way of every survey tell the same', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const drawn = people(150, seed);
      const y = drawn.y.map((v, i) => (i % 11 === 3 ? Number.NaN : v));
      const bare = surveyOf(drawn);
      const surveys = [bare, known(rake(bare, margins(drawn))).design, known(rake(bare, margins(drawn), { residuals: 'weight' })).design];
      for (const survey of surveys)
        for (const domain of [drawn.sex, drawn.y.map(() => 1)]) {
          const asked = readOptions('test', survey, { domain });
          const [short, long] = [meansByCell(asked)!(y), meansByRow(asked)(y)];
          expect(short.n).toBe(long.n);
          for (const key of ['mean', 'weight', 'squares', 'variance'] as const) expect(short[key] / long[key]).toBeCloseTo(1, 11);
        }
    }),
    { numRuns: 10 },
  );
});

test('the order of the rows and the names of strata and clusters do not matter', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const drawn = people(120, seed);
      const turn = (column: readonly number[]): number[] => [...column].reverse();
      const turned: People = {
        stratum: turn(drawn.stratum).map((s) => 70 - 9 * s),
        sex: turn(drawn.sex),
        age: turn(drawn.age),
        y: turn(drawn.y),
        fpc: turn(drawn.fpc),
      };
      const [a, b] = [drawn, turned].map((own) => known(svyMean(known(rake(surveyOf(own), margins(own))).design, [own.y])[0]));
      expect(b!.value).toBeCloseTo(a!.value, 10);
      expect(b!.se).toBeCloseTo(a!.se, 10);
    }),
    { numRuns: 10 },
  );
});

test('answers shifted and stretched: the mean follows, the error is stretched only', () => {
  const drawn = people(150, 3);
  const survey = known(rake(surveyOf(drawn), margins(drawn))).design;
  const [a, b] = svyMean(survey, [drawn.y, drawn.y.map((y) => 1e6 + 3 * y)]).map(known);
  expect(b!.value).toBeCloseTo(1e6 + 3 * a!.value, 7);
  expect(b!.se).toBeCloseTo(3 * a!.se, 8);
  expect(b!.effect! / a!.effect!).toBeCloseTo(1, 7);
});

test('what the weights were fitted to has no error left', () => {
  const drawn = people(300, 9);
  const ones = drawn.y.map(() => 1);
  const women = { codes: drawn.sex, totals: [3500, 3900] };
  const age = drawn.age.map((a, i) => 20 + 12 * a + (i % 5));
  const surveys = [
    known(rake(surveyOf(drawn), margins(drawn))).design,
    known(rake(surveyOf(drawn), margins(drawn), { residuals: 'weight' })).design,
    known(postStratify(surveyOf(drawn), women)).design,
    known(calibrate(surveyOf(drawn), [ones, drawn.sex, age], [7400, 3900, 7400 * 40])).design,
    known(calibrate(surveyOf(drawn), [ones, drawn.sex, age], [7400, 3900, 7400 * 40], { distance: 'raking' })).design,
  ];
  for (const survey of surveys) {
    const [sex, people] = svyTotal(survey, [drawn.sex, ones]).map(known);
    expect(sex!.value).toBeCloseTo(3900, 4);
    expect(sex!.se).toBeLessThan(0.01);
    expect(people!.value).toBeCloseTo(7400, 4);
    expect(people!.se).toBeLessThan(0.01);
  }
});

test('post-stratifying, raking one margin and calibrating to its columns are the same', () => {
  const drawn = people(200, 21);
  const [, age] = margins(drawn);
  const columns = [0, 1, 2, 3].map((level) => drawn.age.map((a) => (a === level ? 1 : 0)));
  const answers = [
    postStratify(surveyOf(drawn), age!),
    rake(surveyOf(drawn), [age!], { residuals: 'weight' }),
    calibrate(surveyOf(drawn), columns, age!.totals),
    calibrate(surveyOf(drawn), columns, age!.totals, { distance: 'raking' }),
  ].map((answer) => known(svyMean(known(answer).design, [drawn.y])[0]));
  for (const { value, se } of answers) {
    expect(value).toBeCloseTo(answers[0]!.value, 9);
    expect(se).toBeCloseTo(answers[0]!.se, 9);
  }
});

test('groups: the mean is a ratio of totals, and a group of everybody is everybody', () => {
  const drawn = people(200, 5);
  const survey = known(rake(surveyOf(drawn), margins(drawn))).design;
  const mean = known(svyMean(survey, [drawn.y], { domain: drawn.sex })[0]);
  const ratio = known(
    svyRatio(
      survey,
      drawn.y.map((y, i) => y * drawn.sex[i]!),
      drawn.sex,
    ),
  );
  expect(ratio.value).toBeCloseTo(mean.value, 12);
  expect(ratio.se).toBeCloseTo(mean.se, 12);
  const everybody = drawn.y.map(() => 1);
  expect(svyMean(survey, [drawn.y], { domain: everybody })).toEqual(svyMean(survey, [drawn.y]));
  const yes = drawn.y.map((y) => (y > 2 ? 1 : 0));
  const share = known(svyProp(survey, yes));
  expect(share.value).toBeCloseTo(known(svyMean(survey, [yes])[0]).value, 14);
  expect(share.se).toBeCloseTo(known(svyMean(survey, [yes])[0]).se, 14);
});

test('the difference of two groups turns its sign with them; two groups in strata of their own are independent', () => {
  const drawn = people(200, 6);
  const survey = known(rake(surveyOf(drawn), margins(drawn))).design;
  const there = known(domainDifference(survey, drawn.y, drawn.sex));
  const back = known(
    domainDifference(
      survey,
      drawn.y,
      drawn.sex.map((s) => 1 - s),
    ),
  );
  expect(back.value).toBeCloseTo(-there.value, 12);
  expect(back.se).toBeCloseTo(there.se, 12);
  const plain = surveyOf(drawn);
  const group = drawn.stratum.map((s) => (s === 0 ? 0 : s === 1 ? 1 : Number.NaN));
  const apart = known(domainDifference(plain, drawn.y, group));
  const [a, b] = [0, 1].map((k) => known(svyMean(plain, [drawn.y], { domain: group.map((g) => (g === k ? 1 : 0)) })[0]));
  expect(apart.se).toBeCloseTo(Math.hypot(a!.se, b!.se), 12);
});

test('each cluster a person is no cluster; everybody asked leaves no error', () => {
  const drawn = people(90, 8);
  const bare = known(svyMean(surveyOf(drawn), [drawn.y])[0]);
  const named = design({ strata: drawn.stratum, fpc: drawn.fpc, cluster: drawn.y.map((_, i) => 1000 - i) });
  expect(known(svyMean(named, [drawn.y])[0]).se).toBeCloseTo(bare.se, 14);
  const counts = [0, 1, 2].map((s) => drawn.stratum.filter((own) => own === s).length);
  const all = design({ strata: drawn.stratum, fpc: drawn.stratum.map((s) => counts[s]!) });
  expect(known(svyMean(all, [drawn.y])[0]).se).toBe(0);
  expect(known(svyMean(all, [drawn.y])[0]).value).toBeCloseTo(drawn.y.reduce((a, b) => a + b, 0) / 90, 12);
});

test('a second stage adds its own variance, and none where the first drew everything with no end', () => {
  const cluster = Array.from({ length: 60 }, (_, i) => Math.floor(i / 6));
  const y = cluster.map((c, i) => c + ((i * 7) % 5));
  const one = design({ cluster, fpc: cluster.map(() => 40), weights: cluster.map(() => 20) });
  const two = design({ cluster, fpc: cluster.map(() => 40), later: [{ fpc: cluster.map(() => 30) }] });
  expect([...two.weights]).toEqual(cluster.map(() => 20));
  const within = taylorVariance(two)(Float64Array.from(y, (v) => 20 * v)) - taylorVariance(one)(Float64Array.from(y, (v) => 20 * v));
  // share of clusters drawn × Σ over clusters of (1 − 6/30)·6/5·Σ (z − z̄)²
  let byHand = 0;
  for (let c = 0; c < 10; c++) {
    const own = y.filter((_, i) => cluster[i] === c).map((v) => 20 * v);
    const mean = own.reduce((a, b) => a + b, 0) / 6;
    byHand += 0.25 * 0.8 * 1.2 * own.reduce((sum, v) => sum + (v - mean) ** 2, 0);
  }
  expect(within / byHand).toBeCloseTo(1, 10);
});

test('a panel that is the same people with the same answers has not changed; taken as two samples it is less sure', () => {
  const drawn = people(150, 12);
  const survey = known(rake(surveyOf(drawn), margins(drawn))).design;
  const after = drawn.y.map((y, i) => y + (i % 3 === 0 ? -0.4 : 0.05));
  const panel = known(panelDiff({ design: survey, answers: drawn.y }, { design: survey, answers: after }));
  const [a, b] = svyMean(survey, [drawn.y, after]);
  const samples = known(waveDiff(a!, b!));
  expect(panel.difference).toBeCloseTo(samples.difference, 12);
  expect(panel.se).toBeLessThan(0.5 * samples.se);
  const change = known(svyMean(survey, [after.map((v, i) => v - drawn.y[i]!)])[0]);
  expect(panel.se).toBeCloseTo(change.se, 12);
  expect(panelDiff({ design: survey, answers: drawn.y }, { design: survey, answers: drawn.y })).toMatchObject({
    known: false,
    reason: 'no_spread',
  });
});

test('cut weights keep their sum and lie within the bounds; Kish’s effect is 1 for equal ones and falls when they are cut', () => {
  const random = seeded(4);
  const survey = design({ weights: Float64Array.from({ length: 80 }, () => Math.exp(3 * random.next())) });
  const cut = known(trimWeights(survey, { lower: 2, upper: 8 })).design.weights;
  const sum = (weights: Float64Array): number => weights.reduce((a, b) => a + b, 0);
  expect(sum(cut)).toBeCloseTo(sum(survey.weights), 9);
  expect(Math.max(...cut)).toBeLessThanOrEqual(8);
  expect(Math.min(...cut)).toBeGreaterThanOrEqual(2);
  expect(kishEffect(cut).effect).toBeLessThan(kishEffect(survey.weights).effect);
  expect(kishEffect([3, 3, 3, 0]).effect).toBe(1);
});

test('small areas lie between their own answer and the others’, and the surer the nearer to their own', () => {
  const y = [2, 5, 3, 6, 4, 7, 3, 5, 6, 2, 4, 5];
  const D = y.map((_, i) => 0.1 + 0.3 * i);
  const areas = known(fayHerriot(y, D, []));
  for (let i = 0; i < y.length; i++) {
    const [low, high] = [Math.min(y[i]!, areas.beta[0]!), Math.max(y[i]!, areas.beta[0]!)];
    expect(areas.value[i]).toBeGreaterThanOrEqual(low);
    expect(areas.value[i]).toBeLessThanOrEqual(high);
    if (i > 0) expect(areas.own[i]).toBeLessThan(areas.own[i - 1]!);
  }
  // an area that nobody answered for is the limit of an ever larger variance
  const unsure = known(fayHerriot([...y, 100], [...D, Infinity], []));
  expect(unsure.value[12]).toBeCloseTo(areas.beta[0]!, 12);
  expect(unsure.value[0]).toBeCloseTo(areas.value[0]!, 12);
  expect(unsure.error[12]).toBeGreaterThan(Math.sqrt(areas.between));
});
