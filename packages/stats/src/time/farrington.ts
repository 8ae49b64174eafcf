// Many weekly series at once: which of them stand higher this week than their own past years make likely?
import { studentUpperQuantile } from '../numeric/student-t.ts';
import { countAtLeast, countQuantile, powerBound, powerTail } from './count-bound.ts';
import { type FarringtonOptions, type FarringtonRules, farringtonRules } from './farrington-options.ts';
import { type ReferenceWeeks, referenceWeeks } from './reference-weeks.ts';
import { fitLevels, fitTrend, relativeDispersion, type SeasonFit, seasonFit, weighDown } from './season-fit.ts';

/** What became of each series and week: judged; too few events of late; not enough past years (or none with an event, for 'muan'). */
export const farringtonStates = ['judged', 'few_recent', 'little_history'] as const;

/** Series by series, the judged weeks of each in order: `value[series · weeks + week − first]`. */
export interface Farrington {
  readonly series: number;
  readonly weeks: number;
  readonly first: number;
  /** index into `farringtonStates`; only where it is 0 is there a bound and can there be an alarm */
  readonly state: Uint8Array;
  /** 1 where the count is above `upper` */
  readonly alarm: Uint8Array;
  /** events expected; 0 without history */
  readonly expected: Float64Array;
  /** highest count without alarm; Infinity where nothing is judged */
  readonly upper: Float64Array;
  /** P(as many or more) when nothing happened; 1 without history */
  readonly p: Float64Array;
  /** (count − expected) / (upper − expected): above 1 = alarm */
  readonly score: Float64Array;
  /** variance over mean, at least 1 */
  readonly phi: Float64Array;
  /** growth per week on the logarithm; 0 where no trend was kept */
  readonly trend: Float64Array;
}

/**
 * What is going up now, among hundreds of weekly series? Holds each week against the same season of past years (improved Farrington method).
 * @not For series without two or three past years (`ears`), for shifts smaller than a week shows (`cusum`), for months or days.
 * @formula log E y = level of the part of the year + β t (quasi-Poisson);  φ = max(1, X²/df);  β kept when its t-test is below .05, at least three
 *   years are there, and it does not lead above every past count.
 *   Weeks with Anscombe residual s = 1.5 (y^⅔ − μ^⅔) / (μ^⅙ √(φ(1 − h))) > 2.58 get the weight s⁻², then it is fitted once more.
 *   'nbPlugin': (1 − α)-quantile of a negative binomial with mean μ, variance φμ.  'muan': the same with μ · exp(z se(ln μ)).
 *   'delta': (μ^⅔ + z √(4/9 μ^⅓ τ))^1.5, τ = φ + se(μ)²/μ.
 * @pitfall Hundreds of series at α = .05 raise dozens of false alarms each week: put `p` through `pAdjust`.
 * @pitfall `dates` and 52-week years give different past weeks and so different bounds; with dates no year slips when one has 53 weeks.
 * @pitfall Late registration makes the last weeks too low: judge a week when its incidents are in.
 * @pitfall Expected 0 (no event in any of the past weeks of this season): one event is then above the bound and p is 0; only the rule of `least` holds
 *   it back.
 * @param counts whole numbers from 0, series after series: `counts[series · nTime + week]`
 * @param nSeries how many series
 * @param nTime how many weeks each of them has
 * @returns for each series and judged week: state, alarm, expected, upper, p, score, phi, trend; never NaN
 * @throws RangeError on misuse: sizes that do not fit, counts not whole, dates not a week apart, options out of range, counts too large for 32 bits
 * @cost O(series · weeks judged · past weeks); about 20 µs for each series and week with five past years
 * @source Farrington et al. 1996, JRSS A 159; Noufaily et al. 2013, Statistics in Medicine 32; Salmon, Schumacher & Höhle 2016, JSS 70.
 *   Checked against R surveillance 1.20.3 farringtonFlexible (1e-7).
 * @example
 * const weeks = 320;
 * const counts = Int32Array.from({ length: weeks }, (_, week) => (week === weeks - 1 ? 16 : 6 + (week % 3)));
 * const past = farrington(counts, 1, weeks, { range: [weeks - 8, weeks - 1] });
 * [past.expected[7]!, past.upper[7]!, past.alarm[7]!]
 * @figure linesFigure({ title: 'Eight weeks', xName: 'week', series: [{ name: 'expected', y: past.expected }, { name: 'upper bound', y: past.upper },
 *   { name: 'seen', y: counts.slice(weeks - 8), dots: true }], marked: [7] })
 */
export function farrington(counts: ArrayLike<number>, nSeries: number, nTime: number, options: FarringtonOptions = {}): Farrington {
  const y = wholeCounts(counts, nSeries, nTime);
  const rules = farringtonRules(nTime, options);
  const { first, last } = rules;
  const weeks = last - first + 1;
  const told = emptyAnswer(nSeries, weeks, first);
  for (let week = first; week <= last; week++) {
    const past = referenceWeeks(week, rules);
    if (!past) continue;
    const work: Work = { y, past, rules, told, fit: seasonFit(past.size, past.parts), trendLimits: new Map() };
    for (let series = 0; series < nSeries; series++) judge(work, series * nTime, series * weeks + week - first);
  }
  return told;
}

interface Work {
  readonly y: Int32Array;
  readonly past: ReferenceWeeks;
  readonly rules: FarringtonRules;
  readonly told: Farrington;
  readonly fit: SeasonFit;
  /** by degrees of freedom: the t above which a trend is kept */
  readonly trendLimits: Map<number, number>;
}

