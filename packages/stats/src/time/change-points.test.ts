import fc from 'fast-check';
import { expect, test } from 'vitest';
import { generatedSeries } from '../../test/generated.ts';
import { drawPoisson } from '../numeric/draw.ts';
import { seeded } from '../numeric/random.ts';
import { breakpoints } from './breakpoints.ts';
import { mannKendall } from './mann-kendall.ts';
import { type PeltOptions, pelt } from './pelt.ts';

function known<T extends { readonly known: boolean }>(result: T): Extract<T, { known: true }> {
  if (!result.known) throw new Error(JSON.stringify(result));
  return result as Extract<T, { known: true }>;
}

// breakpoints(y ~ x, h = 9) in R 4.2.2
const strucchange = {
  rss: [30.17283963626214, 4.761822154472191, 4.706233320157446, 4.646139083166609, 4.590550248851863, 4.733171537399365],
  bic: [141.31151413373206, 42.81584165776876, 54.39432341344157, 65.90627919850252, 77.4671124932612, 91.58588195815101],
  breaks: 1,
  cuts: [[], [25], [14, 25], [25, 36, 47], [14, 25, 36, 47], [9, 20, 29, 40, 51]],
};

/** The cheapest of all cuts, by trying every last cut of every beginning. */
function byTrying(y: readonly number[], { cost, penalty = 'MBIC', minSegment = 1 }: PeltOptions): number {
  const n = y.length;
  const price = typeof penalty === 'number' ? penalty : 3 * Math.log(n);
  const segment = (from: number, to: number): number => {
    const part = y.slice(from, to);
    const sum = part.reduce((a, b) => a + b, 0);
    const more = penalty === 'MBIC' ? Math.log(part.length) : 0;
    if (cost === 'poisson') return more + (sum > 0 ? 2 * sum * (Math.log(part.length) - Math.log(sum)) : 0);
    return more + part.reduce((a, b) => a + (b - sum / part.length) ** 2, 0);
  };
  const best = [-price];
  for (let to = 1; to <= n; to++) {
    let least = Infinity;
    for (let from = 0; from <= to - minSegment; from++) least = Math.min(least, best[from]! + segment(from, to) + price);
    best.push(least);
  }
  return best[n]!;
}

test('pruning loses nothing: the cost is the least there is, for any series, price and shortest segment', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 4, maxLength: 40 }),
      fc.constantFrom<'MBIC' | number>('MBIC', 0.5, 4),
      fc.constantFrom<'poisson' | 'normalMean'>('poisson', 'normalMean'),
      fc.integer({ min: 1, max: 4 }),
      (y, penalty, cost, minSegment) => {
        const found = pelt(y, { cost, penalty, minSegment });
        expect(found.cost).toBeCloseTo(byTrying(y, { cost, penalty, minSegment }), 8);
        const ends = [0, ...found.cuts, y.length];
        for (let s = 1; s < ends.length; s++) expect(ends[s]! - ends[s - 1]!).toBeGreaterThanOrEqual(minSegment);
      },
    ),
    { numRuns: 150 },
  );
});

test('nothing is lost on long noisy series either, where the pruning of changepoint 2.3 with MBIC loses', () => {
  const rows = generatedSeries(40, 260);
  const row = (s: number) => [...rows.subarray(s * 260, s * 260 + 260)];
  for (let s = 32; s < 40; s++) {
    const y = row(s);
    expect(pelt(y, { cost: 'poisson', minSegment: 4 }).cost).toBeCloseTo(byTrying(y, { cost: 'poisson', minSegment: 4 }), 6);
  }
  // changepoint drops a beginning as soon as a cut is cheaper, though the logarithm of its segment's length will weigh less later: here it finds
  // two cuts where none is cheaper
  const [safe, quick] = (['safe', 'quick'] as const).map((pruning) => pelt(row(38), { cost: 'poisson', minSegment: 4, pruning }));
  expect([[...safe!.cuts], [...quick!.cuts]]).toEqual([[], [19, 48]]);
  expect(quick!.cost - safe!.cost).toBeCloseTo(2.378581853783544, 6);
});

