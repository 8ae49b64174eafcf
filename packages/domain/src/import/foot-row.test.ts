import { expect, test } from 'vitest';
import { footWord, isSumNumber } from './foot-row.ts';

test('the words of sums are told, alone, with their number and with the group they sum', () => {
  for (const cell of [
    'Summa',
    'TOTALT',
    'Total',
    'Sum',
    'Summa:',
    'Delsumma',
    'Totalsumma',
    'Antal rader: 120',
    'Summa (120)',
    'Totalt 2026',
    'Grand Total',
  ])
    expect(footWord(cell), cell).toBe('sum');
  for (const cell of ['Summa Centrum', 'Centrum Totalt', 'Total: Norr', 'Centrum Antal']) expect(footWord(cell), cell).toBe('groupSum');
});

test('words that only begin like them are none', () => {
  for (const cell of [
    'Totalvägen',
    'Totalvägen 5',
    'Summagatan 3',
    'Sumpvägen',
    'Totalhaveri',
    'Notarievägen',
    'Källarinbrott',
    'Källa',
    'Observation',
  ])
    expect(footWord(cell), cell).toBeNull();
});

test('notes are told by how they begin', () => {
  for (const cell of ['Källa: Polisen', 'Anm. preliminära uppgifter', '* preliminärt', 'Source: the police', 'Not: utan trafik'])
    expect(footWord(cell), cell).toBe('note');
});

test('what may stand beside a sum is a number', () => {
  for (const cell of ['120', '1 234', '12,5 %', '−3', '-', '120 st']) expect(isSumNumber(cell), cell).toBe(true);
  for (const cell of ['2026-03-01', 'Centrum', '12 mars', '10:30']) expect(isSumNumber(cell), cell).toBe(false);
});
