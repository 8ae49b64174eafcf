// Values that no map holds, with how many rows they stand for. They are listed for someone to choose, never guessed.
import type { UnmappedValue } from '@samsyn/domain';

interface Counted {
  readonly source: number;
  readonly column: string;
  readonly value: string;
  rows: number;
}

export class UnmappedValues {
  readonly #values = new Map<string, Counted>();

  note(source: number, column: string, value: string): void {
    const key = `${source}|${column}|${value}`;
    const found = this.#values.get(key);
    if (found) found.rows++;
    else this.#values.set(key, { source, column, value, rows: 1 });
  }

  byRows(): UnmappedValue[] {
    return [...this.#values.values()].sort((a, b) => b.rows - a.rows);
  }
}
