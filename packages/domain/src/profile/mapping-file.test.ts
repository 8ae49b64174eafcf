// biome-ignore lint/style/noRestrictedImports: reads the documentation; no shipped code
import { readFileSync } from 'node:fs';
// biome-ignore lint/style/noRestrictedImports: as above
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fields } from './layout.ts';
import { layoutFromMapping, mappingFile } from './mapping-file.ts';
import { type ProposalTable, proposedMapping } from './proposed-mapping.ts';

const least = { name: { sv: 'Klotter', en: 'Graffiti' }, columns: { Månad: 'month', Typ: 'category' } };
const wrongAt = (json: unknown): string => {
  try {
    layoutFromMapping(json, 'm.json');
  } catch (fault) {
    return fault instanceof Error && 'details' in fault ? JSON.stringify(fault.details) : String(fault);
  }
  return '';
};

test('a mapping file says what a value means; what it does not say is unmapped', () => {
  const layout = layoutFromMapping(
    { ...least, categories: { Klotter: 'damage/graffiti', Annat: '' }, placeTypes: { Skola: 'school' } },
    'm.json',
  );
  expect(layout.mapCategory('Klotter', '')).toEqual({ category: 'damage/graffiti' });
  expect(layout.mapCategory('Annat', '')).toBeNull();
  expect(layout.mapCategory('klotter', '')).toBeNull();
  expect(layout.mapCategory('constructor', '')).toBeNull();
  expect(layout.mapCategory('0847', '')).toMatchObject({ placeType: 'sports-facility' });
  expect(layout.mapPlaceType?.('Skola')).toBe('school');
  expect(layout.mapPlaceType?.('Torg')).toBeNull();
  expect(layoutFromMapping({ ...least, category: 'other' }, 'm.json').mapCategory('Annat', '')).toEqual({ category: 'other' });
});

test('what is wrong in a mapping file is named by its place', () => {
  expect(wrongAt([])).toContain('JSON');
  expect(wrongAt({ ...least, columns: { Typ: 'sort' } })).toContain('columns.Typ');
  expect(wrongAt({ ...least, collumns: {} })).toContain('collumns');
  expect(wrongAt({ ...least, timeZone: 'Europe/Exempelhamn' })).toContain('timeZone');
  expect(wrongAt({ ...least, categories: { Klotter: 'graffiti' } })).toContain('graffiti');
  expect(wrongAt({ ...least, placeTypes: { Skola: 'schule' } })).toContain('schule');
  expect(wrongAt({ ...least, columns: { A: 'from', B: 'from' } })).toContain('columns.B: from');
  expect(wrongAt({ ...least, proj: 'SWEREF' })).toContain('proj');
  expect(wrongAt(least)).toBe('');
});

const rows = (count: number, make: (i: number) => readonly string[]): string[][] => Array.from({ length: count }, (_, i) => [...make(i)]);
const twoDigits = (n: number): string => String(n).padStart(2, '0');

/** Invented tables, and which of their columns the proposal should understand. */
const unknownTables: readonly (readonly [name: string, table: ProposalTable, columns: Record<string, string>])[] = [
  [
    'a register of damage',
    {
      columns: ['Ärendenummer', 'Anmäld av', 'Datum', 'Kl', 'Stadsdel', 'Typ av skada', 'Antal'],
      sample: rows(40, (i) => [
        `SK-${100 + i}`,
        'Vaktmästaren',
        `2024-0${1 + (i % 9)}-12`,
        `1${i % 10}:30`,
        `Stadsdel ${'ABC'[i % 3]}`,
        'Klotter',
        '1',
      ]),
    },
    { Ärendenummer: 'id', Datum: 'from', Kl: 'fromTime', Stadsdel: 'area', 'Typ av skada': 'category', Antal: 'count' },
  ],
  [
    'metres with named axes',
    {
      columns: ['N', 'E', 'Start', 'Slut', 'Brottskod'],
      sample: rows(30, (i) => [
        `62${10000 + i}`,
        `53${1000 + i}`,
        `2024-03-${twoDigits(1 + (i % 28))} 21:15`,
        `2024-03-${twoDigits(1 + (i % 28))} 23:00`,
        '0847',
      ]),
    },
    { N: 'y', E: 'x', Start: 'from', Slut: 'to', Brottskod: 'code' },
  ],
  [
    'counts per year and month',
    {
      columns: ['Område', 'År', 'Månad', 'Händelse', 'Antal'],
      sample: rows(24, (i) => ['Hamnen', '2023', String(1 + (i % 12)), i % 2 ? 'Bråk' : 'Klotter', String(i)]),
    },
    { Område: 'area', År: 'year', Månad: 'month', Händelse: 'category', Antal: 'count' },
  ],
  [
    'GeoJSON as a table',
    {
      columns: ['typ', 'anmald', 'geometry.lon', 'geometry.lat'],
      sample: rows(30, (i) => ['Klotter', `2024-05-${twoDigits(1 + (i % 28))}T10:15:00Z`, `15.5${i}`, `56.1${i}`]),
    },
    { typ: 'category', anmald: 'from', 'geometry.lon': 'longitude', 'geometry.lat': 'latitude' },
  ],
  [
    'American dates and one cell for the point',
    {
      columns: ['Occurred', 'Offense', 'Gender', 'Where'],
      sample: rows(30, (i) => [`3/${1 + (i % 28)}/2024 4:15 PM`, i % 2 ? 'Theft' : 'Assault', 'M', `(56.1${i}, 15.5${i})`]),
    },
    { Occurred: 'from', Offense: 'category', Where: 'point' },
  ],
];

