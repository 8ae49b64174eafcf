// One occasion of a measure: what its report must hold, and when it is late.
import { Fault } from '../fault.ts';

export const activityStates = ['planned', 'done', 'missed', 'cancelled'] as const;
export type ActivityState = (typeof activityStates)[number];

export interface ActivityReport {
  /** planned: an earlier report is taken back */
  readonly state: ActivityState;
  readonly minutes: number | null;
  readonly persons: number | null;
  readonly amount: number | null;
  readonly note: string;
}
export interface ReportableActivity {
  readonly startsAt: Date;
  /** whether the measure counts pieces (lamps, visits) */
  readonly counted: boolean;
}

/** @throws Fault activity.notYet when it has not begun, activity.dose when done without saying how much, activity.why when it was not done */
export function checkReport(activity: ReportableActivity, report: ActivityReport, now: Date): void {
  const { state, minutes, amount, note } = report;
  if (state === 'planned') return;
  if (state !== 'cancelled' && activity.startsAt > now) throw new Fault('activity.notYet');
  if (state === 'done' && minutes === null && (!activity.counted || amount === null)) throw new Fault('activity.dose');
  if (state !== 'done' && note.length < 3) throw new Fault('activity.why');
}

const day = 86_400_000;

/** Whole days since it ended without a report; 0 = not late. */
export function daysLate({ state, endsAt }: { readonly state: ActivityState; readonly endsAt: Date }, now: Date): number {
  return state === 'planned' && endsAt < now ? Math.max(1, Math.floor((now.getTime() - endsAt.getTime()) / day)) : 0;
}

export interface KeptActivity {
  readonly id: string;
  /** the wall time that the schedule gave it; null when it was added by hand */
  readonly key: string | null;
  readonly state: ActivityState;
  readonly moved: boolean;
}

/**
 * What a new schedule does to what is there: coming occasions that it does not have go, those it has and that are not there are added.
 * What has been reported stays, and so does what should have been done before now: a plan is not made better by being changed afterwards.
 * @param wanted wall times of the schedule. @param now wall time; null = the measure is new, its past occasions are added too
 */
export function fitSchedule(
  there: readonly KeptActivity[],
  wanted: readonly string[],
  now: string | null,
): { readonly remove: readonly string[]; readonly add: readonly string[] } {
  const keys = new Set(wanted);
  const taken = new Set(there.flatMap(({ key }) => (key === null ? [] : [key])));
  return {
    remove: there
      .filter(({ key, state, moved }) => key !== null && state === 'planned' && !moved && !keys.has(key) && (now === null || key >= now))
      .map(({ id }) => id),
    add: wanted.filter((key) => !taken.has(key) && (now === null || key >= now)),
  };
}