/** The rule of 'quick' word by word: who is dearer than a cut at an end leaves when a whole segment fits behind it; the cost of what is left. */
function byRule(y: readonly number[], penalty: number, lengths: boolean, minSegment: number): number {
  const best = [-penalty, ...y.map(() => Infinity)];
  const leaves = new Map<number, number>();
  const price = (from: number, to: number): number => {
    const sum = y.slice(from, to).reduce((a, b) => a + b, 0);
    return best[from]! + (lengths ? Math.log(to - from) : 0) + (sum > 0 ? 2 * sum * (Math.log(to - from) - Math.log(sum)) : 0);
  };
  for (let to = minSegment; to <= y.length; to++) {
    const open = best.map((_, from) => from).filter((from) => from <= to - minSegment && (leaves.get(from) ?? Infinity) > to);
    const prices = open.map((from) => price(from, to));
    best[to] = Math.min(...prices) + penalty;
    open.forEach((from, k) => {
      if (prices[k]! > best[to]! + 1e-9 && !leaves.has(from)) leaves.set(from, to + minSegment);
    });
  }
  return best[y.length]!;
}

test("'quick' costs what its rule says, though most are not looked at in most of the ends", () => {
  const level = fc.tuple(
    fc.integer({ min: 1, max: 25 }),
    fc.array(fc.double({ min: 0, max: 2, noNaN: true }), { minLength: 1, maxLength: 30 }),
  );
  fc.assert(
    fc.property(
      fc.array(level, { minLength: 1, maxLength: 5 }),
      fc.constantFrom<'MBIC' | number>('MBIC', 1.3, 6.1),
      fc.integer({ min: 1, max: 12 }),
      (levels, penalty, minSegment) => {
        const y = levels.flatMap(([rate, parts]) => parts.map((part) => Math.round(rate * part)));
        fc.pre(y.length >= minSegment);
        const found = pelt(y, { cost: 'poisson', penalty, minSegment, pruning: 'quick' });
        const wanted = byRule(y, typeof penalty === 'number' ? penalty : 3 * Math.log(y.length), penalty === 'MBIC', minSegment);
        expect(found.cost).toBeCloseTo(wanted, 8);
      },
    ),
    { numRuns: 200 },
  );
});

test('rates that are not whole, and sums too large to look up, cost the same as those that are', () => {
  const y = Array.from({ length: 80 }, (_, i) => (i < 50 ? 3 : 7) + ((i * 11) % 4));
  const half = pelt(
    y.map((v) => v / 2),
    { cost: 'poisson', penalty: 4 },
  );
  const many = pelt(
    y.map((v) => v * 1000),
    { cost: 'poisson', penalty: 8000 },
  );
  expect([...half.cuts]).toEqual([50]);
  expect([...many.cuts]).toEqual([50]);
});

test('a step is found where it is; turned round, it is found from the other end', () => {
  const y = [...new Array(20).fill(3), ...new Array(15).fill(9)];
  expect([...pelt(y, { cost: 'poisson' }).cuts]).toEqual([20]);
  expect([...pelt([...y].reverse(), { cost: 'poisson' }).cuts]).toEqual([15]);
  expect([...pelt(y, { cost: 'poisson' }).means]).toEqual([3, 9]);
  const rough = y.map((v, i) => v + Math.sin(5 * i));
  expect(pelt(rough, { cost: 'normalMeanVar', minSegment: 5 }).variances).toHaveLength(2);
  const breaks = known(breakpoints(y.map((v, i) => v + ((i * 7) % 5) / 10)));
  expect([breaks.breaks, ...breaks.cuts[1]!]).toEqual([1, 20]);
});

