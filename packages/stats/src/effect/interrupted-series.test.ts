import { expect, test } from 'vitest';
import { generatedSeries } from '../../test/generated.ts';
import { drawNegativeBinomial, drawPoisson } from '../numeric/draw.ts';
import { seeded } from '../numeric/random.ts';
import { type InterruptedSeries, type InterruptedSeriesOptions, its } from './interrupted-series.ts';
import { statedLag } from './newey-west.ts';
import { placeboDates } from './placebo-dates.ts';
import { autocorrelation } from './residual-autocorrelation.ts';

type Fit = Extract<InterruptedSeries, { known: true }>;
function fitted(y: ArrayLike<number>, options: InterruptedSeriesOptions): Fit {
  const fit = its(y, options);
  if (!fit.known) throw new Error(fit.reason);
  return fit;
}
const gaps = (got: ArrayLike<number>, wanted: readonly number[]): number =>
  Math.max(...wanted.map((value, i) => Math.abs(got[i]! - value) / Math.max(1e-3, Math.abs(value))));

// ten years of weeks of one invented kind: low counts, variance 1.08 times the mean
const weeks = generatedSeries(11).subarray(10 * 522);
const shape = { start: 417, period: 52.1775, harmonics: 1 };

test('quasi-Poisson, Newey–West and negative binomial equal R 4.2.2, sandwich 3.0-2 and MASS 7.3-58.2', () => {
  const quasi = fitted(weeks, shape);
  expect(
    gaps(
      quasi.coefficients,
      [5.55969404759308e-1, 9.41581528422403e-5, -6.38051174877672e-2, 5.91158599877527e-3, -1.32628572173745e-1, 1.99223857615091e-2],
    ),
  ).toBeLessThan(1e-7);
  expect(
    gaps(
      quasi.se,
      [0.07710467755680045, 0.000317878285776388, 0.16535231842557299, 0.00225084001429094, 0.0479601200220585, 0.04669208567592007],
    ),
  ).toBeLessThan(1e-7);
  expect(gaps([quasi.dispersion], [1.08267246927036])).toBeLessThan(1e-7);
  const robust = fitted(weeks, { ...shape, se: 'nw', smallSample: false });
  expect(robust.lag).toBe(5);
  expect(
    gaps(
      robust.se,
      [0.07188890965006836, 0.000286023838997353, 0.16911469165596046, 0.002942993423568533, 0.04790796611241246, 0.044538559137718],
    ),
  ).toBeLessThan(1e-7);
  expect(gaps(fitted(weeks, { ...shape, se: 'nw' }).se, [0.07230566044366901, 0.000287681962099666, 0.1700950748931002])).toBeLessThan(
    1e-7,
  );
  const counts = fitted(weeks, { ...shape, family: 'negbin' });
  // glm.nb with epsilon = 1e-14; its theta keeps six digits
  expect(
    gaps(
      counts.coefficients,
      [0.555593276158029, 9.53274629546025e-5, -0.0614201035190771, 0.00587122852077074, -0.133392366096767, 0.018888450274425],
    ),
  ).toBeLessThan(1e-6);
  expect(
    gaps(counts.se, [0.07674924203843338, 0.000316555636911031, 0.1651672950710369, 0.002266902437917848, 0.04785890057641129]),
  ).toBeLessThan(1e-6);
  expect(gaps([counts.size!], [24.5015343339558])).toBeLessThan(1e-6);
  expect(
    gaps(
      fitted(weeks, { ...shape, family: 'negbin', se: 'nw', smallSample: false }).se,
      [0.071920543694729, 0.000286372183592011, 0.1688730548014296],
    ),
  ).toBeLessThan(1e-6);
});

test('what had come without the measure, and its uncertainty, equal the delta method in R 4.2.2', () => {
  const fit = fitted(weeks, shape);
  expect(gaps([fit.without.sum, fit.without.se], [192.2581695101106, 17.4831975503541])).toBeLessThan(1e-7);
  expect(gaps([fit.avoided.sum, fit.avoided.se], [-58.7418304898894, 24.0294191850648])).toBeLessThan(1e-7);
  expect(fit.observed).toBe(251);
  const pearson = fit.fitted.map((m, i) => (weeks[i]! - m) / Math.sqrt(m));
  const { at, statistic, p } = autocorrelation(pearson, 12);
  expect(gaps(at, [0.02369585669553424, -0.03371280868695015, -0.03398989200019981, -0.00848121504266295])).toBeLessThan(1e-6);
  expect(gaps([statistic, p], [6.584853627286323, 0.883785986245039])).toBeLessThan(1e-7);
});

test('the lag is twelve for months and grows slowly with anything else', () => {
  expect([statedLag(192, 12), statedLag(522, 52.1775), statedLag(100), statedLag(20), statedLag(8, 12)]).toEqual([12, 5, 4, 2, 6]);
});

