// Exact sums of quartic or Epanechnikov kernels of one radius on a grid, block by block: both are polynomials in the offset, so that what a
// block of points adds to a cell that all of them reach follows from ten sums over the block, however many points it has.
import type { MetreGrid } from './metre-grid.ts';

/** The cells that a point of a block may reach, those that every point of it reaches first. Offsets in radii from the block's middle. */
interface Targets {
  readonly column: Int32Array;
  readonly row: Int32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly whole: number;
}

/** Blocks with fewer points than this are summed point by point. */
const fewPoints = 8;

/** For the blocks of one quarter of a cell: `right`, `upper` are 0 or 1. */
function targetsOf(right: number, upper: number, reach: number): Targets {
  const found: { column: number; row: number; x: number; y: number; whole: boolean }[] = [];
  const most = Math.ceil(reach + 1);
  for (let row = -most; row <= most; row++)
    for (let column = -most; column <= most; column++) {
      const x = column - (right - 0.5) / 2;
      const y = row - (upper - 0.5) / 2;
      // the block is a square of half a cell: its nearest and its farthest point
      const near = Math.hypot(Math.max(0, Math.abs(x) - 0.25), Math.max(0, Math.abs(y) - 0.25));
      const far = Math.hypot(Math.abs(x) + 0.25, Math.abs(y) + 0.25);
      if (near < reach * (1 + 1e-12)) found.push({ column, row, x: x / reach, y: y / reach, whole: far < reach * (1 - 1e-12) });
    }
  found.sort((a, b) => Number(b.whole) - Number(a.whole));
  return {
    column: Int32Array.from(found, (target) => target.column),
    row: Int32Array.from(found, (target) => target.row),
    x: Float64Array.from(found, (target) => target.x),
    y: Float64Array.from(found, (target) => target.y),
    whole: found.filter((target) => target.whole).length,
  };
}

/**
 * Adds height·(1 − d²/h²)^power at the cell centres for all points inside the grid; the indices of those outside come back.
 * @param power 1 or 2
 */
export function addByBlocks(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  h: number,
  height: Float64Array,
  grid: MetreGrid,
  power: number,
  into: Float64Array,
): Uint32Array {
  const { x0, y0, cellMetres, columns, rows } = grid;
  const n = x.length;
  const reach = h / cellMetres;
  const half = cellMetres / 2;
  const wide = 2 * columns;
  const blocks = wide * 2 * rows;
  const blockOf = new Int32Array(n);
  const starts = new Uint32Array(blocks + 1);
  let inside = 0;
  for (let i = 0; i < n; i++) {
    const column = Math.floor((x[i]! - x0) / half);
    const row = Math.floor((y[i]! - y0) / half);
    const block = column >= 0 && column < wide && row >= 0 && row < 2 * rows ? column + wide * row : -1;
    blockOf[i] = block;
    if (block < 0) continue;
    starts[block + 1]!++;
    inside++;
  }
  for (let block = 0; block < blocks; block++) starts[block + 1]! += starts[block]!;
  // offsets from the block's middle in radii, and heights, in the order of the blocks
  const a = new Float64Array(inside);
  const b = new Float64Array(inside);
  const w = new Float64Array(inside);
  const outside = new Uint32Array(n - inside);
  let out = 0;
  for (let i = 0; i < n; i++) {
    const block = blockOf[i]!;
    if (block < 0) {
      outside[out++] = i;
      continue;
    }
    const at = starts[block]!++;
    a[at] = (x[i]! - x0 - ((block % wide) + 0.5) * half) / h;
    b[at] = (y[i]! - y0 - (Math.floor(block / wide) + 0.5) * half) / h;
    w[at] = height[i]!;
  }
  const quarters = [targetsOf(0, 0, reach), targetsOf(1, 0, reach), targetsOf(0, 1, reach), targetsOf(1, 1, reach)];
  const rim = Math.ceil(reach + 1);
  // each block's start now stands at its end
  let first = 0;
  for (let by = 0; by < 2 * rows; by++)
    for (let bx = 0; bx < wide; bx++) {
      const last = starts[bx + wide * by]!;
      if (last === first) continue;
      const targets = quarters[(bx & 1) + 2 * (by & 1)]!;
      const column = bx >> 1;
      const row = by >> 1;
      const middle = column >= rim && column < columns - rim && row >= rim && row < rows - rim;
      let from = 0;
      if (last - first >= fewPoints) {
        addMoments(a, b, w, first, last, targets, column, row, columns, rows, middle, power, into);
        from = targets.whole;
      }
      addPoints(a, b, w, first, last, targets, from, column, row, columns, rows, middle, power, into);
      first = last;
    }
  return outside;
}

/** What the block adds to the cells that all of its points reach. */
function addMoments(
  a: Float64Array,
  b: Float64Array,
  w: Float64Array,
  first: number,
  last: number,
  targets: Targets,
  column: number,
  row: number,
  columns: number,
  rows: number,
  middle: boolean,
  power: number,
  into: Float64Array,
): void {
  let [all, sa, sb, saa, sbb, sab, sas, sbs, sss] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (let k = first; k < last; k++) {
    const p = a[k]!;
    const q = b[k]!;
    const tall = w[k]!;
    const square = p * p + q * q;
    all += tall;
    sa += tall * p;
    sb += tall * q;
    saa += tall * p * p;
    sbb += tall * q * q;
    sab += tall * p * q;
    sas += tall * p * square;
    sbs += tall * q * square;
    sss += tall * square * square;
  }
  for (let t = 0; t < targets.whole; t++) {
    const c = column + targets.column[t]!;
    const r = row + targets.row[t]!;
    if (!middle && (c < 0 || c >= columns || r < 0 || r >= rows)) continue;
    const x = targets.x[t]!;
    const y = targets.y[t]!;
    // u = room + 2xa + 2yb − (a² + b²)
    const room = 1 - x * x - y * y;
    into[c + columns * r]! +=
      power === 2
        ? room * (room * all + 4 * (x * sa + y * sb) - 2 * (saa + sbb)) +
          4 * (x * (x * saa + 2 * y * sab - sas) + y * (y * sbb - sbs)) +
          sss
        : room * all + 2 * (x * sa + y * sb) - saa - sbb;
  }
}

function addPoints(
  a: Float64Array,
  b: Float64Array,
  w: Float64Array,
  first: number,
  last: number,
  targets: Targets,
  from: number,
  column: number,
  row: number,
  columns: number,
  rows: number,
  middle: boolean,
  power: number,
  into: Float64Array,
): void {
  for (let t = from; t < targets.x.length; t++) {
    const c = column + targets.column[t]!;
    const r = row + targets.row[t]!;
    if (!middle && (c < 0 || c >= columns || r < 0 || r >= rows)) continue;
    const x = targets.x[t]!;
    const y = targets.y[t]!;
    let sum = 0;
    // u + |u| is 2u inside the radius and 0 outside: no branch to guess
    if (power === 2)
      for (let k = first; k < last; k++) {
        const dx = x - a[k]!;
        const dy = y - b[k]!;
        const u = 1 - dx * dx - dy * dy;
        const twice = u + Math.abs(u);
        sum += w[k]! * twice * twice;
      }
    else
      for (let k = first; k < last; k++) {
        const dx = x - a[k]!;
        const dy = y - b[k]!;
        const u = 1 - dx * dx - dy * dy;
        sum += w[k]! * (u + Math.abs(u));
      }
    if (sum > 0) into[c + columns * r]! += power === 2 ? sum / 4 : sum / 2;
  }
}
