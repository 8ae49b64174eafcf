// Presence plans as their pages show them.
import { Fault, type PresencePlanRow, type PresencePlanView } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { measuresOfShifts } from './measures-of-plan.ts';
import { outcomeOf } from './outcome-of.ts';
import { findPlan, listPlans, type StoredPlan } from './queries.ts';

export async function showPlans(scope: Scope): Promise<PresencePlanRow[]> {
  scope.require('presence.read');
  return (await listPlans(scope)).map((plan) => ({ ...rowOf(plan), shifts: plan.shifts.length }));
}

/** @throws Fault presence.notFound */
export async function showPlan(scope: Scope, id: string): Promise<PresencePlanView> {
  scope.require('presence.read');
  const plan = await findPlan(scope, id);
  if (!plan) throw new Fault('presence.notFound');
  const { problems, resources, today, areas } = plan.input;
  const waited = plan.state === 'counting' ? Math.max(0, Math.round((scope.now.getTime() - plan.madeAt.getTime()) / 1000)) : 0;
  return {
    ...rowOf(plan),
    problems,
    resources,
    today,
    areas,
    waited,
    shifts: plan.shifts,
    outcome: plan.state === 'counted' ? await outcomeOf(scope, plan) : null,
    ...(await measuresOfShifts(scope, id)),
  };
}

const rowOf = ({ id, name, picture, made, organisation, withdrawn, state }: StoredPlan) => ({
  id,
  name,
  picture,
  made,
  organisation,
  withdrawn,
  state,
});
