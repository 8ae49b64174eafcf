// What a cell of text looks like: number, date or time, or free text. Used to find delimiters and headings, never to change a value.

const number =
  /^[-+−]?[$€£]?\s?\d{1,3}(?:[ \u00a0\u202f.,']\d{3})*(?:[.,]\d+)?\s?%?$|^[-+−]?[$€£]?\d+(?:[.,]\d*)?(?:[eE][-+]?\d+)?\s?%?$|^[-+−]?[.,]\d+$/;
const date =
  /^\d{4}-\d{1,2}(?:-\d{1,2})?(?:[T ]\d{1,2}[:.]\d{2}.*)?$|^\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})(?:[ T]\d{1,2}[:.]\d{2}.*)?$|^\d{8}$/;
const time = /^\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[AaPp][Mm])?$/;

export type CellType = 'empty' | 'number' | 'date' | 'text';

export function cellType(cell: string): CellType {
  if (cell === '') return 'empty';
  const first = cell.charCodeAt(0);
  // Letters first is the common case and neither a number nor a date.
  if (first >= 0x41 && first !== 0x2212 && first < 0x2000 && first !== 0x20ac) return 'text';
  if (cell.length > 40) return 'text';
  if (date.test(cell) || time.test(cell)) return 'date';
  return number.test(cell) ? 'number' : 'text';
}

/** Is this cell whole, as it would be with the right delimiter? Other delimiters left inside it speak against. */
export function looksTyped(cell: string, delimiter: string): boolean {
  const text = cell.trim();
  if (cellType(text) !== 'text') return true;
  if (delimiter !== ';' && text.includes(';')) return false;
  if (delimiter !== '\t' && text.includes('\t')) return false;
  if (delimiter !== '|' && text.includes('|')) return false;
  return delimiter === ',' || !/\S,\S/.test(text) || /\d,\d/.test(text);
}
