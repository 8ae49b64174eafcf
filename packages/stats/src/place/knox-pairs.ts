// The pairs of a Knox table and what shuffling the times leaves alone: built once, handed as it is to every worker.
import { type Metric, nearPairs } from './near-pairs.ts';

export interface KnoxBand {
  readonly from: number;
  /** up to, not with; Infinity for the rest. The band of the same place is from 0 to 0 */
  readonly to: number;
}

export interface KnoxOptions {
  /** edges in metres, ascending from 0 or more: bands [a, b); Infinity as the last gives "the rest" */
  readonly sBands: readonly number[];
  /** edges in days, likewise */
  readonly tBands: readonly number[];
  /** 'euclidean' unless told */
  readonly metric?: Metric;
  /** true unless told: distance 0 is a band of its own, the first row */
  readonly samePlace?: boolean;
}

/** Plain typed arrays, so that a worker can be sent it. */
export interface KnoxPairs {
  readonly n: number;
  readonly space: readonly KnoxBand[];
  readonly time: readonly KnoxBand[];
  /** pairs with a finite distance band, partners as ranks in their own order; `band` is a row of the counts */
  readonly start: Int32Array;
  readonly partner: Uint16Array | Int32Array;
  readonly band: Uint8Array;
  /** which rank in time each point has; ties in the order given */
  readonly rank: Int32Array;
  /** the times in ascending order, and for each the ranks from `low` to `high` that lie less than the last finite edge away */
  readonly times: Float64Array;
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** finite edges of the times */
  readonly timeEdges: Float64Array;
  /** rows and columns that are walked; hidden ones below the first edge are among them, "the rest" is not */
  readonly rows: number;
  readonly columns: number;
  /** of each walked row and column and last of "the rest": pairs, and pairs of pairs with an event in common */
  readonly spacePairs: Float64Array;
  readonly spacePaths: Float64Array;
  readonly timePairs: Float64Array;
  readonly timePaths: Float64Array;
}

/** Edges with 0 in front, "the rest" cut off. */
function walked(edges: readonly number[]): number[] {
  const finite = edges.filter((edge) => edge !== Infinity);
  return finite[0] === 0 ? finite : [0, ...finite];
}

function checkEdges(name: string, edges: readonly number[]): void {
  const ascends = edges.every((edge, i) => edge >= 0 && (i === 0 || edge > edges[i - 1]!));
  if (!(edges.length >= 2 && edges.length <= 100 && ascends && edges[0] !== Infinity && edges[1] !== Infinity))
    throw new RangeError(
      `knoxTable: ${name} must be 2–100 ascending edges from 0, at most the third or later Infinity, got ${edges.join(', ')}`,
    );
}

/** Pairs and paths of each band, and of what no band holds, from how many partners each event has in it. */
function sums(degrees: Int32Array, bands: number, n: number): { pairs: Float64Array; paths: Float64Array } {
  const pairs = new Float64Array(bands + 1);
  const paths = new Float64Array(bands + 1);
  for (let i = 0; i < n; i++) {
    let rest = n - 1;
    for (let k = 0; k <= bands; k++) {
      const d = k < bands ? degrees[i * bands + k]! : rest;
      rest -= d;
      pairs[k]! += d / 2;
      paths[k]! += (d * (d - 1)) / 2;
    }
  }
  return { pairs, paths };
}

/**
 * Finds the near pairs of a Knox table once.
 * @param x, y metres; t days
 * @throws RangeError on lengths that differ, values that are not finite, edges that do not ascend
 */
export function knoxPairs(x: ArrayLike<number>, y: ArrayLike<number>, t: ArrayLike<number>, options: KnoxOptions): KnoxPairs {
  const { sBands, tBands, metric = 'euclidean', samePlace = true } = options;
  const n = x.length;
  if (y.length !== n || t.length !== n) throw new RangeError(`knoxTable: ${n} x, ${y.length} y and ${t.length} times`);
  for (let i = 0; i < n; i++)
    if (!(Number.isFinite(x[i]!) && Number.isFinite(y[i]!) && Number.isFinite(t[i]!)))
      throw new RangeError(`knoxTable: event ${i} has ${x[i]}, ${y[i]}, ${t[i]}`);
  checkEdges('sBands', sBands);
  checkEdges('tBands', tBands);
  const finite = walked(sBands);
  // distance 0 is all that lies below the smallest number there is
  const edges = samePlace ? [0, Number.MIN_VALUE, ...finite.slice(1)] : finite;
  const near = nearPairs(Float64Array.from(x), Float64Array.from(y), edges, metric);
  const rows = edges.length - 1;

  const byTime = Int32Array.from({ length: n }, (_, i) => i).sort((a, b) => t[a]! - t[b]! || a - b);
  const times = Float64Array.from(byTime, (i) => t[i]!);
  const rankOf = new Int32Array(n);
  for (let r = 0; r < n; r++) rankOf[byTime[r]!] = r;
  const timeEdges = Float64Array.from(walked(tBands));
  const columns = timeEdges.length - 1;

  const spaceDegrees = new Int32Array(n * rows);
  for (let a = 0; a < n; a++)
    for (let at = near.start[a]!; at < near.start[a + 1]!; at++) {
      spaceDegrees[a * rows + near.band[at]!]!++;
      spaceDegrees[near.partner[at]! * rows + near.band[at]!]!++;
    }
  const inSpace = sums(spaceDegrees, rows, n);

  // how many others lie less than each edge away, by two fingers along the times
  const timeDegrees = new Int32Array(n * columns);
  let low = new Int32Array(n);
  let high = new Int32Array(n);
  let before = new Int32Array(n);
  for (let k = 0; k < columns; k++) {
    low = new Int32Array(n);
    high = new Int32Array(n);
    let [from, to] = [0, 0];
    for (let r = 0; r < n; r++) {
      while (times[r]! - times[from]! >= timeEdges[k + 1]!) from++;
      while (to + 1 < n && times[to + 1]! - times[r]! < timeEdges[k + 1]!) to++;
      low[r] = from;
      high[r] = to;
      timeDegrees[r * columns + k] = to - from - before[r]!;
    }
    before = high.map((last, r) => last - low[r]!);
  }
  const inTime = sums(timeDegrees, columns, n);

  const bands = (given: readonly number[]): KnoxBand[] => given.slice(1).map((to, k) => ({ from: given[k]!, to }));
  return {
    n,
    space: [...(samePlace && sBands[0] === 0 ? [{ from: 0, to: 0 }] : []), ...bands(sBands)],
    time: bands(tBands),
    start: near.start,
    partner: near.partner,
    band: near.band,
    rank: Int32Array.from(near.order, (i) => rankOf[i]!),
    times,
    low,
    high,
    timeEdges,
    rows,
    columns,
    spacePairs: inSpace.pairs,
    spacePaths: inSpace.paths,
    timePairs: inTime.pairs,
    timePaths: inTime.paths,
  };
}
