// What may be chosen for `farrington`, and what is refused.
import { normalUpperQuantile } from '../numeric/normal.ts';
import type { BoundMethod } from './count-bound.ts';

export interface FarringtonOptions {
  /** first and last week judged, counted from 0; the last week of the series unless told */
  readonly range?: readonly [first: number, last: number];
  /** first day of each week as whole days since 1970-01-01, seven apart: past years are found by calendar date. Without it a year is 52 weeks */
  readonly dates?: ArrayLike<number>;
  /** how many past years are looked at: 5 unless told */
  readonly years?: number;
  /** weeks on each side of the same week of a past year: 3 unless told */
  readonly window?: number;
  /** parts of the year with a level of their own, 10 unless told; 1 takes the windows alone, not the weeks between them */
  readonly periods?: number;
  /** weeks just before the week judged that teach nothing, lest a rise hide itself: 26 unless told, from `window` to 51 − `window` */
  readonly leaveOut?: number;
  /** chance of an alarm when nothing happened: .05 unless told */
  readonly alpha?: number;
  /** 'nbPlugin' (unless told): quantile of a negative binomial;  'muan': of one with the mean at its upper limit;  'delta': power 2/3 */
  readonly bound?: BoundMethod;
  /** past weeks above this Anscombe residual count less: 2.58 unless told; false = all alike */
  readonly reweight?: number | false;
  /** a trend is kept when its p is below this: .05 unless told, 1 = always (as Noufaily et al. recommend); false = none */
  readonly trend?: number | false;
  /** dispersion for the trend's test and the error of the expected count: 'quasi' (unless told) is φ. 'surveillance' is what that R package takes:
   * Σ ω((y − μ)/μ)²/df when it reweights, else X²/df even below 1. It finds too many trends and is here only to get the same numbers */
  readonly error?: 'quasi' | 'surveillance';
  /** fewer events than this in the last weeks, the one judged included, raise no alarm: 5 in 4 weeks unless told; false = no such rule */
  readonly least?: { readonly events: number; readonly weeks: number } | false;
}

/** The options with every default filled in. */
export interface FarringtonRules {
  readonly first: number;
  readonly last: number;
  readonly dates: ArrayLike<number> | null;
  readonly years: number;
  readonly window: number;
  readonly periods: number;
  readonly leaveOut: number;
  readonly alpha: number;
  /** normal quantile of alpha */
  readonly z: number;
  readonly bound: BoundMethod;
  /** Anscombe residual from which a week counts less; Infinity = never */
  readonly limit: number;
  /** p below which a trend is kept; 0 = never */
  readonly trendP: number;
  readonly error: 'quasi' | 'surveillance';
  readonly leastEvents: number;
  readonly leastWeeks: number;
}

export function farringtonRules(nTime: number, options: FarringtonOptions): FarringtonRules {
  const { range = [nTime - 1, nTime - 1], years = 5, window = 3, periods = 10, leaveOut = 26, alpha = 0.05, bound = 'nbPlugin' } = options;
  const { reweight = 2.58, trend = 0.05, error = 'quasi', least = { events: 5, weeks: 4 } } = options;
  const [first, last] = range;
  whole('range', first, 0, nTime - 1);
  whole('range', last, first, nTime - 1);
  whole('years', years, 1, 50);
  whole('window', window, 0, 12);
  whole('periods', periods, 1, 26);
  whole('leaveOut', leaveOut, window, 51 - window);
  within('alpha', alpha);
  if (reweight !== false && !(reweight > 0)) throw new RangeError(`farrington: reweight must be above 0 or false, got ${reweight}`);
  if (trend !== false && !(trend > 0 && trend <= 1))
    throw new RangeError(`farrington: trend must be above 0, at most 1, or false, got ${trend}`);
  if (least !== false) {
    whole('least.events', least.events, 0, 1e9);
    whole('least.weeks', least.weeks, 1, 52);
  }
  if (!['nbPlugin', 'muan', 'delta'].includes(bound))
    throw new RangeError(`farrington: bound must be nbPlugin, muan or delta, got ${String(bound)}`);
  if (error !== 'quasi' && error !== 'surveillance')
    throw new RangeError(`farrington: error must be quasi or surveillance, got ${String(error)}`);
  if (options.dates) weekly(options.dates, nTime);
  return {
    first,
    last,
    dates: options.dates ?? null,
    years,
    window,
    periods,
    leaveOut,
    alpha,
    z: normalUpperQuantile(alpha),
    bound,
    limit: reweight === false ? Infinity : reweight,
    trendP: trend === false || years < 3 ? 0 : trend,
    error,
    leastEvents: least === false ? 0 : least.events,
    leastWeeks: least === false ? 1 : least.weeks,
  };
}

function whole(name: string, value: number, low: number, high: number): void {
  if (!(Number.isInteger(value) && value >= low && value <= high))
    throw new RangeError(`farrington: ${name} must be whole, from ${low} to ${high}, got ${value}`);
}

function within(name: string, value: number): void {
  if (!(value > 0 && value < 1)) throw new RangeError(`farrington: ${name} must be in (0, 1), got ${value}`);
}

function weekly(dates: ArrayLike<number>, nTime: number): void {
  if (dates.length !== nTime) throw new RangeError(`farrington: ${dates.length} dates for ${nTime} weeks`);
  for (let week = 0; week < nTime; week++)
    if (!(Number.isInteger(dates[week]!) && (week === 0 || dates[week]! - dates[week - 1]! === 7)))
      throw new RangeError(`farrington: dates must be whole days, seven apart, got ${dates[week]} at ${week}`);
}
