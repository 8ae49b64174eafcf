// Values of a column that was mapped, which came to nothing: a kind of place that nobody has decided, an area that the municipality has not got.
// The row is in without them, so it must be told.
import { type ColumnReading, type Field, mayBeShown } from '@samsyn/domain';

/** Values that are told one by one. */
const told = 5;
/** Different values that are kept apart; those after them are counted together. */
const keptApart = 500;

const noteKeys: Partial<Record<Field, string>> = {
  placeType: 'column.unknownPlaces',
  area: 'column.unknownAreas',
  category: 'column.undecidedKinds',
  code: 'column.undecidedKinds',
};

interface Untaken {
  rows: number;
  readonly values: Map<string, number>;
}

export class UntakenValues {
  readonly #columns = new Map<number, Untaken>();

  note(column: number, value: string): void {
    const seen = this.#columns.get(column) ?? { rows: 0, values: new Map() };
    this.#columns.set(column, seen);
    seen.rows++;
    const before = seen.values.get(value);
    if (before !== undefined || seen.values.size < keptApart) seen.values.set(value, (before ?? 0) + 1);
  }

  /** What to say of a column, commonest values first; null when all its values were taken. */
  noteOf(column: number, field: Field): ColumnReading['note'] {
    const key = noteKeys[field];
    const seen = this.#columns.get(column);
    if (!key || !seen) return null;
    const common = [...seen.values].filter(([value]) => mayBeShown(value)).sort((a, b) => b[1] - a[1]);
    const values = common.slice(0, told).map(([value]) => value);
    return { key, details: { n: seen.rows, values: values.join(', '), more: Math.max(0, common.length - told) } };
  }
}
