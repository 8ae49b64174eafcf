// One week of one series: the season is fitted, the bound drawn, the count held against it.
import { studentUpperQuantile } from '../numeric/student-t.ts';
import { countAtLeast, countQuantile, powerBound, powerTail } from './count-bound.ts';
import type { Farrington } from './farrington-answer.ts';
import type { FarringtonRules } from './farrington-options.ts';
import type { ReferenceWeeks } from './reference-weeks.ts';
import { fitLevels, fitTrend, type SeasonFit } from './season-fit.ts';
import { relativeDispersion, weighDown } from './season-weights.ts';

/** One week of all series: what is the same for each of them, and the room they share. */
export interface WeekOfSeries {
  readonly y: Int32Array;
  readonly past: ReferenceWeeks;
  readonly rules: FarringtonRules;
  readonly told: Farrington;
  readonly fit: SeasonFit;
  /** by degrees of freedom: the t above which a trend is kept */
  readonly trendLimits: Map<number, number>;
}

/** One series in one week; `start` is where the series begins, `at` where its answer goes. */
export function judgeWeek(work: WeekOfSeries, start: number, at: number): void {
  const { y, past, rules, told, fit } = work;
  const part = past.parts - 1;
  fitSeason(work, start);
  if (fit.df <= 0) return;
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
function fitSeason(work: WeekOfSeries, start: number): void {
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

function errorDispersion({ fit, past, y, rules }: WeekOfSeries, start: number): number {
  if (rules.error === 'quasi') return fit.dispersion;
  return rules.limit === Infinity ? fit.spread : relativeDispersion(fit, past, y, start);
}

function clear(work: WeekOfSeries, start: number): boolean {
  const error = Math.sqrt(errorDispersion(work, start) / work.fit.information);
  return Math.abs(work.fit.trend) > trendLimit(work) * error;
}

function trendLimit({ trendLimits, rules, fit }: WeekOfSeries): number {
  let limit = trendLimits.get(fit.df);
  if (limit === undefined) {
    limit = fit.df > 0 ? studentUpperQuantile(rules.trendP / 2, fit.df) : Infinity;
    trendLimits.set(fit.df, limit);
  }
  return limit;
}

function beyond({ y, past, fit }: WeekOfSeries, start: number): boolean {
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
