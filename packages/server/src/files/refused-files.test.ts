// Every file that cannot be read right is refused with a sentence in both languages: what, where, and what to do.
import { gzipSync } from 'node:zlib';
import { Fault, faultSentence } from '@samsyn/domain';
import { expect, test } from 'vitest';
import type { OpenOptions } from './open-tables.ts';
import { defaultLimits, limitSettings, limitsFrom } from './read-limits.ts';
import { withFile } from './testing/given-bytes.ts';
import { faultOf, readRows } from './testing/read-rows.ts';
import { workbook } from './testing/workbook.ts';
import { zipFile } from './testing/zip-file.ts';

const table = 'Datum;Typ;Område\n2024-01-01;Bråk;Åkern\n2024-01-02;Klotter;Ängen\n2024-01-03;Stöld;Ön\n';
const columns = (n: number): string => Array.from({ length: n }, (_, c) => `kolumn ${c}`).join(';');
const wide = (n: number): string => `${columns(n)}\n${Array.from({ length: n }, (_, c) => c).join(';')}\n`;
const ofBytes = (...bytes: number[]): Buffer => Buffer.concat([Buffer.from(bytes), Buffer.alloc(600, 0x20)]);
/** Nothing but equal rows: packs a thousand times. */
const swelling = Buffer.from(`Datum;Typ;Antal\n${'2024-01-01;Klotter;1\n'.repeat(1_100_000)}`);

/** å ä ö in Mac Roman are 8C 8A 9A. */
const macRoman = (text: string): Buffer =>
  Buffer.from([...text].map((letter) => ({ å: 0x8c, ä: 0x8a, ö: 0x9a, Å: 0x81, Ä: 0x80, Ö: 0x85 })[letter] ?? letter.charCodeAt(0)));

const small: OpenOptions = { limits: { unpackedBytes: 1_000_000 } };

