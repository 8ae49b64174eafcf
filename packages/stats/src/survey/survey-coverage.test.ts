// Drawn again and again from towns whose truth is known: intervals hold what they say, tests err as often as they say.
import { expect, test } from 'vitest';
import { drawNormal } from '../numeric/draw.ts';
import { type RandomSource, seeded } from '../numeric/random.ts';
import { design } from './design.ts';
import { fayHerriot } from './fay-herriot.ts';
import { type RakeOptions, rake } from './rake.ts';
import { svyMean } from './svy-mean.ts';
import { svyProp } from './svy-prop.ts';
import { waveDiff } from './wave-diff.ts';

/** 3,000 people in two areas, one asked four times as densely; what they answer hangs on sex and age. */
const town = Array.from({ length: 3000 }, (_, i) => {
  const area = i < 2400 ? 0 : 1;
  const sex = i % 2;
  const age = Math.floor(i / 7) % 3;
  return { area, sex, age, y: 2 + 0.8 * sex + 0.5 * age + 0.6 * area + ((i * 7919) % 101) / 40 };
});
const truth = town.reduce((sum, { y }) => sum + y, 0) / 3000;
const women = town.filter(({ sex }) => sex === 1);
const truthOfWomen = women.reduce((sum, { y }) => sum + y, 0) / women.length;
const count = (key: 'sex' | 'age', levels: number): number[] =>
  Array.from({ length: levels }, (_, level) => town.filter((one) => one[key] === level).length);
const [bySex, byAge] = [count('sex', 2), count('age', 3)];

/** 90 of the large area, 90 of the small one, without putting anybody back. */
function ask(random: RandomSource): (typeof town)[number][] {
  const pick = (from: number, to: number): number[] => {
    const rows = Array.from({ length: to - from }, (_, i) => from + i);
    for (let i = 0; i < 90; i++) {
      const other = i + random.below(rows.length - i);
      [rows[i], rows[other]] = [rows[other]!, rows[i]!];
    }
    return rows.slice(0, 90);
  };
  return [...pick(0, 2400), ...pick(2400, 3000)].map((i) => town[i]!);
}
function raked(asked: (typeof town)[number][], options: RakeOptions = {}) {
  const answer = rake(
    design({ strata: asked.map(({ area }) => area), fpc: asked.map(({ area }) => (area === 0 ? 2400 : 600)) }),
    [
      { codes: asked.map(({ sex }) => sex), totals: bySex },
      { codes: asked.map(({ age }) => age), totals: byAge },
    ],
    { precision: 1e-7, ...options },
  );
  if (!answer.known) throw new Error(answer.reason);
  return answer.design;
}

test('after raking, 95 % intervals hold the truth some 95 times of 100, for all and for women, with either residuals', () => {
  const times = 250;
  const held = { row: 0, weight: 0, women: 0 };
  for (let r = 0; r < times; r++) {
    const asked = ask(seeded(31, r));
    const y = asked.map((one) => one.y);
    for (const residuals of ['row', 'weight'] as const) {
      const [mean] = svyMean(raked(asked, { residuals }), [y]);
      if (mean?.known && mean.lo <= truth && truth <= mean.hi) held[residuals]++;
    }
    const [mean] = svyMean(raked(asked), [y], { domain: asked.map(({ sex }) => sex) });
    if (mean?.known && mean.lo <= truthOfWomen && truthOfWomen <= mean.hi) held.women++;
  }
  // 250 × .95 = 237.5, standard error 3.4; linearised errors are a shade too small at n = 180
  for (const [what, n] of Object.entries(held)) {
    expect(n, what).toBeGreaterThanOrEqual(226);
    expect(n, what).toBeLessThanOrEqual(248);
  }
});

test('two waves of an unchanged town differ at 5 % some 5 times of 100', () => {
  let wrong = 0;
  for (let r = 0; r < 200; r++) {
    const [first, second] = [0, 1].map((k) => {
      const asked = ask(seeded(77 + k, r));
      return svyMean(raked(asked), [asked.map((one) => one.y)])[0]!;
    });
    const change = waveDiff(first!, second!);
    if (change.known && change.p < 0.05) wrong++;
  }
  // 10 of 200, standard error 3.1
  expect(wrong).toBeGreaterThanOrEqual(2);
  expect(wrong).toBeLessThanOrEqual(19);
});

test('a rare answer in clusters: Korn–Graubard covers at least what it says', () => {
  const times = 250;
  let held = 0;
  for (let r = 0; r < times; r++) {
    const random = seeded(5, r);
    // 30 clusters of 8, each with its own share of Beta(½, 9½): mean .05
    const share = 0.05;
    const answers: number[] = [];
    const cluster: number[] = [];
    for (let c = 0; c < 30; c++) {
      const own = random.next() < 0.5 ? 0 : 2 * share;
      for (let i = 0; i < 8; i++) {
        answers.push(random.next() < own ? 1 : 0);
        cluster.push(c);
      }
    }
    const told = svyProp(design({ cluster }), answers);
    if (told.known && told.lo <= share && share <= told.hi) held++;
  }
  // 237.5 and no less than two standard errors below it; it is meant to be wide
  expect(held).toBeGreaterThanOrEqual(231);
});

test('Fay–Herriot: squared errors are on average what it says, and below those of the areas’ own estimates', () => {
  const m = 30;
  const D = Array.from({ length: m }, (_, i) => 0.3 + 0.05 * i);
  const x = D.map((_, i) => (i % 7) / 3);
  let [squares, expected, own] = [0, 0, 0];
  for (let r = 0; r < 400; r++) {
    const random = seeded(91, r);
    const real = x.map((v) => 3 + v + drawNormal(random));
    const y = real.map((value, i) => value + Math.sqrt(D[i]!) * drawNormal(random));
    const areas = fayHerriot(y, D, [x]);
    if (!areas.known) throw new Error(areas.reason);
    for (let i = 0; i < m; i++) {
      squares += (areas.value[i]! - real[i]!) ** 2;
      expected += areas.error[i]! ** 2;
      own += (y[i]! - real[i]!) ** 2;
    }
  }
  expect(expected / squares).toBeGreaterThan(0.95);
  expect(expected / squares).toBeLessThan(1.07);
  expect(squares).toBeLessThan(0.6 * own);
});
