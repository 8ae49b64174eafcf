// How each column of a table was understood, for the person who looks before storing.
import { type ColumnReading, type Field, type PersonalKind, shownExamples } from '@samsyn/domain';
import type { TableHead } from '../files/table.ts';
import type { UntakenValues } from './untaken-values.ts';

/** Counts empty and faulty cells while rows are read. */
export class ColumnTally {
  readonly #empty: Int32Array;
  readonly #faulty: Int32Array;
  rows = 0;

  constructor(columns: number) {
    this.#empty = new Int32Array(columns);
    this.#faulty = new Int32Array(columns);
  }

  row(cells: readonly string[]): void {
    this.rows++;
    const empty = this.#empty;
    for (let c = 0; c < empty.length; c++) if (!cells[c]) empty[c]!++;
  }

  fault(column: number): void {
    if (column >= 0) this.#faulty[column]!++;
  }

  empty(column: number): number {
    return this.#empty[column] ?? 0;
  }

  /** share of filled cells that could be read, 0–1 */
  parseRate(column: number): number {
    const filled = this.rows - this.empty(column);
    return filled === 0 ? 1 : 1 - (this.#faulty[column] ?? 0) / filled;
  }
}

export interface ReadColumns {
  readonly head: TableHead;
  readonly fieldOfColumn: readonly (Field | null)[];
  readonly tally: ColumnTally;
  readonly personal: ReadonlyMap<number, PersonalKind>;
  readonly lostZeros: number;
  readonly untaken: UntakenValues;
}

/** What is not kept of a row is not kept as an example of its column either. */
const notShown: ReadonlySet<Field> = new Set(['id', 'address', 'streetNumber', 'locality']);

export function columnReadings({ head, fieldOfColumn, tally, personal, lostZeros, untaken }: ReadColumns): ColumnReading[] {
  return head.columns.map((column, c) => {
    const field = fieldOfColumn[c] ?? null;
    const zeros = field === 'code' && lostZeros > 0;
    return {
      column,
      field,
      examples: field === null || notShown.has(field) ? [] : examplesOf(head, c),
      empty: tally.empty(c),
      note: zeros ? { key: 'column.lostZero', details: { n: lostZeros } } : field && untaken.noteOf(c, field),
      personal: personal.get(c) ?? null,
      parseRate: field === null ? null : tally.parseRate(c),
    };
  });
}

function examplesOf(head: TableHead, column: number): string[] {
  return shownExamples(head.sample.map((row) => row[column] ?? ''));
}
