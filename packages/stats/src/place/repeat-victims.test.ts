import { expect, test } from 'vitest';
import { shuffle } from '../inference/permutation.ts';
import { drawPoisson } from '../numeric/draw.ts';
import { seeded } from '../numeric/random.ts';
import { type KnoxTable, knoxTable } from './knox-table.ts';
import { type RepeatVictims, repeatVictims } from './repeat-victims.ts';

const place = [1, 2, 3, 4, 5, 6, 7, 8, 3, 3, 5, 9];
const day = [2, 30, 41, 77, 90, 130, 200, 260, 44, 60, 99, 300];
const told = (where: ArrayLike<number>, when: ArrayLike<number>, options: { days: number; atRisk?: number }) =>
  repeatVictims(where, when, options) as RepeatVictims;

test('a street is counted by hand', () => {
  const made = told(place, day, { days: 14, atRisk: 400 });
  expect(made).toMatchObject({ events: 12, places: 9, repeats: 2, pairs: 2, repeatedPlaces: 2 / 400, eventsThere: 5 / 12 });
  expect([...made.hits]).toEqual([7, 1, 1]);
  expect([...made.gaps]).toEqual([3, 9, 16]);
  // R 4.2.2: 400 * dbinom(1:3, 12, 1/400)
  const even = [11.674094216647447, 0.16092109822446343, 0.00134437007706319];
  made.evenHits!.forEach((value, k) => {
    expect(Math.abs(value / even[k]! - 1)).toBeLessThan(1e-10);
  });
});

test('pairs, mean and p are those of the same-place row of the Knox table', () => {
  const row = knoxTable(
    place.map((p) => 100 * p),
    place.map(() => 0),
    day,
    { sBands: [0, 1], tBands: [0, 15, 31], reps: 0 },
  ) as KnoxTable;
  const made = told(place, day, { days: 14 });
  expect(made.pairs).toBe(row.observed[0]);
  expect(made.expectedPairs).toBeCloseTo(row.expected[0]!, 12);
  expect(made.p).toBeCloseTo(row.formulaP[0]!, 12);
});

test('shuffling the times gives the exact mean of repeats and of pairs', () => {
  const random = seeded(8);
  const where = Int32Array.from({ length: 60 }, () => random.below(25));
  const when = Float64Array.from({ length: 60 }, () => Math.floor(120 * random.next()));
  const exact = told(where, when, { days: 10 });
  let [repeats, pairs] = [0, 0];
  const rounds = 2000;
  for (let r = 0; r < rounds; r++) {
    shuffle(when, random);
    const one = told(where, when, { days: 10 });
    repeats += one.repeats / rounds;
    pairs += one.pairs / rounds;
  }
  expect(Math.abs(repeats - exact.expectedRepeats)).toBeLessThan(0.2);
  expect(Math.abs(pairs - exact.expectedPairs)).toBeLessThan(0.25);
});

test('names of places and the order of events mean nothing', () => {
  const straight = told(place, day, { days: 14 });
  const turned = told(place.map((p) => -7 * p).reverse(), [...day].reverse(), { days: 14 });
  expect(turned).toEqual(straight);
});

test('none again, all at one place, too few, misuse', () => {
  expect(told([1, 2, 3, 4], [1, 1, 1, 1], { days: 5 })).toMatchObject({
    repeats: 0,
    expectedRepeats: 0,
    pairs: 0,
    p: 1,
    repeatedPlaces: 0,
  });
  expect(told([1, 1, 1, 1], [1, 1, 1, 1], { days: 0 })).toMatchObject({ repeats: 3, pairs: 6, expectedPairs: 6, p: 1 });
  expect(repeatVictims([1], [1], { days: 1 })).toEqual({ known: false, reason: 'too_few' });
  expect(() => repeatVictims([1, 2], [1], { days: 1 })).toThrow('2 places and 1');
  expect(() => repeatVictims([1.5], [1], { days: 1 })).toThrow('place 1.5');
  expect(() => repeatVictims([1], [1], { days: -1 })).toThrow('days');
  expect(() => repeatVictims([1, 2], [1, 2], { days: 1, atRisk: 1 })).toThrow('atRisk');
});

test('places that are always risky, but no more after a hit, are called in at most about 5 % of 200 towns', () => {
  let claims = 0;
  for (let town = 0; town < 200; town++) {
    const random = seeded(77, town);
    const where: number[] = [];
    for (let p = 0; p < 60; p++) for (let k = drawPoisson(p < 10 ? 6 : 0.6, random); k > 0; k--) where.push(p);
    const when = where.map(() => 365 * random.next());
    if (told(where, when, { days: 14 }).p <= 0.05) claims++;
  }
  expect(claims).toBeLessThanOrEqual(19);
});
