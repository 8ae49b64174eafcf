// Which cells the points of a block may reach, and which all of them do. A block is a quarter of a cell; blocks in the same quarter of their cells
// share a pattern.

/** Cells as offsets from the block's own cell, and their centres from the block's middle in radii. */
export interface Targets {
  readonly column: Int32Array;
  readonly row: Int32Array;
  /** how far on in the grid */
  readonly on: Int32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
}

export interface BlockPattern {
  /** cells that every point of the block reaches */
  readonly whole: Targets;
  /** those that only some may, and both together: a multiple of four, filled up with the block's own cell at a centre that none reaches */
  readonly rim: Targets;
  readonly near: Targets;
}

/** The patterns of the lower left, lower right, upper left and upper right blocks of a cell; `reach` is the radius in cells. */
export function blockPatterns(reach: number, columns: number): readonly [BlockPattern, BlockPattern, BlockPattern, BlockPattern] {
  const patternOf = (right: number, upper: number): BlockPattern => {
    const whole: Target[] = [];
    const rim: Target[] = [];
    const most = Math.ceil(reach + 1);
    for (let row = -most; row <= most; row++)
      for (let column = -most; column <= most; column++) {
        const x = column - (right - 0.5) / 2;
        const y = row - (upper - 0.5) / 2;
        // the block is a square of half a cell: its nearest and its farthest point
        const near = Math.hypot(Math.max(0, Math.abs(x) - 0.25), Math.max(0, Math.abs(y) - 0.25));
        const far = Math.hypot(Math.abs(x) + 0.25, Math.abs(y) + 0.25);
        if (near < reach * (1 + 1e-12)) (far < reach * (1 - 1e-12) ? whole : rim).push({ column, row, x: x / reach, y: y / reach });
      }
    return { whole: packed(whole, columns), rim: packed(byFours(rim), columns), near: packed(byFours([...whole, ...rim]), columns) };
  };
  return [patternOf(0, 0), patternOf(1, 0), patternOf(0, 1), patternOf(1, 1)];
}

interface Target {
  readonly column: number;
  readonly row: number;
  readonly x: number;
  readonly y: number;
}

function byFours(cells: readonly Target[]): Target[] {
  const filled = [...cells];
  while (filled.length % 4 > 0) filled.push({ column: 0, row: 0, x: 9, y: 9 });
  return filled;
}

function packed(cells: readonly Target[], columns: number): Targets {
  return {
    column: Int32Array.from(cells, ({ column }) => column),
    row: Int32Array.from(cells, ({ row }) => row),
    on: Int32Array.from(cells, ({ column, row }) => column + columns * row),
    x: Float64Array.from(cells, ({ x }) => x),
    y: Float64Array.from(cells, ({ y }) => y),
  };
}
