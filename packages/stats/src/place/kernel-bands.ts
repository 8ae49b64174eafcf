// Points put in the order of blocks of half a cell: first by bands of blocks, then by the blocks of one band at a time, so that what is written to
// stays in the processor's cache.
import type { MetreGrid } from './metre-grid.ts';

/** Points inside the grid in the order of their bands. */
export interface Bands {
  /** of each point how far along x and along y, in blocks from the grid's corner */
  readonly places: Float64Array;
  readonly height: Float64Array | null;
  /** where each band's points end */
  readonly ends: Uint32Array;
  /** points in the band with most */
  readonly longest: number;
  /** indices of the points outside the grid */
  readonly outside: Uint32Array;
}

/** Points of one band in the order of their blocks. */
export interface Blocks {
  /** offsets from the block's middle in radii, and heights */
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly w: Float64Array | null;
  /** where each block's points end; one more than blocks */
  readonly ends: Uint32Array;
}

export function inBands(x: ArrayLike<number>, y: ArrayLike<number>, height: Float64Array | null, grid: MetreGrid): Bands {
  const { x0, y0, cellMetres, columns, rows } = grid;
  const half = cellMetres / 2;
  const n = x.length;
  // a band's count stands one after it, its last entry is the points outside
  const ends = new Uint32Array(2 * rows + 2);
  countBands(x, y, x0, y0, half, 2 * columns, 2 * rows, ends);
  const inside = n - ends[2 * rows + 1]!;
  let longest = 0;
  for (let band = 1; band <= 2 * rows; band++) {
    longest = Math.max(longest, ends[band]!);
    ends[band]! += ends[band - 1]!;
  }
  const places = new Float64Array(2 * inside);
  const tall = height && new Float64Array(inside);
  const outside = new Uint32Array(n - inside);
  place(x, y, height, x0, y0, half, 2 * columns, 2 * rows, ends, places, tall, outside);
  return { places, height: tall, ends, longest, outside };
}

function countBands(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  x0: number,
  y0: number,
  half: number,
  wide: number,
  tall: number,
  counts: Uint32Array,
): void {
  for (let i = 0; i < x.length; i++) {
    const along = (x[i]! - x0) / half;
    const up = (y[i]! - y0) / half;
    counts[along >= 0 && along < wide && up >= 0 && up < tall ? (up | 0) + 1 : tall + 1]!++;
  }
}

/** What was a band's start stands at its end afterwards. */
function place(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  height: Float64Array | null,
  x0: number,
  y0: number,
  half: number,
  wide: number,
  tall: number,
  starts: Uint32Array,
  places: Float64Array,
  heights: Float64Array | null,
  outside: Uint32Array,
): void {
  let out = 0;
  for (let i = 0; i < x.length; i++) {
    const along = (x[i]! - x0) / half;
    const up = (y[i]! - y0) / half;
    if (along >= 0 && along < wide && up >= 0 && up < tall) {
      const at = starts[up | 0]!++;
      places[2 * at] = along;
      places[2 * at + 1] = up;
      if (heights) heights[at] = height![i]!;
    } else outside[out++] = i;
  }
}

/** Points `from` up to `to` of the bands, all of one band, into its blocks. `scale` is half a cell over the radius. */
export function inBlocks({ places, height }: Bands, from: number, to: number, band: number, scale: number, blocks: Blocks): void {
  const { a, b, w, ends } = blocks;
  ends.fill(0);
  for (let k = from; k < to; k++) ends[(places[2 * k]! | 0) + 1]!++;
  for (let block = 1; block < ends.length; block++) ends[block]! += ends[block - 1]!;
  for (let k = from; k < to; k++) {
    const along = places[2 * k]!;
    const column = along | 0;
    const at = ends[column]!++;
    a[at] = (along - column - 0.5) * scale;
    b[at] = (places[2 * k + 1]! - band - 0.5) * scale;
    if (w) w[at] = height![k]!;
  }
}
