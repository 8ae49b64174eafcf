// What one person has to do, in three groups: what is late, what this week still asks for, and what comes after.
import { daysAfter, daysBetween } from '../calendar/days.ts';

/** What other rooms wait for: minutes to check, an agreement to sign, a decision to carry out. */
export const otherTaskKinds = ['minutes', 'signature', 'decision'] as const;
export type OtherTaskKind = (typeof otherTaskKinds)[number];
export const otherTaskWords: Readonly<Record<OtherTaskKind, { readonly sv: string; readonly en: string }>> = {
  minutes: { sv: 'Protokoll att justera', en: 'Minutes to adjust' },
  signature: { sv: 'Överenskommelse att skriva under', en: 'Agreement to sign' },
  decision: { sv: 'Beslut att genomföra', en: 'Decision to carry out' },
};

export interface GroupedTask {
  /** a day or a wall time; null when no day is set */
  readonly start: string | null;
  readonly daysLate: number;
}

/** The Sunday of the week that this day lies in. */
export function lastOfWeek(today: string): string {
  return daysAfter(today, (7 - new Date(`${today}T00:00:00Z`).getUTCDay()) % 7);
}
export const mondayOf = (today: string): string => daysAfter(lastOfWeek(today), -6);

/** Whole days past the day it was to be done by; 0 = not late. */
export const daysPast = (due: string | null, today: string): number => (due === null ? 0 : Math.max(0, daysBetween(due, today)));

/** In order of time; what has no day comes last. */
export function groupTasks<T extends GroupedTask>(tasks: readonly T[], today: string): { late: T[]; week: T[]; later: T[] } {
  const sorted = [...tasks].sort((a, b) => ((a.start ?? '9') < (b.start ?? '9') ? -1 : 1));
  const sunday = lastOfWeek(today);
  const soon = ({ start }: T): boolean => start !== null && start.slice(0, 10) <= sunday;
  return {
    late: sorted.filter(({ daysLate }) => daysLate > 0),
    week: sorted.filter((task) => task.daysLate === 0 && soon(task)),
    later: sorted.filter((task) => task.daysLate === 0 && !soon(task)),
  };
}
