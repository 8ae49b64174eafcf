import { expect, test } from 'vitest';
import { drawNormal } from '../numeric/draw.ts';
import { seeded } from '../numeric/random.ts';
import { breakpoints } from './breakpoints.ts';
import { levelBreak } from './level-break.ts';

const known = (y: ArrayLike<number>, options = {}) => {
  const answer = levelBreak(y, options);
  if (!answer.known) throw new Error(answer.reason);
  return answer;
};

const series = Array.from({ length: 60 }, (_, i) => 20 + ((i * 17) % 11) - (i >= 37 ? 5 : 0) + ((i * i) % 7) * (i >= 37 ? 0.5 : 1));

// R 4.2.2, strucchange 1.5-3: Fstats, sctest, efp "OLS-CUSUM", breakpoints and confint of the same sixty
test('date, levels, intervals, F and the summed remainders equal strucchange; p of the largest F is near Hansen’s', () => {
  const found = known(series);
  expect([found.at, found.first, found.f.length, found.interval]).toEqual([37, 9, 43, [33, 42]]);
  expect(known(series, { level: 0.8 }).interval).toEqual([35, 39]);
  const near = (ours: number, theirs: number, off = 1e-10) => expect(Math.abs(ours / theirs - 1)).toBeLessThan(off);
  near(found.supF, 39.6704272173911);
  near(found.cusum, 2.38103651885674);
  near(found.cusumP, 2.38071970081188e-5);
  near(found.f[0]!, 1.33947227494865);
  near(found.f[19]!, 17.0003314469579);
  near(found.f[42]!, 7.15447786695234);
  near(found.before, 26.7567567567568);
  near(found.after, 20.9130434782609);
  // R interpolates a table of simulated tails, 1.4e-8: far out they part
  expect(found.supFP / 1.41510707596382e-8).toBeGreaterThan(0.3);
  expect(found.supFP / 1.41510707596382e-8).toBeLessThan(3);
});

test('the best date is that of breakpoints; shift and scale change nothing but the level, time turned round turns the date', () => {
  const one = known(series);
  const other = breakpoints(series);
  expect(other.known && [...other.cuts[1]!]).toEqual([one.at]);
  const scaled = known(series.map((v) => 100 + 3 * v));
  expect([scaled.at, scaled.interval]).toEqual([one.at, one.interval]);
  for (const what of ['supF', 'supFP', 'cusum', 'cusumP'] as const) expect(scaled[what]).toBeCloseTo(one[what], 9);
  const turned = known([...series].reverse());
  expect(turned.at).toBe(60 - one.at);
  expect(turned.interval).toEqual([60 - one.interval![1], 60 - one.interval![0]]);
  expect(turned.supF).toBeCloseTo(one.supF, 9);
});

test('an exact step, no variation, too few, misuse', () => {
  const step = known([...new Array<number>(10).fill(3), ...new Array<number>(12).fill(8)]);
  expect([step.at, step.before, step.after, step.supF, step.supFP, step.interval]).toEqual([10, 3, 8, Infinity, 0, [10, 10]]);
  expect(levelBreak(new Array<number>(30).fill(0.1))).toEqual({ known: false, reason: 'all_equal' });
  expect(levelBreak([1, 2, 3])).toEqual({ known: false, reason: 'too_few' });
  expect(() => levelBreak([1, Number.NaN])).toThrow('finite');
  expect(() => levelBreak(series, { trim: 0.5 })).toThrow('trim');
  expect(() => levelBreak(series, { level: 1 })).toThrow('level');
});

test('without a break one series in twenty has p below .05, by either test', () => {
  let [largest, sums] = [0, 0];
  const worlds = 1000;
  for (let world = 0; world < worlds; world++) {
    const random = seeded(41, world);
    const { supFP, cusumP } = known(Array.from({ length: 200 }, () => drawNormal(random)));
    if (supFP <= 0.05) largest++;
    if (cusumP <= 0.05) sums++;
  }
  const most = 0.05 + 4 * Math.sqrt((0.05 * 0.95) / worlds);
  expect([largest / worlds < most, sums / worlds < most, largest > 20, sums > 15]).toEqual([true, true, true, true]);
});

test('the interval holds the true date nineteen times in twenty, also when one side varies more', () => {
  for (const spread of [1, 2]) {
    let held = 0;
    const worlds = 400;
    for (let world = 0; world < worlds; world++) {
      const random = seeded(43, world);
      const { interval } = known(
        Array.from({ length: 300 }, (_, i) => (i < 150 ? drawNormal(random) : 1.2 * spread + spread * drawNormal(random))),
      );
      if (interval && interval[0] <= 150 && interval[1] >= 150) held++;
    }
    expect(held / worlds).toBeGreaterThan(0.95 - 4 * Math.sqrt((0.05 * 0.95) / worlds));
    expect(held / worlds).toBeLessThan(1);
  }
});
