// Knox: do events that are near in space also come soon after one another, more than chance? Exact mean and variance, no simulation.
// Events at one point are handled together, so that a square with 5,000 events costs no 12 million pairs.

import { logGamma } from '../numeric/log-gamma.ts';
import { knoxP, knoxVariance } from './knox-moments.ts';
import { nearPairs } from './near-pairs.ts';

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
function visitNear({ x, y }: Points, metres: number, visit: (a: number, b: number) => void): void {
  // up to the distance and with it: below the next number
  const { order, start, partner } = nearPairs(x, y, [0, Math.max(metres * (1 + 2 ** -52), Number.MIN_VALUE)], 'euclidean');
  for (let a = 0; a < x.length; a++) {
    const i = order[a]!;
    visit(i, i);
    for (let at = start[a]!; at < start[a + 1]!; at++) {
      const j = order[partner[at]!]!;
      visit(i, j);
      visit(j, i);
    }
  }
}

/** Exact mean of the number of events with an earlier near one, over all ways to shuffle the times. */
export function meanRepeats(degrees: Int32Array, earlier: Int32Array, n: number): number {
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
 * Do events that are near in space also come soon after one another, more than chance? One distance and one time, without shuffling.
 * @not To find how far and how long: `knoxTable`, which tells it by bands. Trying many distances here and showing the best finds something always.
 * @formula mean = Nₛ Nₜ / M;  variance as at `knoxTable`;  p = the larger of the normal tail (continuity-corrected) and the Poisson tail.
 *   repeats = events with an earlier one within both; expected: Σ 1 − C(n−1−dᵢ, k)/C(n−1, k) over places' degrees d and times' counts k, over n
 * @pitfall Both limits are with: 200 metres and 14 days count as near.
 * @pitfall Where the places have their own seasons the times are not exchangeable, and p is too small.
 * @param x metres
 * @param y metres
 * @param day time of each event in days (fractions allowed)
 * @param metres largest distance, with; chosen before looking
 * @param days longest time between, with
 * @returns pairs, their exact mean and variance, upper p, repeats and their exact mean; null with fewer than 4 events
 * @throws RangeError on lengths that differ, values that are not finite, a negative distance or time
 * @cost O(near pairs of distinct points × events at them + n log n): 10,000 events within 400 m and 30 days in about 0.15 s
 * @source Knox 1964; Barton & David 1966. Checked against surveillance 1.20.3 knox.
 * @example
 * const street = [0, 30, 60, 2000, 2040, 5000, 7000, 9000];
 * knox(street, street.map(() => 0), [1, 3, 8, 100, 103, 200, 260, 330], 100, 14)
 * @figure barsFigure({ title: 'Pairs within 100 m and 14 days', bars: [{ name: 'observed', value: answer.pairs, marked: true }, { name: 'times shuffled', value: answer.mean }] })
 */
export function knox(x: ArrayLike<number>, y: ArrayLike<number>, day: ArrayLike<number>, metres: number, days: number): KnoxAnswer | null {
  const n = x.length;
  if (y.length !== n || day.length !== n) throw new RangeError(`knox: ${n} x, ${y.length} y and ${day.length} times`);
  if (!(metres >= 0 && days >= 0)) throw new RangeError(`knox: metres and days must be 0 or more, got ${metres} and ${days}`);
  for (let i = 0; i < n; i++)
    if (!(Number.isFinite(x[i]!) && Number.isFinite(y[i]!) && Number.isFinite(day[i]!)))
      throw new RangeError(`knox: event ${i} has ${x[i]}, ${y[i]}, ${day[i]}`);
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
  const mean = (2 * nearInSpace * nearInTime) / (n * (n - 1));
  const variance = knoxVariance(n, nearInSpace, pathsInSpace, nearInTime, pathsInTime);
  const p = knoxP(pairs, mean, variance);
  return { n, pairs, mean, variance, nearInSpace, nearInTime, p, repeats, expectedRepeats: meanRepeats(degrees, earlier, n) };
}
