// Where did a series change its level? The best cut into segments at a price for each cut, found exactly and in about linear time.
import { type Beginnings, beginnings, pricedSeries, type SegmentCost } from './segment-costs.ts';

export type { SegmentCost };

export interface PeltOptions {
  /** 'poisson': counts with one rate a segment;  'normalMean': variance 1 throughout;  'normalMeanVar': mean and variance of its own */
  readonly cost: SegmentCost;
  /** price of a cut: 'MBIC' unless told (3 ln n and ln of each length), 'BIC' ((parameters + 1) ln n), or a number */
  readonly penalty?: 'MBIC' | 'BIC' | number;
  /** no segment is shorter: 1 unless told, 2 for 'normalMeanVar' */
  readonly minSegment?: number;
  /** 'safe' unless told: the cheapest cuts of all; 'quick': as changepoint prunes with MBIC, which now and then loses a cut, in a third of the time */
  readonly pruning?: 'safe' | 'quick';
}

export interface Segmentation {
  /** how many values stand before each cut */
  readonly cuts: Int32Array;
  /** mean of each segment (rate for 'poisson'); one more than cuts */
  readonly means: Float64Array;
  /** of 'normalMeanVar', divisor n; else null */
  readonly variances: Float64Array | null;
  /** what a cut had to gain */
  readonly penalty: number;
  /** of all segments and their cuts */
  readonly cost: number;
}

/**
 * When did it turn? Cuts a series into segments of one level each.
 * @not For a series with a season or a slow trend: it answers with stairs. Take both out first.
 * @formula min over cuts of Σ cost(segment) + penalty · cuts;  poisson: 2S(ln n − ln S);  normalMean: Σ(y − ȳ)²;  normalMeanVar: n(ln 2π + ln s² + 1)
 * @pitfall 'normalMean' presumes variance 1: on raw values it cuts everywhere. Divide by a robust standard deviation first.
 * @pitfall Counts that vary more than Poisson are cut too often by 'poisson': use 'normalMeanVar', or a larger penalty.
 * @pitfall 'MBIC' puts the lengths into the cost, and then the usual pruning (changepoint's, here 'quick') is not exact: on 5 % of noisy series it
 *   misses a cheaper answer. 'safe' leaves the slack that exactness needs and takes three times as long.
 * @param y values at even distances; counts 0 and up for 'poisson'
 * @param options cost, penalty, minSegment, pruning
 * @returns cuts and levels; no cut when none pays for itself
 * @throws RangeError on a value that is not finite (or negative for 'poisson'), a minSegment that is not a whole number from 1, a negative penalty
 * @cost O(n) when cuts grow with n, at most O(n²): 522 weeks 0.4 ms, 'quick' 0.15 ms
 * @source Killick, Fearnhead & Eckley 2012, JASA 107; Zhang & Siegmund 2007 (MBIC). Checked against changepoint 2.3.
 * @example
 * const weeks = [2, 3, 1, 2, 4, 2, 3, 2, 9, 7, 8, 11, 9, 8, 10, 7, 3, 2, 4, 3, 2, 3];
 * pelt(weeks, { cost: 'poisson' })
 * @figure linesFigure({ title: 'Weekly counts, cut where the rate changed', xName: 'week', series: [{ name: 'count', y: weeks, dots: true }, { name: 'rate', y: weeks.map((_, i) => answer.means[[...answer.cuts].filter((c) => c <= i).length]) }] })
 */
export function pelt(y: ArrayLike<number>, options: PeltOptions): Segmentation {
  const { cost, penalty: asked = 'MBIC', minSegment = cost === 'normalMeanVar' ? 2 : 1 } = options;
  const n = y.length;
  if (!(Number.isInteger(minSegment) && minSegment >= 1))
    throw new RangeError(`pelt: minSegment must be a whole number from 1, got ${minSegment}`);
  for (let i = 0; i < n; i++) {
    const value = y[i]!;
    if (!Number.isFinite(value) || (cost === 'poisson' && value < 0))
      throw new RangeError(`pelt: value ${value} at ${i} cannot be taken for '${cost}'`);
  }
  const parameters = cost === 'normalMeanVar' ? 2 : 1;
  const penalty = typeof asked === 'number' ? asked : (asked === 'MBIC' ? 3 : parameters + 1) * Math.log(Math.max(1, n));
  if (options.pruning !== undefined && options.pruning !== 'safe' && options.pruning !== 'quick')
    throw new RangeError(`pelt: pruning must be 'safe' or 'quick', got ${String(options.pruning)}`);
  if (!(penalty >= 0)) throw new RangeError(`pelt: penalty must be 0 or more, got ${penalty}`);
  const { last, least } = search(y, options, penalty, minSegment);
  return told(y, last, n >= minSegment ? least : 0, penalty, cost === 'normalMeanVar');
}

