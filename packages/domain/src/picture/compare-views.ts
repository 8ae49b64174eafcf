// Two views side by side: the same thing in two periods, or in two areas. Reads what the two pictures tell and nothing else, so that whoever sees
// counts hidden in a picture sees them hidden here.
import { dispersedRateChange, rateChange } from '@samsyn/stats';
import { z } from 'zod';
import { rateInterval } from './area-rates.ts';
import type { Picture } from './picture.ts';
import { tidy } from './tidy-number.ts';

const interval = z.tuple([z.number(), z.number()]);
const exposureOfSide = z.object({ kind: z.string(), value: z.number(), year: z.number().nullable(), source: z.string() });
const comparedSide = z.object({
  from: z.string(),
  to: z.string(),
  /** months counted on both sides, and how many the window has */
  months: z.number().int(),
  of: z.number().int(),
  /** null = hidden, or not told */
  count: z.number().nullable(),
  exposure: exposureOfSide.nullable(),
  /** a year's, per `per` */
  rate: z.number().nullable(),
  rateInterval: interval.nullable(),
});

const comparedReasons = ['hidden', 'few', 'wide', 'months_missing', 'no_exposure', 'no_events'] as const;
export const viewComparison = z.object({
  kind: z.enum(['period', 'area']),
  /** the view itself, and what it is compared with */
  sides: z.tuple([comparedSide, comparedSide]),
  per: z.number(),
  /** the view's rate over the other's */
  ratio: z.number().nullable(),
  interval: interval.nullable(),
  p: z.number().nullable(),
  /** dispersed: months vary more than chance; midp: chance alone; the wider of the two is shown */
  method: z.enum(['dispersed', 'midp']).nullable(),
  verdict: z.enum(['rise', 'fall', 'no_clear_change', 'cannot_tell', 'not_comparable']),
  reason: z.enum(comparedReasons).nullable(),
  /** the windows begin in different months of the year: season is part of the difference */
  otherSeason: z.boolean(),
});
export type ViewComparison = z.infer<typeof viewComparison>;
export type ComparedExposure = z.infer<typeof exposureOfSide>;

export interface ComparedView {
  readonly picture: Picture;
  readonly exposure: ComparedExposure | null;
}

/** Shares of the months that both sides must have, as for the finder's years. */
const leastMonths = 0.75;
/** Below this in both together nothing can be told. */
const leastEvents = 10;
/** Months a side from which their own spread is looked at. */
const monthsForSpread = 6;
const per = 1000;

/**
 * Ratio of the two rates with its 95 % interval. Months are taken pair by pair: one that is missing on either side is left out on both.
 * What years usually differ by is no part of the interval: that is what the finder's verdict is for.
 */
export function compareViews(kind: 'period' | 'area', own: ComparedView, other: ComparedView): ViewComparison {
  const [a, b] = [windowOf(own.picture), windowOf(other.picture)];
  const length = Math.min(a.length, b.length);
  const pairs = Array.from({ length }, (_, i) => [a.counts[i] ?? null, b.counts[i] ?? null] as const);
  const kept = pairs.filter((pair): pair is readonly [number, number] => pair[0] !== null && pair[1] !== null);
  // in a copy a month without a number is one that may not be told: then its sum may not be either
  const hidden = [own, other].map(({ picture }, i) => picture.copy !== undefined && (i === 0 ? a : b).counts.includes(null));
  const months = [kept.map(([n]) => n), kept.map(([, n]) => n)] as const;
  const side = (i: 0 | 1, view: ComparedView): ViewComparison['sides'][number] => {
    const count = hidden[i] || (i === 0 ? a : b).counts.length === 0 ? null : sum(months[i]);
    const { exposure } = view;
    const years = kept.length / 12;
    const told = count !== null && exposure !== null && years > 0;
    const [low, high] = told ? rateInterval(count, (exposure.value * years) / per) : [0, 0];
    return {
      from: view.picture.window.from,
      to: view.picture.window.to,
      months: kept.length,
      of: length,
      count,
      exposure,
      rate: told ? tidy((count * per) / (exposure.value * years)) : null,
      rateInterval: told ? [tidy(low) ?? 0, tidy(high) ?? 0] : null,
    };
  };
  const sides: ViewComparison['sides'] = [side(0, own), side(1, other)];
  const otherSeason = kind === 'period' && own.picture.window.from.slice(5, 7) !== other.picture.window.from.slice(5, 7);
  const blank = { kind, sides, per, ratio: null, interval: null, p: null, method: null, otherSeason } as const;
  const cannot = (reason: (typeof comparedReasons)[number]) => ({ ...blank, verdict: 'cannot_tell', reason }) as const;
  if (sides.some(({ count }) => count === null)) return cannot('hidden');
  if (kept.length < leastMonths * Math.max(a.length, b.length)) return { ...blank, verdict: 'not_comparable', reason: 'months_missing' };
  // two areas without a size to set their counts against differ by their size
  if (kind === 'area' && (own.exposure === null || other.exposure === null)) return cannot('no_exposure');
  const counted = own.exposure !== null && other.exposure !== null ? [own.exposure.value, other.exposure.value] : [1, 1];
  return { ...blank, ...judged(months, counted[0] ?? 1, counted[1] ?? 1) };
}

type Judged = Pick<ViewComparison, 'ratio' | 'interval' | 'p' | 'method' | 'verdict' | 'reason'>;

function judged([own, other]: readonly [readonly number[], readonly number[]], t2: number, t1: number): Judged {
  const [x2, x1] = [sum(own), sum(other)];
  const none = { ratio: null, interval: null, p: null, method: null } as const;
  const exact = rateChange({ x1, x2, t1, t2 });
  if (!exact.known) return { ...none, verdict: 'cannot_tell', reason: 'no_events' };
  const spread = own.length >= monthsForSpread ? dispersedRateChange(other, own) : null;
  const scale = t1 / t2;
  const wider = spread?.known && spread.hi / spread.lo > exact.hi / exact.lo;
  const told = wider ? { ...spread, lo: spread.lo * scale, hi: spread.hi * scale, ratio: spread.ratio * scale } : exact;
  const { lo, hi, p } = told;
  const shown = {
    ratio: Number.isFinite(told.ratio) ? tidy(told.ratio) : null,
    interval: Number.isFinite(hi) ? ([tidy(lo) ?? 0, tidy(hi) ?? 0] as [number, number]) : null,
    p: tidy(p),
    method: wider ? ('dispersed' as const) : ('midp' as const),
  };
  if (x1 + x2 < leastEvents) return { ...shown, verdict: 'cannot_tell', reason: 'few' };
  if (lo > 1) return { ...shown, verdict: 'rise', reason: null };
  if (hi < 1) return { ...shown, verdict: 'fall', reason: null };
  // that one side has twice as many cannot be ruled out
  if (lo < 1 / 2 || hi > 2) return { ...shown, verdict: 'cannot_tell', reason: 'wide' };
  return { ...shown, verdict: 'no_clear_change', reason: null };
}

const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);

/** The window's months of everything that was looked at; none when the copy does not tell them. */
function windowOf({ series, window }: Picture): { counts: readonly (number | null)[]; length: number } {
  const total = series.find(({ category, placeType, area }) => category === null && placeType === null && area === null);
  const [from, to] = [window.from.slice(0, 7), window.to.slice(0, 7)];
  const index = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
  const counts = total ? total.counts.filter((_, m) => (total.months[m] ?? '') >= from && (total.months[m] ?? '') <= to) : [];
  return { counts, length: index(to) - index(from) + 1 };
}