const refused: readonly (readonly [
  name: string,
  file: string,
  content: string | Buffer,
  code: string,
  details: object,
  options?: OpenOptions,
])[] = [
  ['an empty file', 'f.csv', '', 'import.empty', {}],
  ['nothing but blank lines', 'f.csv', '\n\n  \n', 'import.empty', {}],
  ['an empty packed file', 'f.csv.gz', gzipSync(''), 'import.empty', {}],
  ['headings only', 'f.csv', 'Datum;Typ;Antal\n', 'import.headerOnly', { line: 1 }],
  ['headings only, below a title', 'f.csv', 'Utdrag\n\nDatum;Typ;Antal\n', 'import.headerOnly', { line: 3 }],
  ['no headings', 'f.csv', '2024-01-01;5;7\n2024-01-02;6;8\n2024-01-03;6;8\n', 'import.noHeader', { line: 1 }],
  ['more columns than the limit', 'f.csv', wide(501), 'import.tooManyColumns', { line: 1, n: 501, max: 500 }],
  ['ten megabytes in one cell', 'f.csv', `${table}2024-01-04;"${'x'.repeat(10_000_000)}";Ön\n`, 'import.cellTooLarge', { line: 5, mb: 1 }],
  [
    'a quotation mark that never ends',
    'f.csv',
    `${table}2024-01-04;"Bråk;Ön\n${'2024-01-05;Bråk;Ön\n'.repeat(80_000)}`,
    'import.cellTooLarge',
    { line: 5 },
  ],
  [
    'a row of five megabytes',
    'f.csv',
    `${table}${Array.from({ length: 50 }, () => 'y'.repeat(100_000)).join(';')}\n`,
    'import.rowTooLarge',
    { line: 5, mb: 4 },
  ],
  ['NUL bytes', 'f.csv', `${table}2024-01-04;Br\0k;Ön\n`, 'import.encoding', { why: 'nul' }],
  ['control bytes', 'f.csv', `${table}2024-01-04;Br\u0007k;Ön\n`, 'import.encoding', { why: 'control' }],
  ['UTF-16 without a mark', 'f.csv', Buffer.from(table, 'utf16le'), 'import.encoding', { why: 'nul' }],
  ['Mac Roman', 'f.csv', macRoman(table), 'import.encoding', { why: 'unclear' }],
  [
    'UTF-8 with a mark and then something else',
    'f.csv',
    Buffer.concat([Buffer.from(`\ufeff${table}`), Buffer.from('\xe5\xe4\xf6;x;y\n', 'latin1')]),
    'import.encoding',
    { why: 'mixed' },
  ],
  ['an encoding that nobody knows', 'f.csv', table, 'import.encodingName', { name: 'ebcdic' }, { encoding: 'ebcdic' }],
  [
    'not in the encoding that was named',
    'f.csv',
    Buffer.from(table, 'latin1'),
    'import.notInEncoding',
    { name: 'utf-8' },
    { encoding: 'utf-8' },
  ],
  ['a PDF', 'f.csv', ofBytes(0x25, 0x50, 0x44, 0x46), 'import.type', { kind: 'PDF' }],
  ['a picture', 'f.csv', ofBytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), 'import.type', { kind: 'PNG' }],
  ['an old workbook', 'f.xls', ofBytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'import.type', { kind: 'Excel 97–2003 (.xls)' }],
  ['a web page', 'f.csv', '<!DOCTYPE html><html><body><table></table></body></html>', 'import.type', { kind: 'HTML' }],
  ['a Word document', 'f.csv', zipFile({ '[Content_Types].xml': 'x', 'word/document.xml': 'x' }), 'import.type', { kind: 'Word (.docx)' }],
  [
    'an archive of nothing but pictures',
    'f.zip',
    zipFile({ 'a.png': ofBytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) }),
    'import.type',
    { kind: 'PNG' },
  ],
  ['an archive of nothing', 'f.zip', zipFile({ 'readme.txt': 'läs mig' }), 'import.noTable', {}],
  [
    'an archive in an archive',
    'f.zip',
    zipFile({ 'inner.zip': zipFile({ 'a.csv': table }) }),
    'import.nested',
    { file: 'f.zip/inner.zip' },
  ],
  ['packed twice', 'f.csv.gz', gzipSync(gzipSync(table)), 'import.nested', {}],
  ['locked with a password', 'f.zip', zipFile({ 'a.csv': table }, { locked: true }), 'import.locked', { file: 'f.zip/a.csv' }],
  ['a packed file that was cut off', 'f.csv.gz', gzipSync(table.repeat(100)).subarray(0, 90), 'import.broken', {}],
  ['an archive that was cut off', 'f.zip', zipFile({ 'a.csv': table }).subarray(0, 90), 'import.broken', {}],
  ['a packed file that swells beyond the ratio', 'f.csv.gz', gzipSync(swelling), 'import.zipRatio', { ratio: 200 }],
  ['a member that swells beyond the ratio', 'f.zip', zipFile({ 'a.csv': swelling }), 'import.zipRatio', { ratio: 200 }],
  ['a packed file beyond the size', 'f.csv.gz', gzipSync(swelling.subarray(0, 2_000_000)), 'import.zipBomb', { gb: 0.001 }, small],
  [
    'a workbook beyond the size',
    'f.xlsx',
    workbook([{ name: 'A', rows: Array.from({ length: 30_000 }, () => ['a', 'b', 'c']) }]),
    'import.zipBomb',
    { gb: 0.001 },
    small,
  ],
  [
    'a workbook inside an archive that swells',
    'f.zip',
    zipFile({ 'a.xlsx': zipFile({ 'xl/workbook.xml': swelling }) }),
    'import.zipRatio',
    { file: 'f.zip/a.xlsx' },
  ],
  ['a workbook that holds more than it says', 'f.xlsx', zipFile({ 'xl/workbook.xml': swelling }, { stated: 1000 }), 'import.broken', {}],
  [
    'a member that holds more than it says',
    'f.zip',
    zipFile({ 'a.csv': swelling }, { stated: 1000 }),
    'import.broken',
    { file: 'f.zip/a.csv' },
  ],
  [
    'two megabytes in one value of JSON',
    'f.json',
    JSON.stringify([{ a: 1 }, { a: 'x'.repeat(2_000_000) }]),
    'import.cellTooLarge',
    { line: 2, mb: 1 },
  ],
  [
    'ten megabytes in one item of JSON',
    'f.json',
    JSON.stringify([{ a: 1 }, { a: 'x'.repeat(10_000_000) }]),
    'import.rowTooLarge',
    { line: 2, mb: 4 },
  ],
  [
    'more names in JSON than columns may be',
    'f.json',
    JSON.stringify([Object.fromEntries(Array.from({ length: 501 }, (_, c) => [`k${c}`, c]))]),
    'import.tooManyColumns',
    { n: 501, max: 500 },
  ],
  ['JSON that breaks off', 'f.json', '[{"a": 1}, {"a": ', 'import.json', {}],
  ['JSON that is no list', 'f.json', '[[1, 2], [3, 4]]', 'import.jsonShape', {}],
  ['another table below the first', 'f.csv', `${table}Datum;Typ;Område;Antal\n1;2;3;4\n`, 'import.secondTable', { line: 5 }],
  [
    'a sheet that is not there',
    'f.xlsx',
    workbook([
      {
        name: 'A',
        rows: [
          ['Datum', 'Antal'],
          [1, 2],
          [2, 3],
        ],
      },
    ]),
    'import.noSheet',
    { sheet: 'B', sheets: 'A' },
    { sheet: 'B' },
  ],
];

