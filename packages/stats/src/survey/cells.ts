// The combinations of several groupings that occur among the rows: sums are taken over them, and what runs in rounds runs on the sums.

export interface Cells {
  /** row → cell, numbered from 0 in the order in which they are met */
  readonly cell: Int32Array;
  readonly count: number;
  /** per grouping: cell → level */
  readonly levels: readonly Int32Array[];
}

/** @param groupings per grouping the level of each row (from 0) and how many levels there are */
export function cellsOf(groupings: readonly { readonly codes: Int32Array; readonly count: number }[], n: number): Cells {
  const cell = new Int32Array(n);
  let count = 1;
  for (const { codes, count: width } of groupings) count = joinCodes(cell, count, codes, width);
  const row = new Int32Array(count);
  for (let i = 0; i < n; i++) row[cell[i]!] = i;
  const levels = groupings.map(({ codes }) => row.map((i) => codes[i]!));
  return { cell, count, levels };
}

/** Renumbers `cell` in place by the pairs of it and the codes; returns how many pairs there are. */
export function joinCodes(cell: Int32Array, count: number, codes: Int32Array, width: number): number {
  const n = cell.length;
  let found = 0;
  if (count * width <= 4 * n + 1024) {
    const table = new Int32Array(count * width);
    for (let i = 0; i < n; i++) {
      const key = cell[i]! * width + codes[i]!;
      if (table[key] === 0) table[key] = ++found;
      cell[i] = table[key]! - 1;
    }
    return found;
  }
  const seen = new Map<number, number>();
  for (let i = 0; i < n; i++) {
    const key = cell[i]! * width + codes[i]!;
    let own = seen.get(key);
    if (own === undefined) {
      own = seen.size;
      seen.set(key, own);
    }
    cell[i] = own;
  }
  return seen.size;
}
