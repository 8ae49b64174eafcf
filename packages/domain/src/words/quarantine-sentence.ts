// Why a row is in quarantine and what to do about it, in both languages: the same sentence in JSON, documents, pages and the CSV.
import type { Lang } from '../fault.ts';
import type { QuarantinedRow } from '../import/import-report.ts';
import { impossibleParts } from '../incident/impossible-time.ts';
import { firstYear, lastYear } from '../incident/wall-time.ts';
import { faultSentence } from './fault-sentence.ts';
import type { FaultSentence } from './fault-words.ts';

/** What a masked value can no longer tell: which sort of personal data it was. */
const personal = { sv: 'personuppgifter', en: 'personal data' } as const;

/** @param rows  how many rows the sentence is about; the row is then the example */
export function quarantineSentence(row: Pick<QuarantinedRow, 'line' | 'column' | 'value' | 'fault'>, lang: Lang, rows = 1): FaultSentence {
  const { line, column, value, fault } = row;
  const shown = value || '–';
  return faultSentence(
    fault,
    {
      line,
      column,
      value: shown,
      code: shown,
      n: rows,
      kind: personal[lang],
      from: firstYear,
      to: lastYear,
      ...impossibleParts(value, lang),
    },
    lang,
  );
}
