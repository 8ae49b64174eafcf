// A series told apart into level, growth and season, each of which may drift: the basic structural model by exact likelihood.
import { normalUpperQuantile } from '../numeric/normal.ts';
import { likeliestSpread } from './spread-search.ts';
import { type Spread, structuralFilter } from './structural-filter.ts';

export interface StructuralModelOptions {
  /** observations in a season: 12 unless told */
  readonly period?: number;
  /** how many observations after the last are foretold: none unless told */
  readonly ahead?: number;
  /** of the intervals of what is foretold */
  readonly level?: number;
}

export type StructuralModel =
  | {
      readonly known: true;
      /** variance of the noise, and of the steps that level, slope and season take from one observation to the next */
      readonly variances: { readonly noise: number; readonly level: number; readonly slope: number; readonly season: number };
      /** of all observations, the unknown start integrated out */
      readonly logLikelihood: number;
      /** the first observation that those before it foretell; arrays hold 0 before it */
      readonly first: number;
      /** as each observation and those before it tell them */
      readonly levels: Float64Array;
      readonly slopes: Float64Array;
      readonly seasons: Float64Array;
      /** each observation as those before it foretell it, and what is standardised of the difference (0 where missing) */
      readonly predicted: Float64Array;
      readonly errors: Float64Array;
      readonly ahead: { readonly expected: Float64Array; readonly lo: Float64Array; readonly hi: Float64Array };
    }
  | { readonly known: false; readonly reason: 'too_few' | 'no_noise' };

/**
 * What of a series is level, growth and season, when all three may drift, and what comes next?
 * @not To tell what a measure did: `localLevel` has regressors. For a season that stays and counts that are small: `its`, or a regression with waves.
 * @formula yₜ = μₜ + γₜ + εₜ,  μₜ₊₁ = μₜ + βₜ + ηₜ,  βₜ₊₁ = βₜ + ζₜ,  γₜ₊₁ = −Σ γₜ₊₁₋ⱼ (j = 1 … period − 1) + ωₜ;  Kalman filter with an exact diffuse
 *   start (period + 1 observations are spent on it); the four variances by maximum likelihood, their common scale in closed form
 * @pitfall Take logarithms of counts first where changes are shares.
 * @pitfall Variances of 0 are common: that part does not drift as far as the series can tell. The intervals take the variances as known: in short series
 *   they hold the truth less often than they say.
 * @pitfall StructTS of R 4.2.2 fills the whole covariance of the start with one number: level, slope and season then begin as one unknown instead of
 *   period + 1, and its season drifts to make up for it (UK drivers: 2.7e-4 there, 0 here; our likelihood is 18 higher).
 * @param y observations; NaN = missing
 * @param options period, ahead, level of the intervals
 * @returns variances, likelihood, the parts over time, one-step errors and what is foretold; { known: false } with fewer than two periods and three
 *   observations, or a series that the model foretells without error
 * @throws RangeError on an infinite value, a period that is not a whole number from 2 to 60, ahead that is not a whole number of 0 or more, level
 *   outside (0, 1)
 * @cost O(n·period²) a trial, some 400 trials: 192 months about 0.07 s
 * @source Harvey 1989, §4.1; Durbin & Koopman 2012, §5.2. Checked against the dense normal likelihood in R 4.2.2.
 * @example
 * const y = Array.from({ length: 60 }, (_, t) => 40 + 0.2 * t + 8 * Math.sin((2 * Math.PI * t) / 12) + ((t * 7919) % 101) / 20);
 * const model = structuralModel(y, { ahead: 12 });
 * model.known ? { variances: model.variances, ahead: model.ahead } : model
 * @figure linesFigure({ title: 'Five years of months, and the next as foretold', marked: [60],
 *   series: [{ name: 'months, then foretold', y: [...y, ...answer.ahead.expected] }] })
 */
export function structuralModel(y: ArrayLike<number>, options: StructuralModelOptions = {}): StructuralModel {
  const { period = 12, ahead = 0, level = 0.95 } = options;
  check(y, period, ahead, level);
  const n = y.length;
  let seen = 0;
  for (let t = 0; t < n; t++) if (!Number.isNaN(y[t]!)) seen++;
  if (seen < 2 * period + 3) return { known: false, reason: 'too_few' };
  const filter = structuralFilter(y, period);
  const trial = filter([1, 0, 0, 0]);
  if (trial.spent <= period) return { known: false, reason: 'too_few' };
  let squares = 0;
  for (let t = 0; t < n; t++) if (!Number.isNaN(y[t]!)) squares += y[t]! ** 2;
  // what is left of a perfect fit is rounding
  if (!(trial.scale * seen > 1e-20 * squares)) return { known: false, reason: 'no_noise' };
  const spread = likeliestSpread((one) => filter(one).logLikelihood);
  return told(y, period, ahead, normalUpperQuantile((1 - level) / 2), spread);
}

function told(y: ArrayLike<number>, period: number, ahead: number, reach: number, spread: Spread): StructuralModel {
  const n = y.length;
  const longer = new Float64Array(n + ahead).fill(Number.NaN);
  for (let t = 0; t < n; t++) longer[t] = y[t]!;
  const room = (): Float64Array => new Float64Array(n + ahead);
  const trace = { level: room(), slope: room(), season: room(), predicted: room(), variance: room() };
  const { scale, logLikelihood, first } = structuralFilter(longer, period)(spread, trace);
  const predicted = trace.predicted.slice(0, n).fill(0, 0, first);
  const errors = new Float64Array(n);
  for (let t = first; t < n; t++)
    if (!Number.isNaN(y[t]!) && trace.variance[t]! > 0) errors[t] = (y[t]! - predicted[t]!) / Math.sqrt(scale * trace.variance[t]!);
  const expected = trace.predicted.slice(n);
  const half = trace.variance.slice(n).map((variance) => reach * Math.sqrt(scale * variance));
  return {
    known: true,
    variances: { noise: scale * spread[0], level: scale * spread[1], slope: scale * spread[2], season: scale * spread[3] },
    logLikelihood,
    first,
    levels: trace.level.slice(0, n),
    slopes: trace.slope.slice(0, n),
    seasons: trace.season.slice(0, n),
    predicted,
    errors,
    ahead: { expected, lo: expected.map((value, i) => value - half[i]!), hi: expected.map((value, i) => value + half[i]!) },
  };
}

function check(y: ArrayLike<number>, period: number, ahead: number, level: number): void {
  for (let t = 0; t < y.length; t++)
    if (!Number.isFinite(y[t]!) && !Number.isNaN(y[t]!))
      throw new RangeError(`structuralModel: y must be finite or NaN (missing), got ${y[t]} at ${t}`);
  if (!(Number.isInteger(period) && period >= 2 && period <= 60))
    throw new RangeError(`structuralModel: period must be a whole number from 2 to 60, got ${period}`);
  if (!(Number.isInteger(ahead) && ahead >= 0))
    throw new RangeError(`structuralModel: ahead must be a whole number of 0 or more, got ${ahead}`);
  if (!(level > 0 && level < 1)) throw new RangeError(`structuralModel: level must be in (0, 1), got ${level}`);
}
