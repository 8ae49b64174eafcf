import { expect, test } from 'vitest';
import { donut, inRing } from './donut.ts';
import { geometricNoise, geometricProbability } from './geometric.ts';
import { kAnonymity } from './k-anonymity.ts';
import { cellKeyNoise, roundBase } from './rounding.ts';

const upTo = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

test('rounding to the nearest multiple equals NumPy 1.24', () => {
  expect([...roundBase(upTo(11), { base: 3, method: 'nearest' })]).toEqual([0, 0, 3, 3, 3, 6, 6, 6, 9, 9, 9]);
  expect([...roundBase(upTo(14), { base: 5, method: 'nearest' })]).toEqual([0, 0, 0, 5, 5, 5, 5, 5, 10, 10, 10, 10, 10, 15]);
});

test('random rounding goes up as often as the remainder says, is right on average and the same for the same key', () => {
  const keys = upTo(30_000);
  for (const n of [1, 2, 4]) {
    const shown = roundBase(new Array(30_000).fill(n), { base: 3, keys });
    const up = shown.filter((value) => value > n).length / 30_000;
    // standard error at most .0028
    expect(Math.abs(up - (n % 3) / 3)).toBeLessThan(0.011);
    expect([...roundBase(new Array(30_000).fill(n), { base: 3, keys })]).toEqual([...shown]);
  }
  expect([...roundBase([0, 3, 6], { base: 3, keys: [1, 2, 3] })]).toEqual([0, 3, 6]);
});

test('noise by key is never negative nor far, has mean 0 and the variance asked for, and leaves nothing as nothing', () => {
  const keys = upTo(40_000);
  for (const n of [1, 2, 3, 50]) {
    const shown = cellKeyNoise(new Array(40_000).fill(n), keys, { most: 3, variance: 2 });
    const moves = Array.from(shown, (value) => value - n);
    expect(Math.min(...moves)).toBeGreaterThanOrEqual(-Math.min(3, n));
    expect(Math.max(...moves)).toBeLessThanOrEqual(3);
    const mean = moves.reduce((a, b) => a + b, 0) / 40_000;
    // standard error .007
    expect(Math.abs(mean)).toBeLessThan(0.03);
    if (n >= 3) expect(Math.abs(moves.reduce((a, b) => a + b * b, 0) / 40_000 - 2)).toBeLessThan(0.06);
  }
  expect([...cellKeyNoise([0, 0], [5, 6])]).toEqual([0, 0]);
  expect(cellKeyNoise([7], [42])).toEqual(cellKeyNoise([7], [42]));
});

test('geometric noise has the chances of the formula (NumPy 1.24) and its draws follow them', () => {
  expect(geometricProbability(0, 1)).toBeCloseTo(0.46211715726000974, 15);
  expect(geometricProbability(-3, 0.5)).toBeCloseTo(0.054648740365478836, 15);
  expect(geometricProbability(5, 2)).toBeCloseTo(3.457632118791066e-5, 18);
  let all = 0;
  for (let k = -400; k <= 400; k++) all += geometricProbability(k, 0.1);
  expect(all).toBeCloseTo(1, 12);
  const noise = geometricNoise(new Array(60_000).fill(100), { epsilon: 1, seed: 5 }).map((value) => value - 100);
  // standard errors .002 and, for the variance 1.8413, some .02
  expect(Math.abs(noise.filter((k) => k === 0).length / 60_000 - 0.4621)).toBeLessThan(0.009);
  expect(Math.abs(noise.reduce((a, b) => a + b * b, 0) / 60_000 - 1.8413)).toBeLessThan(0.08);
});

test('groups that look alike equal a count in Python 3.11', () => {
  const rows = [
    ['A', 'f', 1],
    ['A', 'f', 1],
    ['A', 'm', 2],
    ['B', 'f', 1],
    ['B', 'f', 1],
    ['B', 'f', 1],
    ['B', 'm', 3],
    ['A', 'm', 2],
    ['C', 'f', 2],
  ];
  const found = kAnonymity(rows);
  expect([...found.sizes]).toEqual([2, 2, 2, 3, 3, 3, 1, 2, 1]);
  expect([found.k, found.uniques, found.below]).toEqual([1, 2, 6]);
  expect(kAnonymity([])).toMatchObject({ k: 0, uniques: 0 });
  // "1" and 1 are not the same answer
  expect(kAnonymity([['1'], [1]]).uniques).toBe(2);
});

test('steps in a ring equal NumPy 1.24, lie in the ring, and spread evenly over its area', () => {
  const near = (u: number, v: number, wanted: readonly number[]): void =>
    inRing(u, v, 50, 200).forEach((value, i) => {
      expect(value).toBeCloseTo(wanted[i]!, 10);
    });
  near(0.25, 0.5, [-108.97247358851683, 0]);
  near(0.5, 0.125, [103.07764064044152, 103.0776406404415]);
  near(0.999, 0.75, [0, -199.90622801703802]);
  const moved = donut(new Float64Array(20_000), new Float64Array(20_000), { rMin: 50, rMax: 200, seed: 3 });
  const far = moved.x.map((x, i) => Math.hypot(x, moved.y[i]!));
  expect(Math.min(...far)).toBeGreaterThanOrEqual(50);
  expect(Math.max(...far)).toBeLessThanOrEqual(200);
  // half of the area lies within √((50² + 200²)/2) = 145.8 m; standard error .0035
  expect(Math.abs(far.filter((r) => r < Math.sqrt((2500 + 40_000) / 2)).length / 20_000 - 0.5)).toBeLessThan(0.014);
});

test('a point with no allowed place is lost and not told; the others land where they may', () => {
  const moved = donut([0, 1000], [0, 0], { rMin: 10, rMax: 20, allowed: (x) => x > 500 });
  expect([...moved.lost]).toEqual([1, 0]);
  expect([moved.x[0], moved.y[0]]).toEqual([0, 0]);
  expect(moved.x[1]).toBeGreaterThan(500);
});

test('misuse names the value and what is allowed', () => {
  expect(() => roundBase([1], { base: 1 })).toThrow('from 2');
  expect(() => roundBase([1.5], { method: 'nearest' })).toThrow('1.5');
  expect(() => roundBase([1, 2], { keys: [1] })).toThrow('needs a key');
  expect(() => cellKeyNoise([1], [1], { variance: 2.1 })).toThrow('below 2.00');
  expect(() => cellKeyNoise([1], [])).toThrow('0 keys');
  expect(() => cellKeyNoise([1], [1], { most: 0 })).toThrow('most');
  expect(() => geometricNoise([1], { epsilon: 0, seed: 1 })).toThrow('epsilon');
  expect(() => geometricNoise([0.5], { epsilon: 1, seed: 1 })).toThrow('0.5');
  expect(() => geometricProbability(0.5, 1)).toThrow('0.5');
  expect(() => kAnonymity([[1], [1, 2]])).toThrow('row 1');
  expect(() => kAnonymity([[1]], 0)).toThrow('least');
  expect(() => donut([1], [1], { rMin: 5, rMax: 2 })).toThrow('got 5 and 2');
  expect(() => donut([1], [], { rMin: 1, rMax: 2 })).toThrow('1 x and 0 y');
  expect(() => donut([Infinity], [1], { rMin: 1, rMax: 2 })).toThrow('finite');
});
