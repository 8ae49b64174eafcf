// A map's months: a hole takes a month out of every count, a source that begins late takes away nothing that others have told.
import { expect, test } from 'vitest';
import { holesOf, monthsWithout } from './months-without.ts';

const months = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'];
const of = (category: string | null, counts: readonly (number | null)[]) => ({
  category,
  placeType: null,
  area: null,
  months,
  counts: [...counts],
});
const number = (month: string) => 2026 * 12 + Number(month.slice(5)) - 1;
const police = [100, 110, 90, 100, 105, 95];

test('a source with its first month leaves the others’ months in the counts, but not in the comparisons, and is told', () => {
  const first = monthsWithout([
    of(null, [null, null, null, null, null, 195]),
    of('theft', police),
    of('other', [null, null, null, null, null, 100]),
  ]);
  expect([...first.missing]).toEqual([]);
  expect(first.incomparable.size).toBe(5);
  expect(first.since).toEqual([{ category: 'other', month: '2026-06' }]);
});

test('a hole inside what a source tells is in no count', () => {
  const { missing, since } = monthsWithout([
    of(null, [200, 210, null, 200, 205, 195]),
    of('theft', [100, 110, null, 100, 105, 95]),
    of('other', police),
  ]);
  expect([...missing]).toEqual([number('2026-03')]);
  expect(since).toEqual([]);
});

test('what is late is awaited for two months; then the source has ended', () => {
  const { missing } = monthsWithout([
    of(null, [200, 210, 190, null, null, null]),
    of('theft', police),
    of('other', [100, 100, 100, null, null, null]),
  ]);
  expect([...missing]).toEqual([number('2026-04'), number('2026-05')]);
});

test('what hardly weighs is no hole, a month of nothing is one, and a group does not count its kinds twice', () => {
  const small = monthsWithout([of(null, police), of('theft', police), of('theft/bicycle', police), of('other', [2, null, 2, 2, 2, 2])]);
  expect(small.missing.size).toBe(0);
  const none = monthsWithout([of(null, [null, 1, 1, 1, 1, 1]), of('theft', [null, 1, 1, 1, 1, 1])]);
  expect([...none.missing]).toEqual([number('2026-01')]);
  expect([...monthsWithout([of(null, [1, null, 1, 1, 1, 1])]).missing]).toEqual([number('2026-02')]);
});

test('a kind that hardly weighs in all is everything on a map of that kind: its hole is in no count there, and nowhere else', () => {
  const without = monthsWithout([
    of(null, [104, 114, 90, 104, 109, 99]),
    of('theft', police),
    of('damage', [34, 35, 30, 34, 34, 34]),
    of('damage/vandalism', [30, 31, 30, 30, 30, 30]),
    of('damage/graffiti', [1, 1, null, 1, 1, 1]),
    of('other', [null, 4, 4, 4, 4, null]),
  ]);
  const missing = (category?: string) => [...holesOf(without, category).missing];
  expect(missing()).toEqual([]);
  expect(missing('theft')).toEqual([]);
  expect(missing('damage')).toEqual([]);
  expect(missing('damage/graffiti')).toEqual([number('2026-03')]);
  // before it begins, and while it is awaited
  expect(missing('other')).toEqual([number('2026-01'), number('2026-06')]);
  expect(missing('unheard-of')).toEqual([]);
});
