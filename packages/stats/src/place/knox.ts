// Knox: do events that are near in space also come soon after one another, more than chance? Exact mean and variance, no simulation.
// Events at one point are handled together, so that a square with 5,000 events costs no 12 million pairs.

import { poissonAtLeast } from '../numeric/count-distributions.ts';
import { logGamma } from '../numeric/log-gamma.ts';
import { normalUpper } from '../numeric/normal.ts';

export interface KnoxAnswer {
  readonly n: number;
  /** pairs near in space and time, and what shuffling the times would give */
  readonly pairs: number;
  readonly mean: number;
  readonly variance: number;
  readonly nearInSpace: number;
  readonly nearInTime: number;
  /** upper tail: the larger of the normal (continuity-corrected) and the Poisson p */
  readonly p: number;
  /** events with an earlier one within the distance and the time; its exact mean when times are shuffled */
  readonly repeats: number;
  readonly expectedRepeats: number;
}

interface Points {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** event ranks (in time order) at each distinct point, ascending */
  readonly ranks: readonly Int32Array[];
}

function distinctPoints(x: ArrayLike<number>, y: ArrayLike<number>, order: Int32Array): Points {
  const at = new Map<string, number[]>();
  for (let rank = 0; rank < order.length; rank++) {
    const key = `${x[order[rank]!]},${y[order[rank]!]}`;
    const list = at.get(key);
    if (list) list.push(rank);
    else at.set(key, [rank]);
  }
  const lists = [...at.values()];
  return {
    x: Float64Array.from(lists, (list) => x[order[list[0]!]!]!),
    y: Float64Array.from(lists, (list) => y[order[list[0]!]!]!),
    ranks: lists.map((list) => Int32Array.from(list)),
  };
}

/** Calls `visit` for every ordered pair of distinct points within the distance, a point with itself included. */
function visitNear(points: Points, metres: number, visit: (a: number, b: number) => void): void {
  const size = Math.max(metres, 1);
  const cells = new Map<string, number[]>();
  const column = (v: number) => Math.floor(v / size);
  for (let i = 0; i < points.x.length; i++) {
    const key = `${column(points.x[i]!)},${column(points.y[i]!)}`;
    const cell = cells.get(key);
    if (cell) cell.push(i);
    else cells.set(key, [i]);
  }
  const limit = metres * metres;
  for (let i = 0; i < points.x.length; i++) {
    const cx = column(points.x[i]!);
    const cy = column(points.y[i]!);
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        for (const j of cells.get(`${cx + dx},${cy + dy}`) ?? []) {
          const ex = points.x[i]! - points.x[j]!;
          const ey = points.y[i]! - points.y[j]!;
          if (ex * ex + ey * ey <= limit) visit(i, j);
        }
      }
    }
  }
}

/** Exact mean of the number of events with an earlier near one, over all ways to shuffle the times. */
function meanRepeats(degrees: Int32Array, earlier: Int32Array, n: number): number {
  const count = (values: Int32Array) => {
    const table = new Map<number, number>();
    for (const v of values) table.set(v, (table.get(v) ?? 0) + 1);
    return table;
  };
  const logChoose = (a: number, b: number) => logGamma(a + 1) - logGamma(b + 1) - logGamma(a - b + 1);
  let mean = 0;
  const times = count(earlier);
  for (const [degree, places] of count(degrees)) {
    for (const [k, slots] of times) {
      // k earlier events are a random k-subset of the other n − 1; none of the `degree` neighbours is among them
      const none = k > n - 1 - degree ? 0 : Math.exp(logChoose(n - 1 - degree, k) - logChoose(n - 1, k));
      mean += (places * slots * (1 - none)) / n;
    }
  }
  return mean;
}

/**
 * @param x, y    metres
 * @param day     time of each event in days (fractions allowed)
 * @param metres  largest distance, inclusive
 * @param days    longest time between, inclusive; both chosen before looking
 * @returns       null with fewer than 4 events
 * Source: Knox 1964; Barton and David 1966 for the variance (memory). Cost O(near point pairs × events at them + n log n).
 */
export function knox(x: ArrayLike<number>, y: ArrayLike<number>, day: ArrayLike<number>, metres: number, days: number): KnoxAnswer | null {
  const n = x.length;
  if (n < 4) return null;
  const order = Int32Array.from({ length: n }, (_, i) => i).sort((a, b) => day[a]! - day[b]! || x[a]! - x[b]! || y[a]! - y[b]!);
  const time = Float64Array.from(order, (i) => day[i]!);
  const earlier = new Int32Array(n);
  const timeDegree = new Float64Array(n);
  let first = 0;
  for (let rank = 0; rank < n; rank++) {
    while (time[rank]! - time[first]! > days) first++;
    earlier[rank] = rank - first;
  }
  let last = 0;
  for (let rank = 0; rank < n; rank++) {
    while (last + 1 < n && time[last + 1]! - time[rank]! <= days) last++;
    timeDegree[rank] = earlier[rank]! + last - rank;
  }
  const points = distinctPoints(x, y, order);
  const near = new Int32Array(points.x.length);
  const hasEarlier = new Uint8Array(n);
  let pairs = 0;
  visitNear(points, metres, (a, b) => {
    const ranksA = points.ranks[a]!;
    const ranksB = points.ranks[b]!;
    near[a]! += ranksB.length;
    let low = 0;
    let high = 0;
    for (const rank of ranksA) {
      while (high < ranksB.length && ranksB[high]! < rank) high++;
      while (low < high && time[rank]! - time[ranksB[low]!]! > days) low++;
      if (high > low) {
        pairs += high - low;
        hasEarlier[rank] = 1;
      }
    }
  });
  const degrees = new Int32Array(n);
  for (let a = 0; a < points.x.length; a++) for (const rank of points.ranks[a]!) degrees[rank] = near[a]! - 1;
  let nearInSpace = 0;
  let pathsInSpace = 0;
  let nearInTime = 0;
  let pathsInTime = 0;
  let repeats = 0;
  for (let i = 0; i < n; i++) {
    const s = degrees[i]!;
    const t = timeDegree[i]!;
    nearInSpace += s / 2;
    nearInTime += t / 2;
    pathsInSpace += (s * (s - 1)) / 2;
    pathsInTime += (t * (t - 1)) / 2;
    repeats += hasEarlier[i]!;
  }
  const all = (n * (n - 1)) / 2;
  const mean = (nearInSpace * nearInTime) / all;
  const apart = (edges: number, paths: number) => edges * (edges - 1) - 2 * paths;
  const variance =
    mean +
    (4 * pathsInSpace * pathsInTime) / (n * (n - 1) * (n - 2)) +
    (4 * apart(nearInSpace, pathsInSpace) * apart(nearInTime, pathsInTime)) / (n * (n - 1) * (n - 2) * (n - 3)) -
    mean * mean;
  const sd = Math.sqrt(Math.max(variance, 1e-12));
  const p = pairs > mean ? Math.max(normalUpper((pairs - 0.5 - mean) / sd), poissonAtLeast(pairs, mean)) : 1;
  return { n, pairs, mean, variance, nearInSpace, nearInTime, p, repeats, expectedRepeats: meanRepeats(degrees, earlier, n) };
}
