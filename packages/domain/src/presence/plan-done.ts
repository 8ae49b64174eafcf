// A plan against what was done of it: occasions and person hours, counted from the occasions of the measures it became.
import type { ActivityState } from '../measure/activity.ts';
import type { OccasionCounts } from '../measure/plan-status.ts';

export interface PlanOccasion {
  readonly state: ActivityState;
  readonly endsAt: Date;
  /** minutes and persons asked for */
  readonly planned: number;
  readonly personsPlanned: number | null;
  readonly minutes: number | null;
  readonly persons: number | null;
}
export interface PlanDone extends OccasionCounts {
  /** person hours: of what is due, what was done, and of everything until the end */
  readonly hours: { readonly due: number; readonly done: number; readonly all: number };
}

/** Who reports fewer minutes or persons than planned has done that much; who says nothing of persons has been as many as planned. */
export function planDone(occasions: readonly PlanOccasion[], now: Date): PlanDone {
  const told = { due: 0, done: 0, missed: 0, cancelled: 0, late: 0, ahead: 0 };
  const hours = { due: 0, done: 0, all: 0 };
  for (const { state, endsAt, planned, personsPlanned, minutes, persons } of occasions) {
    const asked = (planned * (personsPlanned ?? 1)) / 60;
    if (state === 'cancelled') {
      told.cancelled++;
      continue;
    }
    hours.all += asked;
    const over = state !== 'planned' || endsAt < now;
    if (!over) {
      told.ahead++;
      continue;
    }
    told.due++;
    hours.due += asked;
    if (state === 'done') {
      told.done++;
      hours.done += ((minutes ?? planned) * (persons ?? personsPlanned ?? 1)) / 60;
    } else if (state === 'missed') told.missed++;
    else told.late++;
  }
  return { ...told, hours };
}
