// Personal data at the door: a mapped text that holds some stops its row; a column that is not stored is only told of, once.
import { type Field, findPersonal, isColumnOfIds, looksLikePersonnummer, type PersonalKind } from '@samsyn/domain';
import type { TableHead } from '../files/table.ts';
import { cached } from './cached.ts';

const texts: readonly Field[] = ['category', 'code', 'placeType', 'area'];
/** looked up and let go: not stored, so what they hold is told of as of a column that is not read */
const lookedUp: readonly Field[] = ['address', 'streetNumber'];

/** Everything that is looked for has two digits or an @. Seeing that costs less than remembering the cell. */
function mayHold(cell: string): boolean {
  if (cell.length < 6) return false;
  let digits = 0;
  for (let i = 0; i < cell.length; i++) {
    const letter = cell.charCodeAt(i);
    if (letter === 64 || (letter >= 48 && letter <= 57 && ++digits === 2)) return true;
  }
  return false;
}

export class PersonalWatch {
  /** what was seen in columns that are not stored */
  readonly seen = new Map<number, PersonalKind>();
  readonly #stored: readonly { readonly column: number; readonly holds: (cell: string) => boolean }[];
  #unstored: { readonly column: number; readonly find: (cell: string) => PersonalKind | 'none' }[];

  constructor(head: TableHead, fieldOfColumn: readonly (Field | null)[]) {
    const sampleOf = (column: number): string[] => head.sample.map((row) => row[column] ?? '');
    this.#stored = fieldOfColumn.flatMap((field, column) => {
      if (field === null || !texts.includes(field)) return [];
      const ids = isColumnOfIds(sampleOf(column));
      return [{ column, holds: cached((cell) => findPersonal(cell) !== null || (!ids && looksLikePersonnummer(cell))) }];
    });
    this.#unstored = fieldOfColumn.flatMap((field, column) => {
      if (field !== null && !lookedUp.includes(field)) return [];
      const filled = sampleOf(column).filter((cell) => cell !== '');
      if (filled.filter(looksLikePersonnummer).length * 2 > filled.length) {
        this.seen.set(column, 'personnummer');
        return [];
      }
      return [{ column, find: cached<PersonalKind | 'none'>((cell) => findPersonal(cell) ?? 'none') }];
    });
  }

  /** The column of a mapped text that holds personal data, or −1. Columns that are not stored are watched by the way. */
  look(cells: readonly string[]): number {
    for (const { column, find } of this.#unstored) {
      const cell = cells[column] ?? '';
      if (!mayHold(cell)) continue;
      const kind = find(cell);
      if (kind !== 'none') this.#tell(column, kind);
    }
    for (const { column, holds } of this.#stored) {
      const cell = cells[column] ?? '';
      if (mayHold(cell) && holds(cell)) return column;
    }
    return -1;
  }

  #tell(column: number, kind: PersonalKind): void {
    this.seen.set(column, kind);
    this.#unstored = this.#unstored.filter((watched) => watched.column !== column);
  }
}
