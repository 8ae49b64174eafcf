// A series taken apart: trend, season and what neither explains.
import { bisquareWeights } from './bisquare.ts';
import { type Loess, loess, smooth } from './loess.ts';
import { type StlOptions, type StlPlan, stlPlan } from './stl-options.ts';

export type Stl =
  | {
      readonly known: true;
      readonly seasonal: Float64Array;
      readonly trend: Float64Array;
      /** what is left: y − trend − seasonal */
      readonly remainder: Float64Array;
      /** robustness weight of each value, 0–1; 1 when not robust */
      readonly weights: Float64Array;
      /** neighbours that each part was smoothed over */
      readonly windows: { readonly seasonal: number; readonly trend: number; readonly lowPass: number };
    }
  | { readonly known: false; readonly reason: 'too_few' };

/**
 * What is the trend once the season is taken out? Splits a series into trend, season and remainder.
 * @not For few events (below about five a month): the season found is noise; use `harmonicSeason`. To tell whether a trend is beyond chance:
 *   `mannKendall` on the seasonally adjusted series or `harmonicSeason`; this draws curves without intervals.
 * @formula y = trend + seasonal + remainder.  Each round: loess of every month's own series (January, February, …), less its low-pass part, is the
 *   season; loess of what is left is the trend.  Robust: weight (1 − (|remainder|/6 median |remainder|)²)² in the next round.
 * @pitfall The ends of the trend rest on one side only and move when new months come.
 * @pitfall It adds: where the season grows with the level, take the logarithm (or √) first.
 * @pitfall R's `stl` fits only every ⌈window/10⌉th value and draws straight lines between ('tenth'); statsmodels fits all, takes lines for the season
 *   (sDegree 1) and more passes (inner 5, robust 2). Their curves differ in the third digit.
 * @pitfall R's `stl` asks its partial sort for the two middle ranks in descending order, and in about one robust round in ten of weekly counts gets
 *   another rank than the middle one (155 for 261): its weights are then not those of six medians. Here the median is the median.
 * @param y values at even distances, more than two periods, none missing
 * @param options period; 'periodic' or a changing season; robust or not; see each field
 * @returns seasonal, trend, remainder and weights, each as long as y and in its unit; { known: false } when y has at most two periods
 * @throws RangeError on a value that is not finite, a window that is not odd from 3, a degree other than 0 and 1, a broken jump, inner or outer
 * @cost O(n · (tWindow + lWindow) · rounds): 522 weeks, robust, 'tenth' 0.8 ms, every value 3.4 ms
 * @source Cleveland, Cleveland, McRae & Terpenning 1990, Journal of Official Statistics 6. Checked against R 4.2.2 `stl` (as
 *   long as its median is right) and statsmodels 0.13.5, 1e-10.
 * @example
 * const months = Array.from({ length: 48 }, (_, i) => 40 - i / 4 + 12 * Math.sin((2 * Math.PI * i) / 12) + (i === 30 ? 25 : (i * 7) % 5));
 * stl(months, { period: 12, robust: true })
 * @figure linesFigure({ title: 'Four years with one odd month, and the trend it does not move', xName: 'month', series: [{ name: 'count', y: months, dots: true }, { name: 'trend', y: answer.trend }, { name: 'with season', y: answer.trend.map((v, i) => v + answer.seasonal[i]) }] })
 */
export function stl(y: ArrayLike<number>, options: StlOptions): Stl {
  const n = y.length;
  const plan = stlPlan(n, options);
  for (let i = 0; i < n; i++) if (!Number.isFinite(y[i]!)) throw new RangeError(`stl: values must be finite, got ${y[i]} at ${i}`);
  if (n <= 2 * plan.period) return { known: false, reason: 'too_few' };
  const room = stlRoom(Float64Array.from(y), plan);
  const { values, seasonal, trend, weights } = room;
  const distances = new Float64Array(n);
  const sorted = new Float64Array(n);
  for (let round = 0; ; round++) {
    for (let pass = 0; pass < plan.inner; pass++) takeApart(room, round > 0 ? weights : null);
    if (round === plan.outer) break;
    for (let i = 0; i < n; i++) distances[i] = Math.abs(values[i]! - trend[i]! - seasonal[i]!);
    bisquareWeights(distances, sorted, weights);
  }
  if (plan.periodic) sameEveryPeriod(seasonal, plan.period);
  const remainder = new Float64Array(n);
  for (let i = 0; i < n; i++) remainder[i] = values[i]! - seasonal[i]! - trend[i]!;
  return { known: true, seasonal, trend, remainder, weights, windows: plan.windows };
}

