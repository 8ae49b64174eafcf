// What the series did after the start against what its own level, and what moves it, would have led on to.
import { choleskyInverse } from '../numeric/solve.ts';
import { studentTwoSided, studentUpperQuantile } from '../numeric/student-t.ts';
import { bestShare, type LevelFilter, type LocalLevelOptions, levelFilter, likelyShares } from './local-level.ts';

export interface LevelForecastOptions extends LocalLevelOptions {
  /** index of the first observation after the measure began */
  readonly start: number;
}

export type LevelForecast =
  | {
      readonly known: true;
      /** per observation after the start: expected without the measure, with prediction interval */
      readonly expected: Float64Array;
      readonly lo: Float64Array;
      readonly hi: Float64Array;
      /** observed less expected, summed over what was observed after, with interval and two-sided p */
      readonly total: number;
      readonly totalLo: number;
      readonly totalHi: number;
      readonly se: number;
      /** the same had the drift's share been known */
      readonly seGivenShare: number;
      readonly p: number;
      /** share of the drift in the variance, from the observations before */
      readonly share: number;
      readonly df: number;
    }
  | { readonly known: false; readonly reason: 'too_few' | 'collinear' | 'all_equal' };

/**
 * How far from what was to be expected did the series run after the measure began, given its drifting level and what else moves it?
 * @not Where the measure also moved a regressor: take only what it cannot touch. For a few counts a month: `its` with 'negbin'.
 * @formula local level as `localLevel`, fitted to the observations before;  ŷₕ = level + (xₕ − level of x)β;
 *   Var Σ(y − ŷ) = s² (m²P + λ Σⱼ (steps after j)² + (1 − λ)m) + gᵀ Var(β) g,  P the level's variance at the start; averaged over λ as there
 * @pitfall Uncertainty grows with the cube of the time after: a drifting level tells much of the next months and little of the third year.
 * @pitfall Intervals hold for all shares of the drift that the observations before leave open; `seGivenShare` is what programs say that take the best
 *   one as known.
 * @param y observations; NaN = missing
 * @param options start, regressors (given for all times), level
 * @returns expected values with prediction intervals, summed difference with interval and p; { known: false } with fewer than four observations
 *   more than regressors before, none after, regressors that say the same, or no variation
 * @throws RangeError on a start outside the series, lengths that differ, an infinite value, level outside (0, 1)
 * @cost as `localLevel`
 * @source Brodersen et al. 2015, doi 10.1214/14-AOAS788, for the question; here by exact likelihood instead of Monte Carlo. Checked against the
 *   dense best linear prediction in R 4.2.2 (1e-6).
 * @example
 * const elsewhere = Array.from({ length: 48 }, (_, t) => 40 + 5 * Math.sin(t / 4) + ((t * 5) % 7));
 * const y = elsewhere.map((x, t) => 10 + 0.5 * x + ((t * 3) % 5) - (t < 36 ? 0 : 6));
 * levelForecast(y, { start: 36, regressors: [elsewhere] })
 * @figure linesFigure({ title: 'After the start, and what was to be expected', x: y.slice(36).map((_, i) => 36 + i), band: { lo: answer.lo, hi: answer.hi },
 *   series: [{ name: 'observed', y: y.slice(36), dots: true }, { name: 'expected', y: answer.expected }] })
 */
export function levelForecast(y: ArrayLike<number>, options: LevelForecastOptions): LevelForecast {
  const { start, regressors = [], likelihood = 'restricted', level = 0.95 } = options;
  check(y, options);
  const k = regressors.length;
  const n = y.length;
  const before = Float64Array.from({ length: start }, (_, t) => y[t]!);
  const filter = levelFilter(before, regressors, likelihood === 'restricted');
  const seen = before.reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : 1), 0);
  if (seen < k + 4) return { known: false, reason: 'too_few' };
  const share = bestShare(filter);
  const df = seen - 1 - k;
  const best = forecastAt(filter, share, y, options, df);
  if (typeof best === 'string') return { known: false, reason: best };
  const { expected, total } = best;
  const spread = new Float64Array(n - start);
  let variance = 0;
  for (const { share: one, weight } of likelyShares(filter)) {
    const there = forecastAt(filter, one, y, options, df);
    if (typeof there === 'string') continue;
    for (let h = 0; h < spread.length; h++)
      spread[h] = spread[h]! + weight * (there.variances[h]! + (there.expected[h]! - expected[h]!) ** 2);
    variance += weight * (there.totalVariance + (there.total - total) ** 2);
  }
  const reach = studentUpperQuantile((1 - level) / 2, df);
  const se = Math.sqrt(variance);
  return {
    known: true,
    expected,
    lo: expected.map((mean, h) => mean - reach * Math.sqrt(spread[h]!)),
    hi: expected.map((mean, h) => mean + reach * Math.sqrt(spread[h]!)),
    total,
    totalLo: total - reach * se,
    totalHi: total + reach * se,
    se,
    seGivenShare: Math.sqrt(best.totalVariance),
    p: studentTwoSided(Math.abs(total) / se, df),
    share,
    df,
  };
}

