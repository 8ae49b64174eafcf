// A series of counts that a measure interrupts: did level and slope change there, and how many events did not happen?
import { type BareFit, coefficientsOf } from '../numeric/glm.ts';
import { normalUpper, normalUpperQuantile } from '../numeric/normal.ts';
import { studentTwoSided, studentUpperQuantile } from '../numeric/student-t.ts';
import { checkShape, type InterruptedShape, interruptedColumns, slopeColumn, stepColumn, trendColumn } from './interrupted-columns.ts';
import { neweyWest, statedLag } from './newey-west.ts';
import { type Autocorrelation, autocorrelation } from './residual-autocorrelation.ts';

export interface InterruptedSeriesOptions extends InterruptedShape {
  /** 'quasi' (variance a multiple of the mean) unless told; 'negbin' (variance mean + mean²/size) */
  readonly family?: 'quasi' | 'negbin';
  /** 'model' unless told; 'nw' = Newey–West, for neighbours in time that are alike */
  readonly se?: 'model' | 'nw';
  /** of 'nw'; 12 with period 12, else ⌊4 (n/100)^(2/9)⌋ */
  readonly lag?: number;
  /** 'nw' times n/(n − p); true unless told */
  readonly smallSample?: boolean;
  /** what each observation was exposed to: days of the month, inhabitants */
  readonly exposure?: ArrayLike<number>;
  readonly level?: number;
}

/** A ratio with its interval; `log` and `se` on the scale of the fit. */
export interface RatioEffect {
  readonly ratio: number;
  readonly lo: number;
  readonly hi: number;
  readonly p: number;
  readonly log: number;
  readonly se: number;
}
export interface SumWithInterval {
  readonly sum: number;
  readonly lo: number;
  readonly hi: number;
  readonly se: number;
}

export type InterruptedSeries =
  | {
      readonly known: true;
      /** level after over level that the trend before would have given, at the first observation after (slopeFrom 0) */
      readonly step: RatioEffect;
      /** how much the growth per observation changed; 1 = not */
      readonly slope: RatioEffect;
      /** growth per observation before */
      readonly trend: RatioEffect;
      /** events after, had the fit before gone on; interval on the logarithm */
      readonly without: SumWithInterval;
      readonly observed: number;
      /** `without` less what the fit gives after: above 0 = events that did not happen */
      readonly avoided: SumWithInterval;
      /** per observation: the fit, and the fit had nothing begun */
      readonly fitted: Float64Array;
      readonly counterfactual: Float64Array;
      /** of Pearson residuals, up to twelve observations apart */
      readonly autocorrelation: Autocorrelation;
      readonly names: readonly string[];
      readonly coefficients: Float64Array;
      readonly se: Float64Array;
      readonly covariance: Float64Array;
      /** Pearson X² a degree of freedom, of 'quasi'; size of 'negbin' */
      readonly dispersion: number;
      readonly size: number | null;
      /** of 'nw'; null with 'model' */
      readonly lag: number | null;
    }
  | { readonly known: false; readonly reason: 'too_few_before' | 'too_few_after' | 'no_events' | 'collinear' | 'diverged' };

/** Fewer than this after leave no slope. */
const fewestAfter = 3;