test.each(unknownTables)('the proposal understands %s and can be used as it stands', (_, table, columns) => {
  const proposal = proposedMapping(table);
  expect(proposal.columns).toEqual(columns);
  const layout = layoutFromMapping(JSON.parse(JSON.stringify(proposal)), 'm.json');
  expect(layout.columns).toEqual(columns);
});

test('the proposal lists the values to decide, commonest first, and decides only those that are the very name of a kind', () => {
  const proposal = proposedMapping(unknownTables[2]![1]);
  expect(proposal.categories).toEqual({ Klotter: 'damage/graffiti', Bråk: 'disorder/brawl' });
  const own = {
    columns: ['När', 'Vad', 'Plats'],
    sample: rows(30, (i) => [`2024-05-0${1 + (i % 9)}`, i % 3 ? 'Klotter och spray' : 'Skadegörelse', i % 2 ? 'Skola' : 'Gården']),
  };
  expect(proposedMapping(own)).toMatchObject({
    categories: { 'Klotter och spray': '', Skadegörelse: 'damage' },
    placeTypes: { Skola: 'school', Gården: '' },
  });
  expect(proposedMapping(unknownTables[4]![1]).dateOrder).toBe('mdy');
  expect(proposedMapping(unknownTables[1]![1])).toMatchObject({ epsg: 3006 });
  expect(proposedMapping({ columns: ['Datum'], sample: rows(9, (i) => [`2024-01-1${i}`]) }).category).toBe('other');
});

test('nothing personal gets into the proposal', () => {
  const proposal = proposedMapping({
    columns: ['Datum', 'Händelse'],
    sample: rows(30, (i) => [`2024-01-${twoDigits(1 + (i % 28))}`, i % 3 ? 'Bråk' : 'ring 070-123 45 67']),
  });
  expect(JSON.stringify(proposal)).not.toContain('070');
  expect(proposal.categories).toEqual({ Bråk: 'disorder/brawl' });
});

test('docs/mapping-file.md: each example is a mapping file, and every setting and field is told of', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../../docs/mapping-file.md'), 'utf8');
  const examples = [...page.matchAll(/```json\n([^`]+)```/g)].map(([, json = '']) => JSON.parse(json));
  expect(examples.length).toBeGreaterThanOrEqual(2);
  for (const example of examples) expect(wrongAt(example)).toBe('');
  for (const name of [...Object.keys(mappingFile.shape), ...fields]) expect(page, name).toContain(`\`${name}\``);
});

test('a sum in the column of dates, and a row that stands twice, hide neither the dates nor the id', () => {
  const rows = Array.from({ length: 9 }, (_, i) => [`K${i}`, `2026-03-0${i + 1}`, 'Klotter', '1']);
  const twice = [...rows, rows[3] ?? [], ['', 'Summa', '', '5'], ['', 'Totalsumma', '', '9'], ['Källa: registret', '', '', '']];
  const { columns, categories } = proposedMapping({ columns: ['Id', 'Datum', 'Typ', 'Antal'], sample: twice });
  expect(columns).toEqual({ Id: 'id', Datum: 'from', Typ: 'category', Antal: 'count' });
  expect(Object.keys(categories ?? {})).toEqual(['Klotter']);
  // the same id on rows that differ is no id
  const other = proposedMapping({ columns: ['Id', 'Datum', 'Typ', 'Antal'], sample: [...rows, ['K3', '2026-03-09', 'Klotter', '1']] });
  expect(other.columns).not.toHaveProperty('Id');
});
