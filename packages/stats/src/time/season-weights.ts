// After a first fit: which past weeks count for less in the second, and how far the weeks are from their means.
import type { ReferenceWeeks } from './reference-weeks.ts';
import type { SeasonFit } from './season-fit.ts';

/** Dispersion of the relative gaps (y − μ)/μ instead of the gaps over √μ: what R surveillance reads for the trend's test after reweighting. */
export function relativeDispersion(fit: SeasonFit, { from, to, size }: ReferenceWeeks, y: Int32Array, start: number): number {
  const { weight, mean, df } = fit;
  let sum = 0;
  for (let run = 0, i = 0; run < from.length && i < size; run++)
    for (let t = from[run]!; t < to[run]!; t++, i++) {
      const gap = mean[i]! > 0 ? y[start + t]! / mean[i]! - 1 : -1;
      sum += weight[i]! * gap * gap;
    }
  return sum / df;
}

/** Weights for a second fit: a week far above its mean counts for less, by the square of its Anscombe residual. */
export function weighDown(fit: SeasonFit, weeks: ReferenceWeeks, y: Int32Array, start: number, limit: number): boolean {
  const { weight, growth, mean, sum, first, count, information, dispersion, middle } = fit;
  const { from, to, part, size } = weeks;
  let total = 0;
  let some = false;
  for (let run = 0, i = 0; run < from.length; run++) {
    const at = part[run]!;
    const centre = first[at]! / sum[at]!;
    const end = to[run]!;
    for (let t = from[run]!; t < end; t++, i++) {
      const m = mean[i]!;
      const gap = y[start + t]! - m;
      let share = 1;
      if (gap > 0 && count[at]! > 0) {
        const away = t - middle - centre;
        const leverage = weight[i]! * (growth[i]! / sum[at]! + (information > 0 ? (m * away * away) / information : 0));
        const spread = dispersion * (1 - leverage);
        // the Anscombe residual is never above Pearson's: only where that one is large are roots needed
        if (gap * gap > limit * limit * spread * m && spread > 0) {
          const root = Math.cbrt(y[start + t]!);
          const s = (1.5 * (root * root - Math.cbrt(m * m))) / (Math.sqrt(Math.cbrt(m)) * Math.sqrt(spread));
          if (s > limit) {
            share = 1 / (s * s);
            some = true;
          }
        }
      }
      weight[i] = share;
      total += share;
    }
  }
  if (some) for (let i = 0; i < size; i++) weight[i] = (weight[i]! * size) / total;
  return some;
}
