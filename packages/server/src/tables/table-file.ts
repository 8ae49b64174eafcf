// A table that leaves Samsyn as a file for a spreadsheet. `csvText` and `xlsxBytes` write it; no other file writes rows for a spreadsheet,
// so that text from a delivery, a form or a name can never become a formula in somebody else's program.
import type { Lang } from '@samsyn/domain';

/** Text, a number, yes/no, or nothing. Days and times are text as ISO 8601 writes them: `2026-05-03`, `2026-05-03 14:20`. */
export type TableCell = string | number | boolean | null;

export interface TableFile {
  /** the sheet's name; cut and cleaned as spreadsheets demand */
  readonly name: string;
  /** headings, already in the reader's language */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly TableCell[])[];
  /** lines above the table: what it is, who made it, how it was counted, its secrecy mark */
  readonly notes?: readonly string[];
}

export const spoken: Readonly<Record<Lang, { readonly yes: string; readonly no: string }>> = {
  sv: { yes: 'ja', no: 'nej' },
  en: { yes: 'yes', no: 'no' },
};
