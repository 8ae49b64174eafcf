import { expect, test } from 'vitest';
import { sheetCell } from './sheet-cell.ts';

test('a number on a page is a number in a sheet, in the language of the page', () => {
  const cells = ['1\u00a0104', '12\u00a0345\u00a0678', '−0,4', '5,4', '5.4', '41\u00a0%', '0'];
  expect(cells.map(sheetCell)).toEqual(['1104', '12345678', '-0,4', '5,4', '5.4', '41%', '0']);
});
test('what is no number stays as it was', () => {
  for (const text of ['1–10', 'nov 2025', 'Kvarter 12 345', 'saknas', '', '3 (1,2)']) expect(sheetCell(text)).toBe(text);
});
