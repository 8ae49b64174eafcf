import { expect, test } from 'vitest';
import { drawPoisson } from '../numeric/draw.ts';
import { glm } from '../numeric/glm.ts';
import { seeded } from '../numeric/random.ts';
import { type LassoOptions, type LassoPath, poissonLasso } from './poisson-lasso.ts';

const rows = Array.from({ length: 60 }, (_, i) => i);
const columns = [
  (i: number) => (i % 3 === 0 ? 1 : 0),
  (i: number) => (i % 4 < 2 ? 1 : 0),
  (i: number) => (i % 7) / 7,
  (i: number) => ((i * i) % 11 < 4 ? 1 : 0),
  (i: number) => (i % 5 === 1 ? 1 : 0),
].map((of) => rows.map(of));
const y = rows.map((i) => ((i * 7) % 5) + 4 * columns[0]![i]! + 2 * columns[3]![i]! * (i % 2));
const lambdas = [0.5, 0.2, 0.05, 0.01];
const told = (options: LassoOptions): LassoPath => poissonLasso(columns, y, options) as LassoPath;

// glmnet 4.1-6 (R 4.2.2), thresh 1e-20: constant, then the columns, for the four penalties
const reference: [LassoOptions, number[][]][] = [
  [
    { alpha: 1 },
    [
      [1.0128922196153, 0.7437396395334, 0, 0, 0, 0],
      [0.8804552309965, 0.8945892609242, 0, 0, 0.1126506436305, 0],
      [0.8133790916863, 0.9717965436434, 0, -0.0388147443594, 0.1948127883129, 0],
      [0.8066959078014, 0.9935263239851, 0, -0.0819922057713, 0.2192152160613, 0],
    ],
  ],
  [
    { alpha: 0.5 },
    [
      [0.9355454795317, 0.8206376943094, 0, 0, 0.0808370008381, 0],
      [0.8410683491666, 0.9231943816459, 0, 0, 0.161294206542, 0],
      [0.8128976766967, 0.9794129329443, 0, -0.0645775492048, 0.2085624933465, 0],
      [0.806565537967, 0.9950469663847, 0, -0.0871141190296, 0.2219518974765, 0],
    ],
  ],
  [
    { alpha: 1, positive: true },
    [
      [1.01289221962, 0.743739639533, 0, 0, 0, 0],
      [0.880455230996, 0.894589260924, 0, 0, 0.112650643631, 0],
      [0.799131266573, 0.970771331086, 0, 0, 0.191954159643, 0],
      [0.776466782372, 0.99121305912, 6.55261954058e-5, 0, 0.212999617248, 0.00206363367423],
    ],
  ],
];

test('coefficients for four penalties equal glmnet 4.1-6: lasso, elastic net, none below 0', () => {
  for (const [options, fits] of reference) {
    const made = told({ ...options, lambdas, folds: 0 });
    for (const [l, fit] of fits.entries()) {
      // iterated on both sides: 1e-6 (IRLS of the house is 1e-7)
      expect(Math.abs(made.intercepts[l]! - fit[0]!)).toBeLessThan(1e-6);
      for (const [j, b] of fit.slice(1).entries()) expect(Math.abs(made.coefficients[l]![j]! - b), `${l} ${j}`).toBeLessThan(1e-6);
    }
  }
  const deviance = told({ lambdas, folds: 0 }).deviance;
  for (const [l, d] of [62.9304984063, 57.8867689526, 56.651133658, 56.5264534337].entries()) expect(deviance[l]).toBeCloseTo(d, 5);
});

test('the penalties begin where glmnet’s begin, and the first leaves nothing', () => {
  const made = told({ folds: 0 });
  for (const [k, lambda] of [1.93275853524323, 1.76105759387796, 1.60461009091595].entries())
    expect(made.lambdas[k]).toBeCloseTo(lambda, 12);
  // glmnet ends after 58, by a rule of its own
  expect(made.lambdas.length).toBeGreaterThan(50);
  expect(made.lambdas.length).toBeLessThan(70);
  expect([...made.coefficients[0]!]).toEqual([0, 0, 0, 0, 0]);
  for (let l = 1; l < made.lambdas.length; l++) expect(made.deviance[l]! <= made.deviance[l - 1]! + 1e-9).toBe(true);
});

test('without a penalty it is the ordinary regression', () => {
  const made = told({ lambdas: [0], folds: 0 });
  const fit = glm([rows.map(() => 1), ...columns], y, { family: 'poisson' });
  if (!fit.known) throw new Error(fit.reason);
  expect(made.intercepts[0]).toBeCloseTo(fit.coefficients[0]!, 6);
  for (const [j, b] of made.coefficients[0]!.entries()) expect(b).toBeCloseTo(fit.coefficients[j + 1]!, 6);
});

test('the unit of a column only turns its coefficient; folds depend on the seed alone', () => {
  const scaled = poissonLasso([columns[0]!.map((v) => 100 * v), ...columns.slice(1)], y, { lambdas, folds: 5 }) as LassoPath;
  const straight = told({ lambdas, folds: 5 });
  expect(100 * scaled.coefficients[2]![0]!).toBeCloseTo(straight.coefficients[2]![0]!, 7);
  expect(told({ lambdas, folds: 5 })).toEqual(straight);
  expect(straight.sparest! <= straight.best!).toBe(true);
});

test('of twelve columns the two that matter are taken, in eight towns with few others', () => {
  let [found, others] = [0, 0];
  for (let town = 0; town < 8; town++) {
    const random = seeded(9, town);
    const many = Array.from({ length: 12 }, () => Float64Array.from({ length: 300 }, () => (random.next() < 0.25 ? 1 : 0)));
    const counts = Array.from({ length: 300 }, (_, i) => drawPoisson(Math.exp(-0.5 + many[0]![i]! + 0.8 * many[1]![i]!), random));
    const path = poissonLasso(many, counts, {
      folds: 5,
      positive: true,
      seed: town,
      lambdas: Array.from({ length: 25 }, (_, k) => 0.4 * 0.8 ** k),
    }) as LassoPath;
    const chosen = path.coefficients[path.sparest!]!;
    if (chosen[0]! > 0 && chosen[1]! > 0) found++;
    others += chosen.subarray(2).filter((b) => b > 0).length;
  }
  expect(found).toBe(8);
  expect(others / 8).toBeLessThan(3);
});

test('nothing happened, no column varies, misuse', () => {
  expect(poissonLasso(columns, new Float64Array(60))).toEqual({ known: false, reason: 'no_events' });
  expect(poissonLasso([rows.map(() => 1)], y)).toEqual({ known: false, reason: 'no_column' });
  expect(poissonLasso([], y)).toEqual({ known: false, reason: 'no_column' });
  expect(() => poissonLasso([[1]], [1, 2], { folds: 0 })).toThrow('column 0 has 1');
  expect(() => poissonLasso(columns, y, { alpha: 2 })).toThrow('alpha');
  expect(() => poissonLasso(columns, y, { folds: 1 })).toThrow('folds');
  expect(() => poissonLasso(columns, y, { lambdas: [1, 2] })).toThrow('fall');
  expect(() =>
    poissonLasso(
      columns,
      y.map((v) => -v),
    ),
  ).toThrow('y must');
});
