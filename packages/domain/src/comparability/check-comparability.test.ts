import { expect, test } from 'vitest';
import { exampleAreaSystem, exampleCategories, exampleData } from '../picture/example-data.ts';
import { incidentMonths } from '../picture/incident-months.ts';
import type { PictureData } from '../picture/picture-data.ts';
import { type ComparabilityNote, checkComparability } from './check-comparability.ts';
import type { CodeFacts } from './code-breaks.ts';

const pace = (category: number) => [0, 14, 16, 0, 12, 0, 0, 0][category]!;

function check(data: PictureData, codeFacts: CodeFacts = () => null) {
  return checkComparability(data, incidentMonths(data.incidents), { categories: exampleCategories, otherCategory: 7, codeFacts });
}

const codes = (notes: readonly ComparabilityNote[]) => notes.map((note) => note.code);

test('an ordinary series has nothing to tell', () => {
  for (const seed of [1, 2, 3, 4, 5]) expect(codes(check(exampleData({ months: 48, pace, seed })).notes)).toEqual([]);
});

test('a season is not a hole', () => {
  const summer = (category: number, _area: number, month: number) =>
    category === 1 ? ([9, 10, 11, 0].includes((month + 10) % 12) ? 0.5 : 20) : pace(category);
  expect(codes(check(exampleData({ months: 48, pace: summer })).notes)).toEqual([]);
});

test('a real fall that stays is not a hole', () => {
  const fallen = (category: number, _area: number, month: number) => (category === 2 && month >= 36 ? 6 : pace(category));
  expect(codes(check(exampleData({ months: 48, pace: fallen })).notes)).toEqual([]);
});

test('two sources of the same kinds: only the first counts, and it is told once per kind', () => {
  const data = exampleData({ months: 24, pace });
  const n = data.incidents.length;
  const second = data.sources[0]!;
  const doubled: PictureData = {
    ...data,
    sources: [second, { ...second, key: 'bra' }],
    incidents: { ...data.incidents, source: Uint16Array.from({ length: n }, (_, i) => i % 2) },
  };
  const checked = check(doubled);
  expect(codes(checked.notes).filter((code) => code === 'source.overlap')).toHaveLength(3);
  const counted = checked.counts.reduce((a, b) => a + b, 0);
  expect(counted).toBe(Math.ceil(n / 2));
});

test('a register of another kind in the same group stands beside the police, it does not overlap', () => {
  const data = exampleData({ months: 24, pace });
  const second = data.sources[0]!;
  const beside: PictureData = {
    ...data,
    sources: [second, { ...second, key: 'register' }],
    incidents: { ...data.incidents, source: Uint16Array.from(data.incidents.category, (c) => (c === 2 ? 1 : 0)) },
  };
  const checked = check(beside);
  expect(checked.notes).toEqual([]);
  expect(checked.counts.reduce((a, b) => a + b, 0)).toBe(data.incidents.length);
});

test('an area that vanishes is left out of the comparison, not counted as a fall', () => {
  const data = exampleData({ months: 48, pace: (c, a, m) => (a === 4 && m >= 40 ? 0 : pace(c)) });
  const checked = check(data);
  expect(checked.notes).toContainEqual(expect.objectContaining({ code: 'source.hole', area: 4, from: 40, to: 47 }));
  const at = checked.series.areas.indexOf(4);
  expect(checked.missing[at * checked.series.months + 45]).toBe(1);
});

test('a kind that stops for good while the rest goes on is no fall: its months are not comparable', () => {
  for (const seed of [1, 2, 3]) {
    const checked = check(exampleData({ months: 48, seed, pace: (c, _a, m) => (c === 1 && m >= 31 ? 0 : pace(c)) }));
    expect(checked.notes).toEqual([expect.objectContaining({ code: 'source.hole', category: 1, area: -1, from: 31, to: 47, counted: 0 })]);
    const at = checked.series.categories.indexOf(1) * checked.series.areas.length * checked.series.months;
    expect([checked.missing[at + 30], checked.missing[at + 31], checked.missing[at + 47]]).toEqual([0, 1, 1]);
    // one that dies away over a year, and one that is only there in summer, are what they are
    const dying = (m: number) => 14 * Math.max(0, 1 - Math.max(0, m - 24) / 14);
    expect(codes(check(exampleData({ months: 48, seed, pace: (c, _a, m) => (c === 1 ? dying(m) : pace(c)) })).notes)).toEqual([]);
    const summer = (m: number) => ([5, 6, 7].includes((m + 10) % 12) ? 20 : 0);
    expect(codes(check(exampleData({ months: 48, seed, pace: (c, _a, m) => (c === 1 ? summer(m) : pace(c)) })).notes)).toEqual([]);
  }
});

test('an area that is reported under its parent instead has changed level', () => {
  const nested = {
    ...exampleAreaSystem,
    depth: 2 as const,
    areas: exampleAreaSystem.areas.map((area, i) => (i >= 3 ? { ...area, level: 2, parent: 2 } : area)),
  };
  // area 4 stands under area 2; from month 40 its rows come on area 2 itself
  const data = exampleData({ months: 48, pace: (c, a, m) => (a === 4 && m >= 40 ? 0 : a === 2 && m >= 40 ? 2 * pace(c) : pace(c)) });
  expect(check({ ...data, areas: nested }).notes).toContainEqual(
    expect.objectContaining({ code: 'area.level_changed', area: 4, from: 40, to: 47 }),
  );
});

test('an ended code whose successors stay in the same kind is joined; one without successors breaks the series', () => {
  const data = exampleData({ months: 48, pace });
  const { incidents } = data;
  const when = incidentMonths(incidents);
  const end = 2024 * 12 + 12; // January 2025
  const coded: PictureData = {
    ...data,
    incidents: {
      ...incidents,
      codeNames: ['0809', '9833', '0853'],
      code: Int32Array.from({ length: incidents.length }, (_, i) => (incidents.category[i] !== 1 ? 2 : when.month[i]! < end ? 0 : 1)),
    },
  };
  const facts =
    (successors: readonly string[]): CodeFacts =>
    (code) =>
      code === '0809' ? { ended: 2024, successors } : { ended: null, successors: [] };
  const joined = check(coded, facts(['9833']));
  expect(joined.notes).toEqual([expect.objectContaining({ code: 'code.ended', change: expect.objectContaining({ joined: true }) })]);
  expect(joined.missing.includes(1)).toBe(false);
  const broken = check(coded, facts([]));
  expect(codes(broken.notes)).toEqual(['code.ended', 'code.started']);
  const at = broken.series.categories.indexOf(1) * broken.series.areas.length * broken.series.months;
  expect(broken.missing[at]).toBe(1);
  expect(broken.missing[at + broken.series.months - 1]).toBe(0);
});

test('an area that stops when another starts at the same pace has a new name; two drawn areas never do', () => {
  const data = exampleData({ months: 48, pace: (c, a, m) => ((a === 3 && m >= 30) || (a === 4 && m < 30) ? 0 : pace(c)) });
  const undrawn = { ...exampleAreaSystem, areas: exampleAreaSystem.areas.map(({ geometry: _geometry, ...area }) => area) };
  expect(check({ ...data, areas: undrawn }).notes).toEqual([expect.objectContaining({ code: 'area.renamed', from: 3, to: 4, month: 30 })]);
  expect(codes(check(data).notes)).toEqual(['source.hole', 'source.hole']);
});
