import { expect, test } from 'vitest';
import { seeded } from '../numeric/random.ts';
import { studentTwoSided, studentUpperQuantile } from '../numeric/student-t.ts';
import { design } from './design.ts';
import { domainDifference } from './domain-difference.ts';
import { svyGlm } from './svy-glm.ts';
import { svyMean } from './svy-mean.ts';
import { svyProp } from './svy-prop.ts';
import { svyTableTest } from './svy-table-test.ts';

const rows = Array.from({ length: 120 }, (_, i) => i);
const area = rows.map((i) => (i < 80 ? 0 : 1));
const age = rows.map((i) => (18 + ((11 * i) % 60)) / 10);
const unsafe = rows.map((i) => ((7 * i) % 10 < 2 + age[i]! / 2 + area[i]! ? 1 : 0));
const fear = rows.map((i) => 1 + ((5 * i + 3 * area[i]! + Math.floor((age[i]! * 10) / 20)) % 5));
const events = rows.map((i) => ((13 * i) % 7) * (i % 3));
const third = rows.map((i) => i % 3);
const people = design({ strata: area, fpc: area.map((a) => [4000, 500][a]!) });
const columns = [rows.map(() => 1), age, area];
const off = (ours: number, theirs: number): number => Math.abs(ours / theirs - 1);

// R 4.2.2, survey 4.1.1 svyglm with epsilon 1e-14 on the same 120 answers
test.each([
  ['gaussian', fear, [1.20280579200592, 0.355014803849001, -0.217378330866025], [0.132954335512713, 0.0253037797806814, 0.34222770923903]],
  [
    'quasibinomial',
    unsafe,
    [-1.20301407664014, 0.246202662846461, 0.311730751720582],
    [0.626232038663422, 0.123134876136261, 0.393231660590612],
  ],
  [
    'quasipoisson',
    events,
    [1.10653118389666, -0.00169480579027069, 0.00868022608452704],
    [0.40374334572461, 0.0743598725345047, 0.223139094611511],
  ],
] as const)('%s: coefficients, errors and p of svyglm', (family, y, coef, se) => {
  const fit = svyGlm(people, columns, y, { family });
  if (!fit.known) throw new Error(fit.reason);
  expect([fit.df, fit.n]).toEqual([116, 120]);
  fit.coefficients.forEach((one, k) => {
    expect(off(one.value, coef[k]!)).toBeLessThan(1e-7);
    expect(off(one.se, se[k]!)).toBeLessThan(1e-7);
    expect(one.p).toBeCloseTo(studentTwoSided(coef[k]! / se[k]!, 116), 7);
    expect(one.lo + one.hi).toBeCloseTo(2 * one.value, 10);
  });
});

test('table tests of svychisq: three by five, two by two, and in a group', () => {
  const told = [
    [svyTableTest(people, third, fear), [0.345634762157282, 6.59892692685118, 778.67337736844, 0.925351631439322]],
    [svyTableTest(people, area, unsafe), [0.855225603502636, 1, 118, 0.356965583765034]],
    [
      svyTableTest(people, unsafe, fear, { domain: third.map((k) => (k < 2 ? 1 : 0)) }),
      [3.29207358369942, 3.17532515837585, 247.675362353316, 0.019166272688709],
    ],
  ] as const;
  for (const [found, wanted] of told) {
    if (!found.known) throw new Error(found.reason);
    [found.f, found.df1, found.df2, found.p].forEach((value, k) => {
      expect(off(value, wanted[k]!)).toBeLessThan(1e-9);
    });
  }
});

test('intervals of svyciprop by logit, angle and mean; its likelihood is a little wider, by its dispersion n/(n − 1)', () => {
  const told = {
    logit: [0.399209326027218, 0.595449069415709],
    asin: [0.398521300283443, 0.5960325886142],
    mean: [0.397812928938353, 0.596631515506092],
  } as const;
  for (const ci of ['logit', 'asin', 'mean'] as const) {
    const found = svyProp(people, unsafe, { ci });
    if (!found.known) throw new Error(found.reason);
    expect(off(found.lo, told[ci][0])).toBeLessThan(1e-8);
    expect(off(found.hi, told[ci][1])).toBeLessThan(1e-8);
  }
  const found = svyProp(people, unsafe, { ci: 'likelihood' });
  if (!found.known) throw new Error(found.reason);
  const { value: p, effectiveN, lo, hi } = found;
  const lost = (end: number): number => 2 * effectiveN * (p * Math.log(p / end) + (1 - p) * Math.log((1 - p) / (1 - end)));
  const square = studentUpperQuantile(0.025, 118) ** 2;
  for (const end of [lo, hi]) expect(off(lost(end), square)).toBeLessThan(1e-9);
  // svyciprop, read off a spline through its profile
  for (const end of [0.398454178297816, 0.596136076355935]) expect(lost(end) / square).toBeCloseTo(120 / 119, 4);
});

