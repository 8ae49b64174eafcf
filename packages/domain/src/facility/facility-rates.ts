// How much happens at each facility for what it is used: a rate with its interval, and whether that is more than at the others of its kind.
import { poissonMeanInterval, proportionInterval } from '@samsyn/stats';

export interface FacilityCount {
  readonly id: string;
  /** null: hidden from the reader */
  readonly count: number | null;
  /** per year */
  readonly exposure: number | null;
}
export const facilityVerdicts = ['above', 'below', 'as_others', 'cannot_tell'] as const;
export type FacilityVerdict = (typeof facilityVerdicts)[number];

export interface FacilityRate {
  /** per 10 000 a year; null without exposure, or when the count is hidden */
  readonly rate: number | null;
  readonly interval: readonly [low: number, high: number] | null;
  readonly verdict: FacilityVerdict;
}

export const facilityRatePer = 10_000;
/** Fewer than this at a facility, and expected there, and nothing is said of it. */
const leastAtFacility = 5;

/**
 * Each against the others of the list taken together: its part of all incidents (Clopper–Pearson) against its part of all use. The level is
 * divided by how many are compared (Bonferroni), so that one list in twenty with nothing in it names anyone at all.
 * @param years length of the period
 */
export function facilityRates(counts: readonly FacilityCount[], years: number): FacilityRate[] {
  const told = counts.filter(
    (one): one is { id: string; count: number; exposure: number } => one.count !== null && (one.exposure ?? 0) > 0,
  );
  const sum = told.reduce((all, { count }) => all + count, 0);
  const use = told.reduce((all, { exposure }) => all + exposure, 0);
  const level = 1 - 0.05 / Math.max(1, told.length);
  return counts.map(({ count, exposure }) => {
    if (count === null || exposure === null || !(exposure > 0) || !(years > 0))
      return { rate: null, interval: null, verdict: 'cannot_tell' };
    const scale = facilityRatePer / (exposure * years);
    const [low, high] = poissonMeanInterval(count);
    const rate = { rate: count * scale, interval: [low * scale, high * scale] as const };
    const share = exposure / use;
    if (told.length < 3 || Math.max(count, sum * share) < leastAtFacility) return { ...rate, verdict: 'cannot_tell' };
    const { lo, hi } = proportionInterval(count, sum, { method: 'clopper-pearson', level });
    return { ...rate, verdict: lo > share ? 'above' : hi < share ? 'below' : 'as_others' };
  });
}
