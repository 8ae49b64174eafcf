// How many incidents does the row stand for? One, unless the table has a column of counts.
import type { Layout, NotIncidentReason } from '@samsyn/domain';
import type { TableHead } from '../files/table.ts';
import { numberIn } from './read-row-place.ts';
import { cellOf, type Refusal, type RowColumns, type RowDraft } from './row-draft.ts';

const largest = 1e9;

/** Fills `out.count`; answers why the row is none to count, a refusal, or null. */
export function rowCountReader(
  head: TableHead,
  layout: Layout,
  col: RowColumns,
): (cells: readonly string[], out: RowDraft) => NotIncidentReason | Refusal | null {
  return (cells, out) => {
    const text = cellOf(cells, col.count);
    out.count = 1;
    if (text === '') return null;
    const word = layout.countWord?.(text) ?? null;
    if (word) return word;
    const count = numberIn(text, head.numberStyles[col.count]);
    if (!Number.isInteger(count) || count < 0 || count > largest) return { column: col.count, fault: 'import.badCount' };
    out.count = count;
    return count === 0 ? 'zeroCount' : null;
  };
}
