// How many more counts each row and each column needs hidden, whatever happens elsewhere, and from it how many and how much in all.
// Nothing here is enough by itself: a bound from below for the search.
import type { CellDemand } from './cell-demand.ts';
import { priceOfNeeds } from './price-of-needs.ts';
import type { TableAttacker } from './table-attacker.ts';

export class LineNeeds {
  /** least sum of what must still be hidden */
  leastSum = 0;
  readonly #attacker: TableAttacker;
  readonly #cellsOf: readonly Int32Array[];
  readonly #demandsOf: readonly CellDemand[][];
  /** per row, then column: how many more, and which counts serve (rows × columns, once for rows and once for columns) */
  readonly #need: Int32Array;
  readonly #serves: readonly [Uint8Array, Uint8Array];
  readonly #prices: Float64Array;
  readonly #load: Int32Array;
  readonly #matched: Uint8Array;
  readonly #tried: Uint8Array;

  constructor(attacker: TableAttacker, demands: readonly CellDemand[]) {
    const { rows, columns, counts } = attacker.table;
    this.#attacker = attacker;
    this.#cellsOf = Array.from({ length: rows + columns }, (_, line) =>
      line < rows
        ? Int32Array.from({ length: columns }, (_, c) => line * columns + c)
        : Int32Array.from({ length: rows }, (_, r) => r * columns + line - rows),
    );
    this.#demandsOf = this.#cellsOf.map((cells) => demands.filter(({ cell }) => cells.includes(cell)));
    this.#need = new Int32Array(rows + columns);
    this.#serves = [new Uint8Array(counts.length), new Uint8Array(counts.length)];
    this.#prices = new Float64Array(rows + columns);
    this.#load = new Int32Array(columns);
    this.#matched = new Uint8Array(counts.length);
    this.#tried = new Uint8Array(columns);
  }

  /** false = it cannot be done with `left` more. */
  find(hidden: Uint8Array, allowed: Uint8Array, left: number): boolean {
    const { rows } = this.#attacker.table;
    const sums = [0, 0];
    const needs = [0, 0];
    for (let line = 0; line < this.#need.length; line++) {
      const side = line < rows ? 0 : 1;
      const cheapest = this.#ask(line, side, hidden, allowed);
      if (cheapest < 0) return false;
      sums[side]! += cheapest;
      needs[side]! += this.#need[line]!;
    }
    if (Math.max(needs[0]!, needs[1]!) > left) return false;
    const price = (first: 0 | 1) => priceOfNeeds(this.#attacker.table, this.#cellsOf, this.#need, this.#serves, this.#prices, first);
    this.leastSum = Math.max(sums[0]!, sums[1]!, price(0), price(1));
    // a count serves one row and one column at most
    return needs[0]! + needs[1]! <= left || needs[0]! + needs[1]! - this.#pairs() <= left;
  }

  /** The line with the fewest counts to choose from; null when no line needs anything. */
  branch(): number[] | null {
    const { rows } = this.#attacker.table;
    let best: number[] | null = null;
    for (let line = 0; line < this.#need.length; line++) {
      if (this.#need[line] === 0) continue;
      const serves = this.#serves[line < rows ? 0 : 1];
      const cells = [...this.#cellsOf[line]!].filter((cell) => serves[cell] === 1);
      if (best === null || cells.length < best.length) best = cells;
    }
    return best;
  }

  /** Sets a line's need and says what it costs at the least; −1 = it cannot be met. */
  #ask(line: number, side: 0 | 1, hidden: Uint8Array, allowed: Uint8Array): number {
    const cells = this.#cellsOf[line]!;
    const serves = this.#serves[side]!;
    const { counts } = this.#attacker.table;
    this.#need[line] = 0;
    let hiddenHere = 0;
    for (const cell of cells) {
      hiddenHere += hidden[cell]!;
      serves[cell] = 0;
    }
    if (hiddenHere === 0) return 0;
    let need = 0;
    let way = 0;
    for (const { cell, low, up, width } of this.#demandsOf[line]!)
      for (let direction = -1; direction <= 1; direction += 2) {
        const fromRow = this.#attacker.fromRow(cell, direction > 0 ? 1 : -1);
        const short = (direction > 0 ? Math.max(up, width - counts[cell]!) : low) - this.#through(cells, hidden, cell, fromRow);
        if (!(short > 0)) continue;
        const own = this.#fewest(cells, allowed, fromRow, short);
        if (own < 0) return -1;
        if (own > need) {
          need = own;
          way = fromRow ? 1 : -1;
        }
      }
    // a count hidden alone can be worked out: of no use in a least choice
    if (need === 0 && hiddenHere === 1) need = 1;
    if (need === 0) return 0;
    this.#need[line] = need;
    const served: number[] = [];
    for (const cell of cells)
      if (allowed[cell] === 1 && (way === 0 || this.#attacker.lets(cell, way > 0) > 0)) {
        serves[cell] = 1;
        served.push(counts[cell]!);
      }
    if (served.length < need) return -1;
    served.sort((a, b) => a - b);
    let sum = 0;
    for (let k = 0; k < need; k++) sum += served[k]!;
    return sum;
  }

  #through(cells: Int32Array, hidden: Uint8Array, without: number, fromRow: boolean): number {
    let sum = 0;
    for (const cell of cells) if (hidden[cell] === 1 && cell !== without) sum += this.#attacker.lets(cell, fromRow);
    return sum;
  }

  /** How many counts, the widest first, let through what is short. */
  #fewest(cells: Int32Array, allowed: Uint8Array, fromRow: boolean, short: number): number {
    const wide: number[] = [];
    for (const cell of cells) if (allowed[cell] === 1) wide.push(this.#attacker.lets(cell, fromRow));
    wide.sort((a, b) => b - a);
    let left = short;
    for (const [k, one] of wide.entries()) {
      left -= one;
      if (left <= 0) return k + 1;
    }
    return -1;
  }

  /** The most counts that serve a row and a column at once. */
  #pairs(): number {
    const { rows } = this.#attacker.table;
    this.#load.fill(0);
    this.#matched.fill(0);
    let pairs = 0;
    for (let row = 0; row < rows; row++)
      for (let k = this.#need[row]!; k > 0; k--) {
        this.#tried.fill(0);
        if (!this.#pair(row)) break;
        pairs++;
      }
    return pairs;
  }

  #pair(row: number): boolean {
    const { rows, columns } = this.#attacker.table;
    const [forRow, forColumn] = this.#serves;
    for (let column = 0; column < columns; column++) {
      const cell = row * columns + column;
      if (this.#tried[column] === 1 || this.#matched[cell] === 1 || forRow[cell] === 0 || forColumn[cell] === 0) continue;
      this.#tried[column] = 1;
      if (this.#load[column]! < this.#need[rows + column]!) {
        this.#load[column]!++;
        this.#matched[cell] = 1;
        return true;
      }
      for (let other = 0; other < rows; other++) {
        const at = other * columns + column;
        if (this.#matched[at] === 0 || !this.#pair(other)) continue;
        this.#matched[at] = 0;
        this.#matched[cell] = 1;
        return true;
      }
    }
    return false;
  }
}
