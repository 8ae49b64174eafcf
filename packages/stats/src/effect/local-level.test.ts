import { expect, test } from 'vitest';
import { generatedSeries } from '../../test/generated.ts';
import { seeded } from '../numeric/random.ts';
import { type LevelForecast, levelForecast } from './level-forecast.ts';
import { type LocalLevel, type LocalLevelFit, localLevel } from './local-level.ts';

function known(result: LocalLevel): LocalLevelFit {
  if (!result.known) throw new Error(result.reason);
  return result;
}
function forecast(result: LevelForecast): Extract<LevelForecast, { known: true }> {
  if (!result.known) throw new Error(result.reason);
  return result;
}
/** λ is found where the likelihood is flat to rounding: about eight digits */
const near = (got: number, wanted: number, digits = 1e-6): void =>
  expect(Math.abs(got - wanted)).toBeLessThan(digits * Math.max(1, Math.abs(wanted)));

const counts = generatedSeries(3).subarray(2 * 522);
let walk = 0;
const y = Array.from({ length: 130 }, (_, k) => {
  walk += (((k + 1) * 7919) % 101) / 101 - 0.5;
  return Math.log([0, 1, 2, 3].reduce((sum, i) => sum + counts[4 * k + i]!, 0)) + 1.5 * walk;
});
const law = y.map((_, t) => (t < 100 ? 0 : 1));
const wave = y.map((_, t) => Math.sin((2 * Math.PI * (t + 1)) / 13.044));

test('variances, coefficients and likelihood equal the dense normal likelihood of the differences in R 4.2.2', () => {
  const fit = known(localLevel(y, { regressors: [law, wave], likelihood: 'full' }));
  near(fit.logLikelihood, -87.5390332993684, 1e-11);
  near(fit.share, 0.235307534083056);
  near(fit.noise, 0.131114893534474);
  near(fit.drift, 0.040346052373047);
  near(fit.coefficients[0]!, -0.68829723393427);
  near(fit.coefficients[1]!, -0.0100659133802577);
  near(fit.seGivenShare[0]!, 0.392106959474973);
  near(fit.seGivenShare[1]!, 0.0706703930242293);
  // arima(0,1,1) on the differences by exact likelihood has the same; its optimiser stops a little early
  near(fit.coefficients[0]!, -0.688296508340873, 1e-5);
  // on the levels arima's diffuse prior of variance 1e6 shows: −.68783
  expect(Math.abs(fit.coefficients[0]! + 0.687827539360275)).toBeGreaterThan(1e-4);
  // statsmodels 0.13.5 UnobservedComponents with use_exact_diffuse counts the first observation too: ½ ln 2π less
  near(fit.logLikelihood - 0.5 * Math.log(2 * Math.PI), -88.45797183257304, 1e-9);
  near(fit.noise, 0.13111489463137704);
});

test('without regressors it has the variances of StructTS, whose likelihood is another', () => {
  const fit = known(localLevel(y));
  near(fit.share, 0.259128441522723);
  near(fit.logLikelihood, -89.0466586866922, 1e-11);
  near(fit.drift, 0.0453286073827699);
  near(fit.noise, 0.129598689501045);
  // StructTS: −94.138, with the first level's prior variance 1e6 times the variance of y counted in
  expect(fit.logLikelihood - -94.1379950376436).toBeGreaterThan(5);
});

test('the forecast and the variance of its sum equal the dense best linear prediction in R 4.2.2', () => {
  const told = forecast(levelForecast(y, { start: 100, regressors: [wave], likelihood: 'full' }));
  near(told.share, 0.264644218812101);
  near(told.expected[0]!, 2.73929115743164);
  near(told.expected[29]!, 2.74367775371073);
  near(told.total, -34.1357220058383);
  near(told.seGivenShare, 22.9717267291083, 1e-5);
  // over all shares that a hundred observations leave open it is more
  expect(told.se).toBeGreaterThan(told.seGivenShare);
  expect(told.totalHi - told.total).toBeCloseTo(told.total - told.totalLo, 9);
});

