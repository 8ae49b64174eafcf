// Before and after, where something was done and where it was not: the ratio of the two changes.
import { normalUpper, normalUpperQuantile } from '../numeric/normal.ts';

export interface FourCounts {
  /** where it was done, before and after; whole or not, above 0 */
  readonly a: number;
  readonly b: number;
  /** where it was not, before and after */
  readonly c: number;
  readonly d: number;
}

export type ComparedChange =
  | {
      readonly known: true;
      /** above 1: it went better where it was done (Farrington's relative effect size ad/bc) */
      readonly effect: number;
      readonly lo: number;
      readonly hi: number;
      readonly p: number;
      readonly logEffect: number;
      readonly se: number;
      /** change where it was done, less what the comparison did, in percent: −32 = a third fewer than expected */
      readonly percent: number;
    }
  | { readonly known: false; readonly reason: 'no_events' };

export interface ComparedChangeOptions {
  /** how many times more than Poisson the counts vary, from monthly series of both areas; below 1 counts as 1. 1 unless told */
  readonly dispersion?: number;
  readonly level?: number;
}

/**
 * Did it go better where something was done than where it was not?
 * @not Where the comparison area was chosen after the results were seen, or lies where the problem may have moved. For an area chosen because it
 *   was the worst: it would have fallen anyway (`expectedWithout`).
 * @formula effect = ad/(bc);  se(ln effect) = √(φ (1/a + 1/b + 1/c + 1/d));  interval and p by the normal
 * @pitfall Counts vary more than Poisson: leaving out φ makes noise significant. 120 → 80 against 210 → 205 has p .03 without it and .12 with φ = 2.
 * @pitfall An area with few events in any of the four has an interval so wide that nothing can be said.
 * @param counts of the four: done before and after, comparison before and after
 * @returns effect (unitless) with interval and two-sided p, and the change in percent; { known: false } when one of the four is 0
 * @throws RangeError on a negative or broken count, a dispersion not above 0, level outside (0, 1)
 * @cost none
 * @source Farrington, Gill, Waples & Argomaniz 2007, doi 10.1007/s11292-007-9024-2; Marchant 2006 on φ. Checked against R 4.2.2.
 * @example
 * const counts = { a: 120, b: 80, c: 210, d: 205 };
 * [1, 2].map((dispersion) => comparedChange(counts, { dispersion }))
 * @figure intervalsFigure({ title: '120 → 80 against 210 → 205', none: 1, log: true, rows: [1, 2].map((phi, i) => ({ name: `φ = ${phi}`, value: answer[i].effect, lo: answer[i].lo, hi: answer[i].hi })) })
 */
export function comparedChange(counts: FourCounts, options: ComparedChangeOptions = {}): ComparedChange {
  const { dispersion = 1, level = 0.95 } = options;
  const four = [counts.a, counts.b, counts.c, counts.d];
  for (const n of four) if (!(n >= 0 && Number.isFinite(n))) throw new RangeError(`comparedChange: counts must be 0 or more, got ${n}`);
  if (!(dispersion > 0 && Number.isFinite(dispersion)))
    throw new RangeError(`comparedChange: dispersion must be above 0, got ${dispersion}`);
  if (!(level > 0 && level < 1)) throw new RangeError(`comparedChange: level must be in (0, 1), got ${level}`);
  if (four.some((n) => n === 0)) return { known: false, reason: 'no_events' };
  const logEffect = Math.log(counts.a) + Math.log(counts.d) - Math.log(counts.b) - Math.log(counts.c);
  const se = Math.sqrt(Math.max(1, dispersion) * four.reduce((sum, n) => sum + 1 / n, 0));
  const reach = normalUpperQuantile((1 - level) / 2) * se;
  return {
    known: true,
    effect: Math.exp(logEffect),
    lo: Math.exp(logEffect - reach),
    hi: Math.exp(logEffect + reach),
    p: 2 * normalUpper(Math.abs(logEffect) / se),
    logEffect,
    se,
    percent: (Math.exp(-logEffect) - 1) * 100,
  };
}
