// What a published copy says in words: nothing that its numbers hold back.
import { expect, test } from 'vitest';
import { examplePicture } from './example-picture.ts';
import type { Picture, Problem } from './picture.ts';
import { publicPicture } from './publish-picture.ts';

const first = examplePicture.problems[0]!;
const months = first.evidence.months;
/** The kinds' own series are far larger than any problem: nothing comes out of them. */
const series = (
  [
    [null, 3000],
    ['damage', 900],
    ['theft', 1500],
    ['theft/bicycle', 600],
    ['theft/boat', 500],
  ] as const
).map(([category, n]) => ({
  category,
  placeType: null,
  area: null,
  months,
  counts: months.map(() => n),
}));
const withProblems = (...problems: Problem[]): Picture => ({ ...examplePicture, problems, series });
const row = (area: string, count: number, base = first.evidence.areas[0]!) => ({ ...base, area, count, share: null });
const flatWeek = (hours: Readonly<Record<number, number>>) => Array.from({ length: 168 }, (_, at) => hours[at] ?? 0);
const areaKeys = Object.keys(examplePicture.labels.area).filter((key) => examplePicture.labels.area[key]!.parent !== null);
const [near = '', far = '', last = ''] = areaKeys;

/** A problem of 60 in one month of the window. */
const sixty = (change: Partial<Problem>, evidence: Partial<Problem['evidence']> = {}): Problem => ({
  ...first,
  kind: 'rising',
  tier: 'sure',
  verdict: 'rise',
  category: 'theft/bicycle',
  placeType: null,
  area: null,
  daypart: null,
  count: 60,
  expected: 30,
  ...change,
  evidence: {
    ...first.evidence,
    counts: first.evidence.counts.map((_, m) => (m === first.evidence.windowStart ? (change.count ?? 60) : 0)),
    areas: [],
    cells: [],
    week: null,
    notes: [],
    ...evidence,
  },
});

test('a problem that has come into being is told without the few there were before', () => {
  const sv = 'Båtstölder har tillkommit: 60 anmälda stölder, mot 3 under de tre åren före.';
  const copy = publicPicture({ ...withProblems(sixty({ expected: 1.1, sv, en: sv })), parameters: { backYears: 3 } });
  expect(copy.problems).toHaveLength(1);
  expect(copy.problems[0]).toMatchObject({ expected: null, ratio: null, interval: null, excess: null, smallestVisible: null });
  expect(JSON.stringify(copy)).not.toContain('mot 3 under');
  expect(copy.problems[0]!.sv).toContain('har tillkommit: 60 anmälda stölder');
  const weak = sixty({ expected: 1.1, tier: 'weak', verdict: 'cannot_tell' });
  expect(publicPicture({ ...withProblems(weak), parameters: { backYears: 3 } }).problems).toEqual([]);
});

test('a place whose count is hidden is not named in the second line either', () => {
  const detail = { sv: 'flest i Norra och i Södra', en: 'most in Norra and in Södra' };
  const hidden = sixty({ detail }, { areas: [row(near, 57), row(far, 3)] });
  expect(publicPicture(withProblems(hidden)).problems[0]!.detail).toEqual({ sv: '', en: '' });
  const open = sixty({ detail }, { areas: [row(near, 40), row(far, 20)] });
  expect(publicPicture(withProblems(open)).problems[0]!.detail).toEqual(detail);
});

test('a peak is told only when neither inside nor outside it there are few', () => {
  const evening = (outside: number) => flatWeek({ 17: 20, 18: 20, 19: 20 - outside, 100: outside });
  const note = { key: 'when.peak', sv: 'Flest måndagar 17–20: 97 procent.', en: 'Most on Mondays 17:00–20:00: 97%.' };
  const detail = { sv: 'flest måndagar 17–20', en: 'most on Mondays 17:00–20:00' };
  const told = (outside: number) =>
    publicPicture(withProblems(sixty({ detail }, { week: evening(outside), timeKnown: 60, timeUnknown: 0, notes: [note] }))).problems[0]!;
  expect(told(0).detail).toEqual(detail);
  expect(told(0).evidence.notes).toHaveLength(1);
  expect(told(2).detail).toEqual({ sv: '', en: '' });
  expect(told(2).evidence.notes).toEqual([]);
});

test('the sure cells that are not shown never hold few together', () => {
  const cell = (name: string, count: number) => ({ cell: name, ring: [], count, z: 4, q: 0.01, sure: true });
  const hot = sixty({ kind: 'hotspot', count: 32 }, { cells: [cell('a', 18), cell('b', 12), cell('c', 2)] });
  const all = {
    ...hot,
    evidence: { ...hot.evidence, counts: first.evidence.counts.map((_, m) => (m === first.evidence.windowStart ? 60 : 0)) },
  };
  const shown = publicPicture(withProblems(all)).problems[0]!.evidence.cells;
  expect(shown.map((c) => c.cell)).toEqual(['a']);
});

test('an area of a part is hidden where it and the same area of the whole differ by few', () => {
  const whole = sixty({ category: 'theft' }, { areas: [row(near, 30), row(far, 20), row(last, 10)] });
  const partOf = (...counts: [number, number, number]) => {
    const count = counts.reduce((a, b) => a + b, 0);
    const part = sixty({ count }, { areas: [row(near, counts[0]), row(far, counts[1]), row(last, counts[2])] });
    return publicPicture(withProblems(whole, part)).problems[1]!.evidence.areas.map((a) => a.count);
  };
  expect(partOf(22, 14, 0)).toEqual([22, 14, 0]);
  // 30 − 28: with the 28 hidden alone it would be what is left of the sum, so another goes with it
  expect(partOf(28, 14, 0)).toEqual([null, null, 0]);
});
