// A block copied from a spreadsheet into a table of exposures: rows and columns as text, each cell a number as Swedes write it, or empty.
import type { Lang } from '../fault.ts';

export interface PastedCell {
  readonly row: number;
  readonly column: number;
  /** null: empty, which is unknown and never 0 */
  readonly value: number | null;
}
export interface WrongCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * "18 500", "18 500,5", "18.500" and "18500" are numbers; "..", "–" and "" are empty. What may be read two ways (18,500 and 18.50) is wrong
 * unless the sign before three digits groups them as Swedish does.
 */
export function numberOf(text: string): number | null | undefined {
  const bare = text.replaceAll(/[\s\u00a0\u202f]/g, '').replace('−', '-');
  if (bare === '' || bare === '..' || bare === '.' || bare === '–' || bare === '-') return null;
  if (/^\d+(,\d{1,2})?$/.test(bare)) return Number(bare.replace(',', '.'));
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(bare)) return Number(bare.replaceAll('.', '').replace(',', '.'));
  if (/^\d+\.\d{1,2}$/.test(bare)) return Number(bare);
  return undefined;
}

/** One figure written by hand where the page writes 18,500 itself: there, and there alone, a comma before three digits groups them. */
export function numberWritten(text: string, lang: Lang): number | null | undefined {
  const bare = text.trim();
  return numberOf(lang === 'en' && /^\d{1,3}(,\d{3})+(\.\d{1,2})?$/.test(bare) ? bare.replaceAll(',', '') : bare);
}

/** From the cell that had the focus, rightwards and down. What would fall outside the table is told of as wrong. */
export function pastedCells(
  text: string,
  { row, column, rows, columns }: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number },
): { readonly cells: readonly PastedCell[]; readonly wrong: readonly WrongCell[] } {
  const cells: PastedCell[] = [];
  const wrong: WrongCell[] = [];
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  lines.forEach((line, i) => {
    line.split('\t').forEach((cell, j) => {
      const at = { row: row + i, column: column + j };
      const value = numberOf(cell);
      if (value === undefined || at.row >= rows || at.column >= columns) wrong.push({ ...at, text: cell.trim().slice(0, 40) });
      else cells.push({ ...at, value });
    });
  });
  return { cells, wrong };
}
