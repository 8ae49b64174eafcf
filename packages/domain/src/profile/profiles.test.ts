import { expect, test } from 'vitest';
import { Fault } from '../fault.ts';
import { fieldsOf, layouts, plainHeading, recogniseLayout } from './profiles.ts';

/** Headings as the sources write them, and what of it is stored. Everything else never is. */
const tables: Readonly<Record<string, { readonly columns: readonly string[]; readonly unstored: readonly string[] }>> = {
  'se-police-extract': {
    columns: [
      ...['Inskrivningsdatum', 'närpolisområde', 'basområde', 'gata', 'brottskod', 'antal'],
      ...['brottsdag start', 'brottsdag slut', 'brottstid start', 'brottstid slut'],
    ],
    unstored: ['Inskrivningsdatum', 'närpolisområde', 'gata'],
  },
  'se-police-points': {
    columns: ['ID', 'BROTTSKOD', 'LATITUDE', 'LONGITUDE', 'GATA', 'GATUNR', 'KOMMUN', 'BROTTSDATUMTID_START', 'BROTTSDATUMTID_SLUT'],
    unstored: ['KOMMUN'],
  },
  'bra-sol': { columns: ['Region', 'Brott', 'År', 'Period', 'Antal', '/100 000 inv'], unstored: ['/100 000 inv'] },
  'police-uk': {
    columns: [
      ...['Crime ID', 'Month', 'Reported by', 'Falls within', 'Longitude', 'Latitude', 'Location', 'LSOA code', 'LSOA name'],
      ...['Crime type', 'Last outcome category', 'Context'],
    ],
    unstored: ['Reported by', 'Falls within', 'Location', 'LSOA code', 'Last outcome category', 'Context'],
  },
  'polisen-events': {
    columns: ['id', 'datetime', 'name', 'summary', 'url', 'type', 'location.name', 'location.gps'],
    unstored: ['name', 'summary', 'url'],
  },
  chicago: {
    columns: [
      ...['id', 'case_number', 'date', 'block', 'iucr', 'primary_type', 'description', 'location_description', 'arrest', 'domestic'],
      ...['beat', 'district', 'ward', 'community_area', 'fbi_code', 'x_coordinate', 'y_coordinate', 'year', 'updated_on'],
      ...['latitude', 'longitude', 'location'],
    ],
    unstored: [
      ...['case_number', 'block', 'iucr', 'description', 'arrest', 'domestic', 'beat', 'district', 'ward', 'fbi_code'],
      ...['x_coordinate', 'y_coordinate', 'year', 'updated_on'],
    ],
  },
};

test('every profile has its table here', () => {
  expect(Object.keys(tables).sort()).toEqual(layouts.map(({ key }) => key).sort());
});

test.each(Object.entries(tables))(
  '%s recognises its own table, whatever the order and case, and stores only what it maps',
  (key, given) => {
    const { columns, unstored } = given;
    expect(recogniseLayout(columns, 'f.csv')?.key).toBe(key);
    const changed = [...columns].reverse().map((name) => ` ${name.toUpperCase().replaceAll(' ', '_')}`);
    expect(recogniseLayout(changed, 'f.csv')?.key).toBe(key);
    const layout = layouts.find((one) => one.key === key)!;
    const fields = fieldsOf(layout, columns);
    expect(columns.filter((_, c) => fields[c] === null)).toEqual(unstored);
  },
);

test.each(Object.entries(tables))('no other profile takes the table of %s, and it needs each of its own columns', (key, { columns }) => {
  const names = new Set(columns.map(plainHeading));
  expect(layouts.filter(({ needs }) => needs.every((name) => names.has(name))).map((one) => one.key)).toEqual([key]);
  for (const needed of layouts.find((one) => one.key === key)!.needs) {
    const without = columns.filter((column) => plainHeading(column) !== needed);
    expect(recogniseLayout(without, 'f.csv'), `without ${needed}`).toBeNull();
  }
});

test('the slim form of Chicago is recognised too', () => {
  const slim = ['Date', 'Block', 'Primary Type', 'Description', 'Location Description', 'Arrest', 'Domestic', 'Community Area'];
  expect(recogniseLayout(slim, 'f.csv')?.key).toBe('chicago');
});

test.each([
  ['outcomes', [...(tables['police-uk']?.columns ?? []), 'Outcome type']],
  [
    'outcomes',
    ['Crime ID', 'Month', 'Reported by', 'Falls within', 'Longitude', 'Latitude', 'Location', 'LSOA code', 'LSOA name', 'Outcome type'],
  ],
  ['stop and search', ['Type', 'Date', 'Latitude', 'Longitude', 'Gender', 'Age range', 'Legislation', 'Object of search', 'Outcome']],
])('the %s file of police.uk is refused by name', (kind, columns) => {
  const refused = () => recogniseLayout(columns, 'f.csv');
  expect(refused).toThrow(Fault);
  expect(refused).toThrow(expect.objectContaining({ code: 'import.otherTable', details: { file: 'f.csv', kind } }));
});

test('a table that fits two profiles is not given to either', () => {
  const [points, extract] = [tables['se-police-points'], tables['se-police-extract']];
  expect(recogniseLayout([...(points?.columns ?? []), ...(extract?.columns ?? [])], 'f.csv')).toBeNull();
});

test('a field is taken from its first column only', () => {
  const layout = layouts.find(({ key }) => key === 'se-police-extract')!;
  expect(fieldsOf(layout, ['brottskod', 'Brottskod'])).toEqual(['code', null]);
});
