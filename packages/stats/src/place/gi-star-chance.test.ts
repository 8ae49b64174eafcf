import { expect, test } from 'vitest';
import { logGamma } from '../numeric/log-gamma.ts';
import { seeded } from '../numeric/random.ts';
import { giStar } from './getis-ord.ts';
import { giStarChance } from './gi-star-chance.ts';
import { latticeNeighbours, packNeighbours } from './neighbours.ts';

const logChoose = (n: number, k: number): number => logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);

/** P(at least k of the `drawn` are among the `marked` of `all`). */
function hypergeometric(k: number, all: number, marked: number, drawn: number): number {
  let p = 0;
  for (let one = Math.max(k, drawn - (all - marked), 0); one <= Math.min(drawn, marked); one++)
    p += Math.exp(logChoose(marked, one) + logChoose(all - marked, drawn - one) - logChoose(all, drawn));
  return Math.min(1, p);
}

test('of zeros and ones it is the hypergeometric distribution, which is exact', () => {
  const around = latticeNeighbours(9, 9);
  const random = seeded(3);
  const values = Array.from({ length: 81 }, () => (random.next() < 0.25 ? 1 : 0));
  const reps = 4000;
  const { upper } = giStarChance(values, around, { reps, seed: 8 });
  const marked = values.reduce<number>((a, b) => a + b, 0);
  for (let i = 0; i < 81; i++) {
    const near = [...around.index.subarray(around.start[i], around.start[i + 1])];
    const exact = hypergeometric(
      near.reduce((sum, j) => sum + values[j]!, 0),
      80,
      marked - values[i]!,
      near.length,
    );
    // four and a half standard errors: 81 cells are looked at
    expect(Math.abs(upper[i]! - exact)).toBeLessThanOrEqual(4.5 * Math.sqrt((exact * (1 - exact)) / reps) + 2 / reps);
  }
});

test('where counts are many and even it agrees with the normal tail of G without the place itself', () => {
  const around = latticeNeighbours(12, 12);
  const random = seeded(5);
  const values = Array.from({ length: 144 }, () => 40 + random.below(30));
  const { twoSided } = giStarChance(values, around, { reps: 1999 });
  const z = giStar(values, around, { self: false });
  const order = (list: ArrayLike<number>): number[] => Array.from(list, (_, i) => i).sort((a, b) => list[a]! - list[b]!);
  const surest = order(twoSided).slice(0, 14);
  const farthest = order(z.map((one) => -Math.abs(one))).slice(0, 20);
  expect(surest.filter((place) => farthest.includes(place)).length).toBeGreaterThanOrEqual(12);
});

test('shift and scale change nothing, the seed alone moves it; equal values and islands have p 1', () => {
  const around = latticeNeighbours(5, 5);
  const values = Array.from({ length: 25 }, (_, i) => (i * 7) % 9);
  const one = giStarChance(values, around, { reps: 99 });
  expect(
    giStarChance(
      values.map((v) => 4 * v + 3),
      around,
      { reps: 99 },
    ),
  ).toEqual(one);
  expect(giStarChance(values, around, { reps: 99, seed: 2 })).not.toEqual(one);
  expect(
    [
      ...giStarChance(
        values.map(() => 3),
        around,
        { reps: 99 },
      ).upper,
    ].every((p) => p === 1),
  ).toBe(true);
  const island = giStarChance([5, 1, 2], packNeighbours([[], [2], [1]]), { reps: 9 });
  expect([island.upper[0], island.twoSided[0]]).toEqual([1, 1]);
  expect(() => giStarChance([1], around)).toThrow('1 values');
  expect(() => giStarChance(values, around, { reps: 0 })).toThrow('reps');
  expect(() =>
    giStarChance(
      values.map(() => Number.NaN),
      around,
    ),
  ).toThrow('finite');
});

test('by chance one place in twenty is at .05, also where nearly all are 0', () => {
  const around = latticeNeighbours(10, 10);
  let [hot, all] = [0, 0];
  for (let world = 0; world < 30; world++) {
    const random = seeded(21, world);
    const values = Array.from({ length: 100 }, () => (random.next() < 0.1 ? 1 + random.below(3) : 0));
    const { upper } = giStarChance(values, around, { reps: 199, seed: world });
    hot += upper.filter((p) => p <= 0.05).length;
    all += 100;
  }
  // neighbouring places share values: a wide allowance
  expect(hot / all).toBeLessThan(0.06);
});
