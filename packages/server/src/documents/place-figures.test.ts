// The map of one problem: its cells with their table, else its areas; facilities under the letters of their table; what is held back is hatched.
import { examplePicture, type FacilityCounts, type Picture, type Problem, type ProblemBeside, publicPicture } from '@samsyn/domain';
import { expect, test } from 'vitest';
import { problemFigures } from './document-figures.ts';
import { reportDrawings } from './report-drawings.ts';

const sizes = {
  theme: 'print',
  chart: 620,
  chartHeight: 146,
  week: 392,
  curve: { width: 290, height: 190 },
  map: 620,
  place: { cells: [310, 158], areas: [310, 216] },
  areas: 6,
  dot: { width: 112, height: 22 },
} as const;
const figure = (picture: Picture, problem: Problem, part: 'cells' | 'where', beside: ProblemBeside | null = null) =>
  problemFigures(picture, problem, 'sv', sizes, { land: [], beside }).find((one) => one.part === part);
const celled = examplePicture.problems.find(({ evidence }) => evidence.cells.length > 0);
const spread = examplePicture.problems.find(({ evidence }) => evidence.cells.length === 0 && evidence.areas.length > 1);
if (!celled || !spread) throw new Error('the example has problems with cells and without');

test('a problem with cells has them on its map and in the table beside it, with source, period and n', () => {
  const found = figure(examplePicture, celled, 'cells');
  expect(found?.svg?.match(/class="cell/g)).toHaveLength(celled.evidence.cells.length);
  expect(found?.table?.rows.length).toBe(Math.min(8, celled.evidence.cells.length));
  expect(found?.table?.rows[0]?.[0]).toMatch(/^E [\d\u00a0]+, N [\d\u00a0]+$/);
  const n = celled.evidence.cells.reduce((sum, { count }) => sum + count, 0);
  expect(found?.source).toMatch(new RegExp(`^Rutor om \\d+ m\\. .+ n = ${n}\\.$`));
  // the areas have no second map
  expect(figure(examplePicture, celled, 'where')?.svg ?? null).toBeNull();
});

test('a problem without cells has its areas on a map, by how many', () => {
  const found = figure(examplePicture, spread, 'where');
  expect(found?.svg).toContain('<svg');
  expect(found?.notes).toContain('Ju mörkare område, desto fler.');
  expect(figure(examplePicture, spread, 'cells')).toBeUndefined();
});

test('an area whose count is held back is hatched and said to be; where all are there is no map', () => {
  const held = (count: (i: number) => number | null): Problem => ({
    ...spread,
    evidence: {
      ...spread.evidence,
      areas: spread.evidence.areas.map((area, i) => ({ ...area, count: count(i), rate: null, rateInterval: null })),
    },
  });
  const drawn = (problem: Problem) => figure(examplePicture, problem, 'where');
  const hatched = (problem: Problem) => drawn(problem)?.svg?.match(/class="unclear"/g)?.length ?? 0;
  const open = held((i) => 10 + i);
  const some = held((i) => (i === 0 ? null : 10 + i));
  expect([hatched(open), hatched(some)]).toEqual([0, 1]);
  expect(drawn(some)?.notes).toContain('Skrafferade områden visas inte.');
  expect(drawn(held(() => null))?.svg ?? null).toBeNull();
});

test('facilities stand on the map under the letters of their table, and on no map of a copy', () => {
  const [west, south, east, north] = examplePicture.map.bounds ?? [0, 0, 0, 0];
  const row: FacilityCounts['rows'][number] = {
    id: 'a',
    name: 'Norra hallen',
    placeType: 'sports-facility',
    at: [(west + east) / 2, (south + north) / 2],
    area: null,
    count: spread.count ?? 20,
    exposure: null,
    rate: null,
    interval: null,
    verdict: 'cannot_tell',
  };
  const facilities = {
    from: '2025-11-01',
    to: '2026-11-01',
    k: 1,
    per: 10_000,
    elsewhere: 0,
    rows: [row, { ...row, id: 'b', name: 'Utan plats', at: null }],
  };
  const beside: ProblemBeside = { facilities, peers: null, notes: [], asked: '2026-11-30' };
  const letters = (svg: string | null | undefined) => svg?.match(/<text[^>]*font-weight="600"[^>]*>[A-Z]<\/text>/g)?.length ?? 0;
  for (const [problem, part] of [
    [celled, 'cells'],
    [spread, 'where'],
  ] as const) {
    expect([part, letters(figure(examplePicture, problem, part, beside)?.svg)]).toEqual([part, 1]);
    expect([part, letters(figure(examplePicture, problem, part)?.svg)]).toEqual([part, 0]);
  }
});

test('every map of a report has its text, and a page on a phone has ids of its own', () => {
  for (const picture of [examplePicture, publicPicture(examplePicture)]) {
    const ranks = picture.problems.map(({ rank }) => rank);
    const { cells, areas } = reportDrawings(picture, ranks, 'sv', { land: [], beside: new Map() });
    for (const block of [...cells.values(), ...areas.values()])
      if (block.kind === 'figure' && block.svg !== null) expect(block.alt.length).toBeGreaterThan(10);
  }
  const both = problemFigures(examplePicture, celled, 'sv', { ...sizes, narrow: 356 }, { land: [], beside: null }).find(
    ({ part }) => part === 'cells',
  );
  const idOf = (svg: string | null | undefined) => /pattern id="([^"]+)"/.exec(svg ?? '')?.[1];
  expect(idOf(both?.svg)).not.toBe(idOf(both?.narrow));
});
