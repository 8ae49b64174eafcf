// When a goal may be locked, changed and removed, and what an amendment leaves standing.
import { Fault } from '../fault.ts';
import type { AmendGoal, GoalTarget } from '../routes/goals.ts';
import { lastDay } from './goal-words.ts';

interface Lockable {
  readonly lockedOn: string | null;
}
/** What holds of a goal, or what an amendment changed of it. */
export interface Held {
  readonly target: GoalTarget;
  readonly due: string;
  readonly method: string;
}

/** @throws Fault goal.locked */
export function mustBeOpen({ lockedOn }: Lockable): void {
  if (lockedOn !== null) throw new Fault('goal.locked');
}

/** Locked before results are seen: on the first day of its follow-up at the latest. @throws Fault goal.locked, goal.tooLate */
export function mayLock(goal: Lockable & { readonly target: GoalTarget; readonly due: string }, today: string): void {
  mustBeOpen(goal);
  const first = goal.target.kind === 'fall' ? goal.target.from : goal.due;
  if (today > first) throw new Fault('goal.tooLate');
}

/** What holds after the amendment; the follow-up keeps the day it began. @throws Fault goal.notLocked, goal.noSuchTarget, goal.dueTooEarly */
export function amended(goal: Lockable & Held, { fall, value, due, method }: AmendGoal): Held {
  if (goal.lockedOn === null) throw new Fault('goal.notLocked');
  const { target } = goal;
  if ((fall !== undefined && target.kind !== 'fall') || (value !== undefined && target.kind === 'fall'))
    throw new Fault('goal.noSuchTarget');
  if (due !== undefined && due <= goal.lockedOn) throw new Fault('goal.dueTooEarly');
  const next: GoalTarget =
    target.kind === 'fall'
      ? { ...target, share: fall ?? target.share, months: due === undefined ? target.months : monthsUntil(target.from, due) }
      : target.kind === 'count'
        ? { ...target, count: value ?? target.count }
        : { ...target, value: value ?? target.value };
  return { target: next, due: due ?? goal.due, method: method ?? goal.method };
}

/** The whole months of a follow-up that ends on or before a day, at least one. */
function monthsUntil(from: string, due: string): number {
  let months = 1;
  while (months < 240 && lastDay(from, months + 1) <= due) months++;
  return months;
}
