import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawNegativeBinomial, drawPoisson } from '../numeric/draw.ts';
import { seeded } from '../numeric/random.ts';
import { comparedChange } from './compared-change.ts';
import { expectedWithout } from './expected-without.ts';
import { metaAnalysis } from './meta-analysis.ts';
import { displacementQuotient, weightedDisplacement } from './weighted-displacement.ts';

function known<T extends { readonly known: boolean }>(result: T): Extract<T, { known: true }> {
  if (!result.known) throw new Error(JSON.stringify(result));
  return result as Extract<T, { known: true }>;
}
const near = (got: number, wanted: number): void => expect(Math.abs(got - wanted)).toBeLessThan(1e-9 * Math.max(1, Math.abs(wanted)));

test('the relative effect, with and without dispersion, equals R 4.2.2', () => {
  const one = known(comparedChange({ a: 120, b: 80, c: 210, d: 205 }));
  for (const [got, wanted] of [
    [one.effect, 1.46428571428571],
    [one.lo, 1.04000392991844],
    [one.hi, 2.0616582220313],
    [one.p, 0.0289136975747687],
    [one.percent, -31.7073170731707],
  ] as const)
    near(got, wanted);
  near(known(comparedChange({ a: 120, b: 80, c: 210, d: 205 }, { dispersion: 2 })).p, 0.122397370788131);
  near(known(comparedChange({ a: 16, b: 10, c: 25, d: 24 })).hi, 4.0457341143747);
  // the months vary less than chance: that is chance too
  expect(comparedChange({ a: 9, b: 5, c: 8, d: 7 }, { dispersion: 0.2 })).toEqual(comparedChange({ a: 9, b: 5, c: 8, d: 7 }));
});

test('studies together equal R 4.2.2; studies that agree wholly have no variance between them', () => {
  const meta = known(
    metaAnalysis([0.381367556529104, 0.547295303547382, 0.42918163472548], [0.0304732868757259, 0.125649350649351, 0.244166666666667]),
  );
  near(meta.fixed.estimate, 0.415162802714127);
  near(meta.fixed.se, 0.149287247482901);
  near(meta.q, 0.177234394092238);
  expect([meta.tau2, meta.i2]).toEqual([0, 0]);
  near(meta.random.estimate, 0.415162802714127);
  const apart = known(metaAnalysis([0, 2], [0.1, 0.1]));
  // Q = 20, τ² = (20 − 1)/(20 − 10)
  near(apart.tau2, 1.9);
  near(apart.i2, 0.95);
  near(apart.random.se, 1);
});

test('the weighted displacement difference equals ptools 2.0.0 and the published foot patrols', () => {
  const patrols = { treated: [207, 110], control: [308, 318], treatedRing: [178, 157], controlRing: [150, 140] } as const;
  const found = weightedDisplacement(patrols);
  expect([found.total, Math.round(found.lo), Math.round(found.hi)]).toEqual([-118, -196, -40]);
  near(found.se, Math.sqrt(1568));
  const areas = weightedDisplacement(patrols, { areas: [0.9, 1.2, 1.6, 1.5] });
  expect([areas.total.toFixed(3), areas.se.toFixed(3), areas.z.toFixed(3), areas.lo.toFixed(2), areas.hi.toFixed(2)]).toEqual([
    '-99.694',
    '35.428',
    '-2.814',
    '-169.13',
    '-30.26',
  ]);
  near(weightedDisplacement({ treated: [80, 20], control: [100, 50] }, { periods: [2, 1] }).se, Math.sqrt(115));
  near(weightedDisplacement({ treated: [80, 20], control: [100, 50] }, { periods: [2, 1] }).total, -20);
  const apart = weightedDisplacement({ control: [210, 205], treated: [120, 80], controlRing: [60, 62], treatedRing: [45, 50] });
  near(apart.local, -35);
  near(apart.localSe, 24.7991935352745);
  near(apart.ring, 3);
  near(apart.se, 28.8444102037119);
  const narrow = weightedDisplacement({ treated: [120, 100], control: [130, 150] }, { level: 0.9 });
  expect([narrow.total, narrow.se.toFixed(1), narrow.lo.toFixed(1), narrow.hi.toFixed(1)]).toEqual([-40, '22.4', '-76.8', '-3.2']);
  // one event weighs ten days: everything is ten times as much, z the same
  const heavy = weightedDisplacement(patrols, { weight: 10 });
  near(heavy.total, -1180);
  near(heavy.z, found.z);
});

test('the displacement quotient equals R 4.2.2, and is told only where something was won', () => {
  const moved = known(displacementQuotient([120, 80], [45, 50], [210, 205]));
  near(moved.quotient, -0.163461538461539);
  near(moved.netEffect, 31.0714285714286);
  const spread = known(displacementQuotient([120, 80], [45, 40], [210, 205]));
  near(spread.quotient, 0.105769230769231);
  near(spread.ring, -0.0191637630662021);
  expect(displacementQuotient([80, 120], [45, 40], [210, 205])).toEqual({ known: false, reason: 'not_better' });
  expect(displacementQuotient([80, 10], [45, 40], [0, 205])).toEqual({ known: false, reason: 'no_events' });
});

