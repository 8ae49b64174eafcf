// Exact sums of quartic or Epanechnikov kernels of one radius on a grid, block by block: both are polynomials in the offset, so that what a
// block of points adds to a cell that all of them reach follows from ten sums over the block, however many points it has.
import { type Blocks, inBands, inBlocks } from './kernel-bands.ts';
import { type BlockPattern, blockPatterns, type Targets } from './kernel-patterns.ts';
import type { MetreGrid } from './metre-grid.ts';

/** Blocks with fewer points than this are summed point by point. */
const fewPoints = 4;

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
  const { cellMetres, columns, rows } = grid;
  const bands = inBands(x, y, height, grid);
  const blocks: Blocks = {
    a: new Float64Array(bands.longest),
    b: new Float64Array(bands.longest),
    w: height && new Float64Array(bands.longest),
    ends: new Uint32Array(2 * columns + 1),
  };
  const reach = h / cellMetres;
  const patterns = blockPatterns(reach, columns);
  let from = 0;
  for (let band = 0; band < 2 * rows; band++) {
    const to = bands.ends[band]!;
    if (to === from) continue;
    inBlocks(bands, from, to, band, cellMetres / 2 / h, blocks);
    from = to;
    const [left, right] = band & 1 ? [patterns[2], patterns[3]] : [patterns[0], patterns[1]];
    addBand(blocks, left, right, band >> 1, Math.ceil(reach + 1), columns, rows, power, into);
  }
  return bands.outside;
}

function addBand(
  blocks: Blocks,
  left: BlockPattern,
  right: BlockPattern,
  row: number,
  rim: number,
  columns: number,
  rows: number,
  power: number,
  into: Float64Array,
): void {
  const { ends } = blocks;
  const level = row >= rim && row < rows - rim;
  let from = 0;
  for (let block = 0; block < 2 * columns; block++) {
    const to = ends[block]!;
    if (to === from) continue;
    const pattern = block & 1 ? right : left;
    const column = block >> 1;
    const middle = level && column >= rim && column < columns - rim;
    const many = to - from >= fewPoints;
    if (many) addMoments(blocks, from, to, pattern.whole, column, row, middle, columns, rows, power, into);
    addEach(blocks, from, to, many ? pattern.rim : pattern.near, column, row, middle, columns, rows, power, into);
    from = to;
  }
}

/** What the block adds to the cells that all of its points reach. */
function addMoments(
  blocks: Blocks,
  from: number,
  to: number,
  targets: Targets,
  column: number,
  row: number,
  middle: boolean,
  columns: number,
  rows: number,
  power: number,
  into: Float64Array,
): void {
  const { a, b, w } = blocks;
  let all = 0;
  let sa = 0;
  let sb = 0;
  let saa = 0;
  let sbb = 0;
  let sab = 0;
  let sas = 0;
  let sbs = 0;
  let sss = 0;
  for (let k = from; k < to; k++) {
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
  for (let t = 0; t < targets.x.length; t++) {
    if (!middle && !inside(targets, t, column, row, columns, rows)) continue;
    const x = targets.x[t]!;
    const y = targets.y[t]!;
    // u = room + 2xa + 2yb − (a² + b²)
    const room = 1 - x * x - y * y;
    into[column + columns * row + targets.on[t]!]! +=
      power === 2
        ? room * (room * all + 4 * (x * sa + y * sb) - 2 * (saa + sbb)) +
          4 * (x * (x * saa + 2 * y * sab - sas) + y * (y * sbb - sbs)) +
          sss
        : room * all + 2 * (x * sa + y * sb) - saa - sbb;
  }
}

function inside({ column, row }: Targets, t: number, c: number, r: number, columns: number, rows: number): boolean {
  const across = c + column[t]!;
  const up = r + row[t]!;
  return across >= 0 && across < columns && up >= 0 && up < rows;
}

/** What each of the block's points adds to the cells that it reaches, four cells at a time. */
function addEach(
  blocks: Blocks,
  from: number,
  to: number,
  targets: Targets,
  column: number,
  row: number,
  middle: boolean,
  columns: number,
  rows: number,
  power: number,
  into: Float64Array,
): void {
  const { a, b, w } = blocks;
  const { x, y, on } = targets;
  const base = column + columns * row;
  const part = power === 2 ? 0.25 : 0.5;
  for (let t = 0; t < x.length; t += 4) {
    const x0 = x[t]!;
    const x1 = x[t + 1]!;
    const x2 = x[t + 2]!;
    const x3 = x[t + 3]!;
    const y0 = y[t]!;
    const y1 = y[t + 1]!;
    const y2 = y[t + 2]!;
    const y3 = y[t + 3]!;
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    for (let k = from; k < to; k++) {
      const p = a[k]!;
      const q = b[k]!;
      // u + |u| is 2u inside the radius and 0 outside: no branch to guess
      let u = 1 - (x0 - p) * (x0 - p) - (y0 - q) * (y0 - q);
      u += Math.abs(u);
      let v = 1 - (x1 - p) * (x1 - p) - (y1 - q) * (y1 - q);
      v += Math.abs(v);
      let f = 1 - (x2 - p) * (x2 - p) - (y2 - q) * (y2 - q);
      f += Math.abs(f);
      let g = 1 - (x3 - p) * (x3 - p) - (y3 - q) * (y3 - q);
      g += Math.abs(g);
      if (power === 2) {
        u *= u;
        v *= v;
        f *= f;
        g *= g;
      }
      const tall = w ? w[k]! : 1;
      s0 += tall * u;
      s1 += tall * v;
      s2 += tall * f;
      s3 += tall * g;
    }
    if (middle || inside(targets, t, column, row, columns, rows)) into[base + on[t]!]! += part * s0;
    if (middle || inside(targets, t + 1, column, row, columns, rows)) into[base + on[t + 1]!]! += part * s1;
    if (middle || inside(targets, t + 2, column, row, columns, rows)) into[base + on[t + 2]!]! += part * s2;
    if (middle || inside(targets, t + 3, column, row, columns, rows)) into[base + on[t + 3]!]! += part * s3;
  }
}
