import { expect, test } from 'vitest';
import { conductText, conductVersion } from './conduct-text.ts';
import { registerNumber, seriesNumber, seriesPrefix } from './register-number.ts';
import { markLines, printedMark, secrecyParagraph, secrecyProvisions, unmarked } from './secrecy.ts';

test('register numbers are kept as each municipality writes them, tidied', () => {
  for (const [typed, kept] of [
    ['KS 2026/0123', 'KS 2026/0123'],
    [' KS  2026/0123 ', 'KS 2026/0123'],
    ['2026-00417', '2026-00417'],
    ['A 000.417/2026', 'A 000.417/2026'],
    ['Dnr: SN 2026:12-3', 'Dnr: SN 2026:12-3'],
    ['ÄBN 2026/7', 'ÄBN 2026/7'],
  ])
    expect(registerNumber(typed ?? ''), typed).toBe(kept);
});

test('what no register would write is no register number', () => {
  for (const typed of ['', '   ', 'utan siffra', '=1+1', '@12', '-12', 'KS<b>2026', 'x1\u0000', `KS ${'1'.repeat(60)}`])
    expect(registerNumber(typed), typed).toBeNull();
});

test('a running series counts within its year', () => {
  expect(seriesNumber({ prefix: 'KS', digits: 4 }, 2026, 123)).toBe('KS 2026/0123');
  expect(seriesNumber({ prefix: 'SAM', digits: 2 }, 2027, 1000)).toBe('SAM 2027/1000');
  expect(registerNumber(seriesNumber({ prefix: 'KS', digits: 4 }, 2026, 1))).toBe('KS 2026/0001');
  expect(seriesPrefix(' ks ')).toBe('ks');
  for (const typed of ['', '1KS', 'K S', '=KS']) expect(seriesPrefix(typed), typed).toBeNull();
});

test('a provision is read however it is written, and only when it names chapter and section', () => {
  for (const typed of ['24 kap. 8 §', '24 kap 8§', '24:8', '24:8 OSL', ' 24 Kap. 8 § osl '])
    expect(secrecyParagraph(typed)).toBe('24 kap. 8 §');
  expect(secrecyParagraph('10 kap. 15 a §')).toBe('10 kap. 15 a §');
  expect(secrecyParagraph('10:15a')).toBe('10 kap. 15 a §');
  expect(secrecyParagraph('35 kap. 1 § 2 st')).toBe('35 kap. 1 § 2 st.');
  for (const typed of ['', 'hemlig', '8 §', '45 kap. 1 §', '0:1', '24 kap.', '24:8 och 26:1', '=24:8'])
    expect(secrecyParagraph(typed), typed).toBeNull();
  for (const { paragraph } of secrecyProvisions) expect(secrecyParagraph(paragraph)).toBe(paragraph);
});

test('a document prints its number, and the provision with day and authority as the law asks of a secrecy mark', () => {
  const mark = { registerNumber: 'KS 2026/0123', secrecy: { paragraph: '24 kap. 8 §', date: '2026-11-25', by: 'Exempelhamns kommun' } };
  expect(markLines(mark, 'sv')).toEqual([
    'Dnr KS 2026/0123',
    'Sekretess: 24 kap. 8 § offentlighets- och sekretesslagen (2009:400)',
    'Markerad 2026-11-25 av Exempelhamns kommun. Frågan prövas på nytt när någon begär ut handlingen.',
  ]);
  expect(printedMark(mark, 'en').secrecyShort).toBe('Secrecy 24\u00a0kap.\u00a08\u00a0§ OSL');
  expect(markLines(unmarked, 'sv')).toEqual([]);
});

test('the code of conduct says the same in both languages, then what the municipality adds; its version changes with either', () => {
  const text = conductText(['Skriv inte ut kartan.']);
  expect(text.sv).toHaveLength(text.en.length);
  expect(text.sv.at(-1)).toBe('Skriv inte ut kartan.');
  expect(conductText([]).sv).toHaveLength(8);
  for (const line of [...text.sv, ...text.en]) expect(line).toMatch(/\.$/);
  expect(conductVersion(0)).not.toBe(conductVersion(1));
});