const cases = refused.map(([name, file, content, code, details, options]) => ({ name, file, content, code, details, options }));

test.each(cases)('$name', async ({ file, content, code, details, options }) => {
  const fault = await withFile(file, content, (path) => faultOf(path, options));
  expect(fault.code).toBe(code);
  expect(fault.details).toMatchObject(details);
  for (const lang of ['sv', 'en'] as const) {
    const said = faultSentence(new Fault(fault.code, fault.details), lang);
    expect(said.what).not.toContain(code);
    expect(`${said.what} ${said.do}`).not.toMatch(/[{}]|undefined/);
    if (typeof fault.details.file === 'string') expect(said.what).toContain(fault.details.file);
    if (typeof fault.details.line === 'number' && code !== 'import.empty') expect(said.what).toContain(String(fault.details.line));
    expect(said.do.length).toBeGreaterThan(10);
  }
});

test('what was refused for its encoding is read when the encoding is named', async () => {
  const read = (content: Buffer, encoding: string) => withFile('f.csv', content, (path) => readRows(path, { encoding }));
  for (const [content, encoding] of [
    [Buffer.from(table, 'utf16le'), 'utf-16le'],
    [macRoman(table), 'macintosh'],
    [Buffer.from(table, 'latin1'), 'latin1'],
  ] as const)
    expect((await read(content, encoding)).rows[1]).toEqual(['2024-01-02', 'Klotter', 'Ängen']);
});

test('three hundred columns are read', async () => {
  const { columns: names, rows } = await withFile('f.csv', wide(300), (path) => readRows(path));
  expect([names.length, rows.length, rows[0]?.[299]]).toEqual([300, 1, '299']);
});

test('a small file that packs well is no attack, and a limit can be moved', async () => {
  const packed = gzipSync(swelling.subarray(0, 2_000_000));
  expect(swelling.subarray(0, 2_000_000).length / packed.length).toBeGreaterThan(defaultLimits.unpackedRatio);
  expect((await withFile('f.csv.gz', packed, (path) => readRows(path))).rows.length).toBeGreaterThan(90_000);
  const fault = await withFile('f.csv', wide(300), (path) => faultOf(path, { limits: { columns: 299 } }));
  expect(fault).toMatchObject({ code: 'import.tooManyColumns', details: { max: 299 } });
});

test('every limit is a setting; a setting that is no whole number is refused', () => {
  expect(limitsFrom({})).toEqual(defaultLimits);
  for (const [key, name] of Object.entries(limitSettings)) {
    expect(limitsFrom({ [name]: '77' })).toEqual({ ...defaultLimits, [key]: 77 });
    for (const wrong of ['0', '-1', '1.5', 'many']) expect(() => limitsFrom({ [name]: wrong })).toThrow(Fault);
  }
});
