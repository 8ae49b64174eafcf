// A row with no time that can be read: is it an incident at all, or a sum under the others, a note below them, a heading between them?
// Rows with a time are never asked about, so that no incident on Totalvägen is taken for a sum.
import { footWord, isSumNumber, type NotIncidentReason } from '@samsyn/domain';
import { cellOf, type Refusal, type RowColumns } from './row-draft.ts';

/** A narrower table may well have rows with one filled cell. */
const leastColumns = 3;

/** Answers what the row is instead of an incident, why it is refused, or null when it may be one. */
export function otherRowJudge(
  columns: readonly string[],
  col: RowColumns,
  kindColumn: number,
): (cells: readonly string[]) => Extract<NotIncidentReason, 'total' | 'note'> | Refusal | null {
  const leads = new Set([col.id, col.from, col.fromTime, col.to, col.toTime, col.date, col.month, col.year].filter((c) => c >= 0));
  const points = [col.longitude, col.latitude, col.point, col.x, col.y];
  const addresses = new Set([col.address, col.streetNumber, col.locality, col.facility]);
  const isEmpty = (cells: readonly string[], column: number) => cellOf(cells, column) === '';

  return (cells) => {
    const filled = [...cells.keys()].filter((c) => cells[c] !== '');
    const [first] = filled;
    if (first === undefined) return null;
    const words = filled.map((c) => footWord(cells[c] ?? ''));
    const at = filled.find((_, i) => words[i] === 'sum' || (i === 0 && words[i] === 'groupSum'));
    const others = filled.every((c, i) => c === at || words[i] === 'sum' || isSumNumber(cells[c] ?? ''));
    if (at !== undefined && others && mayBeSum(cells, at, words[filled.indexOf(at)] === 'sum')) return 'total';
    if (words[0] === 'note' && (first === col.id || isEmpty(cells, col.id)) && points.every((c) => isEmpty(cells, c))) return 'note';
    return filled.length === 1 && columns.length >= leastColumns ? { column: first, fault: 'import.bareRow' } : null;
  };

  /** No sum has an id or a time of its own, nor a point; a shop called Total has an offence beside it. */
  function mayBeSum(cells: readonly string[], at: number, alone: boolean): boolean {
    if (leads.has(at)) return true;
    if (!isEmpty(cells, col.id) || !points.every((c) => isEmpty(cells, c))) return false;
    return !addresses.has(at) || (alone && isEmpty(cells, kindColumn));
  }
}