test('the constant alone is the mean, a group beside it the difference of two groups, a table of two groups their shares', () => {
  const alone = svyGlm(people, [columns[0]!], fear);
  const [mean] = svyMean(people, [fear]);
  if (!(alone.known && mean?.known)) throw new Error('not known');
  expect(alone.coefficients[0]!.value).toBeCloseTo(mean.value, 12);
  expect(alone.coefficients[0]!.se).toBeCloseTo(mean.se, 12);
  const beside = svyGlm(people, [columns[0]!, unsafe], fear);
  const apart = domainDifference(people, fear, unsafe);
  if (!(beside.known && apart.known)) throw new Error('not known');
  expect(Math.abs(beside.coefficients[1]!.value)).toBeCloseTo(Math.abs(apart.value), 10);
  expect(beside.coefficients[1]!.se).toBeCloseTo(apart.se, 10);
  const table = svyTableTest(people, area, unsafe);
  const turned = svyTableTest(people, unsafe, area);
  if (!(table.known && turned.known)) throw new Error('not known');
  expect(table.f).toBeCloseTo(turned.f, 10);
  expect(table.shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
  expect(table.shares[1]! + table.shares[3]!).toBeCloseTo((svyMean(people, [unsafe])[0] as { value: number }).value, 12);
});

test('weights on another scale, answers in another order and missing ones change what they should', () => {
  const heavy = design({ strata: area, weights: people.weights.map((w) => 1000 * w) });
  const light = design({ strata: area, weights: people.weights });
  const [one, other] = [heavy, light].map((survey) => svyGlm(survey, columns, unsafe, { family: 'quasibinomial' }));
  if (!(one?.known && other?.known)) throw new Error('not known');
  one.coefficients.forEach(({ se }, k) => {
    expect(off(se, other.coefficients[k]!.se)).toBeLessThan(1e-9);
  });
  const holes = fear.map((value, i) => (i % 5 === 0 ? Number.NaN : value));
  const without = svyGlm(people, columns, holes);
  expect(without.known && without.n).toBe(96);
});

test('too few, one answer, columns that say the same, misuse', () => {
  expect(
    svyGlm(
      people,
      columns,
      fear.map((value, i) => (i < 20 ? value : Number.NaN)),
    ),
  ).toMatchObject({ known: false, reason: 'too_few' });
  expect(svyGlm(people, [columns[0]!, area, area], fear)).toMatchObject({ known: false, reason: 'collinear' });
  expect(svyGlm(people, [columns[0]!, unsafe], unsafe, { family: 'quasibinomial' })).toMatchObject({ known: false, reason: 'diverged' });
  expect(
    svyTableTest(
      people,
      rows.map(() => 1),
      fear,
    ),
  ).toMatchObject({ known: false, reason: 'one_answer' });
  expect(
    svyTableTest(
      people,
      area,
      fear.map(() => Number.NaN),
    ),
  ).toMatchObject({ known: false, reason: 'too_few' });
  expect(() => svyGlm(people, [], fear)).toThrow('at least one column');
  expect(() => svyGlm(people, [[1, 2]], fear)).toThrow(RangeError);
  expect(() => svyTableTest(people, [1, 2], fear)).toThrow(RangeError);
});

test('by chance alone one test in twenty says something (clusters of ten that answer alike)', () => {
  let [tables, slopes] = [0, 0];
  const worlds = 300;
  for (let world = 0; world < worlds; world++) {
    const random = seeded(31, world);
    const cluster = Array.from({ length: 300 }, (_, i) => Math.floor(i / 10));
    const lean = Array.from({ length: 30 }, () => random.next() - 0.5);
    const tilt = Array.from({ length: 30 }, () => random.next() - 0.5);
    const first = cluster.map((c) => (random.next() < 0.5 + 0.6 * lean[c]! ? 1 : 0));
    const second = cluster.map((c) => Math.floor(3 * Math.min(0.999, Math.max(0, random.next() + 0.5 * tilt[c]!))));
    const survey = design({ cluster });
    const table = svyTableTest(survey, first, second);
    const slope = svyGlm(survey, [cluster.map(() => 1), second], first, { family: 'quasibinomial' });
    if (table.known && table.p <= 0.05) tables++;
    if (slope.known && slope.coefficients[1]!.p <= 0.05) slopes++;
  }
  // four standard errors of a share of .05 over 300 worlds
  for (const found of [tables, slopes]) expect(found / worlds).toBeLessThan(0.05 + 4 * Math.sqrt((0.05 * 0.95) / worlds));
  for (const found of [tables, slopes]) expect(found).toBeGreaterThan(0);
});
