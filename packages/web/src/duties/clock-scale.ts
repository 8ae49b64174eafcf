// Days as shares of the clock's width: from the first thing shown to the last, in whole years.
import type { DutyRow } from '@samsyn/domain';

export interface ClockScale {
  /** 0–100, held inside the drawing */
  at(day: string): number;
  readonly years: readonly { readonly year: number; readonly at: number }[];
}

export function clockScale(duties: readonly DutyRow[], today: string): ClockScale {
  const days = [today, ...duties.flatMap(({ last, due }) => [last, due].filter((day) => day !== null))];
  // a council or an agreement may be old: two years back is all that the clock is about
  const earliest = Math.max(Math.min(...days.map(yearOf)), yearOf(today) - 2);
  const latest = Math.min(Math.max(...days.map(yearOf)), yearOf(today) + 3) + 1;
  const [from, to] = [Date.UTC(earliest, 0, 1), Date.UTC(latest, 0, 1)];
  const share = (time: number): number => Math.min(100, Math.max(0, (100 * (time - from)) / (to - from)));
  return {
    at: (day) => share(Date.parse(`${day}T00:00:00Z`)),
    years: Array.from({ length: latest - earliest }, (_, i) => ({ year: earliest + i, at: share(Date.UTC(earliest + i, 0, 1)) })),
  };
}

const yearOf = (day: string): number => Number(day.slice(0, 4));