/** One series in one week; `start` is where the series begins, `at` where its answer goes. */
function judge(work: Work, start: number, at: number): void {
  const { y, past, rules, told, fit } = work;
  const part = past.parts - 1;
  fitSeason(work, start);
  const seen = y[start + past.week]!;
  const away = past.week - fit.middle;
  const grown = Math.exp(fit.trend * away);
  const expected = (fit.count[part]! / fit.sum[part]!) * grown;
  // variance of the expected count over the expected count
  const offCentre = away - fit.first[part]! / fit.sum[part]!;
  const unsure =
    errorDispersion(work, start) *
    (grown / fit.sum[part]! + (fit.information > 0 ? (expected * offCentre * offCentre) / fit.information : 0));
  told.expected[at] = expected;
  told.phi[at] = fit.dispersion;
  told.trend[at] = fit.trend;
  const mean = rules.bound === 'muan' ? expected * Math.exp(rules.z * Math.sqrt(unsure / expected)) : expected;
  if (!Number.isFinite(mean)) return;
  const few = recent(y, start + past.week, rules.leastWeeks) < rules.leastEvents;
  const delta = rules.bound === 'delta';
  const upper = delta ? powerBound(rules.z, mean, fit.dispersion + unsure) : countQuantile(rules.alpha, mean, fit.dispersion);
  told.p[at] = delta ? powerTail(seen, mean, fit.dispersion + unsure) : countAtLeast(seen, mean, fit.dispersion);
  told.score[at] = (seen - expected) / (Math.max(upper, expected < upper ? upper : Math.floor(expected) + 1) - expected);
  told.state[at] = few ? 1 : 0;
  if (few) return;
  told.upper[at] = upper;
  told.alarm[at] = seen > upper ? 1 : 0;
}

/** Levels with the trend when it is clear, is not the work of two years and does not lead out of what was ever seen; else without. */
function fitSeason(work: Work, start: number): void {
  const { y, past, rules, fit } = work;
  if (rules.trendP > 0) {
    fit.weight.fill(1);
    fit.trend = 0;
    let fitted = fitTrend(fit, past, y, start);
    if (fitted && weighDown(fit, past, y, start, rules.limit)) fitted = fitTrend(fit, past, y, start);
    if (fitted && clear(work, start) && !beyond(work, start)) return;
  }
  fit.weight.fill(1);
  fitLevels(fit, past, y, start);
  if (weighDown(fit, past, y, start, rules.limit)) fitLevels(fit, past, y, start);
}

function errorDispersion({ fit, past, y, rules }: Work, start: number): number {
  if (rules.error === 'quasi') return fit.dispersion;
  return rules.limit === Infinity ? fit.spread : relativeDispersion(fit, past, y, start);
}

function clear(work: Work, start: number): boolean {
  const error = Math.sqrt(errorDispersion(work, start) / work.fit.information);
  return Math.abs(work.fit.trend) > trendLimit(work) * error;
}

function trendLimit({ trendLimits, rules, fit }: Work): number {
  let limit = trendLimits.get(fit.df);
  if (limit === undefined) {
    limit = fit.df > 0 ? studentUpperQuantile(rules.trendP / 2, fit.df) : Infinity;
    trendLimits.set(fit.df, limit);
  }
  return limit;
}

function beyond({ y, past, fit }: Work, start: number): boolean {
  const part = past.parts - 1;
  const expected = (fit.count[part]! / fit.sum[part]!) * Math.exp(fit.trend * (past.week - fit.middle));
  for (let run = 0; run < past.from.length; run++)
    for (let t = past.from[run]!; t < past.to[run]!; t++) if (y[start + t]! >= expected) return false;
  return true;
}

function recent(y: Int32Array, at: number, weeks: number): number {
  let events = 0;
  for (let t = at - weeks + 1; t <= at; t++) events += y[t]!;
  return events;
}

function emptyAnswer(series: number, weeks: number, first: number): Farrington {
  const n = series * weeks;
  return {
    series,
    weeks,
    first,
    state: new Uint8Array(n).fill(2),
    alarm: new Uint8Array(n),
    expected: new Float64Array(n),
    upper: new Float64Array(n).fill(Infinity),
    p: new Float64Array(n).fill(1),
    score: new Float64Array(n),
    phi: new Float64Array(n).fill(1),
    trend: new Float64Array(n),
  };
}

/** The counts as they are when they already are whole numbers, else looked at one by one. */
function wholeCounts(counts: ArrayLike<number>, nSeries: number, nTime: number): Int32Array {
  if (!(Number.isInteger(nSeries) && nSeries >= 0 && Number.isInteger(nTime) && nTime >= 1))
    throw new RangeError(`farrington: series and weeks must be whole and not negative, got ${nSeries} × ${nTime}`);
  if (counts.length !== nSeries * nTime)
    throw new RangeError(`farrington: ${counts.length} counts for ${nSeries} series of ${nTime} weeks`);
  const y = counts instanceof Int32Array ? counts : new Int32Array(counts.length);
  for (let i = 0; i < y.length; i++) {
    const value = counts[i]!;
    if (!(Number.isInteger(value) && value >= 0 && value < 2 ** 31))
      throw new RangeError(`farrington: counts must be whole and not negative, got ${value} at ${i}`);
    y[i] = value;
  }
  return y;
}
