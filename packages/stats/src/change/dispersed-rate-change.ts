// Change between two sets of months whose counts vary more than Poisson: quasi-Poisson, in closed form for two groups.
import { studentTwoSided, studentUpperQuantile } from '../numeric/student-t.ts';

export type DispersedRateChange =
  | {
      readonly known: true;
      readonly ratio: number;
      readonly lo: number;
      readonly hi: number;
      readonly p: number;
      /** variance over mean, from the months themselves (Pearson); may be below 1 */
      readonly dispersion: number;
      readonly df: number;
    }
  | { readonly known: false; readonly reason: 'no_events' | 'too_few_months' };

/**
 * Has the monthly rate changed, when months vary more than chance alone? Ratio of means with a t interval.
 * @param before, after counts per month (or any equal periods), whole or not, 0 or more
 * @returns ratio (unitless), lo, hi, two-sided p, dispersion; { known: false } with fewer than 3 months in all,
 *          or when one side has no events (the quasi-likelihood has no finite estimate then)
 * @throws RangeError when a count is negative or NaN, or level is outside (0, 1)
 * Equal to R's glm(y ~ period, quasipoisson). Dispersion from months says nothing about how years differ.
 * @example dispersedRateChange([3, 1, 4, 2], [5, 6, 4, 8]).ratio // 2.3
 */
export function dispersedRateChange(before: ArrayLike<number>, after: ArrayLike<number>, level = 0.95): DispersedRateChange {
  if (!(level > 0 && level < 1)) throw new RangeError(`dispersedRateChange: level must be in (0, 1), got ${level}`);
  const months = before.length + after.length;
  const sum1 = total(before);
  const sum2 = total(after);
  if (months < 3 || before.length === 0 || after.length === 0) return { known: false, reason: 'too_few_months' };
  if (sum1 === 0 || sum2 === 0) return { known: false, reason: 'no_events' };
  const df = months - 2;
  const pearson = residuals(before, sum1 / before.length) + residuals(after, sum2 / after.length);
  const dispersion = pearson / df;
  const ratio = sum2 / after.length / (sum1 / before.length);
  const se = Math.sqrt(dispersion * (1 / sum1 + 1 / sum2));
  const reach = studentUpperQuantile((1 - level) / 2, df) * se;
  const p = se === 0 ? (ratio === 1 ? 1 : 0) : studentTwoSided(Math.log(ratio) / se, df);
  return { known: true, ratio, lo: ratio * Math.exp(-reach), hi: ratio * Math.exp(reach), p, dispersion, df };
}

function total(counts: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < counts.length; i++) {
    if (!(counts[i]! >= 0)) throw new RangeError(`dispersedRateChange: counts must be 0 or more, got ${counts[i]}`);
    sum += counts[i]!;
  }
  return sum;
}

function residuals(counts: ArrayLike<number>, mean: number): number {
  let sum = 0;
  for (let i = 0; i < counts.length; i++) sum += (counts[i]! - mean) ** 2 / mean;
  return sum;
}
