// Where did a series change its level? The best cut into segments at a price for each cut, found exactly and in about linear time.

export type SegmentCost = 'poisson' | 'normalMean' | 'normalMeanVar';

export interface PeltOptions {
  /** 'poisson': counts with one rate a segment;  'normalMean': variance 1 throughout;  'normalMeanVar': mean and variance of its own */
  readonly cost: SegmentCost;
  /** price of a cut: 'MBIC' unless told (3 ln n and ln of each length), 'BIC' ((parameters + 1) ln n), or a number */
  readonly penalty?: 'MBIC' | 'BIC' | number;
  /** no segment is shorter: 1 unless told, 2 for 'normalMeanVar' */
  readonly minSegment?: number;
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
 * @param y values at even distances; counts 0 and up for 'poisson'
 * @returns cuts and levels; no cut when none pays for itself
 * @throws RangeError on a value that is not finite (or negative for 'poisson'), a minSegment that is not a whole number from 1, a negative penalty
 * @cost O(n) when cuts grow with n, at most O(n²): 522 weeks 0.1 ms
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
  const sums = new Float64Array(n + 1);
  const squares = new Float64Array(n + 1);
  const middle = cost === 'poisson' ? 0 : average(y);
  for (let i = 0; i < n; i++) {
    const value = y[i]!;
    if (!Number.isFinite(value) || (cost === 'poisson' && value < 0))
      throw new RangeError(`pelt: value ${value} at ${i} cannot be taken for '${cost}'`);
    sums[i + 1] = sums[i]! + (value - middle);
    squares[i + 1] = squares[i]! + (value - middle) ** 2;
  }
  const lengths = asked === 'MBIC';
  const parameters = cost === 'normalMeanVar' ? 2 : 1;
  const penalty = typeof asked === 'number' ? asked : (asked === 'MBIC' ? 3 : parameters + 1) * Math.log(Math.max(1, n));
  if (!(penalty >= 0)) throw new RangeError(`pelt: penalty must be 0 or more, got ${penalty}`);
  const logs = Float64Array.from({ length: n + 1 }, (_, i) => Math.log(i));
  const segment = (from: number, to: number): number => {
    const length = to - from;
    const sum = sums[to]! - sums[from]!;
    const more = lengths ? logs[length]! : 0;
    if (cost === 'poisson') return more + (sum > 0 ? 2 * sum * (logs[length]! - Math.log(sum)) : 0);
    const rest = Math.max(0, squares[to]! - squares[from]! - (sum * sum) / length);
    if (cost === 'normalMean') return more + rest;
    return more + length * (Math.log(2 * Math.PI) + Math.log(rest / length > 0 ? rest / length : 1e-11) + 1);
  };
  const best = new Float64Array(n + 1).fill(Infinity);
  const last = new Int32Array(n + 1);
  best[0] = -penalty;
  // where a last cut may still lie, and from when on each is out of the running
  const candidates = new Int32Array(n + 1);
  const until = new Int32Array(n + 1).fill(n + 1);
  const costs = new Float64Array(n + 1);
  // lengths of one make the price of two segments smaller than of one by at most ln 2
  const slack = lengths ? Math.LN2 : 0;
  let kept = 0;
  for (let to = minSegment; to <= n; to++) {
    const next = to - minSegment;
    if (next === 0 || next >= minSegment) candidates[kept++] = next;
    let least = Infinity;
    let from = 0;
    for (let k = 0; k < kept; k++) {
      const at = candidates[k]!;
      costs[k] = best[at]! + segment(at, to);
      if (costs[k]! < least) {
        least = costs[k]!;
        from = at;
      }
    }
    best[to] = least + penalty;
    last[to] = from;
    let still = 0;
    for (let k = 0; k < kept; k++) {
      const at = candidates[k]!;
      // a cut here can take its place only when a whole segment fits behind it
      if (costs[k]! - slack > best[to]! && until[at]! > to + minSegment) until[at] = to + minSegment;
      if (until[at]! > to + 1) candidates[still++] = at;
    }
    kept = still;
  }
  return told(y, last, n >= minSegment ? best[n]! : 0, penalty, cost === 'normalMeanVar');
}

function average(y: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < y.length; i++) sum += y[i]!;
  return y.length > 0 ? sum / y.length : 0;
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
