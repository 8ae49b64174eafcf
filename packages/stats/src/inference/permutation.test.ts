import { expect, test } from 'vitest';
import { seeded } from '../numeric/random.ts';
import { doubledTail, monteCarloP, twoSidedNormal } from './p-value.ts';
import { eachPermutation, permutationTest, shuffle } from './permutation.ts';

test('every order of four things is as likely as any other', () => {
  const seen = new Map<string, number>();
  eachPermutation(4, { seed: 3, to: 24_000 }, (order) => {
    const name = order.join('');
    seen.set(name, (seen.get(name) ?? 0) + 1);
  });
  expect(seen.size).toBe(24);
  // 1,000 each, standard error 31; the largest of 24 gaps stays under four of them
  for (const count of seen.values()) expect(Math.abs(count - 1000)).toBeLessThan(125);
});

test('a replicate sees the same order whoever makes it', () => {
  const whole: string[] = [];
  eachPermutation(9, { seed: 7, to: 10 }, (order) => whole.push(order.join()));
  const parts: string[] = [];
  for (const [from, to] of [
    [0, 3],
    [3, 4],
    [4, 10],
  ] as const)
    eachPermutation(9, { seed: 7, from, to }, (order) => parts.push(order.join()));
  expect(parts).toEqual(whole);
});

test('mean and spread of a sum of three of six equal those of drawing without replacement; p equals the share of all 720 orders', () => {
  const values = [3, 1, 4, 9, 8, 7];
  const later = (order: ArrayLike<number>): number => values[order[3]!]! + values[order[4]!]! + values[order[5]!]!;
  const { observed, mean, sd, p } = permutationTest(6, later, { reps: 20_000, seed: 2 });
  expect(observed).toBe(24);
  // 3 × mean of all 32/6; variance 3·(σ²)·(1 − 3/6)·6/5 with σ² = 49.333/6
  expect(Math.abs(mean - 16)).toBeLessThan(0.12);
  expect(Math.abs(sd - Math.sqrt((3 * (49.333 / 6) * 3) / 5))).toBeLessThan(0.06);
  // one of the twenty ways to choose three reaches 24
  expect(Math.abs(p.upper - 0.05)).toBeLessThan(0.006);
});

test('where labels mean nothing p is at most .05 in 5 % of 300 worlds', () => {
  let claims = 0;
  for (let world = 0; world < 300; world++) {
    const random = seeded(11, world);
    const values = Float64Array.from({ length: 14 }, () => random.next());
    const half = (order: ArrayLike<number>): number => {
      let sum = 0;
      for (let i = 0; i < 7; i++) sum += values[order[i]!]!;
      return sum;
    };
    if (permutationTest(14, half, { reps: 199, seed: world }).p.twoSided <= 0.05) claims++;
  }
  // 15 expected, standard error 3.8
  expect(claims).toBeLessThanOrEqual(27);
});

test('one item, equal items and misuse', () => {
  expect(permutationTest(1, () => 5, { reps: 9 })).toMatchObject({ observed: 5, mean: 5, sd: 0, p: { twoSided: 1 } });
  const one = Uint32Array.from([4]);
  shuffle(one, seeded(1));
  expect([...one]).toEqual([4]);
  expect(() => permutationTest(3, () => 0, { reps: 0 })).toThrow('got 0');
  expect([monteCarloP(0, 999), monteCarloP(999, 999)]).toEqual([0.001, 1]);
  expect(() => monteCarloP(3, 2)).toThrow('from 0 to 2');
  expect(() => monteCarloP(0, 0)).toThrow('reps');
  expect([doubledTail(0.7, 0.3), doubledTail(0.6, 0.6)]).toEqual([0.6, 1]);
  expect(twoSidedNormal(-1.959963984540054)).toBeCloseTo(0.05, 15);
});
