// Two views side by side: what is told of the difference, and what is not.
import { describe, expect, test } from 'vitest';
import { type ComparedExposure, compareViews } from './compare-views.ts';
import { examplePicture } from './example-picture.ts';
import type { Picture } from './picture.ts';

const months = (year: number) => Array.from({ length: 12 }, (_, m) => `${year}-${String(m + 1).padStart(2, '0')}`);
const view = (year: number, counts: readonly (number | null)[], more: Partial<Picture> = {}): Picture => ({
  ...examplePicture,
  window: { from: `${year}-01-01`, to: `${year}-12-31` },
  series: [{ category: null, placeType: null, area: null, months: months(year), counts: [...counts] }],
  ...more,
});
const flat = (n: number) => Array.from({ length: 12 }, () => n);
const of = (picture: Picture, exposure: ComparedExposure | null = null) => ({ picture, exposure });
const people = (value: number): ComparedExposure => ({ kind: 'inhabitants', value, year: 2025, source: 'SCB' });

describe('periods', () => {
  test('twice as many is a rise with its interval, and the other way round a fall with the inverse ratio', () => {
    const up = compareViews('period', of(view(2025, flat(20))), of(view(2024, flat(10))));
    expect(up).toMatchObject({ verdict: 'rise', ratio: 2, otherSeason: false });
    expect(up.interval?.[0]).toBeGreaterThan(1);
    const down = compareViews('period', of(view(2024, flat(10))), of(view(2025, flat(20))));
    expect(down).toMatchObject({ verdict: 'fall', ratio: 0.5 });
    expect(down.interval?.[0]).toBeCloseTo(1 / (up.interval?.[1] ?? 0), 6);
  });

  test('ten and sixteen is +60 % and nothing', () => {
    const made = compareViews('period', of(view(2025, [...flat(1).slice(4), 4, 4, 0, 0])), of(view(2024, [...flat(1).slice(2), 0, 0])));
    expect(made.sides.map(({ count }) => count)).toEqual([16, 10]);
    expect(made).toMatchObject({ verdict: 'cannot_tell', reason: 'wide' });
  });

  test('months that vary more than chance make the interval wider than chance alone would', () => {
    const bursts = [40, 0, 0, 38, 1, 0, 41, 0, 0, 40, 0, 0];
    const made = compareViews('period', of(view(2025, bursts)), of(view(2024, flat(10))));
    expect(made.method).toBe('dispersed');
    expect(made.verdict).not.toBe('rise');
  });

  test('a month missing on one side is left out on both; with too few left nothing is compared', () => {
    const made = compareViews('period', of(view(2025, [null, ...flat(20).slice(1)])), of(view(2024, flat(10))));
    expect(made.sides.map(({ count, months: n }) => [count, n])).toEqual([
      [220, 11],
      [110, 11],
    ]);
    const few = compareViews('period', of(view(2025, [null, null, null, null, ...flat(20).slice(4)])), of(view(2024, flat(10))));
    expect(few).toMatchObject({ verdict: 'not_comparable', reason: 'months_missing', ratio: null });
  });

  test('nothing on both sides is no comparison', () => {
    expect(compareViews('period', of(view(2025, flat(0))), of(view(2024, flat(0))))).toMatchObject({
      verdict: 'cannot_tell',
      reason: 'no_events',
    });
  });

  test('what a copy hides is not told by a sum either', () => {
    const copy = view(2025, [null, ...flat(20).slice(1)], { copy: { audience: 'partner', k: 3 } });
    const made = compareViews('period', of(copy), of(view(2024, flat(10))));
    expect(made.sides[0].count).toBeNull();
    expect(made).toMatchObject({ verdict: 'cannot_tell', reason: 'hidden', ratio: null });
  });
});

describe('areas', () => {
  test('are set against their size: twice as many among twice as many people is no difference', () => {
    const made = compareViews('area', of(view(2025, flat(20)), people(8000)), of(view(2025, flat(10)), people(4000)));
    expect(made).toMatchObject({ ratio: 1, verdict: 'no_clear_change' });
    expect(made.sides[0]).toMatchObject({ count: 240, rate: 30, exposure: { value: 8000, source: 'SCB', year: 2025 } });
  });

  test('without a size on one side the counts stand there and nothing is concluded', () => {
    const made = compareViews('area', of(view(2025, flat(20)), people(8000)), of(view(2025, flat(10))));
    expect(made.sides.map(({ count, rate }) => [count, rate])).toEqual([
      [240, 30],
      [120, null],
    ]);
    expect(made).toMatchObject({ verdict: 'cannot_tell', reason: 'no_exposure', ratio: null });
  });
});
