// Sums, notes and headings that spreadsheets put among and below their rows: none becomes an incident, each is told of by where it stands.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { quarantineSentence } from '@samsyn/domain';
import { expect, test } from 'vitest';
import { type SheetCell, workbook } from '../files/testing/workbook.ts';
import { readIncidentFiles } from './read-incidents.ts';
import { pointsExtract, readTexts } from './testing/read-text.ts';

const profile = {
  name: { sv: 'Listan', en: 'The list' },
  columns: { Nr: 'id', Datum: 'from', Område: 'area', Brott: 'category', Adress: 'address', Antal: 'count' },
  categories: { Klotter: 'damage/graffiti' },
};
const head = 'Nr;Datum;Område;Brott;Adress;Antal';
const rows = [
  '1;2026-03-01;Centrum;Klotter;Totalvägen 5;1',
  '2;2026-03-02;Centrum;Klotter;Summagatan 1;1',
  '3;2026-03-03;Norr;Klotter;Kajen 2;1',
];
const read = (lines: readonly string[]) => readTexts([`${[head, ...lines].join('\r\n')}\r\n`], { profile });
const said = (warnings: readonly { sv: string }[]) => warnings.map(({ sv }) => sv);

test('a sum at the foot is no incident, whichever column its word stands in', async () => {
  for (const foot of [
    'Summa;;;;;3',
    ';Totalt;;;;3',
    ';;Summa;;;3',
    ';;;Total;;3',
    ';;;;Sum;3',
    '3;Summa;;;;3',
    'Antal rader: 3;;;;;3',
    ';;Summa;3;3;3',
  ]) {
    const { rows: counts, warnings, incidents } = await read([...rows, foot]);
    expect(counts, foot).toMatchObject({ read: 4, accepted: 4, quarantined: 0, incidents: 3, withoutTime: 0, notIncidents: { total: 1 } });
    expect(incidents.length).toBe(3);
    expect(said(warnings)[0], foot).toMatch(/^Rad 5 i 1\.csv är en summarad \(.+\) och räknas inte som en händelse\.$/);
  }
});

test('sums between groups are told together, with their rows', async () => {
  const { rows: counts, warnings } = await read([
    rows[0] ?? '',
    rows[1] ?? '',
    'Summa Centrum;;;;;2',
    rows[2] ?? '',
    'Norr Totalt;;;;;1',
    ';;;;;',
    'Totalsumma;;;;;3',
    'Källa: registret;;;;;',
  ]);
  expect(counts).toMatchObject({ read: 6, accepted: 6, quarantined: 0, incidents: 3, notIncidents: { total: 3 } });
  expect(said(warnings)).toEqual([
    '3 summarader i 1.csv räknas inte som händelser: rad 4, 6 och 8.',
    'Rad 9 i 1.csv är en anteckning om tabellen och är inte läst.',
  ]);
  expect(warnings[0]?.en).toBe('3 rows of sums in 1.csv are not counted as incidents: rows 4, 6 and 8.');
});

test('a note above the sum is a note, and a heading between groups waits in quarantine', async () => {
  const { rows: counts, quarantine, warnings } = await read([';;Centrum;;;', ...rows, 'Anm: preliminärt;;;;;', 'Summa;;;;;3']);
  expect(counts).toMatchObject({ read: 6, accepted: 5, quarantined: 1, incidents: 3, notIncidents: { total: 1, note: 1 } });
  expect(quarantine).toEqual([{ file: '1.csv', line: 2, column: 'Område', value: 'Centrum', fault: 'import.bareRow' }]);
  expect(quarantineSentence(quarantine[0]!, 'sv').what).toBe(
    'Rad 2, kolumn Område: bara Centrum är ifyllt, så raden säger inte vad som har hänt.',
  );
  expect(said(warnings)).toEqual([
    'Rad 7 i 1.csv är en summarad (Summa) och räknas inte som en händelse.',
    'Rad 6 i 1.csv är en anteckning om tabellen och är inte läst.',
  ]);
});

test('an incident is an incident whatever its street, shop or place is called, with a time and without', async () => {
  const genuine = [
    '11;2026-03-04;Centrum;Klotter;Totalvägen;1',
    '12;;Centrum;Klotter;Totalvägen 7;1',
    '13;;;Klotter;Total;1',
    '14;2026-03-04;Total;Klotter;Summa;1',
    '15;2026-03-04;Samtliga;;Total;',
  ];
  const { rows: counts, incidents, warnings } = await read([...rows, ...genuine]);
  expect(counts).toMatchObject({ read: 8, quarantined: 0, incidents: 8, withoutTime: 2, notIncidents: {} });
  expect(incidents.length).toBe(8);
  expect(warnings).toEqual([]);
});

test('a police extract with a row of sums keeps its incidents and loses the sum', async () => {
  const good = ['0847', '56.1', '15.5', '', '', '', '2024-03-05 17:00', ''];
  const { rows: counts } = await readTexts([
    pointsExtract([
      [1, ...good],
      [2, ...good],
      ['Totalt', '2', '', '', '', '', '', '', ''],
    ]),
  ]);
  expect(counts).toMatchObject({ read: 3, accepted: 3, incidents: 2, notIncidents: { total: 1 } });
});

test('a workbook with merged titles, two rows of headings and sums', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'samsyn-sums-'));
  try {
    const cells: SheetCell[][] = [
      ['Anmälda brott, mars 2026', null, null, null],
      [null, null, null, null],
      ['Datum', 'Område', 'Brott', 'Antal'],
      [{ day: 46082 }, 'Centrum', 'Klotter', 2],
      [{ day: 46083 }, 'Centrum', 'Klotter', 1],
      ['Summa Centrum', null, null, 3],
      [{ day: 46084 }, 'Norr', 'Klotter', 1],
      ['Totalsumma', null, null, 4],
    ];
    await writeFile(join(folder, 'pivot.xlsx'), workbook([{ name: 'Blad1', rows: cells }]));
    await writeFile(
      join(folder, 'm.json'),
      JSON.stringify({ ...profile, columns: { Datum: 'from', Område: 'area', Brott: 'category', Antal: 'count' } }),
    );
    const { rows: counts, warnings } = await readIncidentFiles([join(folder, 'pivot.xlsx')], { profile: join(folder, 'm.json') });
    expect(counts).toMatchObject({ read: 5, accepted: 5, quarantined: 0, incidents: 4, notIncidents: { total: 2 } });
    expect(said(warnings)).toEqual(['2 summarader i pivot.xlsx räknas inte som händelser: rad 6 och 8.']);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('the same row twice: counted once by its id, twice without one, and told either way', async () => {
  const { rows: counts, warnings } = await read([...rows, rows[1] ?? '']);
  expect(counts).toMatchObject({ read: 4, accepted: 3, alreadyKnown: 1 });
  expect(said(warnings)).toEqual(['En rad i 1.csv har samma id som en tidigare rad och räknas en gång: rad 5.']);
  const columns = { Datum: 'from', Område: 'area', Brott: 'category' };
  const content =
    'Datum;Område;Brott\n2026-03-01 10:15;Norr;Klotter\n2026-03-01 10:15;Norr;Klotter\n2026-03-02;Norr;Klotter\n2026-03-02;Norr;Klotter\n';
  const twice = await readTexts([content], { profile: { ...profile, columns } });
  expect(twice.rows).toMatchObject({ read: 4, accepted: 4, alreadyKnown: 0 });
  expect(twice.warnings.map(({ en }) => en)).toEqual([
    'One row of 1.csv has the time, place and kind of an earlier row: row 3. No id says that they are the same incident, so each is counted.',
  ]);
});