interface Forecast {
  readonly expected: Float64Array;
  readonly variances: Float64Array;
  readonly total: number;
  readonly totalVariance: number;
}

/** With the drift's share given. */
function forecastAt(
  filter: LevelFilter,
  share: number,
  y: ArrayLike<number>,
  { start, regressors = [] }: LevelForecastOptions,
  df: number,
): Forecast | 'collinear' | 'all_equal' | 'too_few' {
  const at = filter.run(share);
  if (at === 'collinear') return 'collinear';
  if (!(at.rss > 0)) return 'all_equal';
  const k = regressors.length;
  const n = y.length;
  const variance = at.rss / df;
  const ofBeta = choleskyInverse(filter.factor, k);
  // of the level one step on
  const spread = filter.spread() + share;
  const expected = new Float64Array(n - start);
  const variances = new Float64Array(n - start);
  const gap = new Float64Array(k);
  const gaps = new Float64Array(k);
  const form = (g: Float64Array): number => {
    let sum = 0;
    for (let a = 0; a < k; a++) for (let b = 0; b < k; b++) sum += g[a]! * g[b]! * ofBeta[a * k + b]!;
    return sum;
  };
  let total = 0;
  let counted = 0;
  for (let t = start; t < n; t++) {
    let mean = filter.state[k]!;
    for (let a = 0; a < k; a++) {
      gap[a] = regressors[a]![t]! - filter.state[a]!;
      mean += gap[a]! * at.coefficients[a]!;
    }
    const h = t - start;
    expected[h] = mean;
    variances[h] = variance * (spread + h * share + (1 - share) + form(gap));
    if (Number.isNaN(y[t]!)) continue;
    counted++;
    total += y[t]! - mean;
    for (let a = 0; a < k; a++) gaps[a] = gaps[a]! + gap[a]!;
  }
  if (counted === 0) return 'too_few';
  // each step of the level stays in all that is observed after it
  let later = 0;
  let drifted = 0;
  for (let t = n - 1; t > start; t--) {
    if (!Number.isNaN(y[t]!)) later++;
    drifted += later * later;
  }
  return {
    expected,
    variances,
    total,
    totalVariance: variance * (counted * counted * spread + share * drifted + counted * (1 - share) + form(gaps)),
  };
}

function check(y: ArrayLike<number>, { start, regressors = [], level = 0.95 }: LevelForecastOptions): void {
  if (!(Number.isInteger(start) && start >= 0 && start <= y.length))
    throw new RangeError(`levelForecast: start must be an index from 0 to ${y.length}, got ${start}`);
  for (let t = 0; t < y.length; t++)
    if (!Number.isFinite(y[t]!) && !Number.isNaN(y[t]!))
      throw new RangeError(`levelForecast: y must be finite or NaN (missing), got ${y[t]} at ${t}`);
  regressors.forEach((x, a) => {
    if (x.length !== y.length) throw new RangeError(`levelForecast: regressor ${a} has ${x.length} values, y has ${y.length}`);
    for (let t = 0; t < x.length; t++)
      if (!Number.isFinite(x[t]!)) throw new RangeError(`levelForecast: regressor ${a} has ${x[t]} at ${t}`);
  });
  if (!(level > 0 && level < 1)) throw new RangeError(`levelForecast: level must be in (0, 1), got ${level}`);
}
