// Where did a series change its level? The best cut into segments at a price for each cut, found exactly and in about linear time.
import { searchAll, searchNear } from './cheapest-cuts.ts';
import { quickCuts } from './quick-cuts.ts';
import { type PricedSeries, pricedSeries, type SegmentCost } from './segment-costs.ts';

export type { SegmentCost };

export interface PeltOptions {
  /** 'poisson': counts with one rate a segment;  'normalMean': variance 1 throughout;  'normalMeanVar': mean and variance of its own */
  readonly cost: SegmentCost;
  /** price of a cut: 'MBIC' unless told (3 ln n and ln of each length), 'BIC' ((parameters + 1) ln n), or a number */
  readonly penalty?: 'MBIC' | 'BIC' | number;
  /** no segment is shorter: 1 unless told, 2 for 'normalMeanVar' */
  readonly minSegment?: number;
  /** 'safe' unless told: the cheapest cuts of all; 'quick': as changepoint prunes with MBIC, which now and then misses them */
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
 * @pitfall 'MBIC' puts the lengths into the cost, and then the usual pruning (changepoint's, here 'quick') is not exact: of 500 noisy weekly series it
 *   missed the cheapest cuts in 7 % (ten years, at least 8 weeks apart), 4 % (five years, 4 weeks) and 1 % (120 weeks). 'safe' leaves the slack that
 *   exactness needs, and takes less than twice as long.
 * @param y values at even distances; counts 0 and up for 'poisson'
 * @param options cost, penalty, minSegment, pruning
 * @returns cuts and levels; no cut when none pays for itself
 * @throws RangeError on a value that is not finite (or negative for 'poisson'), a minSegment that is not a whole number from 1, a negative penalty
 * @cost O(n) when cuts grow with n, at most O(n²): 522 weeks 0.12 ms, 'quick' 0.07 ms
 * @source Killick, Fearnhead & Eckley 2012, JASA 107; Zhang & Siegmund 2007 (MBIC). Checked against changepoint 2.3.
 * @example
 * const weeks = [2, 3, 1, 2, 4, 2, 3, 2, 9, 7, 8, 11, 9, 8, 10, 7, 3, 2, 4, 3, 2, 3];
 * pelt(weeks, { cost: 'poisson' })
 * @figure linesFigure({ title: 'Weekly counts, cut where the rate changed', xName: 'week', series: [{ name: 'count', y: weeks, dots: true }, { name: 'rate', y: weeks.map((_, i) => answer.means[[...answer.cuts].filter((c) => c <= i).length]) }] })
 */
export function pelt(y: ArrayLike<number>, options: PeltOptions): Segmentation {
  const { cost, penalty: asked = 'MBIC', minSegment = cost === 'normalMeanVar' ? 2 : 1, pruning = 'safe' } = options;
  const n = y.length;
  if (!(Number.isInteger(minSegment) && minSegment >= 1))
    throw new RangeError(`pelt: minSegment must be a whole number from 1, got ${minSegment}`);
  const values = new Float64Array(n);
  values.set(y);
  const parameters = cost === 'normalMeanVar' ? 2 : 1;
  const penalty = typeof asked === 'number' ? asked : (asked === 'MBIC' ? 3 : parameters + 1) * Math.log(Math.max(1, n));
  if (pruning !== 'safe' && pruning !== 'quick') throw new RangeError(`pelt: pruning must be 'safe' or 'quick', got ${String(pruning)}`);
  if (!(penalty >= 0)) throw new RangeError(`pelt: penalty must be 0 or more, got ${penalty}`);
  const series = pricedSeries(y, values, cost, asked === 'MBIC');
  const last = cheapestCuts(series, cost, penalty, minSegment, pruning === 'safe');
  return told(series, values, last, n >= minSegment ? series.best[n]! : 0, penalty, cost === 'normalMeanVar');
}

function cheapestCuts(series: PricedSeries, cost: SegmentCost, penalty: number, minSegment: number, safe: boolean): Int32Array {
  if (!safe && series.events.length > 0) return quickCuts(series, penalty, minSegment);
  // with a variance of each segment's own a single value costs next to −∞, which bounds nothing
  return safe && cost !== 'normalMeanVar' ? searchNear(series, penalty, minSegment) : searchAll(series, penalty, minSegment, safe);
}

function told({ events }: PricedSeries, y: Float64Array, last: Int32Array, cost: number, penalty: number, spread: boolean): Segmentation {
  let segments = 1;
  for (let at = last[y.length]!; at > 0; at = last[at]!) segments++;
  const cuts = new Int32Array(segments - 1);
  const means = new Float64Array(segments);
  const variances = spread ? new Float64Array(segments) : null;
  for (let s = segments - 1, to = y.length; to > 0; s--) {
    const from = last[to]!;
    if (s > 0) cuts[s - 1] = from;
    const mean = (events.length > 0 ? events[to]! - events[from]! : sumOf(y, from, to)) / (to - from);
    means[s] = mean;
    if (variances) variances[s] = squaresOf(y, from, to, mean) / (to - from);
    to = from;
  }
  return { cuts, means, variances, penalty, cost };
}

function sumOf(y: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += y[i]!;
  return sum;
}

function squaresOf(y: Float64Array, from: number, to: number, mean: number): number {
  let squares = 0;
  for (let i = from; i < to; i++) squares += (y[i]! - mean) ** 2;
  return squares;
}
