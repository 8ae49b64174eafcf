// Poisson regression of a series on parts of the year and a straight trend. Given the trend each part's level follows at once (its weighted
// count over its weighted growth), so that the fit is Newton's method in one unknown and needs no matrix: O(weeks) a step.
import type { ReferenceWeeks } from './reference-weeks.ts';

/** What one fit leaves behind; one for many series, so that none of them allocates. */
export interface SeasonFit {
  /** per training week, oldest first: weight, growth exp(trend · (t − middle)), mean */
  readonly weight: Float64Array;
  readonly growth: Float64Array;
  readonly mean: Float64Array;
  /** per part of the year: weighted count, weighted growth, its first and second moment in time */
  readonly count: Float64Array;
  readonly sum: Float64Array;
  readonly first: Float64Array;
  readonly second: Float64Array;
  /** time from which the trend counts */
  middle: number;
  /** on the logarithm, per week; 0 = none */
  trend: number;
  /** Σ over parts of the weighted variance of time: 1 / variance of the trend before dispersion */
  information: number;
  /** weeks less what was estimated */
  df: number;
  /** Pearson X² over its degrees of freedom, as it is and at least 1 */
  spread: number;
  dispersion: number;
}

export const seasonFit = (weeks: number, parts: number): SeasonFit => ({
  weight: new Float64Array(weeks),
  growth: new Float64Array(weeks),
  mean: new Float64Array(weeks),
  count: new Float64Array(parts),
  sum: new Float64Array(parts),
  first: new Float64Array(parts),
  second: new Float64Array(parts),
  middle: 0,
  trend: 0,
  information: 0,
  df: 0,
  spread: 1,
  dispersion: 1,
});

/** Fits levels only. */
export function fitLevels(fit: SeasonFit, weeks: ReferenceWeeks, y: Int32Array, start: number): void {
  fit.trend = 0;
  fit.information = 0;
  countParts(fit, weeks, y, start);
  growAlong(fit, weeks, 0);
  settle(fit, weeks, y, start, 0);
}

/** Fits levels and trend from the trend that stands in `fit`; false when the trend has no finite estimate. */
export function fitTrend(fit: SeasonFit, weeks: ReferenceWeeks, y: Int32Array, start: number): boolean {
  const timed = countParts(fit, weeks, y, start);
  const { count, sum, first, second } = fit;
  const reach = 0.5 * (weeks.to[weeks.to.length - 1]! - weeks.from[0]!);
  // the slope of the likelihood falls in the trend: what is above its root and what is below it
  let low = -Infinity;
  let high = Infinity;
  let trend = fit.trend;
  for (let step = 0; step < 100; step++) {
    growAlong(fit, weeks, trend);
    let slope = timed;
    let information = 0;
    for (let part = 0; part < weeks.parts; part++) {
      if (count[part] === 0) continue;
      const centre = first[part]! / sum[part]!;
      slope -= count[part]! * centre;
      information += count[part]! * (second[part]! / sum[part]! - centre * centre);
    }
    if (!(information > 1e-9)) return false;
    fit.trend = trend;
    fit.information = information;
    let move = slope / information;
    if (Math.abs(move) * reach < 1e-11) {
      settle(fit, weeks, y, start, 1);
      return true;
    }
    if (move > 0) low = trend;
    else high = trend;
    if (Math.abs(move) * reach > 3) move = (Math.sign(move) * 3) / reach;
    trend += move;
    if (!(trend > low && trend < high)) trend = (low + high) / 2;
    if (Math.abs(trend) * reach > 60) return false;
  }
  return false;
}

/** Weighted counts of each part; answers the weighted sum of count × time. */
function countParts(fit: SeasonFit, { from, to, part }: ReferenceWeeks, y: Int32Array, start: number): number {
  const { weight, count } = fit;
  const runs = from.length;
  fit.middle = 0.5 * (from[0]! + to[runs - 1]! - 1);
  count.fill(0);
  let timed = 0;
  for (let run = 0, i = 0; run < runs; run++) {
    const begin = from[run]!;
    const end = to[run]!;
    let events = 0;
    for (let t = begin; t < end; t++, i++) {
      const weighted = weight[i]! * y[start + t]!;
      events += weighted;
      timed += weighted * (t - fit.middle);
    }
    count[part[run]!] = count[part[run]!]! + events;
  }
  return timed;
}

/** Growth of each week under a trend, and its weighted moments in time for each part. */
function growAlong(fit: SeasonFit, { from, to, part }: ReferenceWeeks, trend: number): void {
  const { weight, growth, sum, first, second, middle } = fit;
  const rate = Math.exp(trend);
  sum.fill(0);
  first.fill(0);
  second.fill(0);
  for (let run = 0, i = 0; run < from.length; run++) {
    const begin = from[run]!;
    const end = to[run]!;
    let grown = trend === 0 ? 1 : Math.exp(trend * (begin - middle));
    let s = 0;
    let f = 0;
    let q = 0;
    for (let t = begin; t < end; t++, i++) {
      const weighted = weight[i]! * grown;
      const timed = weighted * (t - middle);
      growth[i] = grown;
      s += weighted;
      f += timed;
      q += timed * (t - middle);
      grown *= rate;
    }
    const at = part[run]!;
    sum[at] = sum[at]! + s;
    first[at] = first[at]! + f;
    second[at] = second[at]! + q;
  }
}

/** Means and dispersion at the estimate. */
function settle(fit: SeasonFit, { from, to, part, parts, size }: ReferenceWeeks, y: Int32Array, start: number, slopes: number): void {
  const { weight, growth, mean, count, sum } = fit;
  let pearson = 0;
  for (let run = 0, i = 0; run < from.length; run++) {
    const level = count[part[run]!]! / sum[part[run]!]!;
    const end = to[run]!;
    for (let t = from[run]!; t < end; t++, i++) {
      const m = level * growth[i]!;
      const gap = y[start + t]! - m;
      mean[i] = m;
      if (m > 0) pearson += (weight[i]! * gap * gap) / m;
    }
  }
  let used = slopes;
  for (let p = 0; p < parts; p++) if (sum[p]! > 0) used++;
  fit.df = size - used;
  fit.spread = size > used ? pearson / (size - used) : 1;
  fit.dispersion = Math.max(1, fit.spread);
}
