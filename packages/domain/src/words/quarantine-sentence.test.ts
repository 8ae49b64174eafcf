import { expect, test } from 'vitest';
import { rowFaults } from '../import/import-report.ts';
import { quarantineSentence } from './quarantine-sentence.ts';

test('every reason for a refused row is a sentence of its own in both languages, for one row and for many', () => {
  for (const fault of rowFaults)
    for (const lang of ['sv', 'en'] as const)
      for (const rows of [1, 12]) {
        const said = quarantineSentence({ line: 7, column: 'DATUM', value: '2026-13-04', fault }, lang, rows);
        expect(said.what).not.toContain(fault);
        expect(`${said.what} ${said.do}`).not.toMatch(/[{}]|undefined/);
      }
});

test('one row is told with its line and value', () => {
  const said = quarantineSentence({ line: 7, column: 'DATUM', value: '2026-13-04', fault: 'import.badDate' }, 'sv');
  expect(said.what).toBe('Rad 7, kolumn DATUM: 2026-13-04 går inte att läsa som en tid.');
});

test('a date outside the years of incidents says which years those are', () => {
  const row = { line: 3, column: 'DATUM', value: '1899-12-30', fault: 'import.dateRange' };
  expect(quarantineSentence(row, 'en').what).toBe('Row 3, column DATUM: 1899-12-30 lies outside the years 1950–2100.');
  expect(quarantineSentence(row, 'sv', 12).what).toBe('12 rader har en tid utanför åren 1950–2100, först rad 3, kolumn DATUM: 1899-12-30.');
});
