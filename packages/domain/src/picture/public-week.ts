// The week as it may be published: blocks of hours instead of single hours, none of them small.
import { publicThreshold } from './suppression.ts';

/** Days × blocks of six hours, else blocks of six hours over all days, each hour given its block's mean; null when a block is still small. */
export function publicWeek(week: readonly number[] | null, threshold = publicThreshold): number[] | null {
  if (!week) return null;
  for (const perDay of [true, false]) {
    const blocks = new Float64Array(perDay ? 28 : 4);
    const at = (hour: number) => (perDay ? Math.floor(hour / 6) : Math.floor((hour % 24) / 6));
    week.forEach((weight, hour) => {
      blocks[at(hour)]! += weight;
    });
    if (blocks.some((sum) => sum > 0 && sum < threshold)) continue;
    const hours = perDay ? 6 : 42;
    return week.map((_, hour) => Math.round((blocks[at(hour)]! / hours) * 1e4) / 1e4);
  }
  return null;
}
