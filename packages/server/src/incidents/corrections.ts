// Corrections at work: a refused row, changed the way somebody decided for all rows like it, is read once more by the same reader.
import { type CorrectionKind, categoryIndex, maskValue, swapDayMonth } from '@samsyn/domain';
import type { Refusal, RowColumns } from './row-draft.ts';

export interface StoredCorrection {
  readonly id: string;
  readonly fault: string;
  readonly column: string;
  /** as the quarantine shows it; null: every value */
  readonly value: string | null;
  readonly kind: CorrectionKind;
  readonly replacement: string | null;
}

/** A row as it is to be read instead. `kind`: its category as somebody decided, −1 for none of ours. */
export interface MendedRow {
  readonly by: string;
  readonly cells: readonly string[];
  readonly kind?: number;
}

export class Corrections {
  /** rows that each took in, by its id */
  readonly used = new Map<string, number>();
  readonly #ofValue = new Map<string, StoredCorrection>();
  readonly #ofAll = new Map<string, StoredCorrection>();

  /** The later of two about the same rows holds. */
  constructor(list: readonly StoredCorrection[]) {
    for (const one of list) {
      if (one.value === null) this.#ofAll.set(`${one.fault}|${one.column}`, one);
      else this.#ofValue.set(`${one.fault}|${one.column}|${one.value}`, one);
    }
  }

  get empty(): boolean {
    return this.#ofValue.size === 0 && this.#ofAll.size === 0;
  }

  /** The row mended, or null when nothing is decided about it or the decision does not fit it. */
  mend(cells: readonly string[], refusal: Refusal, heading: string, shown: string, col: RowColumns): MendedRow | null {
    const group = `${refusal.fault}|${heading}`;
    const found = this.#ofValue.get(`${group}|${maskValue(shown)}`) ?? this.#ofAll.get(group);
    if (!found) return null;
    if (found.kind === 'category') return { by: found.id, cells, kind: categoryIndex(found.replacement ?? '') };
    if (found.kind === 'other') return { by: found.id, cells, kind: -1 };
    const changed = changedCells(found, cells, refusal.column, col);
    return changed && { by: found.id, cells: changed };
  }

  took(id: string): void {
    this.used.set(id, (this.used.get(id) ?? 0) + 1);
  }
}

function changedCells(
  { kind, replacement, fault }: StoredCorrection,
  cells: readonly string[],
  column: number,
  col: RowColumns,
): string[] | null {
  const next = [...cells];
  const set = (at: number, text: string): void => {
    if (at >= 0) next[at] = text;
  };
  if (kind === 'replace') set(column, replacement ?? '');
  else if (kind === 'swapDayMonth') {
    const swapped = swapDayMonth(cells[column] ?? '');
    if (swapped === null) return null;
    set(column, swapped);
  } else if (kind === 'swapPoint') return swapPoint(next, col);
  else if (placeFaults.has(fault)) for (const at of [col.longitude, col.latitude, col.point, col.x, col.y]) set(at, '');
  else if (column === col.to || column === col.toTime) for (const at of [col.to, col.toTime]) set(at, '');
  else if (column === col.from) for (const at of [col.from, col.fromTime, col.to, col.toTime]) set(at, '');
  else set(column, '');
  return next;
}

const placeFaults: ReadonlySet<string> = new Set(['import.metres', 'import.swapped', 'import.elsewhere']);

function swapPoint(cells: string[], col: RowColumns): string[] | null {
  for (const [a, b] of [
    [col.longitude, col.latitude],
    [col.x, col.y],
  ] as const) {
    if (a < 0 || b < 0 || !cells[a] || !cells[b]) continue;
    [cells[a], cells[b]] = [cells[b], cells[a]];
    return cells;
  }
  const parts = col.point < 0 ? null : /^(.*?)(-?\d+(?:\.\d+)?)(\s*[,;\s]\s*)(-?\d+(?:\.\d+)?)(.*)$/.exec(cells[col.point] ?? '');
  if (!parts) return null;
  cells[col.point] = `${parts[1]}${parts[4]}${parts[3]}${parts[2]}${parts[5]}`;
  return cells;
}
