import { expect, test } from 'vitest';
import { numberShown, pastedSheet, sheetCell, shownCell } from './pasted-sheet.ts';

/** What a spreadsheet makes of a pasted cell where the decimal sign is this one: a number, else the text. */
function asRead(cell: string, decimal: ',' | '.'): string | number {
  const number = new RegExp(`^-?\\d+(?:\\${decimal}\\d+)?%?$`);
  if (!number.test(cell)) return cell;
  const value = Number(cell.replace(decimal, '.').replace('%', ''));
  return cell.endsWith('%') ? value / 100 : value;
}

test('what a Swedish page shows is a number in a spreadsheet with a decimal comma', () => {
  const shown = ['1\u00a0104', '12\u202f345\u00a0678', '−0,4', '5,40', '41\u00a0%', '+60 %', '0', '1104'];
  const read = shown.map((text) => asRead(shownCell(text, 'sv', ','), ','));
  expect(read).toEqual([1104, 12345678, -0.4, 5.4, 0.41, 0.6, 0, 1104]);
  expect(shownCell('5,40', 'sv', ',')).toBe('5,40');
});

test('an English page in a Swedish spreadsheet: the comma of thousands goes, the point becomes a comma', () => {
  const read = ['1,104', '12,345,678.5', '−0.4', '41%'].map((text) => asRead(shownCell(text, 'en', ','), ','));
  expect(read).toEqual([1104, 12345678.5, -0.4, 0.41]);
  expect(shownCell('1,104.25', 'en', '.')).toBe('1104.25');
});

test('what is no number stays text: ranges, months, words, addresses', () => {
  for (const text of ['1–10', 'nov 2025', 'Kvarter 12 345', 'saknas', '', '3 (1,2)', '12 34', '1.5.2026']) {
    expect(numberShown(text, 'sv')).toBe(null);
    expect(shownCell(text, 'sv', ',')).toBe(text);
  }
});

test('values: as many decimals as there are, no thousands, nothing for what is unknown', () => {
  expect([1234567.5, -0.125, 1e-7, Number.NaN, null].map((value) => sheetCell(value, ','))).toEqual([
    '1234567,5',
    '-0,125',
    '0,0000001',
    '',
    '',
  ]);
});

test('a pasted table has one cell for each heading, whatever stands in a name, and none is a formula', () => {
  const names = ['Kvarnen\tinre', 'Två\nrader', '=1+1', '@plats', '−x'];
  const text = pastedSheet(
    ['Namn', 'Antal'],
    names.map((name, i) => [sheetCell(name, ','), sheetCell(i * 1000.5, ',')]),
    ',',
  );
  const rows = text.split('\r\n').map((line) => line.split('\t'));
  expect(rows.every((row) => row.length === 2)).toBe(true);
  expect(rows.slice(1).map(([name]) => name)).toEqual(['Kvarnen inre', 'Två rader', "'=1+1", "'@plats", "'−x"]);
  expect(rows.slice(1).map(([, n]) => asRead(n ?? '', ','))).toEqual([0, 1000.5, 2001, 3001.5, 4002]);
});
