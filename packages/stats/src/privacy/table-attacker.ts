// What can be worked out of a hidden count of a two-way table: counts and totals are the arcs of one network (rows and columns its nodes),
// so that the least and the most that a hidden count can be is a largest flow around it.

/** Counts row after row; the last column holds the rows' totals, the last row the columns' totals, the last of all the grand total. */
export interface TableWithTotals {
  readonly counts: Float64Array;
  readonly rows: number;
  readonly columns: number;
}

export class TableAttacker {
  readonly table: TableWithTotals;
  /** after a reach that fell short: 1 = rows, then columns, that stand on the near side of what holds it back */
  readonly near: Uint8Array;
  /** 1 = more of the count goes from its row to its column; 0 (totals of rows and of columns) = the other way */
  readonly #forward: Uint8Array;
  readonly #value: Float64Array;
  readonly #from: Int32Array;
  readonly #queue: Int32Array;

  constructor(table: TableWithTotals) {
    const { rows, columns, counts } = table;
    this.table = table;
    this.#forward = Uint8Array.from(counts, (_, at) =>
      (Math.floor(at / columns) === rows - 1) === (at % columns === columns - 1) ? 1 : 0,
    );
    this.#value = new Float64Array(counts.length);
    this.near = new Uint8Array(rows + columns);
    this.#from = new Int32Array(rows + columns);
    this.#queue = new Int32Array(rows + columns);
  }

  /** How much of a flow a count lets through when hidden: as much as it holds when it falls, any when it rises. */
  lets(cell: number, fromRow: boolean): number {
    return (this.#forward[cell] === 1) === fromRow ? this.table.counts[cell]! : Number.POSITIVE_INFINITY;
  }

  /** Whether the flow that makes room for a count runs from its row to its column. */
  fromRow(cell: number, direction: 1 | -1): boolean {
    return direction > 0 === (this.#forward[cell] === 1);
  }

  /** By how much, `most` at the most, a hidden count can be higher (1) or lower (−1) with all that is shown as it is. */
  reach(hidden: Uint8Array, cell: number, direction: 1 | -1, most: number): number {
    const { rows, columns, counts } = this.table;
    const value = this.#value;
    value.set(counts);
    const row = Math.floor(cell / columns);
    const column = rows + (cell % columns);
    const [source, sink] = this.fromRow(cell, direction) ? [row, column] : [column, row];
    const end = direction < 0 ? Math.min(most, counts[cell]!) : most;
    let total = 0;
    while (total < end && this.#path(hidden, cell, source, sink)) {
      let step = end - total;
      for (let node = sink; node !== source; node = this.#from[node]!) {
        const at = this.#cellBetween(this.#from[node]!, node);
        if (this.#falls(at, this.#from[node]!)) step = Math.min(step, value[at]!);
      }
      if (step === Number.POSITIVE_INFINITY) return step;
      for (let node = sink; node !== source; node = this.#from[node]!) {
        const at = this.#cellBetween(this.#from[node]!, node);
        value[at]! += this.#falls(at, this.#from[node]!) ? -step : step;
      }
      total += step;
    }
    return total;
  }

  #cellBetween(a: number, b: number): number {
    const { rows, columns } = this.table;
    return a < rows ? a * columns + b - rows : b * columns + a - rows;
  }

  #falls(cell: number, node: number): boolean {
    return (this.#forward[cell] === 1) === node < this.table.rows;
  }

  #path(hidden: Uint8Array, without: number, source: number, sink: number): boolean {
    const { rows, columns } = this.table;
    const near = this.near.fill(0);
    const queue = this.#queue;
    near[source] = 1;
    queue[0] = source;
    let length = 1;
    for (let k = 0; k < length; k++) {
      const node = queue[k]!;
      const inRow = node < rows;
      const first = inRow ? rows : 0;
      const count = inRow ? columns : rows;
      for (let next = first; next < first + count; next++) {
        if (near[next] === 1) continue;
        const cell = inRow ? node * columns + next - rows : next * columns + node - rows;
        if (hidden[cell] === 0 || cell === without || (this.#value[cell]! <= 0 && (this.#forward[cell] === 1) === inRow)) continue;
        near[next] = 1;
        this.#from[next] = node;
        if (next === sink) return true;
        queue[length++] = next;
      }
    }
    return false;
  }
}