test('breaks with regressors equal strucchange 1.5-3: a line whose slope changes', () => {
  const n = 60;
  const x = Array.from({ length: n }, (_, i) => i / 10);
  const y = x.map((v, i) => (i < 25 ? 2 + v : 6 - 0.5 * v) + Math.sin(i * 2.3) * 0.4);
  const found = known(breakpoints(y, { columns: [x.map(() => 1), x], shortest: 9 }));
  expect(found.breaks).toBe(strucchange.breaks);
  strucchange.rss.forEach((rss, m) => {
    expect(Math.abs(found.rss[m]! / rss - 1)).toBeLessThan(1e-9);
    expect(Math.abs(found.bic[m]! - strucchange.bic[m]!)).toBeLessThan(1e-7);
  });
  expect(found.cuts.map((cuts) => [...cuts])).toEqual(strucchange.cuts);
});

test('the trend by ranks equals R 4.2.2, ties and all, and does not see the scale', () => {
  const y = [107, 97, 102, 87, 119, 106, 110, 106, 107, 134, 147, 180, 125, 134, 110, 102, 103, 111, 120, 129];
  const trend = known(mannKendall(y));
  expect([trend.s, trend.variance, trend.slope]).toEqual([59, 945, 1]);
  expect(trend.z).toBeCloseTo(1.88674014103383, 12);
  expect(trend.p).toBeCloseTo(0.0591952857838731, 12);
  const turned = known(mannKendall(y.map((v) => -3 * v + 5)));
  expect([turned.s, turned.slope]).toEqual([-59, -3]);
  expect(turned.lo).toBeCloseTo(-3 * trend.hi, 10);
  expect(turned.hi).toBeCloseTo(-3 * trend.lo, 10);
  expect(known(mannKendall(y.map((v) => v ** 3))).s).toBe(59);
});

test('too little, all equal, nothing, and misuse', () => {
  expect(mannKendall([1, 2, 3])).toEqual({ known: false, reason: 'too_few' });
  expect(mannKendall([2, 2, 2, 2])).toEqual({ known: false, reason: 'all_equal' });
  expect(() => mannKendall([1, 2, 3, Number.NaN])).toThrow('NaN at 3');
  expect(() => mannKendall([1, 2, 3, 4], 0)).toThrow('level');
  expect([...pelt([], { cost: 'poisson' }).cuts]).toEqual([]);
  expect([...pelt([5], { cost: 'poisson' }).means]).toEqual([5]);
  expect([...pelt([1, 9], { cost: 'poisson', minSegment: 5 }).cuts]).toEqual([]);
  expect([...pelt(new Array(30).fill(0), { cost: 'poisson' }).cuts]).toEqual([]);
  expect(() => pelt([1, -1], { cost: 'poisson' })).toThrow('-1 at 1');
  expect(() => pelt([1], { cost: 'poisson', minSegment: 0 })).toThrow('minSegment');
  expect(() => pelt([1], { cost: 'poisson', penalty: -1 })).toThrow('penalty');
  expect(() => pelt([1], { cost: 'poisson', pruning: 'none' as 'safe' })).toThrow("pruning must be 'safe' or 'quick', got none");
  expect(breakpoints([1, 2, 3])).toEqual({ known: false, reason: 'too_few' });
  expect(breakpoints(new Array(20).fill(1), { columns: [new Array(20).fill(1), new Array(20).fill(2)] })).toEqual({
    known: false,
    reason: 'collinear',
  });
  expect(() => breakpoints([1, 2, 3, 4, 5, 6, 7, 8], { shortest: 1 })).toThrow('longer than the 1 columns');
  expect(() => breakpoints([1, 2], { columns: [[1]] })).toThrow('column 0 has 1 values');
});

test('where the rate never changes a cut is made in at most 5 % of 300 series of ten years', () => {
  let [cut, broken, trend] = [0, 0, 0];
  for (let world = 0; world < 300; world++) {
    const random = seeded(31, world);
    const y = Array.from({ length: 120 }, () => drawPoisson(6, random));
    if (pelt(y, { cost: 'poisson' }).cuts.length > 0) cut++;
    if (known(breakpoints(y)).breaks > 0) broken++;
    if (known(mannKendall(y)).p <= 0.05) trend++;
  }
  expect(cut).toBeLessThanOrEqual(15);
  expect(broken).toBeLessThanOrEqual(15);
  // 15 expected, standard error 3.8
  expect(trend).toBeLessThanOrEqual(27);
});
