// What lies deeper behind a problem: read against the rows it was counted from, and told to nobody who sees a copy.
import { describe, expect, test } from 'vitest';
import { smallTown, type TownRow, townData } from '../disclosure/testing/small-town.ts';
import { makePicture } from './make-picture.ts';
import type { Depth, Picture } from './picture.ts';
import { publicPicture } from './publish-picture.ts';

const make = (rows: readonly TownRow[]): Picture => makePicture(townData(rows), { samsyn: '0.1.0', seed: 1, follow: [], demo: true });
const rows = smallTown(3, 8);
const whole = make(rows);
const depths = (picture: Picture): Depth[] => picture.problems.flatMap(({ evidence }) => evidence.depth ?? []);

describe('depth', () => {
  test('stands behind every problem of a whole picture, and behind none of a copy', () => {
    expect(depths(whole)).toHaveLength(whole.problems.length);
    expect(publicPicture(whole).problems.every(({ evidence }) => evidence.depth === null)).toBe(true);
  });

  test('only a change has a verdict that could change', () => {
    for (const { kind, evidence } of whole.problems)
      if (kind !== 'rising' && kind !== 'falling') expect([evidence.depth?.whatIf, evidence.depth?.explains]).toEqual([[], null]);
    expect(depths(whole).some(({ whatIf }) => whatIf.length > 0)).toBe(true);
  });

  test('a word about more or fewer is said only where the whole interval lies on that side', () => {
    for (const { key, verdict, interval, ratio } of depths(whole).flatMap(({ whatIf }) => whatIf)) {
      if (key !== 'without' || !interval) continue;
      expect(verdict === 'rise').toBe(interval[0] > 1);
      expect(verdict === 'fall').toBe(interval[1] < 1);
      expect(ratio).toBeGreaterThanOrEqual(interval[0]);
    }
  });

  test('cells and their counts add up to the events, and half of them to the share told', () => {
    const spreads = depths(whole).flatMap(({ spread }) => spread ?? []);
    expect(spreads.length).toBeGreaterThan(0);
    for (const { places, events, half, byCount } of spreads) {
      expect(byCount.reduce((sum, [, cells]) => sum + cells, 0)).toBe(places);
      expect(byCount.reduce((sum, [n, cells]) => sum + n * cells, 0)).toBe(events);
      const most = byCount.flatMap(([n, cells]) => Array.from({ length: cells }, () => n)).slice(0, Math.round(half * places));
      expect(most.reduce((a, b) => a + b, 0)).toBeGreaterThanOrEqual(events / 2);
    }
  });
});

test('the same place again soon after is seen as such, and only then', () => {
  const pairsOf = (picture: Picture) =>
    picture.problems.find(({ category, evidence }) => category === 'theft/bicycle' && evidence.depth?.repeats)?.evidence.depth;
  const before = pairsOf(whole);
  const first = rows.filter(({ category }) => category === 'theft/bicycle');
  // every second theft happens again at the very same place in the same month
  const again = make([...rows, ...first.filter((_, i) => i % 2 === 0)]);
  const after = pairsOf(again);
  expect(before?.repeats?.repeatedPlaces).toBeGreaterThan(0);
  expect(after?.repeats?.repeatedPlaces).toBeGreaterThan(before?.repeats?.repeatedPlaces ?? Number.POSITIVE_INFINITY);
  expect(after?.repeats?.p).toBeLessThan(0.01);
  const first14 = (depth: Depth | null | undefined) => (depth?.near ? [depth.near.observed[0], depth.near.p[0]] : []);
  expect(first14(after)[1]).toBeLessThan(0.01);
  expect(after?.near?.metres[0]).toEqual([0, 0]);
});
