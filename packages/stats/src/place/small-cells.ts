// Points in cells so small that all in one cell are within reach of each other, each with the cells that may hold more within reach.

export interface SmallCells {
  /** points in the order of their cells, where each cell begins, and their coordinates in that order */
  readonly order: Int32Array;
  readonly first: Int32Array;
  readonly east: Float64Array;
  readonly north: Float64Array;
  readonly time: Float64Array | null;
  /** occupied cells that may hold something within reach, nearest first, cell after cell */
  readonly near: Int32Array;
  readonly nearStart: Int32Array;
}

/** Finds an occupied cell by its column, row and layer. */
interface Table {
  /** the slot of a cell, taken or free */
  slotOf(column: number, row: number, layer: number): number;
  /** number of the cell in each slot, −1 = free */
  readonly slots: Int32Array;
}

/**
 * @param eps reach in metres: the diagonal of a cell
 * @param epsT reach in time: the depth of a cell; only with t
 * @cost O(points + occupied cells × 24), × 5 with times
 */
export function smallCells(x: ArrayLike<number>, y: ArrayLike<number>, eps: number, t: ArrayLike<number> | null, epsT: number): SmallCells {
  const n = x.length;
  // a hair smaller: a diagonal that is rounded up stays within reach
  const side = (eps * (1 - 1e-9)) / Math.SQRT2;
  const column = along(x, side);
  const row = along(y, side);
  const layer = t ? along(t, epsT * (1 - 1e-9)) : new Float64Array(n);
  const table = tableFor(column, row, layer);
  const { slots } = table;
  const slotOf = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    slotOf[i] = table.slotOf(column[i]!, row[i]!, layer[i]!);
    // taken at once: a hash table must not give the same slot to the next
    slots[slotOf[i]!] = i;
  }
  // cells numbered as they stand in the table, so that neighbours in the town are neighbours in memory
  const someone = new Int32Array(n);
  let count = 0;
  for (let slot = 0; slot < slots.length; slot++)
    if (slots[slot]! >= 0) {
      someone[count] = slots[slot]!;
      slots[slot] = count++;
    }
  const first = new Int32Array(count + 1);
  for (let i = 0; i < n; i++) first[slots[slotOf[i]!]! + 1]!++;
  for (let c = 0; c < count; c++) first[c + 1]! += first[c]!;
  const next = first.slice();
  const order = new Int32Array(n);
  for (let i = 0; i < n; i++) order[next[slots[slotOf[i]!]!]!++] = i;

  const steps = stepsAround(t !== null);
  const nearStart = new Int32Array(count + 1);
  let near = new Int32Array(8 * count + 16);
  let found = 0;
  for (let cell = 0; cell < count; cell++) {
    const i = someone[cell]!;
    if (found + steps.length > near.length) {
      const larger = new Int32Array(2 * (found + steps.length));
      larger.set(near);
      near = larger;
    }
    for (let k = 0; k < steps.length; k += 3) {
      const other = slots[table.slotOf(column[i]! + steps[k]!, row[i]! + steps[k + 1]!, layer[i]! + steps[k + 2]!)]!;
      if (other >= 0) near[found++] = other;
    }
    nearStart[cell + 1] = found;
  }
  const sorted = (values: ArrayLike<number>): Float64Array => {
    const made = new Float64Array(n);
    for (let a = 0; a < n; a++) made[a] = values[order[a]!]!;
    return made;
  };
  return { order, first, east: sorted(x), north: sorted(y), time: t ? sorted(t) : null, near, nearStart };
}

/** Which cell of the given size each value lies in, from the least value on. */
function along(values: ArrayLike<number>, size: number): Float64Array {
  let least = Infinity;
  for (let i = 0; i < values.length; i++) if (values[i]! < least) least = values[i]!;
  const cells = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) cells[i] = Math.floor((values[i]! - least) / size);
  return cells;
}

/** Up to two cells and two layers away: the hair that cells are too small is enough to put a pair at eps there. Nearest first. */
function stepsAround(times: boolean): Int32Array {
  const steps: number[][] = [];
  for (let c = times ? -2 : 0; c <= (times ? 2 : 0); c++)
    for (let b = -2; b <= 2; b++) for (let a = -2; a <= 2; a++) if (a !== 0 || b !== 0 || c !== 0) steps.push([a, b, c]);
  const far = ([a = 0, b = 0, c = 0]: number[]): number => a * a + b * b + c * c;
  return Int32Array.from(steps.sort((p, q) => far(p) - far(q)).flat());
}

/** One slot for each cell of the box when it is not much larger than the points are many, else a hash table. */
function tableFor(column: Float64Array, row: Float64Array, layer: Float64Array): Table {
  const n = column.length;
  const most = (cells: Float64Array): number => {
    let high = 0;
    for (let i = 0; i < n; i++) if (cells[i]! > high) high = cells[i]!;
    return high;
  };
  // two empty cells on every side: a step never leaves the box
  const width = most(column) + 5;
  const height = most(row) + 5;
  const deep = most(layer);
  const box = width * height * (deep === 0 ? 5 : deep + 5);
  if (box <= 32 * n + 65_536) {
    const slots = new Int32Array(box).fill(-1);
    return { slots, slotOf: (a, b, c) => a + 2 + width * (b + 2 + height * (c + 2)) };
  }
  let size = 1024;
  while (size < 2 * n) size *= 2;
  const slots = new Int32Array(size).fill(-1);
  // while the table is filled a slot holds a point of its cell, afterwards the cell's number: both tell whose it is by `keys`
  const keys = new Float64Array(3 * size);
  const slotOf = (a: number, b: number, c: number): number => {
    let slot = (Math.imul(a | 0, 0x9e3779b1) ^ Math.imul(b | 0, 0x85ebca77) ^ Math.imul(c | 0, 0xc2b2ae3d)) >>> 0;
    slot = (slot ^ (slot >>> 15)) & (size - 1);
    while (slots[slot]! >= 0 && (keys[3 * slot] !== a || keys[3 * slot + 1] !== b || keys[3 * slot + 2] !== c))
      slot = (slot + 1) & (size - 1);
    if (slots[slot] === -1) {
      keys[3 * slot] = a;
      keys[3 * slot + 1] = b;
      keys[3 * slot + 2] = c;
    }
    return slot;
  };
  return { slots, slotOf };
}
