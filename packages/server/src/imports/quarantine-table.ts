// The rows in quarantine as a table to take away: where each stands in the delivered file, what is wrong with it, and what to do.
import { type Lang, type QuarantinedRow, quarantineSentence } from '@samsyn/domain';
import type { TableFile } from '../tables/table-file.ts';

const headings = {
  sv: ['Fil', 'Rad', 'Kolumn', 'Värde', 'Fel', 'Gör så här'],
  en: ['File', 'Row', 'Column', 'Value', 'What is wrong', 'What to do'],
} as const;
export const quarantineName = { sv: 'karantan.csv', en: 'quarantine.csv' } as const;

export function quarantineTable(rows: readonly QuarantinedRow[], lang: Lang): TableFile {
  return {
    name: lang === 'sv' ? 'Karantän' : 'Quarantine',
    columns: headings[lang],
    rows: rows.map((row) => {
      const said = quarantineSentence(row, lang);
      return [row.file, row.line, row.column, row.value, said.what, said.do];
    }),
  };
}
