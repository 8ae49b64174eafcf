import { expect, test } from 'vitest';
import { poissonProbability } from '../numeric/count-distributions.ts';
import { dispersedRateChange } from './dispersed-rate-change.ts';
import { rateChange } from './rate-change.ts';

// R 4.2.2: poisson.test (exact interval, central p) and uniroot on the mid-p tails of pbinom (tol 1e-13).
// x1, x2, t1, t2, exact lo, exact hi, central p, mid-p lo, mid-p hi, mid-p p
const cases: [number, number, number, number, number, number, number, number, number, number][] = [
  [10, 16, 1, 1, 0.682673194421928, 3.94412536012575, 0.326939582824707, 0.726616963616696, 3.66123151560914, 0.247788563370705],
  [5, 8, 1, 1, 0.461513104889494, 6.21608291689579, 0.5810546875, 0.517264423448705, 5.37593257179701, 0.4239501953125],
  [25, 40, 1, 1, 0.94715322093657, 2.75183926938798, 0.0816815339415403, 0.973379691737494, 2.66888689076122, 0.064017504137226],
  [50, 80, 1, 1, 1.10994056228318, 2.32595707037132, 0.0106940551238294, 1.1259718653179, 2.29006619085472, 0.00851136981729185],
  [100, 160, 1, 1, 1.23854987963457, 2.07526050470696, 0.000238941903068139, 1.24778711691448, 2.05899187124782, 0.000191956580303432],
  [0, 4, 1, 1, 0.660124019360094, Infinity, 0.125, 0.897068135363835, Infinity, 0.0625],
  [4, 0, 1, 1, 0, 1.51486685936587, 0.125, 0, 1.1147425268811, 0.0625],
  [3, 9, 365, 366, 0.746638864267564, 17.1809320801052, 0.147323190210129, 0.845310500817705, 13.699901575804, 0.0931701904201077],
  [120, 96, 12, 12, 0.605225277093103, 1.05507761995023, 0.117389102927262, 0.610647226023711, 1.04598272990692, 0.103046005176562],
  [17, 31, 24, 12, 1.95701303195301, 7.02502913040556, 1.87984976744675e-5, 2.0297244405979, 6.7278758268609, 1.18240759582852e-5],
];

function near(value: number, reference: number): void {
  if (!Number.isFinite(reference) || reference === 0) expect(value).toBe(reference);
  else expect(Math.abs(value / reference - 1)).toBeLessThan(1e-9);
}

function known<T extends { known: boolean }>(result: T): Extract<T, { known: true }> {
  if (!result.known) throw new Error('expected a known result');
  return result as Extract<T, { known: true }>;
}

test('exact and mid-p intervals and p equal R to 1e-9', () => {
  for (const [x1, x2, t1, t2, exactLo, exactHi, central, midLo, midHi, mid] of cases) {
    const exact = known(rateChange({ x1, x2, t1, t2 }, { method: 'exact' }));
    near(exact.lo, exactLo);
    near(exact.hi, exactHi);
    near(exact.p, central);
    const midp = known(rateChange({ x1, x2, t1, t2 }));
    near(midp.lo, midLo);
    near(midp.hi, midHi);
    near(midp.p, mid);
  }
});

test('the Wald interval equals R', () => {
  const wald = known(rateChange({ x1: 10, x2: 16, t1: 1, t2: 1 }, { method: 'wald' }));
  near(wald.lo, 0.726088688034237);
  near(wald.hi, 3.52574009509881);
});

test('exchanging the periods turns the ratio upside down', () => {
  const there = known(rateChange({ x1: 7, x2: 19, t1: 3, t2: 4 }));
  const back = known(rateChange({ x1: 19, x2: 7, t1: 4, t2: 3 }));
  near(back.ratio, 1 / there.ratio);
  near(back.lo, 1 / there.hi);
  near(back.hi, 1 / there.lo);
  near(back.p, there.p);
});

test('the p-value is below .05 exactly when the interval leaves out 1', () => {
  for (let x2 = 0; x2 < 60; x2++) {
    const change = known(rateChange({ x1: 20, x2, t1: 1, t2: 1 }));
    expect(change.p < 0.05).toBe(change.lo > 1 || change.hi < 1);
  }
});

