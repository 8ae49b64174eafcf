import { expect, test } from 'vitest';
import { generatedSeries } from '../../test/generated.ts';
import { drawPoisson } from '../numeric/draw.ts';
import { seeded } from '../numeric/random.ts';
import { type HarmonicSeasonOptions, harmonicSeason } from './harmonic-season.ts';

function fitted(y: ArrayLike<number>, options: HarmonicSeasonOptions) {
  const result = harmonicSeason(y, options);
  if (!result.known) throw new Error(result.reason);
  return result;
}

function close(found: ArrayLike<number>, wanted: readonly number[], tolerance: number): void {
  wanted.forEach((value, i) => {
    expect(Math.abs(found[i]! / value - 1)).toBeLessThan(tolerance);
  });
}

const weeks = generatedSeries(500, 522).slice(123 * 522, 124 * 522);

test('three waves over ten invented years equal R 4.2.2 glm, quasi-Poisson', () => {
  const { fit, trend, seasonP } = fitted(weeks, { period: 52.1775, harmonics: 3 });
  close(
    fit.coefficients,
    [
      3.65163439536798, 0.000645042374438078, 0.0981154267063282, -0.0444210447715323, -0.00608632328047437, -0.00549081405372995,
      -0.00352285089726463, 0.00449087870196349,
    ],
    1e-7,
  );
  close(
    fit.se,
    [
      0.0170836970660575, 5.43855525039572e-5, 0.0115656994129414, 0.011541969389777, 0.0115492879181199, 0.011531600991584,
      0.0115303681992667, 0.0115182228160854,
    ],
    1e-7,
  );
  // p-values so far out multiply the fit's 1e-9 by the square of z
  close([fit.dispersion, trend!.lo, trend!.hi, seasonP], [1.58816451598099, 1.0284797871728, 1.04001134296537, 1.20626819875315e-15], 1e-7);
  close([trend!.p], [7.5240075767683e-29], 1e-6);
});

test('the same as negative binomial equals MASS 7.3-58.2 glm.nb', () => {
  const { fit, trend, seasonP } = fitted(weeks, { period: 52.1775, harmonics: 3, family: 'negbin' });
  close(
    fit.coefficients,
    [
      3.65236670413983, 0.000642355396312039, 0.097690090930361, -0.0442975628904688, -0.00588393150898555, -0.00540114085087757,
      -0.0037469547309712, 0.00438797818664627,
    ],
    1e-7,
  );
  close([fit.size!, trend!.p, seasonP], [84.4109562558747, 4.89295608229174e-33, 3.0517946179959e-17], 1e-6);
});

test('a season and a trend put in are found; twice as many events or another start change nothing of them', () => {
  const made = (from: number, times: number) =>
    Array.from({ length: 96 }, (_, i) => times * 50 * Math.exp(-0.01 * i + 0.5 * Math.cos((2 * Math.PI * (i + from - 7)) / 12)));
  const found = fitted(made(0, 1), { period: 12, harmonics: 1 });
  expect(found.trend!.ratio).toBeCloseTo(Math.exp(-0.12), 9);
  expect(found.swing).toBeCloseTo(Math.exp(1), 6);
  expect(found.peak).toBeCloseTo(7, 9);
  expect(found.factors[7]).toBeCloseTo(Math.exp(0.5), 9);
  expect(found.withoutSeason[40]).toBeCloseTo(50 * Math.exp(-0.4), 9);
  let logs = 0;
  for (let i = 0; i < 12; i++) logs += Math.log(found.factors[i]!);
  expect(logs).toBeCloseTo(0, 9);
  expect(fitted(made(0, 2), { period: 12, harmonics: 1 }).trend!.ratio).toBeCloseTo(found.trend!.ratio, 9);
  expect(fitted(made(4, 1), { period: 12, harmonics: 1 }).peak).toBeCloseTo(3, 9);
});

test('exposure is taken out: months of unequal length with an even rate have no season', () => {
  const days = Array.from({ length: 48 }, (_, i) => [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][i % 12]!);
  const y = days.map((d) => 2 * d);
  expect(fitted(y, { period: 12, offset: days.map(Math.log) }).swing).toBeCloseTo(1, 9);
  expect(fitted(y, { period: 12 }).swing).toBeGreaterThan(1.02);
});

test('the shortest wave of an even period has no sine: half-years of quarters are fitted all the same', () => {
  const y = Array.from({ length: 40 }, (_, i) => [30, 12, 22, 40][i % 4]! + ((i * 3) % 5));
  const found = fitted(y, { period: 4, trend: false });
  expect(found.fit.coefficients).toHaveLength(4);
  expect(found.trend).toBeNull();
  expect(found.fit.fitted[0]).toBeCloseTo(y.filter((_, i) => i % 4 === 0).reduce((a, b) => a + b, 0) / 10, 6);
});

test('too little and misuse', () => {
  expect(harmonicSeason(new Array(23).fill(4), { period: 12 })).toEqual({ known: false, reason: 'too_few' });
  expect(harmonicSeason([1, 2, 3, 4, 5], { period: 2, harmonics: 1 })).toMatchObject({ known: true });
  expect(harmonicSeason([1, 2, 3, 4], { period: 2, harmonics: 1, family: 'poisson' })).toMatchObject({ known: true });
  expect(harmonicSeason([1, 2, 3], { period: 2, harmonics: 1 })).toEqual({ known: false, reason: 'too_few' });
  expect(harmonicSeason([], { period: 12 })).toEqual({ known: false, reason: 'too_few' });
  expect(harmonicSeason(new Array(36).fill(0), { period: 12 })).toEqual({ known: false, reason: 'no_events' });
  expect(() => harmonicSeason([1], { period: 1 })).toThrow('harmonicSeason: period must be 2 or more, got 1');
  expect(() => harmonicSeason([1], { period: 12, harmonics: 7 })).toThrow('from 1 to 6, got 7');
  expect(() => harmonicSeason([1, -1], { period: 12 })).toThrow('counts must be 0 or more, got -1 at 1');
  expect(() => harmonicSeason([1, 2], { period: 12, offset: [0] })).toThrow('offset has 1 values');
  expect(() => harmonicSeason([1], { period: 12, level: 1 })).toThrow('level');
});

test('without trend or season each is found in about 5 % of 300 series, counts as Poisson or rougher', () => {
  let [trends, seasons] = [0, 0];
  for (let world = 0; world < 300; world++) {
    const random = seeded(53, world);
    const y = Array.from({ length: 72 }, () => drawPoisson(4, random) + 2 * drawPoisson(1, random));
    const { trend, seasonP } = fitted(y, { period: 12 });
    if (trend!.p <= 0.05) trends++;
    if (seasonP <= 0.05) seasons++;
  }
  // 15 expected, standard error 3.8
  expect(Math.abs(trends - 15)).toBeLessThanOrEqual(11);
  expect(Math.abs(seasons - 15)).toBeLessThanOrEqual(11);
});
