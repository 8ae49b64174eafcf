// Which pairs of points are near each other, packed point after point: found once, so that shuffling the times touches nothing else.

export type Metric = 'euclidean' | 'manhattan';

export interface NearPairs {
  /** the points in the order of the pairs: along the cells of a grid, so that neighbours lie beside each other in memory */
  readonly order: Int32Array;
  /** where each point's partners begin; one longer than the points */
  readonly start: Int32Array;
  /** the partner with the higher number, by place in `order`; 16 bits wide up to 65,536 points */
  readonly partner: Uint16Array | Int32Array;
  /** the distance band of each pair */
  readonly band: Uint8Array;
}

/** More pairs than this do not fit a browser's memory. */
export const mostPairs = 300_000_000;

/** Order of the points by cell (row by row), with the first of each cell; cells as wide as the reach, or wider where the map is too large. */
function byCell(x: Float64Array, y: Float64Array, reach: number) {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < x.length; i++) {
    west = Math.min(west, x[i]!);
    east = Math.max(east, x[i]!);
    south = Math.min(south, y[i]!);
    north = Math.max(north, y[i]!);
  }
  if (x.length === 0) [west, south, east, north] = [0, 0, 0, 0];
  // never more cells than a few for each point
  const most = Math.max(1, Math.ceil(Math.sqrt(4 * x.length)));
  // a hair wider than the reach: a quotient that is rounded never puts a near pair two cells apart
  const size = Math.max(reach * (1 + 1e-12), (east - west) / most, (north - south) / most, 1e-9);
  const columns = Math.floor((east - west) / size) + 1;
  const rows = Math.floor((north - south) / size) + 1;
  const cell = new Int32Array(x.length);
  const first = new Int32Array(columns * rows + 1);
  for (let i = 0; i < x.length; i++) {
    cell[i] = Math.floor((x[i]! - west) / size) + columns * Math.floor((y[i]! - south) / size);
    first[cell[i]! + 1]!++;
  }
  for (let c = 0; c < columns * rows; c++) first[c + 1]! += first[c]!;
  const next = first.slice();
  const order = new Int32Array(x.length);
  for (let i = 0; i < x.length; i++) order[next[cell[i]!]!++] = i;
  return { order, first, columns, rows, cell };
}

/**
 * Every pair nearer than the last edge. Band k of a pair: edges[k] ≤ distance < edges[k + 1]; the edges ascend from 0.
 * @throws RangeError when there are more pairs than memory holds
 * @cost O(points + pairs in neighbouring cells)
 */
export function nearPairs(x: Float64Array, y: Float64Array, edges: readonly number[], metric: Metric): NearPairs {
  const n = x.length;
  const reach = edges.at(-1)!;
  const { order, first, columns, rows, cell } = byCell(x, y, reach);
  const east = Float64Array.from(order, (i) => x[i]!);
  const north = Float64Array.from(order, (i) => y[i]!);
  const straight = metric === 'euclidean';
  const start = new Int32Array(n + 1);
  let partner: Uint16Array | Int32Array = new Uint16Array(0);
  let band = new Uint8Array(0);
  // counted first, written in the second walk: nothing grows
  for (const writing of [false, true]) {
    let at = 0;
    for (let a = 0; a < n; a++) {
      const here = cell[order[a]!]!;
      const column = here % columns;
      const row = (here - column) / columns;
      const left = Math.max(0, column - 1);
      const right = Math.min(columns - 1, column + 1);
      for (let r = row; r <= Math.min(rows - 1, row + 1); r++) {
        // in its own row those after it, in the row above all of the three cells
        const from = r === row ? a + 1 : first[left + columns * r]!;
        const to = first[right + columns * r + 1]!;
        for (let b = from; b < to; b++) {
          const dx = Math.abs(east[a]! - east[b]!);
          const dy = Math.abs(north[a]! - north[b]!);
          const d = straight ? Math.sqrt(dx * dx + dy * dy) : dx + dy;
          if (d >= reach) continue;
          if (writing) {
            let k = 0;
            while (d >= edges[k + 1]!) k++;
            partner[at] = b;
            band[at] = k;
          }
          at++;
        }
      }
      start[a + 1] = at;
      if (at > mostPairs)
        throw new RangeError(`nearPairs: more than ${mostPairs} pairs within ${reach}: take fewer events or a shorter distance`);
    }
    if (!writing) {
      partner = n <= 65_536 ? new Uint16Array(at) : new Int32Array(at);
      band = new Uint8Array(at);
    }
  }
  return { order, start, partner, band };
}