test('no events at all is an answer, and nonsense is refused', () => {
  expect(rateChange({ x1: 0, x2: 0, t1: 1, t2: 1 })).toEqual({ known: false, reason: 'no_events' });
  expect(() => rateChange({ x1: -1, x2: 0, t1: 1, t2: 1 })).toThrow(RangeError);
  expect(() => rateChange({ x1: 1.5, x2: 0, t1: 1, t2: 1 })).toThrow(RangeError);
  expect(() => rateChange({ x1: 1, x2: 0, t1: 0, t2: 1 })).toThrow(RangeError);
  expect(() => rateChange({ x1: 0, x2: 3, t1: 1, t2: 1 }, { method: 'wald' })).toThrow(RangeError);
});

test('large counts stay exact: a million against a million', () => {
  const change = known(rateChange({ x1: 1_000_000, x2: 1_002_000, t1: 1, t2: 1 }));
  expect(change.lo).toBeCloseTo(Math.exp(Math.log(1.002) - 1.959963985 * Math.sqrt(1 / 1e6 + 1 / 1.002e6)), 7);
  expect(change.p).toBeCloseTo(0.1575, 3);
});

// R 4.2.2 glm(y ~ period, quasipoisson), 24 months before and 12 after
test('overdispersed months equal R quasipoisson', () => {
  const before = [3, 1, 4, 2, 0, 5, 2, 3, 6, 1, 2, 4, 2, 0, 3, 5, 1, 2, 7, 3, 2, 1, 4, 3];
  const after = [5, 3, 6, 2, 4, 8, 3, 5, 9, 2, 4, 6];
  const change = known(dispersedRateChange(before, after));
  expect(Math.log(change.ratio)).toBeCloseTo(0.54654370636807, 12);
  expect(Math.abs(change.dispersion / 1.13270477245111 - 1)).toBeLessThan(1e-7); // R iterates to 1e-8
  expect(Math.abs(change.lo / 1.1681870443453 - 1)).toBeLessThan(1e-7); // R iterates to 1e-8
  expect(Math.abs(change.hi / 2.55393268468596 - 1)).toBeLessThan(1e-7); // R iterates to 1e-8
  expect(Math.abs(change.p / 0.00756372267045273 - 1)).toBeLessThan(1e-7); // R iterates to 1e-8
  expect(dispersedRateChange([0, 0, 0], [1, 2])).toEqual({ known: false, reason: 'no_events' });
  expect(dispersedRateChange([4], [1])).toEqual({ known: false, reason: 'too_few_months' });
});

test('strongly overdispersed months equal R quasipoisson', () => {
  const before = [2, 14, 1, 9, 30, 4, 0, 11, 6, 25, 3, 8];
  const after = [19, 44, 7, 28, 60, 12, 5, 33, 21, 70, 9, 26];
  const change = known(dispersedRateChange(before, after));
  // R iterates to 1e-8 and takes the dispersion from the weights of the step before the last, which is 2e-6 off here
  expect(Math.abs(Math.log(change.ratio) / 1.08375317425273 - 1)).toBeLessThan(1e-7);
  expect(Math.abs(change.dispersion / 12.5955477835616 - 1)).toBeLessThan(5e-6);
  // the same in exact fractions
  expect(change.dispersion).toBeCloseTo(12.595524156835163, 11);
});

/** Exact share of pairs of counts with p < .05 when nothing has changed. */
function falseAlarms(mean: number, method: 'midp' | 'exact'): number {
  let share = 0;
  const most = Math.ceil(mean + 8 * Math.sqrt(mean) + 8);
  for (let x1 = 0; x1 <= most; x1++)
    for (let x2 = 0; x2 <= most; x2++) {
      const change = rateChange({ x1, x2, t1: 1, t2: 1 }, { method });
      if (change.known && change.p < 0.05) share += poissonProbability(x1, mean) * poissonProbability(x2, mean);
    }
  return share;
}

test('when nothing has changed mid-p is below .05 about 5 % of the time and the exact p never more often', () => {
  for (const mean of [3, 8, 25]) {
    expect(falseAlarms(mean, 'exact')).toBeLessThanOrEqual(0.05);
    // mid-p is not guaranteed: its error swings round 5 % with the steps of the counts, within a point
    expect(falseAlarms(mean, 'midp')).toBeLessThan(0.06);
    expect(falseAlarms(mean, 'midp')).toBeGreaterThan(falseAlarms(mean, 'exact'));
  }
});
