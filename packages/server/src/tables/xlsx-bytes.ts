// A table as a workbook. Text is written as text and kept as text when somebody edits the cell: columns of text carry the format "@", and
// text elsewhere is led by an apostrophe where it would begin a formula.
import { safeText } from '@samsyn/domain';
import { writeXlsx } from 'hucre/xlsx';
import type { TableCell, TableFile } from './table-file.ts';

export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

// what a sheet holds, by the file format
const mostRows = 1_048_576;
const longestText = 32_767;
const longestName = 31;

/** @throws RangeError when the table has more rows than a sheet holds */
export async function xlsxBytes(table: TableFile): Promise<Buffer> {
  const notes = table.notes ?? [];
  const above = notes.length > 0 ? notes.length + 1 : 0;
  if (above + 1 + table.rows.length > mostRows) throw new RangeError(`xlsxBytes: ${table.rows.length} rows, a sheet holds ${mostRows}`);
  const asText = table.columns.map((_, i) => isText(table.rows, i));
  const rows: TableCell[][] = [
    ...notes.map((note) => [plain(safeText(note))]),
    ...(above > 0 ? [[]] : []),
    table.columns.map((heading) => plain(safeText(heading))),
    ...table.rows.map((row) => row.map((cell, i) => sheetCell(cell, asText[i] ?? false))),
  ];
  const bytes = await writeXlsx({
    sheets: [
      {
        name: sheetName(table.name),
        rows,
        columns: asText.map((text, i) => ({ width: widthOf(table, i), ...(text ? { numFmt: '@' } : {}) })),
        cells: new Map(table.columns.map((heading, i) => [`${above},${i}`, headingCell(plain(safeText(heading)))])),
        freezePane: { rows: above + 1 },
      },
    ],
  });
  return Buffer.from(bytes);
}

/** A column whose every value is text, or empty. */
function isText(rows: TableFile['rows'], column: number): boolean {
  return rows.every((row) => typeof row[column] === 'string' || (row[column] ?? null) === null);
}

function sheetCell(cell: TableCell, textColumn: boolean): TableCell {
  if (typeof cell === 'string') return plain(textColumn ? cell : safeText(cell));
  return typeof cell === 'number' && !Number.isFinite(cell) ? null : cell;
}

const headingCell = (value: string) => ({ value, type: 'string', style: { font: { bold: true }, numFmt: '@' } }) as const;

/** Without the control characters that XML cannot hold, and no longer than a cell. */
function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to take away
  const held = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ' ').replace(/\p{Surrogate}/gu, '\ufffd');
  return held.length > longestText ? `${held.slice(0, longestText - 1)}…` : held;
}

function sheetName(name: string): string {
  const clean = name
    .replace(/[[\]:*?/\\']/g, ' ')
    .trim()
    .slice(0, longestName);
  return clean || 'Samsyn';
}

/** By the heading and the first rows: wide enough to read, never wider than a screen. */
function widthOf(table: TableFile, column: number): number {
  const lengths = table.rows.slice(0, 200).map((row) => String(row[column] ?? '').length);
  return Math.min(60, Math.max(8, table.columns[column]?.length ?? 0, ...lengths) + 2);
}