test('where the slope starts moves the step by one slope and nothing else; exposure takes its part out', () => {
  const from0 = fitted(weeks, shape);
  const from1 = fitted(weeks, { ...shape, slopeFrom: 1 });
  expect(from1.step.log).toBeCloseTo(from0.step.log - from0.slope.log, 9);
  expect(from1.slope.log).toBeCloseTo(from0.slope.log, 10);
  expect(from1.avoided.sum).toBeCloseTo(from0.avoided.sum, 7);
  expect(from1.avoided.se).toBeCloseTo(from0.avoided.se, 7);
  const exposed = fitted(weeks, { ...shape, exposure: Array.from(weeks, () => 31) });
  expect(exposed.coefficients[0]).toBeCloseTo(from0.coefficients[0]! - Math.log(31), 9);
  expect(exposed.step.ratio).toBeCloseTo(from0.step.ratio, 9);
});

test('too little, nothing and misuse', () => {
  expect(its([1, 2, 3], { start: 2 })).toEqual({ known: false, reason: 'too_few_before' });
  expect(its([1, 2, 3, 4, 5, 6], { start: 4 })).toEqual({ known: false, reason: 'too_few_after' });
  expect(its(new Array(20).fill(0), { start: 10 })).toEqual({ known: false, reason: 'no_events' });
  expect(its([...new Array(10).fill(3), ...new Array(10).fill(0)], { start: 10 })).toEqual({ known: false, reason: 'diverged' });
  const even = fitted(new Array(24).fill(4), { start: 12 });
  expect([even.step.ratio, even.avoided.sum].map((v) => Number(v.toFixed(9)))).toEqual([1, 0]);
  expect(even.autocorrelation.p).toBeLessThanOrEqual(1);
  expect(() => its([1, 2], { start: 3 })).toThrow('start must be an index from 0 to 2, got 3');
  expect(() => its([1, 2], { start: 1, harmonics: 1 })).toThrow('need a period');
  expect(() => its([1, 2], { start: 1, period: 4, harmonics: 2 })).toThrow('fewer than half');
  expect(() => its([1, 2], { start: 1, period: 1 })).toThrow('period');
  expect(() => its([1, 2, 3], { start: 1, lag: 2 })).toThrow('lag');
  expect(() => its([1, 2], { start: 1, level: 0 })).toThrow('level');
  expect(() => its([1, 2], { start: 1, exposure: [1, 0] })).toThrow('exposure must be above 0, got 0 at 1');
  expect(() => its([1, -2, 3, 4, 5, 6, 7, 8], { start: 5 })).toThrow('got -2 at 1');
});

test('a date when nothing began shows less than the start, unless the model sees steps everywhere', () => {
  const random = seeded(3);
  const y = Array.from({ length: 96 }, (_, t) => drawPoisson(t < 72 ? 40 : 24, random));
  const found = placeboDates(y, { start: 72 });
  if (!found.known) throw new Error(found.reason);
  expect(found.dates.length).toBe(49);
  expect([found.dates[0], found.dates[48]]).toEqual([12, 60]);
  expect(found.p).toBe(found.least);
  expect(found.p).toBeCloseTo(1 / 50, 12);
  // a level that wanders: steps at every date
  let level = 3.5;
  const wander = Array.from({ length: 96 }, () => {
    level += 0.2 * (random.next() - 0.5);
    return drawPoisson(Math.exp(level), random);
  });
  const many = placeboDates(wander, { start: 72 });
  if (!many.known) throw new Error(many.reason);
  expect(many.z.filter((z) => Math.abs(z) > 2).length).toBeGreaterThan(8);
  expect(placeboDates(y, { start: 20 })).toEqual({ known: false, reason: 'too_few_before' });
  expect(() => placeboDates(y, { start: 72, edge: 2 })).toThrow('edge');
});

test('under no change a step is claimed in about 5 % of 200 worlds by both families', () => {
  let [quasi, negbin] = [0, 0];
  for (let world = 0; world < 200; world++) {
    const random = seeded(31, world);
    const y = Array.from({ length: 84 }, (_, t) => drawNegativeBinomial(9 * (1 + 0.3 * Math.sin((2 * Math.PI * t) / 12)), 9, random));
    if (fitted(y, { start: 60, period: 12, harmonics: 1 }).step.p < 0.05) quasi++;
    if (fitted(y, { start: 60, period: 12, harmonics: 1, family: 'negbin' }).step.p < 0.05) negbin++;
  }
  // 10 expected, standard error 3.1; 'negbin' reckons with the normal and estimates its size from few months
  expect(quasi).toBeLessThanOrEqual(20);
  expect(negbin).toBeLessThanOrEqual(25);
});
