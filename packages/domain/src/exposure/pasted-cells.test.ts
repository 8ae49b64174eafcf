import { expect, test } from 'vitest';
import { numberOf, numberWritten, pastedCells } from './pasted-cells.ts';

test('numbers as Swedes write them; what may be read two ways is none', () => {
  for (const [text, value] of [
    ['18 500', 18_500],
    ['18\u00a0500,5', 18_500.5],
    ['18.500', 18_500],
    ['1.234.567', 1_234_567],
    ['0', 0],
    ['12,5', 12.5],
  ] as const)
    expect(numberOf(text), text).toBe(value);
  for (const text of ['', ' ', '..', '–']) expect(numberOf(text), text).toBeNull();
  for (const text of ['18,500', '-4', 'tolv', '1,2,3', '12%', '1e5']) expect(numberOf(text), text).toBeUndefined();
});

test('a figure by hand is read in the form that the page itself writes', () => {
  expect([numberWritten('7,317', 'en'), numberWritten('1,294,039', 'en'), numberWritten('12.5', 'en')]).toEqual([7317, 1_294_039, 12.5]);
  expect(numberWritten('7\u00a0317', 'sv')).toBe(7317);
  expect(numberWritten('7,317', 'sv')).toBeUndefined();
  expect(numberWritten('7,31,7', 'en')).toBeUndefined();
});

test('a block goes rightwards and down from the cell; what falls outside the table is told, not cut', () => {
  const at = { row: 1, column: 1, rows: 3, columns: 3 };
  expect(pastedCells('1\t2\r\n\t4\r\n', at)).toEqual({
    cells: [
      { row: 1, column: 1, value: 1 },
      { row: 1, column: 2, value: 2 },
      { row: 2, column: 1, value: null },
      { row: 2, column: 2, value: 4 },
    ],
    wrong: [],
  });
  expect(pastedCells('1\tx\t3', at).wrong).toEqual([
    { row: 1, column: 2, text: 'x' },
    { row: 1, column: 3, text: '3' },
  ]);
});