/**
 * Did the level or the slope of a series of counts change when the measure began, and how many events did not happen?
 * @not With fewer than a dozen observations before: compare two periods (`comparedChange`). When something else began at the same time: add a
 *   comparison (`syntheticControl`). When the measure was begun because of a peak: the series falls by itself.
 * @formula ln E yₜ = β₀ + β₁t + β₂Dₜ + β₃(t − t₀)Dₜ + Σₖ (γₖ sin 2πkt/P + δₖ cos 2πkt/P) + ln exposure;  D = 1 from t₀ on
 *   'quasi': Var y = φμ, t with n − p degrees of freedom.  'negbin': Var y = μ + μ²/θ, normal.
 *   'nw': (XᵀWX)⁻¹ [Σₗ (1 − |l|/(L + 1)) Σₜ sₜ sₜ₋ₗᵀ] (XᵀWX)⁻¹ with scores s, without prewhitening
 * @pitfall Step and slope depend on where the slope starts: with slopeFrom 1 the step is the change one observation before the first one after.
 * @pitfall Standard errors of the same step can differ twofold by method: look at `autocorrelation` and say which one was used.
 * @pitfall Newey–West is too small where little follows the start: with two years of months it saw half of what the model says (Seatbelts).
 * @param y counts, one a period, no gaps
 * @param options start (index of the first observation after), period, harmonics, slopeFrom, family, se, lag, smallSample, exposure, level
 * @returns step, slope and trend as ratios with interval and p; events without the measure and avoided, with delta-method intervals; or why
 *   there is no answer: fewer observations before or after than coefficients need, no events, no finite fit
 * @throws RangeError on a start outside the series, a period below 2, harmonics that are not fewer than half of it, an exposure not above 0,
 *   a negative count, a lag that is not a whole number from 0 to n − 2, level outside (0, 1)
 * @cost O(n·p²) a step, some 4 steps: 522 weeks with 6 coefficients and 'negbin' about 0.25 ms
 * @source Bernal, Cummins & Gasparrini 2017, doi 10.1093/ije/dyw098; Newey & West 1987, Econometrica 55. Checked against R 4.2.2 glm, MASS
 *   7.3-58.2 and sandwich 3.0-2 (1e-7; Seatbelts: step −.2515, φ 15.34).
 * @example
 * const y = Array.from({ length: 48 }, (_, t) => Math.round((t < 36 ? 30 : 21) * (1 + 0.25 * Math.cos(t / 1.9)) + ((t * 7) % 5) - 2));
 * const fit = its(y, { start: 36, period: 12, harmonics: 1 });
 * fit.known ? { step: fit.step, without: fit.without, observed: fit.observed, avoided: fit.avoided } : fit
 * @figure linesFigure({ title: 'Months, the fit, and the fit had nothing begun', marked: [36],
 *   series: [{ name: 'months', y, dots: true }, { name: 'fitted', y: fit.fitted }, { name: 'without', y: fit.counterfactual }] })
 */
export function its(y: ArrayLike<number>, options: InterruptedSeriesOptions): InterruptedSeries {
  const { start, family = 'quasi', se: kind = 'model', smallSample = true, exposure, level = 0.95 } = options;
  const n = y.length;
  check(n, options);
  const { columns, names } = interruptedColumns(n, options);
  const p = columns.length;
  if (start < p) return { known: false, reason: 'too_few_before' };
  if (n - start < fewestAfter) return { known: false, reason: 'too_few_after' };
  let observed = 0;
  let before = 0;
  for (let i = 0; i < n; i++)
    if (i < start) before += y[i]!;
    else observed += y[i]!;
  if (before === 0) return { known: false, reason: 'no_events' };
  const fit = coefficientsOf(columns, y, {
    family: family === 'quasi' ? 'quasipoisson' : 'negbin',
    ...(exposure && { offset: Float64Array.from(exposure, Math.log) }),
  });
  if (!fit.known) return { known: false, reason: fit.reason === 'too_few' ? 'too_few_before' : fit.reason };
  const lag = kind === 'nw' ? (options.lag ?? statedLag(n, options.period)) : null;
  const covariance = lag === null ? fit.covariance : neweyWest(columns, y, fit, lag, smallSample);
  const se = new Float64Array(p);
  for (let a = 0; a < p; a++) se[a] = Math.sqrt(Math.max(0, covariance[a * p + a]!));
  const normal = family === 'negbin';
  const reach = normal ? normalUpperQuantile((1 - level) / 2) : studentUpperQuantile((1 - level) / 2, fit.df);
  const effect = (a: number): RatioEffect => {
    const log = fit.coefficients[a]!;
    const own = se[a]!;
    const score = own > 0 ? Math.abs(log) / own : log === 0 ? 0 : Infinity;
    return {
      ratio: Math.exp(log),
      lo: Math.exp(log - reach * own),
      hi: Math.exp(log + reach * own),
      p: normal ? 2 * normalUpper(score) : studentTwoSided(score, fit.df),
      log,
      se: own,
    };
  };
  return {
    known: true,
    step: effect(stepColumn),
    slope: effect(slopeColumn),
    trend: effect(trendColumn),
    ...withoutIt(columns, fit, covariance, start, reach),
    observed,
    fitted: fit.fitted,
    autocorrelation: autocorrelation(pearson(fit), Math.min(12, Math.floor(n / 4))),
    names,
    coefficients: fit.coefficients,
    se,
    covariance,
    dispersion: fit.dispersion,
    size: fit.size,
    lag,
  };
}

