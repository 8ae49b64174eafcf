import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNumber } from './number-style.ts';
import { type OpenOptions, openTables } from './open-tables.ts';
import { withFile } from './testing/given-bytes.ts';
import { type ReadRows, readRows } from './testing/read-rows.ts';
import { zipFile } from './testing/zip-file.ts';

const read = (content: string | Uint8Array, options?: OpenOptions, name = 'f.csv'): Promise<ReadRows> =>
  withFile(name, content, (path) => readRows(path, options));

const head = ['Datum', 'Typ', 'Plats'];
const rows = Array.from({ length: 20 }, (_, i) => [
  `2024-01-${10 + i}`,
  i % 2 ? 'Klotter' : 'Bråk',
  i % 3 ? 'Torget, norra delen' : 'Ån; bron',
]);
const delimited = (delimiter: string, newline = '\n'): string =>
  [head, ...rows].map((row) => row.map((cell) => (/[,;|\t]/.test(cell) ? `"${cell}"` : cell)).join(delimiter)).join(newline);

test.each([[';'], [','], ['\t'], ['|']])('cells between %j', async (delimiter) => {
  const found = await read(delimited(delimiter));
  expect(found.head.delimiter).toBe(delimiter);
  expect(found.columns).toEqual(head);
  expect(found.rows).toEqual(rows);
});

test.each([
  ['LF', '\n'],
  ['CRLF', '\r\n'],
  ['CR alone', '\r'],
])('lines that end with %s, with their numbers', async (_, newline) => {
  const found = await read(delimited(';', newline));
  expect(found.rows).toEqual(rows);
  expect(found.lines.slice(0, 3)).toEqual([2, 3, 4]);
});

test.each<[string, Buffer]>([
  ['utf-8', Buffer.from(`\ufeff${delimited(';')}`)],
  ['utf-16le', Buffer.from(`\ufeff${delimited(';')}`, 'utf16le')],
  ['utf-16be', Buffer.from(`\ufeff${delimited(';')}`, 'utf16le').swap16()],
  ['windows-1252', Buffer.from(delimited(';'), 'latin1')],
])('%s is seen from the bytes', async (encoding, content) => {
  const found = await read(content);
  expect(found.head.encoding).toBe(encoding);
  expect(found.rows).toEqual(rows);
});

test('a late å decides: the whole file is looked at, not its beginning', async () => {
  const plain = `Datum;Typ\n${'2024-01-01;Klotter\n'.repeat(60_000)}`;
  expect((await read(Buffer.concat([Buffer.from(plain), Buffer.from('2024-01-01;Bråk\n', 'latin1')]))).rows.at(-1)).toEqual([
    '2024-01-01',
    'Bråk',
  ]);
  expect((await read(`${plain}2024-01-01;Bråk\n`)).rows.at(-1)).toEqual(['2024-01-01', 'Bråk']);
});

test('titles above, one to three rows of headings, notes and blank lines below', async () => {
  const data = Array.from({ length: 12 }, (_, i) => `2024-0${1 + (i % 9)}-01;${i};${i * 2}`).join('\n');
  const one = await read(`Utdrag ur registret\nPeriod: 2024\n\nDatum;Antal;Summa\n${data}\n\nKälla: registret\n`);
  expect([one.head.headerLine, one.columns, one.rows.length]).toEqual([4, ['Datum', 'Antal', 'Summa'], 12]);
  expect(one.leftOut).toEqual({ blank: 1, notes: 1, noteLines: [18], repeatedHeadings: 0 });
  const two = await read(`Datum;Antal;Antal\ndag;brott;händelser\n${data}\n`);
  expect([two.head.headerLine, two.columns, two.rows.length]).toEqual([2, ['Datum dag', 'Antal brott', 'Antal händelser'], 12]);
  const three = await read(`Tid;Antal;Antal\nDatum;brott;händelser\ndag;st;st\n${data}\n`);
  expect([three.head.headerLine, three.rows.length]).toEqual([3, 12]);
});

test('a row of data is never taken for a second row of headings', async () => {
  const found = await read('Datum;Plats;Antal\n2024-01-01;Torget;3\n;;\n2024-01-02;7;x\n');
  expect(found.rows[0]).toEqual(['2024-01-01', 'Torget', '3']);
});

test('ragged rows are padded, or carry what they have too much of', async () => {
  const found = await read('a;b;c\n1;2\n1;2;3\n1;2;3;4\n1;2;3;;;\n');
  expect(found.rows).toEqual([
    ['1', '2', ''],
    ['1', '2', '3'],
    ['1', '2', '3', '4'],
    ['1', '2', '3'],
  ]);
});

