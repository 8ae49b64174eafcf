import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seeded } from '../numeric/random.ts';
import { structuralFilter } from './structural-filter.ts';
import { type StructuralModel, structuralModel } from './structural-model.ts';

type Known = Extract<StructuralModel, { known: true }>;
function known(result: StructuralModel): Known {
  if (!result.known) throw new Error(result.reason);
  return result;
}
const near = (ours: number, wanted: number, off = 1e-6): void =>
  expect(Math.abs(ours - wanted), `${ours} and ${wanted}`).toBeLessThanOrEqual(off * Math.max(1, Math.abs(wanted)));

let walk = 0;
const y = Array.from({ length: 80 }, (_, i) => {
  walk += ((i * 7919) % 101) / 101 - 0.5;
  return 10 + walk + [3, -1, -2, 0][i % 4]! * (1 + 0.5 * Math.sin(i / 15)) + ((i * 104_729) % 97) / 97 - 0.5;
});

test('likelihood and variances equal the dense normal likelihood in R 4.2.2, the unknown start integrated out', () => {
  near(structuralFilter(y, 4)([0.4, 0.3, 0.1, 0.2]).logLikelihood, -96.48969886625, 1e-11);
  const fit = known(structuralModel(y, { period: 4 }));
  near(fit.logLikelihood, -78.6305518364, 1e-11);
  near(fit.variances.noise, 0.0835075448415);
  near(fit.variances.level, 0.015338299445);
  near(fit.variances.season, 0.0822978118221);
  expect(fit.variances.slope).toBe(0);
  expect(fit.first).toBe(5);
});

test('parts add up to what is foretold; what comes next is what missing observations are foretold as', () => {
  const fit = known(structuralModel(y, { period: 4, ahead: 8 }));
  const longer = known(structuralModel([...y, ...new Array<number>(8).fill(Number.NaN)], { period: 4 }));
  fit.ahead.expected.forEach((value, i) => {
    near(longer.predicted[80 + i]!, value, 1e-12);
    near(longer.levels[80 + i]! + longer.seasons[80 + i]!, value, 1e-12);
    if (i > 0) expect(fit.ahead.hi[i]! - fit.ahead.lo[i]!).toBeGreaterThan(fit.ahead.hi[i - 1]! - fit.ahead.lo[i - 1]! - 1e-9);
  });
  const season = known(structuralModel(y, { period: 4, ahead: 4 })).ahead.expected;
  expect(season[0]! - season[2]!).toBeGreaterThan(2);
  const mean = fit.errors.reduce((sum, e) => sum + e * e, 0) / 75;
  near(mean, 1, 1e-9);
});

test('scale and shift go through, holes or none', () => {
  fc.assert(
    fc.property(fc.constantFrom(-3, 0.01, 40), fc.integer({ min: -500, max: 500 }), fc.constantFrom(0, 7, 9), (factor, shift, every) => {
      const holes = y.map((v, t) => (every > 0 && t % every === 3 ? Number.NaN : v));
      const one = known(structuralModel(holes, { period: 4, ahead: 2 }));
      const other = known(
        structuralModel(
          holes.map((v) => factor * v + shift),
          { period: 4, ahead: 2 },
        ),
      );
      near(other.variances.noise / factor ** 2, one.variances.noise, 1e-4);
      near(other.variances.season / factor ** 2, one.variances.season, 1e-4);
      near((other.ahead.expected[1]! - shift) / factor, one.ahead.expected[1]!, 1e-4);
      const terms = holes.filter((v) => !Number.isNaN(v)).length - 5;
      near(other.logLikelihood + terms * Math.log(Math.abs(factor)), one.logLikelihood, 1e-6);
      expect([...one.levels, ...one.slopes, ...one.seasons, ...one.predicted, ...one.errors].every(Number.isFinite)).toBe(true);
    }),
    { numRuns: 5, seed: 2 },
  );
});

test('too few, a place of the season never seen, no noise, and misuse', () => {
  expect(structuralModel([])).toEqual({ known: false, reason: 'too_few' });
  expect(structuralModel(y.slice(0, 10), { period: 4 })).toEqual({ known: false, reason: 'too_few' });
  expect(
    structuralModel(
      y.map((v, t) => (t % 4 === 1 ? Number.NaN : v)),
      { period: 4 },
    ),
  ).toEqual({ known: false, reason: 'too_few' });
  for (const same of [y.map(() => 0), y.map(() => 4), y.map((_, t) => 2 + 0.5 * t + [1, -1][t % 2]!)])
    expect(structuralModel(same, { period: 2 })).toEqual({ known: false, reason: 'no_noise' });
  expect(() => structuralModel([1, Infinity])).toThrow('structuralModel: y must be finite or NaN (missing), got Infinity at 1');
  expect(() => structuralModel(y, { period: 1 })).toThrow('period must be a whole number from 2 to 60, got 1');
  expect(() => structuralModel(y, { ahead: -1 })).toThrow('ahead must be a whole number of 0 or more, got -1');
  expect(() => structuralModel(y, { level: 1 })).toThrow('level must be in (0, 1), got 1');
});

test('95 % intervals of the next quarter hold some 95 of 100 times, and a season that stays is seldom said to drift much', () => {
  const worlds = 100;
  let [held, drifting] = [0, 0];
  for (let world = 0; world < worlds; world++) {
    const random = seeded(31, world);
    const normal = (): number => Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
    let level = 50;
    const series = Array.from({ length: 81 }, (_, t) => {
      level += 0.5 * normal();
      return level + [4, -1, -3, 0][t % 4]! + 2 * normal();
    });
    const fit = known(structuralModel(series.slice(0, 80), { period: 4, ahead: 1 }));
    if (fit.ahead.lo[0]! <= series[80]! && series[80]! <= fit.ahead.hi[0]!) held++;
    if (fit.variances.season > 0.25) drifting++;
  }
  // 95 expected had the variances been known, standard error 2.2
  expect(held).toBeGreaterThanOrEqual(88);
  expect(held).toBeLessThanOrEqual(99);
  expect(drifting).toBeLessThanOrEqual(5);
});
