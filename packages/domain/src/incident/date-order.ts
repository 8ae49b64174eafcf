// Is 3/4/2020 the third of April or the fourth of March? Decided on a column, never on one cell, and never guessed.
import type { DateOrder } from './wall-time.ts';

const slashed = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}(?:\D|$)/;

/**
 * The order that these cells are written in: a number above twelve can only be the day.
 * 'unclear' when the column holds such dates but none that decides, or many that decide either way; 'ymd' when it holds none. One slip in twenty
 * does not make a column unclear: that row is refused by itself.
 */
export function decideDateOrder(cells: Iterable<string>): DateOrder | 'unclear' {
  let found = false;
  let dayFirst = 0;
  let monthFirst = 0;
  for (const cell of cells) {
    const parts = slashed.exec(cell);
    if (!parts) continue;
    found = true;
    if (Number(parts[1]) > 12) dayFirst++;
    if (Number(parts[2]) > 12) monthFirst++;
  }
  if (!found) return 'ymd';
  const slips = Math.min(dayFirst, monthFirst);
  if (dayFirst === monthFirst || slips * 20 > dayFirst + monthFirst) return 'unclear';
  return dayFirst > monthFirst ? 'dmy' : 'mdy';
}