test('files joined end to end: repeated headings are left out and counted', async () => {
  const found = await read(`${delimited(';')}\n${delimited(';')}\n`);
  expect([found.rows.length, found.leftOut.repeatedHeadings]).toEqual([40, 1]);
});

test('decimal comma and digit grouping are decided per column', async () => {
  const lines = Array.from({ length: 20 }, (_, i) => `56,1${i}3;15.${i}87;1 2${10 + i};1.2${10 + i},5;0847`);
  const found = await read(`Lat;Lon;Antal;Kronor;Kod\n${lines.join('\n')}\n`);
  const numbers = found.rows[3]?.map((cell, c) => readNumber(cell, found.head.numberStyles[c] ?? { decimalComma: false, grouping: '' }));
  expect(numbers).toEqual([56.133, 15.387, 1213, 1213.5, 847]);
  expect(found.head.decimalComma).toEqual([true, false, false, true, false]);
  expect(found.rows[3]?.[4]).toBe('0847');
});

test('packed as .gz, and several files inside a .zip with their own names', async () => {
  expect((await read(gzipSync(delimited(';')), {}, 'f.csv.gz')).rows).toEqual(rows);
  const zip = zipFile({ 'mapp/ett.csv': delimited(';'), '__MACOSX/._ett.csv': 'x', 'läs mig.txt': 'hej', 'två.json': '[{"a":"1"}]' });
  const found = await read(zip, {}, 'f.zip');
  expect([found.head.file, found.rows.length]).toEqual(['f.zip/mapp/ett.csv', 20]);
});

test('any table comes back as it was written, whatever stands in its cells and wherever the pieces are cut', async () => {
  const cell = fc.string({ maxLength: 12, unit: fc.constantFrom('a', 'å', '€', '😀', '"', ';', '\n', ' ', '1') });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 30 }), async (cells) => {
      const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
      // enough ordinary rows for the dialect to be plain, and for the text to span several pieces now and then
      const filler = Array.from({ length: 1500 }, (_, i) => `2024-01-01;"rad";"${i}";"slut"`);
      const lines = cells.map(([a, b]) => `2024-01-01;${quoted(a)};${quoted(b)};"slut"`);
      const found = await read(`Datum;"Ett";"Två";"Tre"\n${[...filler, ...lines].join('\n')}\n`);
      expect(found.rows.slice(1500)).toEqual(cells.map(([a, b]) => ['2024-01-01', a.trim(), b.trim(), 'slut']));
    }),
    { numRuns: 25 },
  );
});

test('characters and rows that lie across pieces are whole, and lines keep their numbers', async () => {
  const long = 'åäö€😀'.repeat(40);
  const lines = Array.from({ length: 9_000 }, (_, i) => `2024-01-01;${i};"${long}\n${i}"`);
  const content = `Datum;Nr;Text\n${lines.join('\n')}\n`;
  expect(Buffer.byteLength(content)).toBeGreaterThan(5 * 512 * 1024);
  const found = await read(content);
  expect(found.rows).toHaveLength(9_000);
  expect(found.rows.every((row, i) => row[1] === String(i) && row[2] === `${long}\n${i}`)).toBe(true);
  expect(found.lines[8_999]).toBe(2 + 2 * 8_999);
});

test('a large file is read as it is asked for: never more than a few pieces ahead, and never held', async () => {
  const row = `2024-01-01;Klotter;${'x'.repeat(100)}\n`;
  const content = `Datum;Typ;Text\n${row.repeat(260_000)}`;
  // above what is kept between the passes, so the bytes come from the disk again
  expect(content.length).toBeGreaterThan(30_000_000);
  await withFile('f.csv', content, async (path) => {
    const [table] = await openTables(path);
    let rows = 0;
    let largest = 0;
    for await (const chunk of table?.rows() ?? []) {
      rows += chunk.rows.length;
      largest = Math.max(largest, chunk.rows.length);
      // what has been read from the disk, against what has been handed on: at most two pieces of half a megabyte lie between
      const ahead = (table?.progress() ?? 1) * content.length - rows * row.length;
      expect(ahead).toBeLessThan(2 * 512 * 1024 + 4_000);
    }
    expect(rows).toBe(260_000);
    expect(largest * row.length).toBeLessThan(4_000_000);
  });
});
