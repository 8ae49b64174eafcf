// When a source is expected next: from a rhythm that somebody chose, or from how it came before. Late is said in days and never guessed at
// from a single delivery.
import { daysAfter, daysBetween, monthsAfter } from '../calendar/days.ts';

export const deliveryRhythms = ['weekly', 'monthly', 'quarterly', 'tertial', 'yearly'] as const;
export type DeliveryRhythm = (typeof deliveryRhythms)[number];

const daysOf: Readonly<Record<DeliveryRhythm, number>> = { weekly: 7, monthly: 30, quarterly: 91, tertial: 122, yearly: 365 };
const monthsOf: Readonly<Partial<Record<DeliveryRhythm, number>>> = { monthly: 1, quarterly: 3, tertial: 4, yearly: 12 };
/** Intervals that must have been seen before a rhythm is read out of them. */
const leastIntervals = 2;
const lookedAt = 12;

export interface NextDelivery {
  readonly on: string;
  /** chosen by a person, or read out of earlier intervals */
  readonly from: 'chosen' | 'intervals';
  /** days past it by more than the source uses to vary; 0 = not late */
  readonly late: number;
}

/** @param days  when it was delivered, ISO days in any order; @param today  ISO day */
export function nextDelivery(days: readonly string[], rhythm: DeliveryRhythm | null, today: string): NextDelivery | null {
  const sorted = [...new Set(days)].sort();
  const last = sorted.at(-1);
  if (last === undefined) return null;
  if (rhythm) {
    const months = monthsOf[rhythm];
    const on = months === undefined ? daysAfter(last, daysOf[rhythm]) : monthsAfter(last, months);
    return { on, from: 'chosen', late: lateBy(on, today, slackOf(daysOf[rhythm])) };
  }
  const recent = sorted.slice(-lookedAt - 1);
  const intervals = recent.slice(1).map((one, i) => daysBetween(recent[i]!, one));
  if (intervals.length < leastIntervals) return null;
  const usual = median(intervals);
  const spread = median(intervals.map((one) => Math.abs(one - usual)));
  const on = daysAfter(last, Math.round(usual));
  return { on, from: 'intervals', late: lateBy(on, today, Math.max(slackOf(usual), Math.ceil(2 * spread))) };
}

/** A week's delivery may come two days late, a month's five, a year's two weeks, before anybody is told. */
const slackOf = (interval: number): number => Math.min(14, Math.max(2, Math.ceil(interval * 0.15)));

function lateBy(on: string, today: string, slack: number): number {
  const past = daysBetween(on, today);
  return past > slack ? past : 0;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
