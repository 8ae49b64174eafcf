// Refused rows kept to be read again once somebody has said how: only the cells that are read, and of those none that holds personal data.
import { type Field, findPersonal, looksLikePersonnummer } from '@samsyn/domain';
import { nothingLeftOut } from '../files/opened-table.ts';
import type { Table, TableHead } from '../files/table.ts';
import type { Refusal } from './row-draft.ts';

export interface HeldRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** set where the faulty cell was emptied because it held personal data: the row waits for a decision although what is left could be read */
  readonly emptied: (Refusal & { readonly value: string }) | null;
}

/** One table's refused rows, with what its reader needs to know of the file. */
export interface HeldTable {
  readonly head: TableHead;
  /** key of the layout they were read by */
  readonly layout: string;
  readonly rows: HeldRow[];
}

const ofTime: readonly Field[] = ['from', 'to', 'date'];

/** The head with no examples but of dates, which decide the order of day and month. */
export function heldTable(head: TableHead, layout: string, fieldOfColumn: readonly (Field | null)[]): HeldTable {
  const keeps = fieldOfColumn.map((field) => field !== null && ofTime.includes(field));
  return {
    head: { ...head, sample: head.sample.map((row) => row.map((cell, c) => (keeps[c] && !isPersonal(cell) ? cell : ''))) },
    layout,
    rows: [],
  };
}

export function heldRow(
  cells: readonly string[],
  line: number,
  refusal: Refusal,
  masked: string,
  fieldOfColumn: readonly (Field | null)[],
): HeldRow {
  return {
    line,
    cells: fieldOfColumn.map((field, c) => {
      const cell = cells[c] ?? '';
      // an id may look like anything; it is kept as a keyed hash once the row is in
      return field === null || (field !== 'id' && isPersonal(cell)) ? '' : cell;
    }),
    emptied: isPersonal(cells[refusal.column] ?? '') ? { ...refusal, value: masked } : null,
  };
}

const isPersonal = (cell: string): boolean => cell !== '' && (findPersonal(cell) !== null || looksLikePersonnummer(cell));

/** The kept rows as a table again. */
export function tableOfHeld({ head, rows }: HeldTable): Table {
  const nothing = nothingLeftOut();
  return {
    head,
    async *rows() {
      yield { rows: rows.map((row) => row.cells), lines: Int32Array.from(rows, (row) => row.line) };
    },
    sha256: () => '',
    leftOut: () => nothing,
    progress: () => 1,
    close: async () => undefined,
  };
}
