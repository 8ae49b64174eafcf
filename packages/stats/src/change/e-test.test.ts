import { expect, test } from 'vitest';
import { poissonProbability } from '../numeric/count-distributions.ts';
import { drawPoisson } from '../numeric/draw.ts';
import { seeded } from '../numeric/random.ts';
import { changeTable } from './change-table.ts';
import { dispersedRateChange } from './dispersed-rate-change.ts';
import { eTest } from './e-test.ts';
import { rateChange } from './rate-change.ts';

// x1, x2, t1, t2, p of ptools::e_test(x1, x2, t1)
const cases: readonly (readonly [number, number, number, number, number])[] = [
  [10, 16, 1, 1, 0.248346330372774],
  [5, 8, 1, 1, 0.428281933152567],
  [25, 40, 1, 1, 0.0632412267069266],
  [50, 80, 1, 1, 0.00838645585106429],
  [100, 160, 1, 1, 0.000188551337180247],
  [0, 4, 1, 1, 0.0412585960654455],
  [4, 0, 1, 1, 0.0412585960654455],
  [3, 9, 366 / 365, 1, 0.0802089180930625],
  [120, 96, 12, 12, 0.102745989860687],
];

const pOf = (x1: number, x2: number, t1 = 1, t2 = 1): number => {
  const result = eTest({ x1, x2, t1, t2 });
  if (!result.known) throw new Error(result.reason);
  return result.p;
};

test('the E-test equals ptools 2.0.0 (R 4.2.2)', () => {
  for (const [x1, x2, t1, t2, p] of cases) expect([x1, x2, Math.abs(pOf(x1, x2, t1, t2) / p - 1) < 1e-9]).toEqual([x1, x2, true]);
});

test('the E-test equals the published examples of ptools and crimepy', () => {
  expect([pOf(3, 0), pOf(10, 5), pOf(15, 5)].map((p) => p.toFixed(4))).toEqual(['0.0884', '0.2062', '0.0250']);
});

test('outcomes exactly as far apart all count: ptools 2.0.0 loses two of them to rounding', () => {
  // (2·17 − 31)²/(4·17 + 31) = (2·16 − 35)²/(4·16 + 35) = (2·7 − 16)²/(4·7 + 16) = 1/11
  const lost = poissonProbability(16, 16) * poissonProbability(35, 32) + poissonProbability(7, 16) * poissonProbability(16, 32);
  expect(pOf(17, 31, 0.5, 1)).toBeCloseTo(0.774464770589962, 12);
  // further ties weigh less than 1e-8
  expect(pOf(17, 31, 0.5, 1) - lost).toBeCloseTo(0.768636892663071, 7);
});

test('exchanging the periods leaves p alone, equal rates give 1, and nothing at all is no answer', () => {
  expect(pOf(7, 19, 3, 4)).toBeCloseTo(pOf(19, 7, 4, 3), 12);
  expect(pOf(6, 12, 1, 2)).toBeCloseTo(1, 12);
  expect(eTest({ x1: 0, x2: 0, t1: 1, t2: 1 })).toEqual({ known: false, reason: 'no_events' });
  expect(() => eTest({ x1: 1.5, x2: 0, t1: 1, t2: 1 })).toThrow('1.5');
  expect(() => eTest({ x1: 1, x2: 0, t1: 0, t2: 1 })).toThrow('lengths');
});

test('with equal rates p is at most .05 in at most 5 % of 2,000 worlds', () => {
  let claims = 0;
  for (let world = 0; world < 2000; world++) {
    const random = seeded(3, world);
    if (eTest({ x1: drawPoisson(9, random), x2: drawPoisson(18, random), t1: 1, t2: 2 }).known)
      if (pOf(drawPoisson(9, random), drawPoisson(18, random), 1, 2) <= 0.05) claims++;
  }
  // 100 expected, standard error 9.7
  expect(claims).toBeLessThanOrEqual(129);
});

test('a table tells of each cell what rateChange tells, adjusts over those with enough events, and says of the rest that they are too few', () => {
  const table = changeTable([50, 10, 2, 10, 0], [80, 16, 1, 16, 0], 1, 1);
  const change = rateChange({ x1: 50, x2: 80, t1: 1, t2: 1 });
  expect(change.known && [change.ratio, change.lo, change.hi, change.p]).toEqual([table.ratio[0], table.lo[0], table.hi[0], table.p[0]]);
  expect([...table.tooFew]).toEqual([0, 0, 1, 0, 1]);
  expect([table.p[2], table.q[2], table.lo[2], table.hi[2], table.ratio[4]]).toEqual([1, 1, 0, Infinity, 1]);
  expect(table.q[0]).toBeCloseTo(3 * table.p[0]!, 12);
  expect([table.q[1], table.p[1]]).toEqual([table.q[3], table.p[3]]);
  expect(changeTable([], [], 1, 1).p).toHaveLength(0);
  expect(() => changeTable([1], [], 1, 1)).toThrow('after 0');
  expect(() => changeTable([1], [1], 1, 1, { minCount: 0 })).toThrow('minCount');
});

test('of 200 cells where nothing changed, any is claimed in at most 5 % of 100 tables', () => {
  let wrong = 0;
  for (let world = 0; world < 100; world++) {
    const random = seeded(8, world);
    const draw = (): Int32Array => Int32Array.from({ length: 200 }, () => drawPoisson(12, random));
    if (changeTable(draw(), draw(), 1, 1).q.some((q) => q <= 0.05)) wrong++;
  }
  // 5 expected, standard error 2.2
  expect(wrong).toBeLessThanOrEqual(11);
});

test('a negative binomial comparison of months equals MASS 7.3-58.2 glm.nb', () => {
  const y = [2, 14, 1, 9, 30, 4, 0, 11, 6, 25, 3, 8, 19, 44, 7, 28, 60, 12, 5, 33, 21, 70, 9, 26];
  const change = dispersedRateChange(y.slice(0, 12), y.slice(12), { model: 'negbin' });
  if (!change.known) throw new Error(change.reason);
  expect(Math.abs(Math.log(change.ratio) - 1.08375317426436)).toBeLessThan(1e-9);
  // the standard error .350621397655045 times 1.95996398454005
  expect(Math.abs(Math.log(change.hi / change.ratio) - 0.350621397655045 * 1.959963984540054)).toBeLessThan(1e-7);
  expect(Math.abs(change.size! - 1.50026081290166)).toBeLessThan(2e-6);
  const even = dispersedRateChange([4, 4, 4], [8, 8, 8], { model: 'negbin' });
  expect(even.known && [even.size, even.ratio]).toEqual([Infinity, 2]);
});