/** The fit had nothing begun, summed over what came after, and what the fit gives less: both with the delta method. */
function withoutIt(columns: readonly Float64Array[], fit: BareFit, covariance: Float64Array, start: number, reach: number) {
  const p = columns.length;
  const n = fit.fitted.length;
  const { coefficients, fitted } = fit;
  const counterfactual = fitted.slice();
  const ofWithout = new Float64Array(p);
  const ofAvoided = new Float64Array(p);
  let without = 0;
  let avoided = 0;
  for (let i = start; i < n; i++) {
    const change = coefficients[stepColumn]! + coefficients[slopeColumn]! * columns[slopeColumn]![i]!;
    const m1 = fitted[i]!;
    const m0 = m1 * Math.exp(-change);
    counterfactual[i] = m0;
    without += m0;
    avoided += m0 - m1;
    for (let a = 0; a < p; a++) {
      const x = columns[a]![i]!;
      const x0 = a === stepColumn || a === slopeColumn ? 0 : x;
      ofWithout[a] = ofWithout[a]! + m0 * x0;
      ofAvoided[a] = ofAvoided[a]! + m0 * x0 - m1 * x;
    }
  }
  const sd = (g: Float64Array): number => {
    let variance = 0;
    for (let a = 0; a < p; a++) for (let b = 0; b < p; b++) variance += g[a]! * g[b]! * covariance[a * p + b]!;
    return Math.sqrt(Math.max(0, variance));
  };
  const [seWithout, seAvoided] = [sd(ofWithout), sd(ofAvoided)];
  const factor = Math.exp((reach * seWithout) / without);
  return {
    without: { sum: without, lo: without / factor, hi: without * factor, se: seWithout },
    avoided: { sum: avoided, lo: avoided - reach * seAvoided, hi: avoided + reach * seAvoided, se: seAvoided },
    counterfactual,
  };
}

function pearson({ fitted, size, room: { y } }: BareFit): Float64Array {
  const out = new Float64Array(fitted.length);
  const inverse = size === null ? 0 : 1 / size;
  for (let i = 0; i < out.length; i++) {
    const m = fitted[i]!;
    out[i] = (y[i]! - m) / Math.sqrt(m + m * m * inverse);
  }
  return out;
}

function check(n: number, options: InterruptedSeriesOptions): void {
  const { lag, exposure, level = 0.95 } = options;
  checkShape('its', n, options);
  if (lag !== undefined && !(Number.isInteger(lag) && lag >= 0 && lag <= Math.max(0, n - 2)))
    throw new RangeError(`its: lag must be a whole number from 0 to ${n - 2}, got ${lag}`);
  if (!(level > 0 && level < 1)) throw new RangeError(`its: level must be in (0, 1), got ${level}`);
  if (exposure && exposure.length !== n) throw new RangeError(`its: exposure has ${exposure.length} values, y has ${n}`);
  if (exposure)
    for (let i = 0; i < n; i++) if (!(exposure[i]! > 0)) throw new RangeError(`its: exposure must be above 0, got ${exposure[i]} at ${i}`);
}