test('what is expected of the worst places equals MASS 7.3-58.2, by likelihood and by moments', () => {
  const counts = [0, 2, 1, 3, 0, 5, 1, 0, 2, 9, 1, 0, 4, 2, 1, 0, 3, 1, 2, 6];
  const likely = known(expectedWithout(counts));
  // MASS stops at 1e-8 of the likelihood: six digits of the size
  expect(Math.abs(likely.size - 1.52177110101107)).toBeLessThan(1e-5);
  expect(Math.abs(likely.expected[9]! - 6.1610071120568)).toBeLessThan(1e-5);
  const moments = known(expectedWithout(counts, { method: 'moments' }));
  near(moments.size, 1.37876766091052);
  near(moments.expected[9]!, 6.32355332376853);
  near(
    moments.expected.reduce((a, b) => a + b, 0),
    43,
  );
  expect([...known(expectedWithout([4, 4, 4, 4, 4])).expected]).toEqual([4, 4, 4, 4, 4]);
  expect(expectedWithout([1, 2, 3, 4])).toEqual({ known: false, reason: 'too_few_places' });
  expect(expectedWithout([0, 0, 0, 0, 0])).toEqual({ known: false, reason: 'no_events' });
});

test('the worst of forty places with the same risk is expected to come back near the mean, not where it was', () => {
  let [counted, expected, again] = [0, 0, 0];
  for (let world = 0; world < 200; world++) {
    const random = seeded(13, world);
    const rates = Array.from({ length: 40 }, () => drawNegativeBinomial(6, 3, random) + 0.2);
    const first = rates.map((rate) => drawPoisson(rate, random));
    const worst = first.indexOf(Math.max(...first));
    counted += first[worst]!;
    expected += known(expectedWithout(first)).expected[worst]!;
    again += drawPoisson(rates[worst]!, random);
  }
  expect(counted).toBeGreaterThan(1.1 * again);
  // standard error of the mean of 200 worlds some 2 %
  expect(Math.abs(expected / again - 1)).toBeLessThan(0.06);
});

test('exchanging before and after, or the two areas, turns the effect upside down', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 300 }),
      fc.integer({ min: 1, max: 300 }),
      fc.integer({ min: 1, max: 300 }),
      fc.integer({ min: 1, max: 300 }),
      (a, b, c, d) => {
        const one = known(comparedChange({ a, b, c, d }));
        near(known(comparedChange({ a: b, b: a, c: d, d: c })).logEffect, -one.logEffect);
        near(known(comparedChange({ a: c, b: d, c: a, d: b })).hi, 1 / one.lo);
      },
    ),
    { numRuns: 50 },
  );
});

test('no event, one study and misuse', () => {
  expect(comparedChange({ a: 0, b: 1, c: 2, d: 3 })).toEqual({ known: false, reason: 'no_events' });
  expect(metaAnalysis([1], [1])).toEqual({ known: false, reason: 'too_few' });
  expect(weightedDisplacement({ treated: [0, 0], control: [0, 0] })).toMatchObject({ total: 0, se: 0, z: 0, p: 1 });
  expect(() => comparedChange({ a: -1, b: 1, c: 1, d: 1 })).toThrow('got -1');
  expect(() => comparedChange({ a: 1, b: 1, c: 1, d: 1 }, { dispersion: 0 })).toThrow('dispersion');
  expect(() => comparedChange({ a: 1, b: 1, c: 1, d: 1 }, { level: 1 })).toThrow('level');
  expect(() => metaAnalysis([1, 2], [1])).toThrow('1 variances');
  expect(() => metaAnalysis([1, 2], [1, 0])).toThrow('got 0');
  expect(() => weightedDisplacement({ treated: [1, 1], control: [1, 1] }, { periods: [0, 1] })).toThrow('got 0');
  expect(() => weightedDisplacement({ treated: [1, Number.NaN], control: [1, 1] })).toThrow('NaN');
  expect(() => displacementQuotient([1, 1], [1, 1], [1, -1])).toThrow('got -1');
  expect(() => expectedWithout([1, 2, 3, 4, 0.5])).toThrow('0.5');
});

test('under no effect, with the months’ own dispersion, an effect is claimed in at most 5 % of 600 worlds', () => {
  let [claims, naive] = [0, 0];
  for (let world = 0; world < 600; world++) {
    const random = seeded(21, world);
    // twelve months a side, variance twice the mean
    const year = (mean: number): number =>
      Array.from({ length: 12 }, () => drawNegativeBinomial(mean, mean, random)).reduce((a, b) => a + b, 0);
    const counts = { a: year(9), b: year(9), c: year(15), d: year(15) };
    if (known(comparedChange(counts, { dispersion: 2 })).p < 0.05) claims++;
    if (known(comparedChange(counts)).p < 0.05) naive++;
  }
  // 30 expected, standard error 5.3
  expect(claims).toBeLessThanOrEqual(46);
  expect(naive).toBeGreaterThan(60);
});