/** For each end the beginning of its last segment, and the least cost of all. */
function search(
  y: ArrayLike<number>,
  { cost, penalty: asked = 'MBIC', pruning = 'safe' }: PeltOptions,
  penalty: number,
  minSegment: number,
) {
  const n = y.length;
  const lengths = asked === 'MBIC';
  const { price, sums, squares, logs } = pricedSeries(y, cost, lengths);
  const best = new Float64Array(n + 1).fill(Infinity);
  const last = new Int32Array(n + 1);
  best[0] = -penalty;
  const open = beginnings(n, squares.length > 0);
  const loosening = lengths && pruning === 'safe' ? logs : null;
  // 'quick' at every end, as changepoint does it: which cuts are lost depends on it
  const every = pruning === 'quick' ? 1 : lengths ? 8 : 2;
  for (let to = minSegment; to <= n; to++) {
    const next = to - minSegment;
    if (next === 0 || next >= minSegment) {
      const k = open.kept++;
      open.at[k] = next;
      open.before[k] = best[next]!;
      open.sum[k] = sums[next]!;
      if (squares.length > 0) open.square[k] = squares[next]!;
      open.until[k] = n + 1;
    }
    price(to, open);
    best[to] = open.cost[open.cheapest]! + penalty;
    last[to] = open.at[open.cheapest]!;
    if (to % every === 0) prune(open, to, best[to]!, minSegment, loosening);
  }
  return { last, least: best[n]! };
}

/**
 * Takes out beginnings that a cut at `to` will always beat. With the lengths in the cost, two segments cost up to ln of first · second/(first +
 * second) more than one, most when the second takes all that is left: without that slack a cut is lost that wins once its segment has grown.
 * @param logs of whole numbers, for that slack; null = none
 */
function prune(open: Beginnings, to: number, best: number, minSegment: number, logs: Float64Array | null): void {
  const { kept, at, before, sum, square, cost, until } = open;
  const n = until.length - 1;
  const rest = logs ? logs[n - to]! : 0;
  let still = 0;
  for (let k = 0; k < kept; k++) {
    const from = at[k]!;
    const slack = logs && to < n ? logs[to - from]! + rest - logs[n - from]! : 0;
    // a cut at `to` can take its place only when a whole segment fits behind it
    if (cost[k]! - slack > best && until[k]! > to + minSegment) until[k] = to + minSegment;
    if (until[k]! <= to + 1) continue;
    if (still < k) {
      at[still] = from;
      before[still] = before[k]!;
      sum[still] = sum[k]!;
      if (square.length > 0) square[still] = square[k]!;
      until[still] = until[k]!;
    }
    still++;
  }
  open.kept = still;
}

function told(y: ArrayLike<number>, last: Int32Array, cost: number, penalty: number, spread: boolean): Segmentation {
  const cuts: number[] = [];
  for (let at = last[y.length]!; at > 0; at = last[at]!) cuts.unshift(at);
  const ends = [...cuts, y.length];
  const means = new Float64Array(ends.length);
  const variances = new Float64Array(ends.length);
  let from = 0;
  for (const [s, to] of ends.entries()) {
    let [sum, squares] = [0, 0];
    for (let i = from; i < to; i++) sum += y[i]!;
    means[s] = to > from ? sum / (to - from) : 0;
    for (let i = from; i < to; i++) squares += (y[i]! - means[s]!) ** 2;
    variances[s] = to > from ? squares / (to - from) : 0;
    from = to;
  }
  return { cuts: Int32Array.from(cuts), means, variances: spread ? variances : null, penalty, cost };
}
