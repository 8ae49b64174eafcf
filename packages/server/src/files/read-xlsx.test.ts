import readXlsxFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import type { OpenOptions } from './open-tables.ts';
import { withFile } from './testing/given-bytes.ts';
import { readRows } from './testing/read-rows.ts';
import { type Sheet, type SheetCell, workbook } from './testing/workbook.ts';

const read = (content: Buffer, options?: OpenOptions) => withFile('f.xlsx', content, (path) => readRows(path, options));

/** Day 45356 of the 1900 calendar is 2024-03-05; the 1904 calendar starts 1462 days later. */
const day1900 = 45_356;
const table = (first: number): SheetCell[][] => [
  ['Datum', 'Tid', 'Brottskod', 'Antal', 'Latitud'],
  ...Array.from({ length: 30 }, (_, i): SheetCell[] => [
    { day: first + i },
    { day: first + i + 0.71875 + (i === 3 ? 0 : i / 1440), timed: true },
    '0847',
    i,
    56.1 + i / 1000,
  ]),
];

test('dates, times, codes and numbers as a person sees them', async () => {
  const found = await read(workbook([{ name: 'Brott', rows: table(day1900) }]));
  expect(found.columns).toEqual(['Datum', 'Tid', 'Brottskod', 'Antal', 'Latitud']);
  expect(found.rows[0]).toEqual(['2024-03-05', '2024-03-05 17:15:00', '0847', '0', '56.1']);
  expect(found.rows[29]).toEqual(['2024-04-03', '2024-04-03 17:44:00', '0847', '29', '56.129']);
  expect(found.lines[0]).toBe(2);
});

test('the 1904 calendar gives the same days', async () => {
  const old = await read(workbook([{ name: 'Brott', rows: table(day1900) }]));
  const mac = await read(workbook([{ name: 'Brott', rows: table(day1900 - 1462) }], 1904));
  expect(mac.rows).toEqual(old.rows);
});

test('the same ISO date whatever zone the server is in', async () => {
  const content = workbook([{ name: 'Brott', rows: table(day1900) }]);
  const zone = process.env.TZ;
  const seen = new Set<string>();
  const offsets = new Set<number>();
  try {
    for (const name of ['UTC', 'Europe/Stockholm', 'America/Los_Angeles', 'Pacific/Kiritimati']) {
      process.env.TZ = name;
      offsets.add(new Date(2024, 2, 5).getTimezoneOffset());
      seen.add(JSON.stringify((await read(content)).rows));
    }
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
  expect(offsets.size).toBe(4);
  expect(seen.size).toBe(1);
});

test('another reader of workbooks sees the same cells', async () => {
  const content = workbook([{ name: 'Brott', rows: table(day1900) }]);
  const ours = await read(content);
  const [theirs] = await withFile('f.xlsx', content, (path) => readXlsxFile(path));
  // fractions of a day and of a number are not exact: to the second, and to the 15 digits that a spreadsheet keeps
  const toSecond = (date: Date): string => new Date(Math.round(date.getTime() / 1000) * 1000).toISOString().slice(0, 16).replace('T', ' ');
  const textOf = (cell: unknown): string =>
    cell instanceof Date ? toSecond(cell) : typeof cell === 'number' ? String(Number(cell.toPrecision(15))) : String(cell);
  const asText = theirs?.data.map((row) => row.map(textOf));
  const shortened = ours.rows.map((row) => row.map((cell, c) => (c === 0 ? `${cell} 00:00` : c === 1 ? cell.slice(0, 16) : cell)));
  expect([ours.columns, ...shortened]).toEqual(asText);
});

test('the sheet that is a table is found among pages of text, its headings below the title', async () => {
  const about: Sheet = { name: 'Om statistiken', rows: [['Innehåll'], ['Se nästa blad'], ['Kontakt: statistikenheten']] };
  const data: Sheet = {
    name: 'Data',
    rows: [['Anmälda brott 2024'], [], ['Preliminära uppgifter'], ...table(day1900), [], ['Källa: registret']],
  };
  const hidden: Sheet = { name: 'Dold', rows: [...table(day1900), ...table(day1900).slice(1)], hidden: true };
  const found = await read(workbook([about, data, hidden]));
  expect([found.head.sheet, found.head.headerLine, found.rows.length]).toEqual(['Data', 4, 30]);
  expect(found.head.otherSheets).toEqual(['Om statistiken']);
  expect(found.leftOut.notes).toBe(1);
  expect((await read(workbook([about, data, hidden]), { sheet: 'Dold' })).rows).toHaveLength(60);
});

test('midnight in a column of times is written out, and fractions do not drift', async () => {
  const rows: SheetCell[][] = [
    ['Tid', 'Antal'],
    ...[0, 1 / 3, 0.999988425925926, 0.5].map((share, i): SheetCell[] => [{ day: day1900 + share, timed: true }, i]),
  ];
  expect((await read(workbook([{ name: 'A', rows }]))).rows.map(([time]) => time)).toEqual([
    ...['2024-03-05 00:00:00', '2024-03-05 08:00:00', '2024-03-05 23:59:59', '2024-03-05 12:00:00'],
  ]);
});
