import { expect, test } from 'vitest';
import { darkShares } from './dark-hours.ts';
import { lightStep } from './light-step.ts';
import { lightingPoints, rankLighting } from './lighting-rank.ts';

const unknown = { known: false, n: 3, least: 20 } as const;
const need = (number: number, over: object = {}) => ({ number, lamps: 1, walks: 0, faults: 0, schoolRoute: false, dark: unknown, ...over });

test('midnight is dark most of the year and noon never; by Swedish time at 58° north', () => {
  const dark = darkShares();
  expect(dark[12]).toBe(0);
  // civil twilight lasts all night only some weeks around midsummer
  expect(dark[0]!).toBeGreaterThan(0.85);
  expect(dark[0]!).toBeLessThanOrEqual(1);
  expect(dark[20]!).toBeGreaterThan(dark[17]!);
  // at 17.30: dark from early November to late January
  expect(dark[17]!).toBeGreaterThan(0.2);
  expect(dark[17]!).toBeLessThan(0.35);
});

test('further north the summer evening is lighter', () => {
  expect(darkShares(65)[22]!).toBeLessThan(darkShares(56)[22]!);
});

test('each criterion gives 0 to 3 and they add up; what cannot be told gives nothing', () => {
  expect(lightingPoints(need(1, { walks: 7, faults: 9, schoolRoute: true, dark: { known: true, share: 0.7, n: 40 } }))).toEqual({
    walks: 3,
    faults: 3,
    dark: 3,
    school: 3,
    sum: 12,
  });
  expect(lightingPoints(need(1, { faults: 3 }))).toEqual({ walks: 0, faults: 2, dark: 0, school: 0, sum: 2 });
});

test('equal points share a place and keep the order of their numbers, whatever order they came in', () => {
  const needs = [need(3, { walks: 1 }), need(1), need(2, { faults: 1 }), need(4, { schoolRoute: true })];
  const told = (list: typeof needs) => rankLighting(list).map(({ need: { number }, place, shared }) => [number, place, shared]);
  const expected = [
    [4, 1, false],
    [2, 2, true],
    [3, 2, true],
    [1, 4, false],
  ];
  expect(told(needs)).toEqual(expected);
  expect(told([...needs].reverse())).toEqual(expected);
});

test('decided before done, done for good, a refusal may be taken up again', () => {
  lightStep('open', 'approved');
  lightStep('declined', 'approved');
  lightStep('approved', 'fixed');
  expect(() => lightStep('open', 'fixed')).toThrow('light.notApproved');
  expect(() => lightStep('fixed', 'declined')).toThrow('light.done');
});

test('months weigh: the same hour is dark in December and light in June, and a year of equal days is the mean of its months', () => {
  const only = (month: number) =>
    darkShares(
      58,
      Array.from({ length: 12 }, (_, i) => (i === month ? 1 : 0)),
    );
  expect(only(11)[17]).toBeCloseTo(1, 10);
  expect(only(5)[17]).toBe(0);
  const year = darkShares(58);
  const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const mean = days.reduce((sum, n, month) => sum + (n * only(month)[20]!) / 365, 0);
  expect(year[20]).toBeCloseTo(mean, 10);
});
