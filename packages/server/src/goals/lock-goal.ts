// A goal is locked before results are seen; after that it is changed by amendment alone, with a reason, and what was locked stays.
import {
  type AmendGoal,
  amended,
  Fault,
  type GoalPower,
  type GoalTarget,
  mayLock,
  ownPower,
  powerOfTarget,
  visibleChance,
} from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { heldBy } from './list-goals.ts';
import { amendmentsOf, insertAmendment, lockGoalRow, type StoredGoal, saveLock } from './queries.ts';

/** @throws Fault goal.notFound, goal.locked, goal.tooLate */
export async function lockGoal(scope: Scope, id: string, at: Date = scope.now): Promise<void> {
  scope.require('measure.write');
  const goal = await lockGoalRow(scope, id);
  if (!goal) throw new Fault('goal.notFound');
  mayLock(goal, at.toISOString().slice(0, 10));
  await saveLock(scope, id, at);
  scope.audit('goal.locked', id, { number: goal.number, visible: goal.visible });
}

/** @throws Fault goal.notFound, goal.notLocked, goal.noSuchTarget, goal.dueTooEarly */
export async function amendLockedGoal(scope: Scope, id: string, change: AmendGoal): Promise<void> {
  scope.require('measure.write');
  const goal = await lockGoalRow(scope, id);
  if (!goal) throw new Fault('goal.notFound');
  const held = heldBy(goal, await amendmentsOf(scope, [id]));
  const next = amended({ ...held, lockedOn: goal.lockedOn }, change);
  const power = powerAgain(goal, next.target);
  await insertAmendment(scope, id, {
    reason: change.reason,
    target: change.fall === undefined && change.value === undefined && change.due === undefined ? null : next.target,
    due: change.due ?? null,
    method: change.method ?? null,
    power: power && { ...power.power },
    visible: power?.visible ?? null,
  });
  scope.audit('goal.amended', id, { number: goal.number, reason: change.reason }, { before: held, after: next });
}

/** The chance for the new target, on the baseline and comparison that were locked. */
function powerAgain({ baseline, comparison }: StoredGoal, target: GoalTarget): { power: GoalPower; visible: boolean | null } | null {
  if (baseline.kind === 'figure' && target.kind === 'fall') return powerOfTarget(baseline, comparison, target);
  if (baseline.kind !== 'own' || target.kind !== 'value') return null;
  const power = ownPower({ value: baseline.value, n: baseline.n, target: target.value, counting: baseline.counting });
  return { power, visible: power.chance === null ? null : power.chance >= visibleChance };
}
