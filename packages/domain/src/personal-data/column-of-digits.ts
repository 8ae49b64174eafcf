// Plain digits are judged by their column: ten digits may be an id, but a column where most cells with ten or twelve digits have a
// date and the right check digit is a column of personnummer.
import { isPersonnummer } from './personnummer.ts';

const shape = /^((?:19|20)?\d{6})(\d{4})$/;

/** A cell of ten or twelve digits and nothing else, with a date and the right check digit. One id in a thousand is. */
export function looksLikePersonnummer(cell: string): boolean {
  const parts = shape.exec(cell);
  return parts !== null && isPersonnummer(parts[1] ?? '', parts[2] ?? '');
}

/**
 * May a cell of plain digits in this column be an id? True when most cells of the column (seen in `sample`) are long numbers that are
 * no personnummer. Then a single one that passes the check does so by chance; in any other column it is taken for what it looks like.
 */
export function isColumnOfIds(sample: Iterable<string>): boolean {
  let filled = 0;
  let ids = 0;
  for (const cell of sample) {
    if (cell === '') continue;
    filled++;
    if (/^\d{7,}$/.test(cell) && !looksLikePersonnummer(cell)) ids++;
  }
  return ids * 2 > filled;
}
