// A part looked at by itself: only it counts, what could not be compared stays uncomparable, and the search says that it is one of its own.
import { describe, expect, test } from 'vitest';
import { smallTown, townData } from '../disclosure/testing/small-town.ts';
import { makePicture } from './make-picture.ts';
import { type PicturePart, picture as pictureSchema } from './picture.ts';
import type { PictureOptions } from './picture-data.ts';

const rows = smallTown(3, 6);
const data = townData(rows);
const options: PictureOptions = { samsyn: '0.1.0', seed: 1, follow: [], demo: true };
const nothing: PicturePart = { category: null, placeType: null, area: null, daypart: null };
const view = (part: Partial<PicturePart>, more: Partial<PictureOptions> = {}) =>
  makePicture(data, { ...options, ...more, part: { ...nothing, ...part } });
const sum = (counts: readonly (number | null)[]) => counts.reduce<number>((all, n) => all + (n ?? 0), 0);
const whole = makePicture(data, options);
const seriesOf = (made: typeof whole, key: 'category' | 'placeType' | 'area', value: string) =>
  made.series.find(
    (s) => s[key] === value && (['category', 'placeType', 'area'] as const).every((other) => other === key || s[other] === null),
  );

describe('a part of the picture', () => {
  test('that leaves nothing out is the picture itself, byte for byte', () => {
    expect(JSON.stringify(view({}))).toBe(JSON.stringify(whole));
  });

  test('an area counts what the whole picture counts there, month by month, and searches fewer combinations', () => {
    const part = pictureSchema.parse(view({ area: 'hamnen' }));
    expect(part.series[0]?.counts).toEqual(seriesOf(whole, 'area', 'hamnen')?.counts);
    expect(part.period).toEqual(whole.period);
    expect(part.checked.candidates).toBeLessThan(whole.checked.candidates);
    expect(part.headline.sv).toMatch(/i hamnen: /);
    expect(part.lead.at(-1)?.sv).toContain(`Sökt bland ${part.checked.candidates}`);
    expect(part.problems.every(({ area }) => area === null || area === 'hamnen')).toBe(true);
    expect(part.problems.every(({ evidence }) => evidence.areas.every(({ area }) => area === 'hamnen'))).toBe(true);
    expect(part.series.every(({ area }) => area === null || area === 'hamnen')).toBe(true);
  });

  test('a district holds its areas', () => {
    const part = view({ area: 'ost' });
    const inside = ['ost', 'backen', 'hamnen', 'kullen'];
    expect(sum(part.series[0]?.counts ?? [])).toBe(sum(inside.slice(1).flatMap((key) => seriesOf(whole, 'area', key)?.counts ?? [])));
    expect(part.problems.every(({ area }) => area === null || inside.includes(area))).toBe(true);
  });

  test('one kind, one kind of place, one part of the day', () => {
    const kind = view({ category: 'theft/bicycle' });
    expect(kind.series[0]?.counts).toEqual(seriesOf(whole, 'category', 'theft/bicycle')?.counts);
    expect(kind.series.some(({ category }) => category === 'theft')).toBe(false);
    expect(view({ placeType: 'school' }).series[0]?.counts).toEqual(seriesOf(whole, 'placeType', 'school')?.counts);
    const parts = ['night', 'morning', 'afternoon', 'evening'].map((daypart) => sum(view({ daypart }).series[0]?.counts ?? []));
    expect(parts.every((n) => n > 0)).toBe(true);
    expect(parts.reduce((a, b) => a + b, 0)).toBe(sum(whole.series[0]?.counts ?? []));
  });

  test('where nothing is left to search among, the total is still told', () => {
    const part = view({ category: 'theft/bicycle', area: 'hamnen', placeType: 'street', daypart: 'night' });
    expect(part.problems.filter(({ tier, kind }) => tier === 'sure' && kind === 'rising')).toEqual([]);
    expect(JSON.parse(JSON.stringify(part))).toEqual(part);
    expect(part.headline.sv).toMatch(/Cykelstölder/);
  });

  test('another period, and the year before alone', () => {
    const earlier = view({}, { until: '2025-06-30', windowMonths: 6 });
    expect(earlier.window.to <= '2025-06-30').toBe(true);
    const oneYear = view({}, { backYears: 1 });
    expect(oneYear.parameters.backYears).toBe(1);
    expect(whole.parameters.backYears).toBe(2);
  });

  test('what is none of the picture is refused', () => {
    expect(() => view({ area: 'atlantis' })).toThrow('picture.partUnknown');
    expect(() => view({ daypart: 'dusk' })).toThrow('picture.partUnknown');
  });
});