interface StlRoom {
  readonly plan: StlPlan;
  readonly values: Float64Array;
  readonly seasonal: Float64Array;
  readonly trend: Float64Array;
  readonly weights: Float64Array;
  /** of a month's own series, by whether it is the shorter or the longer kind */
  readonly months: readonly [Loess, Loess];
  readonly own: Float64Array;
  readonly ownWeights: Float64Array;
  readonly ownCurve: Float64Array;
  /** the months' curves in order of time, from one period before the first value to one behind the last, and means of them */
  readonly cycle: Float64Array;
  readonly once: Float64Array;
  readonly twice: Float64Array;
  readonly lowPass: Loess;
  readonly low: Float64Array;
  readonly trending: Loess;
}

function stlRoom(values: Float64Array, plan: StlPlan): StlRoom {
  const n = values.length;
  const { period, windows, degrees, jumps } = plan;
  const shorter = Math.floor(n / period);
  const month = (length: number): Loess =>
    loess(length, { window: windows.seasonal, degree: degrees.seasonal, jump: jumps.seasonal, beyond: true });
  return {
    plan,
    values,
    seasonal: new Float64Array(n),
    trend: new Float64Array(n),
    weights: new Float64Array(n).fill(1),
    months: [month(shorter), month(shorter + 1)],
    own: new Float64Array(shorter + 1),
    ownWeights: new Float64Array(shorter + 1),
    ownCurve: new Float64Array(shorter + 3),
    cycle: new Float64Array(n + 2 * period),
    once: new Float64Array(n + 2 * period),
    twice: new Float64Array(n + 2 * period),
    lowPass: loess(n, { window: windows.lowPass, degree: degrees.lowPass, jump: jumps.lowPass, beyond: false }),
    low: new Float64Array(n),
    trending: loess(n, { window: windows.trend, degree: degrees.trend, jump: jumps.trend, beyond: false }),
  };
}

/** One pass: the season from what is left of the trend, then the trend from what is left of the season. */
function takeApart(room: StlRoom, weights: Float64Array | null): void {
  const { plan, values, seasonal, trend, cycle, once, twice, low } = room;
  const { period } = plan;
  const n = values.length;
  for (let month = 0; month < period; month++) curveOfMonth(room, month, weights);
  meanOf(cycle, n + 2 * period, period, once);
  meanOf(once, n + period + 1, period, twice);
  meanOf(twice, n + 2, 3, once);
  smooth(room.lowPass, once, null, low);
  for (let i = 0; i < n; i++) {
    seasonal[i] = cycle[period + i]! - low[i]!;
    once[i] = values[i]! - seasonal[i]!;
  }
  smooth(room.trending, once, weights, trend);
}

function curveOfMonth(
  { plan, values, trend, months, own, ownWeights, ownCurve, cycle }: StlRoom,
  month: number,
  weights: Float64Array | null,
) {
  const { period } = plan;
  let length = 0;
  for (let i = month; i < values.length; i += period) {
    own[length] = values[i]! - trend[i]!;
    if (weights) ownWeights[length] = weights[i]!;
    length++;
  }
  smooth(months[length === months[0].n ? 0 : 1], own, weights ? ownWeights : null, ownCurve);
  for (let k = 0; k < length + 2; k++) cycle[k * period + month] = ownCurve[k]!;
}

/** Means of `width` neighbours: length − width + 1 of them. */
function meanOf(values: Float64Array, length: number, width: number, means: Float64Array): void {
  let sum = 0;
  for (let i = 0; i < width; i++) sum += values[i]!;
  means[0] = sum / width;
  for (let i = width; i < length; i++) {
    sum += values[i]! - values[i - width]!;
    means[i - width + 1] = sum / width;
  }
}

function sameEveryPeriod(seasonal: Float64Array, period: number): void {
  for (let month = 0; month < period; month++) {
    let sum = 0;
    let count = 0;
    for (let i = month; i < seasonal.length; i += period) {
      sum += seasonal[i]!;
      count++;
    }
    for (let i = month; i < seasonal.length; i += period) seasonal[i] = sum / count;
  }
}
