// The numbers behind a problem as a file: what the page shows is in it, as numbers that a spreadsheet in the reader's language counts with.
import { type Depth, examplePicture, type Picture, type ProblemBeside } from '@samsyn/domain';
import Papa from 'papaparse';
import readXlsxFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { csvText } from '../tables/csv-text.ts';
import { xlsxBytes } from '../tables/xlsx-bytes.ts';
import { pictureTable } from './picture-table.ts';
import { problemTable } from './problem-table.ts';

const depth: Depth = {
  whatIf: [{ key: 'years', verdict: 'cannot_tell', ratio: 1.25, interval: [0.75, 2.125], sv: 'Det beror på.', en: 'It depends.' }],
  explains: { sv: 'Stölder: kvot 1,2.', en: 'Thefts: ratio 1.2.' },
  repeats: { events: 60, places: 50, repeatedPlaces: 0.1, eventsThere: 0.25, days: 14, repeats: 7, expected: 2.5, p: 0.004 },
  near: { metres: [[0, 0]], days: [[0, 3]], observed: [5], expected: [1.25], p: [0.0125] },
  spread: { places: 80, events: 60, half: 0.125, gini: 0.375, byCount: [[4, 3]] },
};
const [first] = examplePicture.problems;
if (!first) throw new Error('the example has problems');
const problem = { ...first, evidence: { ...first.evidence, depth } };
const picture: Picture = { ...examplePicture, problems: [problem, ...examplePicture.problems.slice(1)] };

test('all that the problem’s page counts is in the file', () => {
  const { rows } = problemTable(picture, problem, 'sv');
  const of = (part: string) => rows.filter(([name]) => name === part);
  expect(of('månad')).toHaveLength(problem.evidence.months.length);
  expect(of('veckodag och timme')).toHaveLength(problem.evidence.week?.length ?? 0);
  expect(of('område')).toHaveLength(problem.evidence.areas.length);
  expect(of('ruta')).toHaveLength(problem.evidence.cells.length);
  expect(of('plats bland problemen').length).toBeGreaterThan(2);
  expect(of('händelser som kom tillbaka till samma plats')[0]?.slice(3, 8)).toEqual([7, 2.5, null, null, 0.004]);
  expect(of('par av händelser')[0]?.slice(3, 8)).toEqual([5, 1.25, null, null, 0.0125]);
  expect(of('andel av rutorna som har hälften')[0]?.[3]).toBe(0.125);
  expect(of('Giniindex')[0]?.[3]).toBe(0.375);
  expect(of('vad skulle ändra slutsatsen')[0]?.slice(3, 7)).toEqual([1.25, null, 0.75, 2.125]);
  expect(of('vad det förklarar')[0]?.[1]).toBe('Stölder: kvot 1,2.');
});

test('what stands beside the problem is in the file too: similar ones, facilities, notes; what is not known says why', () => {
  const at = { kind: 'visits', value: 61_929, year: 2025, source: 'hallarnas bokningssystem' } as const;
  const hall = {
    id: 'a',
    name: 'Norra hallen',
    placeType: 'sports-facility',
    at: null,
    area: null,
    interval: [2.5, 5.8] as [number, number],
  };
  const beside: ProblemBeside = {
    facilities: {
      from: '2025-11-01',
      to: '2026-11-01',
      k: 1,
      per: 10_000,
      elsewhere: 3,
      rows: [
        { ...hall, count: 24, exposure: at, rate: 3.9, verdict: 'above' },
        { ...hall, name: 'Södra hallen', count: null, exposure: null, rate: null, interval: null, verdict: 'cannot_tell' },
      ],
    },
    peers: { known: false, why: 'no_groups', group: null, n: 0 },
    notes: [{ by: 'Polisen', on: '2026-11-30', changed: null, note: 'Hallen har bytt skåp.' }],
    asked: '2026-11-30',
  };
  const alone = { ...problem, area: 'centrum', evidence: { ...problem.evidence, similar: null } };
  const { rows, notes } = problemTable(picture, alone, 'sv', beside);
  const of = (part: string) => rows.filter(([name]) => name === part);
  expect(of('anläggning').map((row) => [row[1], row[3]])).toEqual([
    ['Norra hallen', 24],
    ['Södra hallen', 'visas inte'],
    ['hör inte till någon anläggning, eller väntar', 3],
    ['räknat ur uppgifterna och registret, inte fryst', null],
  ]);
  expect(of('anläggning, per 10000 och år')[0]?.slice(3)).toEqual([3.9, null, 2.5, 5.8, null, 'Mer än övriga']);
  expect(of('anläggningens användning')[0]?.slice(1, 4)).toEqual(['Norra hallen, besök', '2025', 61_929]);
  for (const part of ['liknande kommuner', 'liknande områden'])
    expect(of(part).map((row) => [typeof row[1], row[3]])).toEqual([['string', null]]);
  expect(notes?.at(-1)).toBe('Polisen (30 november 2026): Hallen har bytt skåp.');
});

test('a copy has nothing of what lies deeper, and says where a month is not shown', () => {
  const counts = problem.evidence.counts.map(() => null);
  const copied = { ...problem, evidence: { ...problem.evidence, counts, depth: null } };
  const copy: Picture = { ...picture, copy: { audience: 'public', k: 5 }, problems: [copied] };
  const { rows } = problemTable(copy, copied, 'sv');
  expect(rows.some(([name]) => name === 'Giniindex' || name === 'par av händelser')).toBe(false);
  expect(rows.filter(([name]) => name === 'månad').every(([, , , n]) => n === 'saknas eller visas inte')).toBe(true);
});

test.each(['sv', 'en'] as const)('decimals are as a spreadsheet in %s reads them, and a workbook holds numbers', async (lang) => {
  for (const table of [problemTable(picture, problem, lang), pictureTable(picture, lang)]) {
    const [separator, decimal] = lang === 'sv' ? [';', ','] : [',', '.'];
    const lines = Papa.parse<string[]>(csvText(table, lang).slice(1), { delimiter: separator }).data.filter((line) => line.length > 1);
    const written = lines.slice(-table.rows.length);
    const [sheet] = await readXlsxFile(await xlsxBytes(table));
    const inSheet = sheet?.data.slice(-table.rows.length) ?? [];
    for (const [r, row] of table.rows.entries())
      for (const [k, cell] of row.entries())
        if (typeof cell === 'number') {
          expect([r, k, Number(written[r]?.[k]?.replace(decimal, '.'))]).toEqual([r, k, expect.closeTo(cell, 10)]);
          expect(written[r]?.[k]).not.toContain(decimal === ',' ? '.' : ',');
          expect([r, k, inSheet[r]?.[k]]).toEqual([r, k, expect.closeTo(cell, 10)]);
        }
  }
});
