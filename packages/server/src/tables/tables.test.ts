import { readXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import readXlsxFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { csvText } from './csv-text.ts';
import { zipMembersOf } from './testing/zip-members-of.ts';
import { xlsxBytes } from './xlsx-bytes.ts';

const signs = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '﹢', '﹣', '﹦', '−'];
const before = ['', ' ', '\t', '\r', '\n', '\u00a0', '\u3000', '\ufeff', '\u200b', '\u0000', ' \t\u200b'];
const hostile = [...signs.flatMap((sign) => before.map((lead) => `${lead}${sign}HYPERLINK("http://x";"y")`)), '\tx', '\rx', '\nx'];
const harmless = ['Älvgatan 3', 'a=b', '3-5 st', '"citat"', 'semikolon; och, komma', 'två\nrader', '', '(=1)', '#N/A', 'e@post'];

test('no text becomes a formula in a CSV file, in either language, wherever it stands', () => {
  for (const lang of ['sv', 'en'] as const) {
    const text = csvText({ name: 'x', columns: hostile, rows: hostile.map((one) => ['före', one]), notes: hostile }, lang);
    const { data, errors } = Papa.parse<string[]>(text.slice(1), { delimiter: lang === 'sv' ? ';' : ',' });
    expect(errors).toEqual([]);
    const cells = data.flat().filter((cell) => cell !== '' && cell !== 'före');
    expect(cells).toEqual([...hostile, ...hostile, ...hostile].map((one) => `'${one}`));
  }
});

test('what is no formula comes back from a CSV file as it was', () => {
  const text = csvText({ name: 'x', columns: ['Värde'], rows: harmless.map((one) => [one, 'slut']) }, 'sv');
  const { data } = Papa.parse<string[]>(text.slice(1), { delimiter: ';' });
  expect(data.slice(1, -1).map(([first]) => first)).toEqual(harmless);
});

test('numbers are numbers where the file is opened: decimal comma in Swedish, point in English, a minus sign kept', () => {
  const rows = [[1234567.5, -0.125, 1e21, 1e-7, Number.NaN, true, null]];
  const columns = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  expect(csvText({ name: 'x', columns, rows }, 'sv')).toBe(
    '\ufeffa;b;c;d;e;f;g\r\n1234567,5;-0,125;1000000000000000000000;0,0000001;;ja;\r\n',
  );
  expect(csvText({ name: 'x', columns, rows }, 'en')).toBe(
    '\ufeffa,b,c,d,e,f,g\r\n1234567.5,-0.125,1000000000000000000000,0.0000001,,yes,\r\n',
  );
});

test('notes stand above the table with an empty line between', () => {
  expect(csvText({ name: 'x', columns: ['Område'], rows: [['Norr']], notes: ['Internt underlag'] }, 'sv')).toBe(
    '\ufeffInternt underlag\r\n\r\nOmråde\r\nNorr\r\n',
  );
});

test('a workbook holds no formula, and its text is text for two readers', async () => {
  const rows = hostile.map((one, i) => [one, i, i % 2 === 0 ? one : i]);
  const bytes = await xlsxBytes({ name: "Blad [1]: 'x'/y*?", columns: ['=1+1', 'n', 'blandat'], rows, notes: ['=NOW()'] });
  const sheet = (await zipMembersOf(bytes)).get('xl/worksheets/sheet1.xml') ?? '';
  expect(sheet).toContain('<row');
  expect(sheet).not.toMatch(/<f[ >]/);
  const read = (await readXlsx(bytes)).sheets[0]!;
  expect(read.name.length).toBeLessThanOrEqual(31);
  expect(read.rows[0]?.[0]).toBe("'=NOW()");
  expect(read.rows[2]?.[0]).toBe("'=1+1");
  const readable = (text: string): string => text.replace('\u0000', ' ');
  expect(read.rows.slice(3).map(([first]) => first)).toEqual(hostile.map(readable));
  // where text stands among numbers the column cannot say "text"
  expect(read.rows[3]?.[2]).toBe(`'${hostile[0]}`);
  const second = await readXlsxFile(bytes);
  expect(second[0]?.data.length ?? second.length).toBe(rows.length + 3);
});

test('a column of text stays text when its cell is edited', async () => {
  const bytes = await xlsxBytes({ name: 'x', columns: ['a', 'n'], rows: [['=1+1', 2.5]] });
  const members = await zipMembersOf(bytes);
  const style = Number(/<c r="A2"[^>]* s="(\d+)"/.exec(members.get('xl/worksheets/sheet1.xml') ?? '')?.[1]);
  const styles = members.get('xl/styles.xml') ?? '';
  const used = [...(/<cellXfs[\s\S]*<\/cellXfs>/.exec(styles)?.[0] ?? '').matchAll(/<xf [^>]*numFmtId="(\d+)"/g)][style]?.[1];
  const code = new RegExp(`<numFmt [^>]*numFmtId="${used}"[^>]*formatCode="([^"]*)"`).exec(styles)?.[1];
  expect(code).toBe('@');
});

test('what a sheet cannot hold is cut or refused, never written broken', async () => {
  const long = 'å'.repeat(40_000);
  const bytes = await xlsxBytes({ name: '', columns: ['a'], rows: [[long], ['\ud800x'], [Number.POSITIVE_INFINITY]] });
  const { rows, name } = (await readXlsx(bytes)).sheets[0]!;
  expect(name).toBe('Samsyn');
  expect(String(rows[1]?.[0])).toHaveLength(32_767);
  expect(rows[2]?.[0]).toBe('\ufffdx');
  const many = { length: 1_048_576 } as never;
  await expect(xlsxBytes({ name: 'x', columns: ['a'], rows: Array.from(many, () => []) })).rejects.toThrow(RangeError);
});
