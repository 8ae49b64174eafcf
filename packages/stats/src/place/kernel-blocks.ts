// Exact sums of quartic or Epanechnikov kernels of one radius on a grid, block by block: both are polynomials in the offset, so that what a
// block of points adds to a cell that all of them reach follows from ten sums over the block, however many points it has.
import type { MetreGrid } from './metre-grid.ts';

/** The cells that a point of a block may reach, those that every point of it reaches first. Offsets in radii from the block's middle. */
interface Targets {
  readonly column: Int32Array;
  readonly row: Int32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** how far on in the grid the target lies */
  readonly on: Int32Array;
  readonly whole: number;
}

/** Blocks with fewer points than this are summed point by point. */
const fewPoints = 8;

/** For the blocks of one quarter of a cell: `right`, `upper` are 0 or 1. */
function targetsOf(right: number, upper: number, reach: number, columns: number): Targets {
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
    on: Int32Array.from(found, (target) => target.column + columns * target.row),
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
  height: Float64Array | null,
  grid: MetreGrid,
  power: number,
  into: Float64Array,
): Uint32Array {
  const { x0, y0, cellMetres, columns, rows } = grid;
  const n = x.length;
  const reach = h / cellMetres;
  const half = cellMetres / 2;
  const scale = half / h;
  const wide = 2 * columns;
  const tall = 2 * rows;
  // first into bands of blocks, then into the blocks of one band at a time: what is written to stays in the processor's cache
  const bandOf = new Int32Array(n);
  const bands = new Uint32Array(tall + 1);
  let inside = 0;
  for (let i = 0; i < n; i++) {
    const column = Math.floor((x[i]! - x0) / half);
    const row = Math.floor((y[i]! - y0) / half);
    const band = column >= 0 && column < wide && row >= 0 && row < tall ? row : -1;
    bandOf[i] = band;
    if (band < 0) continue;
    bands[band + 1]!++;
    inside++;
  }
  let longest = 0;
  for (let band = 0; band < tall; band++) {
    longest = Math.max(longest, bands[band + 1]!);
    bands[band + 1]! += bands[band]!;
  }
  const bandX = new Float64Array(inside);
  const bandY = new Float64Array(inside);
  const bandHeight = height && new Float64Array(inside);
  const outside = new Uint32Array(n - inside);
  let out = 0;
  for (let i = 0; i < n; i++) {
    const band = bandOf[i]!;
    if (band < 0) {
      outside[out++] = i;
      continue;
    }
    const at = bands[band]!++;
    bandX[at] = (x[i]! - x0) / half;
    bandY[at] = (y[i]! - y0) / half;
    if (bandHeight && height) bandHeight[at] = height[i]!;
  }
  const quarters = [
    targetsOf(0, 0, reach, columns),
    targetsOf(1, 0, reach, columns),
    targetsOf(0, 1, reach, columns),
    targetsOf(1, 1, reach, columns),
  ];
  const rim = Math.ceil(reach + 1);
  // offsets from the block's middle in radii, and heights, in the order of the band's blocks
  const a = new Float64Array(longest);
  const b = new Float64Array(longest);
  const w = height && new Float64Array(longest);
  const starts = new Uint32Array(wide + 1);
  // each band's start now stands at its end
  let from = 0;
  for (let band = 0; band < tall; band++) {
    const to = bands[band]!;
    if (to === from) continue;
    starts.fill(0);
    for (let k = from; k < to; k++) starts[Math.floor(bandX[k]!) + 1]!++;
    for (let block = 0; block < wide; block++) starts[block + 1]! += starts[block]!;
    for (let k = from; k < to; k++) {
      const column = Math.floor(bandX[k]!);
      const at = starts[column]!++;
      a[at] = (bandX[k]! - column - 0.5) * scale;
      b[at] = (bandY[k]! - band - 0.5) * scale;
      if (w && bandHeight) w[at] = bandHeight[k]!;
    }
    from = to;
    let first = 0;
    for (let block = 0; block < wide; block++) {
      const last = starts[block]!;
      if (last === first) continue;
      const targets = quarters[(block & 1) + 2 * (band & 1)]!;
      const column = block >> 1;
      const row = band >> 1;
      const middle = column >= rim && column < columns - rim && row >= rim && row < rows - rim;
      let next = 0;
      if (last - first >= fewPoints) {
        addMoments(a, b, w, first, last, targets, column, row, columns, rows, middle, power, into);
        next = targets.whole;
      }
      if (middle && last - first === 1) addPoint(a[first]!, b[first]!, w ? w[first]! : 1, targets, column + columns * row, power, into);
      else addPoints(a, b, w, first, last, targets, next, column, row, columns, rows, middle, power, into);
      first = last;
    }
  }
  return outside;
}

/** What the block adds to the cells that all of its points reach. */
function addMoments(
  a: Float64Array,
  b: Float64Array,
  w: Float64Array | null,
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
  let all = 0;
  let sa = 0;
  let sb = 0;
  let saa = 0;
  let sbb = 0;
  let sab = 0;
  let sas = 0;
  let sbs = 0;
  let sss = 0;
  for (let k = first; k < last; k++) {
    const p = a[k]!;
    const q = b[k]!;
    const tall = w ? w[k]! : 1;
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

/** A point alone in its block, far from the border: in most maps most blocks are such. */
function addPoint(a: number, b: number, height: number, targets: Targets, base: number, power: number, into: Float64Array): void {
  const { x, y, on } = targets;
  // u + |u| is 2u inside the radius and 0 outside: no branch to guess
  const part = power === 2 ? height / 4 : height / 2;
  if (power === 2)
    for (let t = 0; t < on.length; t++) {
      const dx = x[t]! - a;
      const dy = y[t]! - b;
      const u = 1 - dx * dx - dy * dy;
      const twice = u + Math.abs(u);
      into[base + on[t]!]! += part * twice * twice;
    }
  else
    for (let t = 0; t < on.length; t++) {
      const dx = x[t]! - a;
      const dy = y[t]! - b;
      const u = 1 - dx * dx - dy * dy;
      into[base + on[t]!]! += part * (u + Math.abs(u));
    }
}

function addPoints(
  a: Float64Array,
  b: Float64Array,
  w: Float64Array | null,
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
    if (!w && power === 2)
      for (let k = first; k < last; k++) {
        const dx = x - a[k]!;
        const dy = y - b[k]!;
        const u = 1 - dx * dx - dy * dy;
        const twice = u + Math.abs(u);
        sum += twice * twice;
      }
    else if (!w)
      for (let k = first; k < last; k++) {
        const dx = x - a[k]!;
        const dy = y - b[k]!;
        const u = 1 - dx * dx - dy * dy;
        sum += u + Math.abs(u);
      }
    else if (power === 2)
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
