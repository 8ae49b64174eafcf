import { expect, test } from 'vitest';
import { quarantineSentence } from './quarantine-sentence.ts';

/** Every fault that a single row can be refused for; a test of the reader holds this list to what it raises. */
const rowFaults = ['import.badDate', 'import.timeOrder', 'import.badCount', 'import.metres', 'import.swapped', 'import.personal'];

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
  expect(said.what).toBe('Ett datum går inte att läsa, till exempel 2026-13-04 på rad 7.');
});
