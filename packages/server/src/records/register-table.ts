// The register as a file. The public one says what exists, without content: finished things only, secret titles left out and marked so.
import { type Lang, type RecordRow, recordWords } from '@samsyn/domain';
import type { TableFile } from '../tables/table-file.ts';

export function registerTable(records: readonly RecordRow[], which: 'public' | 'internal', municipality: string, lang: Lang): TableFile {
  const words = recordWords[lang];
  const name = words.registerOf(municipality);
  if (which === 'internal')
    return {
      name: words.register,
      notes: [`${name}. ${words.internal}`],
      columns: [...words.columns, ...words.internalColumns],
      rows: records.map((row) => [
        row.registerNumber,
        row.made,
        words.kinds[row.kind],
        row.title,
        row.organisation,
        words.states[row.state],
        row.titleSecret,
        row.secrecy?.paragraph ?? null,
        row.secrecy?.date ?? null,
        row.secrecy?.by ?? null,
        row.secrecy?.note ?? null,
      ]),
    };
  return {
    name: words.register,
    notes: [`${name}. ${words.publicNote}`],
    columns: words.columns,
    rows: records
      .filter((row) => row.state === 'finished')
      .map((row) => [
        row.registerNumber,
        row.made,
        words.kinds[row.kind],
        row.titleSecret ? words.titleLeftOut : row.title,
        row.organisation,
      ]),
  };
}
