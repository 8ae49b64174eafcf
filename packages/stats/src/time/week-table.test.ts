import { expect, test } from 'vitest';
import { drawPoisson } from '../numeric/draw.ts';
import { seeded } from '../numeric/random.ts';
import { weekTable } from './week-table.ts';

const counts = Array.from({ length: 168 }, (_, at) => ((at * 37) % 11) + (at % 24 >= 18 ? 3 : 0) + (at >= 140 && at < 146 ? 9 : 0));
const known = (week: ArrayLike<number>, options = {}) => {
  const table = weekTable(week, options);
  if (!table.known) throw new Error(table.reason);
  return table;
};

// R 4.2.2 chisq.test of the same 7 × 24
test('expected, residuals, standardised residuals and X² equal R', () => {
  const { expected, residual, standardised, statistic, df, p } = known(counts);
  const near = (ours: number, theirs: number) => expect(Math.abs(ours / theirs - 1)).toBeLessThan(1e-12);
  near(statistic, 341.929739396769);
  expect(df).toBe(138);
  expect(Math.abs(p / 2.58009545704674e-19 - 1)).toBeLessThan(1e-9);
  [5.84070796460177, 6.99115044247788, 7.91740412979351, 9.47689282202557].forEach((value, k) => {
    near(expected[[0, 144, 23, 167][k]!]!, value);
  });
  [-1.39683101802477, -0.39238048951973, 3.3487645158682, 1.54632698811364, 2.37226646122361, 0.544358848136527].forEach((value, k) => {
    near(residual[120 + 18 + k]!, value);
  });
  [-1.57467925395969, -0.443725339051595, 3.79491372006902, 1.74775735420667, 2.68973182650937, 0.615590787275805].forEach((value, k) => {
    near(standardised[120 + 18 + k]!, value);
  });
});

test('margins stay, more of everything scales, more dispersion shrinks, a turned week is turned', () => {
  const one = known(counts);
  const expected = Array.from({ length: 24 }, (_, h) => [0, 1, 2, 3, 4, 5, 6].reduce((sum, d) => sum + one.expected[24 * d + h]!, 0));
  expected.forEach((sum, h) => {
    expect(sum).toBeCloseTo(one.byHour[h]!, 9);
  });
  const four = known(counts.map((n) => 4 * n));
  four.residual.forEach((r, at) => {
    expect(r).toBeCloseTo(2 * one.residual[at]!, 9);
  });
  expect(known(counts, { dispersion: 4 }).statistic).toBeCloseTo(one.statistic / 4, 9);
  const turned = known(counts.map((_, at) => counts[(at + 24) % 168]!));
  turned.standardised.forEach((z, at) => {
    expect(z).toBeCloseTo(one.standardised[(at + 24) % 168]!, 9);
  });
});

test('an even week, one day alone, none: no number is missing', () => {
  const even = known(new Array<number>(168).fill(2));
  expect([even.statistic, even.p, ...even.residual]).toEqual([0, 1, ...new Array<number>(168).fill(0)]);
  const monday = known(counts.map((n, at) => (at < 24 ? n : 0)));
  expect([monday.df, monday.p]).toEqual([0, 1]);
  expect([...monday.standardised].every((z) => z === 0)).toBe(true);
  expect(weekTable(new Array<number>(168).fill(0))).toEqual({ known: false, reason: 'too_few', total: 0 });
  expect(weekTable(counts, { smallest: 5000 })).toMatchObject({ known: false });
  expect(() => weekTable([1, 2])).toThrow('168 hours');
  expect(() => weekTable(counts.map(() => -1))).toThrow('0 or more');
  expect(() => weekTable(counts, { dispersion: 0 })).toThrow('dispersion');
});

test('by chance one cell in twenty lies beyond 1.96, and one week in twenty has p below .05', () => {
  let [cells, weeks] = [0, 0];
  const worlds = 200;
  for (let world = 0; world < worlds; world++) {
    const random = seeded(12, world);
    const table = known(Array.from({ length: 168 }, (_, at) => drawPoisson((6 + Math.floor(at / 24)) * (1 + (at % 24) / 24), random)));
    cells += table.standardised.filter((z) => Math.abs(z) > 1.96).length;
    if (table.p <= 0.05) weeks++;
  }
  expect(Math.abs(cells / (168 * worlds) - 0.05)).toBeLessThan(0.01);
  expect(weeks / worlds).toBeLessThan(0.05 + 4 * Math.sqrt((0.05 * 0.95) / worlds));
});
