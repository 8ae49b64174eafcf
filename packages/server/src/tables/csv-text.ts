// A table as CSV that opens right by a double click: in Swedish with semicolon and decimal comma, in English with comma and decimal point.
import { type Lang, safeText } from '@samsyn/domain';
import Papa from 'papaparse';
import { spoken, type TableCell, type TableFile } from './table-file.ts';

export const csvType = 'text/csv; charset=utf-8';

/** With a byte order mark, without which Excel takes å for Ã¥. Lines end as RFC 4180 says. */
export function csvText(table: TableFile, lang: Lang): string {
  const notes = (table.notes ?? []).map((note) => [safeText(note)]);
  const rows = table.rows.map((row) => row.map((cell) => cellText(cell, lang)));
  const lines = [...notes, ...(notes.length > 0 ? [['']] : []), table.columns.map(safeText), ...rows];
  return `\ufeff${Papa.unparse(lines, { delimiter: lang === 'sv' ? ';' : ',', newline: '\r\n' })}\r\n`;
}

function cellText(cell: TableCell, lang: Lang): string {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return spoken[lang][cell ? 'yes' : 'no'];
  if (typeof cell === 'string') return safeText(cell);
  // written out: 1e21 and NaN are nothing a spreadsheet in Swedish reads as a number
  if (!Number.isFinite(cell)) return '';
  const text = cell.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 15 });
  return lang === 'sv' ? text.replace('.', ',') : text;
}
