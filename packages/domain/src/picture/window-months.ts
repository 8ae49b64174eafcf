// Months of a window, and what was counted in all of them.
import type { Picture } from './picture.ts';

interface Window {
  readonly from: string;
  readonly to: string;
}

const monthIndex = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));
export const monthsIn = ({ from, to }: Window) => monthIndex(to) - monthIndex(from) + 1;

/** Months that both windows hold. */
export function sharedMonths(a: Window, b: Window): number {
  return Math.max(0, Math.min(monthIndex(a.to), monthIndex(b.to)) - Math.max(monthIndex(a.from), monthIndex(b.from)) + 1);
}

/** Null when a month of the window is missing or hidden. */
export function windowSum({ months, counts }: Pick<Picture['series'][number], 'months' | 'counts'>, window: Window): number | null {
  const inside = counts.filter((_, i) => (months[i] ?? '') >= window.from.slice(0, 7) && (months[i] ?? '') <= window.to.slice(0, 7));
  if (inside.length === 0) return null;
  return inside.reduce<number | null>((sum, n) => (sum === null || n === null ? null : sum + n), 0);
}
