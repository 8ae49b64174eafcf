// One row on its way to become an incident: filled in by the readers of time, place and kind, then taken into the columns.
// One draft is used for all rows of a table, so that reading a million rows makes no million objects.
import { type Field, type FoundFacility, fields, NO_TIME, type RowFault } from '@samsyn/domain';

export interface RowDraft {
  from: number;
  to: number;
  /** index into timeResolutions */
  resolution: number;
  /** the column of a time that the clock was put forward over; −1: none */
  skippedAt: number;
  longitude: number;
  latitude: number;
  /** index into categories, −1 = unmapped */
  category: number;
  /** index into placeTypes */
  placeType: number;
  /** the source's own code or value */
  code: string;
  count: number;
  /** its point is that of an address or a facility, by the municipality's registers */
  lookedUp: boolean;
  /** that the source names */
  facility: FoundFacility | null;
}

export function emptyDraft(): RowDraft {
  return {
    from: NO_TIME,
    to: NO_TIME,
    resolution: 0,
    skippedAt: -1,
    longitude: Number.NaN,
    latitude: Number.NaN,
    category: -1,
    placeType: 0,
    code: '',
    count: 1,
    lookedUp: false,
    facility: null,
  };
}

/** Why a row goes to quarantine, and the column that shows it. */
export interface Refusal {
  readonly column: number;
  readonly fault: RowFault;
  /** what to show when it is more than the cell */
  readonly value?: string;
}

/** Position of each field's column in a row, −1 = the table has none. */
export type RowColumns = Readonly<Record<Field, number>>;

export function rowColumns(fieldOfColumn: readonly (Field | null)[]): RowColumns {
  const position = (field: Field): number => fieldOfColumn.indexOf(field);
  const columns: Partial<Record<Field, number>> = {};
  for (const field of fields) columns[field] = position(field);
  return { ...noColumns, ...columns };
}

const noColumns: RowColumns = {
  id: -1,
  category: -1,
  code: -1,
  placeType: -1,
  area: -1,
  longitude: -1,
  latitude: -1,
  point: -1,
  x: -1,
  y: -1,
  from: -1,
  fromTime: -1,
  to: -1,
  toTime: -1,
  date: -1,
  month: -1,
  year: -1,
  count: -1,
  address: -1,
  streetNumber: -1,
  locality: -1,
  facility: -1,
};

/** The cell of a column; '' where the table has no such column or the row is short. */
export const cellOf = (cells: readonly string[], column: number): string => (column < 0 ? '' : (cells[column] ?? ''));

const missing = /^(?:n\/?a|null|nan|none|-|–)$/i;

/** The cell of a time or a coordinate; '' also for the words that programs write where they have none. */
export function givenIn(cells: readonly string[], column: number): string {
  const cell = cellOf(cells, column);
  return cell.length <= 4 && missing.test(cell) ? '' : cell;
}
