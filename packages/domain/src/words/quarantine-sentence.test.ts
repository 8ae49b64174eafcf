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

test('what does not exist is named: the day, the month, the time of day', () => {
  const said = (fault: string, value: string, lang: 'sv' | 'en') => quarantineSentence({ line: 3, column: 'Datum', value, fault }, lang);
  const start = { sv: 'Rad 3, kolumn Datum: ', en: 'Row 3, column Datum: ' };
  const cases = [
    ['import.noSuchDay', '31/02-2026', '31 februari finns inte (31/02-2026).', '31 February does not exist (31/02-2026).'],
    ['import.noSuchDay', '2026-02-30', '30 februari finns inte (2026-02-30).', '30 February does not exist (2026-02-30).'],
    ['import.noSuchDay', '02/31/2026', '31 februari finns inte (02/31/2026).', '31 February does not exist (02/31/2026).'],
    ['import.noSuchDay', '29/2/2025', '29 februari 2025 finns inte (29/2/2025).', '29 February 2025 does not exist (29/2/2025).'],
    ['import.noSuchMonth', '2026-13-04', 'månad 13 finns inte (2026-13-04).', 'month 13 does not exist (2026-13-04).'],
    ['import.noSuchMonth', '04/13/2026', 'månad 13 finns inte (04/13/2026).', 'month 13 does not exist (04/13/2026).'],
    ['import.noSuchClock', '2026-03-14 25:10', 'klockan 25:10 finns inte (2026-03-14 25:10).', '25:10 does not exist (2026-03-14 25:10).'],
    ['import.shortYear', '14/3/26', 'året i 14/3/26 har bara två siffror.', 'the year in 14/3/26 has only two digits.'],
  ] as const;
  for (const [fault, value, sv, en] of cases) {
    expect(said(fault, value, 'sv').what).toBe(start.sv + sv);
    expect(said(fault, value, 'en').what).toBe(start.en + en);
  }
  expect(said('import.sheetDay', '99999', 'sv').what).toContain('skulle bli 2173-10-13, utanför åren 1950–2100');
  // a value that is hidden leaves the sentence whole
  expect(said('import.noSuchDay', '…', 'sv').what).toBe('Rad 3, kolumn Datum: dagen finns inte (…).');
});
