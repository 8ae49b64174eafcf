// Gives every row the shape that readers promise: trimmed cells, at least as many as there are columns, extra cells kept,
// blank rows left out and counted, notes after the table (one filled cell) left out and counted.
import type { LeftOut, RowChunk } from './table.ts';

/** At most this many rows with one filled cell are held back to see whether the table goes on after them. */
const heldNotes = 100;

/** Trims the cells of one row in place and pads it. Returns how many cells are filled. */
export function shapeRow(row: string[], width: number): number {
  let filled = 0;
  for (let c = 0; c < row.length; c++) {
    const cell = row[c]!;
    const length = cell.length;
    if (length === 0) continue;
    const first = cell.charCodeAt(0);
    const last = cell.charCodeAt(length - 1);
    // Only ASCII blanks, no-break space and rarer blanks can be trimmed; testing two characters is cheaper than trim().
    if (first <= 32 || last <= 32 || first === 160 || last === 160 || first >= 0x2000 || last >= 0x2000) {
      const trimmed = cell.trim();
      row[c] = trimmed;
      if (trimmed !== '') filled++;
    } else filled++;
  }
  while (row.length > width && row[row.length - 1] === '') row.pop();
  while (row.length < width) row.push('');
  return filled;
}

/** Collects shaped rows into chunks; holds back possible notes until a full row follows or the table ends. */
export class RowCollector {
  readonly #width: number;
  readonly #leftOut: LeftOut;
  #rows: string[][] = [];
  #lines: number[] = [];
  #held: { row: string[]; line: number }[] = [];

  constructor(width: number, leftOut: LeftOut) {
    this.#width = width;
    this.#leftOut = leftOut;
  }

  add(row: string[], line: number): void {
    const cells = row.length;
    const filled = shapeRow(row, this.#width);
    if (filled === 0) {
      this.#leftOut.blank++;
      return;
    }
    if (filled === 1 && this.#width >= 3 && (cells === 1 || row[0] !== '')) {
      this.#held.push({ row, line });
      if (this.#held.length > heldNotes) this.#letGo();
      return;
    }
    if (this.#held.length > 0) this.#letGo();
    this.#rows.push(row);
    this.#lines.push(line);
  }

  get size(): number {
    return this.#rows.length;
  }

  take(): RowChunk {
    const chunk = { rows: this.#rows, lines: Int32Array.from(this.#lines) };
    this.#rows = [];
    this.#lines = [];
    return chunk;
  }

  /** The table has ended: rows still held were notes. */
  end(): void {
    this.#leftOut.notes += this.#held.length;
    for (const { line } of this.#held) this.#leftOut.noteLines.push(line);
    this.#held = [];
  }

  #letGo(): void {
    for (const { row, line } of this.#held) {
      this.#rows.push(row);
      this.#lines.push(line);
    }
    this.#held = [];
  }
}
