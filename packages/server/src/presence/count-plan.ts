// Looks for the shifts of a plan that waits for them: reads the picture as whoever asked sees it, counts in a thread of its own with no
// transaction open, and writes what came out. Done twice, it is done once.
import { Fault, type PlannedShift, type PresencePlanView, plannerResources, presenceRisk, toldShift } from '@samsyn/domain';
import type { Database } from '../db/database.ts';
import { type Scope, type Who, withScope } from '../db/scope.ts';
import { seenPicture } from '../pictures/seen-picture.ts';
import { layShifts } from './planner-pool.ts';
import { findPlan, keepShifts, setFailed } from './queries.ts';
import { showPlan } from './show-plans.ts';

export async function countPlan(database: Database, who: Who, id: string): Promise<void> {
  const question = await withScope(database, who, (scope) => questionOf(scope, id));
  if (!question) return;
  const laid = await layShifts(question.asked);
  await withScope(database, who, (scope) => keepLaid(scope, id, laid, question.areas));
}

/** The same within one transaction, for the demo, which nobody waits for. */
export async function countIn(scope: Scope, id: string): Promise<void> {
  const question = await questionOf(scope, id);
  if (question) await keepLaid(scope, id, await layShifts(question.asked), question.areas);
}

async function keepLaid(scope: Scope, id: string, laid: readonly PlannedShift[], areas: readonly string[]): Promise<void> {
  const shifts = laid.map((shift) => toldShift(shift, areas));
  if (await keepShifts(scope, id, shifts)) scope.audit('presence.counted', id, { shifts: shifts.length });
}

interface Question {
  readonly asked: Parameters<typeof layShifts>[0];
  /** keys of the grid's places */
  readonly areas: readonly string[];
}

/** Null: nothing is to be counted, or it can no longer be. */
async function questionOf(scope: Scope, id: string): Promise<Question | null> {
  scope.require('presence.write');
  const plan = await findPlan(scope, id);
  if (plan?.state !== 'counting') return null;
  const seen = await seenPicture(scope, plan.picture);
  const risk = seen && presenceRisk(seen.picture, plan.input.problems);
  if (!seen || !risk?.known) {
    await setFailed(scope, id);
    scope.audit('presence.notPlanned', id, { n: risk?.n ?? 0 });
    return null;
  }
  const resources = plannerResources(plan.input.resources, risk.areas, seen.picture.labels.area);
  return { asked: { grid: risk.grid, resources, seed: plan.seed }, areas: risk.areas };
}

/** A count that has stopped is ordered again by whoever waits for it. @throws Fault presence.notFound, presence.counted */
export async function countAgain(scope: Scope, id: string): Promise<PresencePlanView> {
  scope.require('presence.write');
  const plan = await findPlan(scope, id);
  if (!plan) throw new Fault('presence.notFound');
  if (plan.state !== 'counting') throw new Fault('presence.counted');
  scope.audit('presence.countOrdered', id, { name: plan.name });
  return showPlan(scope, id);
}