test('the restricted likelihood leaves more drift than the full one', () => {
  const [restricted, full] = (['restricted', 'full'] as const).map((likelihood) =>
    known(localLevel(y, { regressors: [law, wave], likelihood })),
  );
  expect(restricted!.drift).toBeGreaterThan(full!.drift);
  // without regressors the two are the same
  expect(known(localLevel(y, { likelihood: 'restricted' })).share).toBe(known(localLevel(y, { likelihood: 'full' })).share);
});

test('missing ones are stepped over, and scale and shift go through', () => {
  const holes = y.map((v, t) => (t % 7 === 3 ? Number.NaN : v));
  const one = known(localLevel(holes, { regressors: [law] }));
  const other = known(
    localLevel(
      holes.map((v) => 5 - 2 * v),
      { regressors: [law.map((v) => 10 * v)] },
    ),
  );
  near(other.coefficients[0]!, -one.coefficients[0]! / 5);
  near(other.drift, 4 * one.drift);
  near(other.p[0]!, one.p[0]!);
  expect(one.df).toBe(holes.filter((v) => !Number.isNaN(v)).length - 2);
  expect([...one.errors, ...one.predicted].every(Number.isFinite)).toBe(true);
});

test('the ends of the range are reached: a level that stays, and a pure walk', () => {
  const alternating = Array.from({ length: 40 }, (_, t) => (t % 2 === 0 ? 1 : -1));
  expect(known(localLevel(alternating)).drift).toBe(0);
  const random = seeded(2);
  let at = 0;
  const steps = Array.from({ length: 60 }, () => {
    at += 2 + random.next();
    return at;
  });
  expect(known(localLevel(steps)).noise).toBe(0);
});

test('too few, no variation, the same twice, and misuse', () => {
  expect(localLevel([1, 2, 3])).toEqual({ known: false, reason: 'too_few' });
  expect(localLevel([1, Number.NaN, 3, 4, Number.NaN])).toEqual({ known: false, reason: 'too_few' });
  expect(localLevel([4, 4, 4, 4, 4, 4])).toEqual({ known: false, reason: 'all_equal' });
  expect(localLevel(y, { regressors: [law, law] })).toEqual({ known: false, reason: 'collinear' });
  expect(localLevel(y, { regressors: [y.map(() => 1)] })).toEqual({ known: false, reason: 'collinear' });
  expect(levelForecast(y, { start: 3 })).toEqual({ known: false, reason: 'too_few' });
  expect(levelForecast(y, { start: 130 })).toEqual({ known: false, reason: 'too_few' });
  expect(() => localLevel([1, Infinity, 2, 3, 4])).toThrow('got Infinity at 1');
  expect(() => localLevel(y, { regressors: [[1]] })).toThrow('regressor 0 has 1 values, y has 130');
  expect(() => localLevel(y, { regressors: [law.map(() => Number.NaN)] })).toThrow('NaN at 0');
  expect(() => localLevel(y, { level: 1 })).toThrow('level');
  expect(() => levelForecast(y, { start: 131 })).toThrow('start');
});

test('under no change a step is claimed in at most 5 % of 300 worlds, with much drift and with little, and the forecast no more', () => {
  for (const drift of [0.25, 0.5, 2]) {
    let [claims, far] = [0, 0];
    for (let world = 0; world < 300; world++) {
      const random = seeded(41, world);
      const normal = (): number => Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
      let level = 50;
      const series = Array.from({ length: 72 }, () => {
        level += drift * normal();
        return level + 2 * normal();
      });
      if (known(localLevel(series, { regressors: [series.map((_, t) => (t < 54 ? 0 : 1))] })).p[0]! < 0.05) claims++;
      if (forecast(levelForecast(series, { start: 60 })).p < 0.05) far++;
    }
    // 15 expected, standard error 3.8; had the likeliest share of the drift been taken as known, 40 with little drift
    expect([drift, claims <= 24, far <= 24]).toEqual([drift, true, true]);
  }
});
