// How numbers are written in a column: decimal comma or point, and what groups the digits. Decided per column from its first rows.

export interface NumberStyle {
  readonly decimalComma: boolean;
  /** '' when digits are not grouped; ' ' stands for every kind of space */
  readonly grouping: '' | ' ' | ',' | '.' | "'";
}

const commaDecimal = /^[-+−]?\d+(?:[ \u00a0\u202f.']\d{3})*,\d+$/;
const pointDecimal = /^[-+−]?\d+(?:[ \u00a0\u202f,']\d{3})*\.\d+$/;
const commaGroups = /^[-+−]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
const pointGroups = /^[-+−]?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
const spaceGroups = /^[-+−]?[1-9]\d{0,2}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?$/;
const quoteGroups = /^[-+−]?[1-9]\d{0,2}(?:'\d{3})+(?:[.,]\d+)?$/;

/**
 * Decides the style of one column.
 * "1,234" alone may be both; then the file decides: with ; or tab between cells a comma is decimal, with a comma it groups digits.
 */
export function numberStyle(cells: Iterable<string>, delimiter: string | null): NumberStyle {
  let comma = 0;
  let point = 0;
  let unclear = 0;
  const groups = { ' ': 0, ',': 0, '.': 0, "'": 0 };
  for (const cell of cells) {
    if (spaceGroups.test(cell)) groups[' ']++;
    if (quoteGroups.test(cell)) groups["'"]++;
    const isCommaGroup = commaGroups.test(cell);
    const isPointGroup = pointGroups.test(cell);
    const isComma = commaDecimal.test(cell);
    const isPoint = pointDecimal.test(cell);
    if (isCommaGroup && isComma) unclear++;
    else if (isPointGroup && isPoint) continue;
    else {
      if (isCommaGroup) groups[',']++;
      if (isPointGroup) groups['.']++;
      if (isComma && !isCommaGroup) comma++;
      if (isPoint && !isPointGroup) point++;
    }
  }
  if (comma > 0 && comma >= point) return { decimalComma: true, grouping: groups['.'] ? '.' : groups[' '] ? ' ' : groups["'"] ? "'" : '' };
  if (groups['.'] > 0 && point === 0) return { decimalComma: true, grouping: '.' };
  if (unclear > 0 && point === 0 && groups[','] === 0 && delimiter !== ',') return { decimalComma: true, grouping: groups[' '] ? ' ' : '' };
  return { decimalComma: false, grouping: groups[','] || unclear ? ',' : groups[' '] ? ' ' : groups["'"] ? "'" : '' };
}

/** The number in a cell of a column with this style, or NaN when it is none. Never guesses: "1,5" in a point column is NaN. */
export function readNumber(cell: string, style: NumberStyle): number {
  let text = cell;
  if (style.grouping === ' ') text = text.replace(/(\d)[ \u00a0\u202f](?=\d{3})/g, '$1');
  else if (style.grouping !== '') text = text.replaceAll(style.grouping, '');
  if (style.decimalComma) {
    if (text.includes('.')) return Number.NaN;
    text = text.replace(',', '.');
  }
  if (text.startsWith('−')) text = `-${text.slice(1)}`;
  return /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(text) ? Number(text) : Number.NaN;
}
