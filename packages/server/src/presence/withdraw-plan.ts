// A plan that is no longer followed is withdrawn with a reason; it stays to be read.
import { Fault, type PresencePlanView } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { setWithdrawn } from './queries.ts';
import { showPlan } from './show-plans.ts';

/** @throws Fault presence.notFound when there is none, or it is withdrawn already */
export async function withdrawPlan(scope: Scope, id: string, reason: string): Promise<PresencePlanView> {
  scope.require('presence.write');
  if (!(await setWithdrawn(scope, id, reason))) throw new Fault('presence.notFound');
  scope.audit('presence.withdrawn', id, { reason });
  return showPlan(scope, id);
}
