// Where the table starts: rows of title above it, one to three rows of headings, then data. The same rule for CSV and sheets.
import { type CellType, cellType } from './cell-type.ts';
import { usualWidth } from './csv-dialect.ts';

export interface Layout {
  /** index of the first and one past the last heading row; equal when the table has no headings */
  readonly headerFrom: number;
  readonly headerTo: number;
  readonly columns: readonly string[];
}

/** Why no layout was found; `row` is the index of the row that was taken for the first of the table. */
export interface NoLayout {
  readonly fault: 'import.empty' | 'import.headerOnly' | 'import.noHeader';
  readonly row: number;
}

/** 'find'; 'none' when a person said that the first row is data; or the line in the file that a person said the headings stand on. */
export type Headings = 'find' | 'none' | number;

/**
 * Finds the headings among the first rows of a table (cells trimmed, at most some thousand rows).
 * @param lines line in the file of each row
 */
export function findLayout(
  rows: readonly (readonly string[])[],
  headings: Headings = 'find',
  lines?: ArrayLike<number>,
): Layout | NoLayout {
  const widths = rows.map(filledWidth);
  const width = usualWidth(rows.filter((_, r) => widths[r]! > 0));
  if (typeof headings === 'number') {
    const at = rows.findIndex((_, r) => (lines?.[r] ?? r + 1) === headings);
    if (at < 0 || widths[at] === 0) return { fault: 'import.noHeader', row: Math.max(0, at) };
    if (rows.slice(at + 1).every((_, r) => widths[at + 1 + r] === 0)) return { fault: 'import.headerOnly', row: at };
    return { headerFrom: at, headerTo: at + 1, columns: nameColumns(rows.slice(at, at + 1), width) };
  }
  const first = firstTableRow(rows, widths, width);
  if (first < 0) return { fault: 'import.empty', row: 0 };
  if (headings === 'none') return { headerFrom: first, headerTo: first, columns: nameColumns([], width) };
  const data = rows.slice(first + 1).filter((_, r) => widths[first + 1 + r]! > 0);
  if (data.length === 0) return { fault: looksLikeHeadings(rows[first]!, []) ? 'import.headerOnly' : 'import.noHeader', row: first };
  if (!looksLikeHeadings(rows[first]!, data)) return { fault: 'import.noHeader', row: first };
  let end = first + 1;
  while (end < first + 3 && end < rows.length - 1 && continuesHeadings(rows[first]!, rows[end]!, rows.slice(end + 1))) end++;
  if (rows.slice(end).every((_, r) => widths[end + r] === 0)) return { fault: 'import.headerOnly', row: first };
  return { headerFrom: first, headerTo: end, columns: nameColumns(rows.slice(first, end), width) };
}

/** The first row that is at least as filled as a heading row must be; narrower rows above it are title and notes. */
function firstTableRow(rows: readonly (readonly string[])[], widths: readonly number[], width: number): number {
  if (width === 1) return widths.findIndex((w) => w > 0);
  const need = Math.max(2, Math.ceil(width / 2));
  const found = rows.findIndex((row) => row.filter((cell) => cell !== '').length >= need);
  return found >= 0 ? found : widths.findIndex((w) => w > 0);
}

function filledWidth(row: readonly string[]): number {
  let last = row.length;
  while (last > 0 && row[last - 1] === '') last--;
  return last;
}

/** Headings are text, differ from each other, and do not look like the cells below them. */
function looksLikeHeadings(row: readonly string[], data: readonly (readonly string[])[]): boolean {
  const filled = row.filter((cell) => cell !== '');
  const types = row.map(cellType);
  const typed = types.filter((type) => type === 'number' || type === 'date').length;
  if (typed > 0 && isRunOfPeriods(row)) return true;
  const sample = data.slice(0, 300);
  let same = 0;
  let other = 0;
  row.forEach((cell, c) => {
    if (cell === '') return;
    const usual = usualType(sample, c);
    if (usual === 'number' || usual === 'date') {
      if (types[c] === 'text') other++;
      else same++;
    } else if (usual === 'text' && types[c] !== 'text') same++;
  });
  if (same > other) return false;
  if (other > 0) return true;
  if (typed > filled.length / 2) return false;
  // All columns are text: a row whose values come again below, or that holds addresses and times, is data.
  const repeated = row.filter((cell, c) => cell !== '' && sample.filter((below) => below[c] === cell).length > sample.length * 0.02).length;
  if (repeated > filled.length / 2 && sample.length >= 5) return false;
  return !filled.some((cell) => /^\S+@\S+\.\S+$|^https?:\/\/|^\d{4}-\d{2}-\d{2}/.test(cell));
}

/** A second or third heading row repeats the first or is text above columns of numbers and dates. */
function continuesHeadings(above: readonly string[], row: readonly string[], data: readonly (readonly string[])[]): boolean {
  const filled = row.filter((cell) => cell !== '');
  if (filled.length < 2) return false;
  if (row.filter((cell, c) => cell !== '' && cell.toLowerCase() === above[c]?.toLowerCase()).length > filled.length / 2) return true;
  // Numbers and dates are data, however odd the rows below them are.
  if (filled.some((cell) => cellType(cell) !== 'text') && !isRunOfPeriods(row)) return false;
  const sample = data.filter((below) => filledWidth(below) > 0).slice(0, 300);
  if (sample.length === 0) return false;
  let text = 0;
  let typed = 0;
  row.forEach((cell, c) => {
    const usual = usualType(sample, c);
    if (usual !== 'number' && usual !== 'date') return;
    typed++;
    if (cell !== '' && cellType(cell) === 'text') text++;
  });
  return typed >= 2 && text / typed > 0.6;
}

function usualType(rows: readonly (readonly string[])[], column: number): CellType {
  const counts = { empty: 0, number: 0, date: 0, text: 0 };
  for (const row of rows) counts[cellType(row[column] ?? '')]++;
  const filled = counts.number + counts.date + counts.text;
  if (filled === 0) return 'empty';
  if (counts.text > filled * 0.3) return 'text';
  return counts.date > counts.number ? 'date' : 'number';
}

/** 2018; 2019; 2020 … as headings over columns of counts: whole years that rise one by one. */
function isRunOfPeriods(row: readonly string[]): boolean {
  const years = row.filter((cell) => /^(19|20)\d{2}$/.test(cell)).map(Number);
  if (years.length < 2) return false;
  return years.every((year, i) => i === 0 || Math.abs(year - years[i - 1]!) === 1);
}

/** One unique name per column: heading rows joined from above, "#3" where there is none, " (2)" after one already used. */
function nameColumns(headings: readonly (readonly string[])[], width: number): string[] {
  const wide = Math.max(width, ...headings.map(filledWidth));
  const used = new Set<string>();
  return Array.from({ length: wide }, (_, c) => {
    const parts: string[] = [];
    for (const row of headings) {
      const part = (row[c] ?? '').replace(/\s+/g, ' ').trim();
      if (part !== '' && parts.at(-1)?.toLowerCase() !== part.toLowerCase()) parts.push(part);
    }
    const base = parts.join(' ') || `#${c + 1}`;
    let name = base;
    for (let n = 2; used.has(name.toLowerCase()); n++) name = `${base} (${n})`;
    used.add(name.toLowerCase());
    return name;
  });
}
