// A decision reworded or withdrawn before its minutes are adjusted. What it said stays in its history, with the reason; who had approved the
// paragraph reads it again.
import { type ChangeDecision, type Decision, requireDecisionStep, swedishDay } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { writableItem } from './agenda.ts';
import { requireDecision } from './decide.ts';
import { keepChange, settleDecisionRow, updateDecision } from './decision-queries.ts';
import { forgetApprovals } from './minutes-queries.ts';

/** @throws Fault decision.notFound, decision.over, decision.locked, decision.retry, and those of the item */
export async function rewordDecision(scope: Scope, id: string, { reason, ...input }: ChangeDecision): Promise<Decision> {
  const was = await changeable(scope, id, 'reword');
  await keepChange(scope, { kind: 'reworded', was, reason });
  await updateDecision(scope, id, input);
  scope.audit('decision.changed', id, { meeting: was.meetingId, paragraph: was.paragraph, reason });
  return requireDecision(scope, id);
}

/** It was made, and no longer holds: the minutes tell both. @throws Fault decision.notFound, decision.over, decision.locked, and those of the item */
export async function withdrawDecision(scope: Scope, id: string, reason: string): Promise<Decision> {
  const was = await changeable(scope, id, 'withdraw');
  await keepChange(scope, { kind: 'withdrawn', was, reason });
  await settleDecisionRow(scope, id, 'withdrawn', reason, swedishDay(scope.now));
  scope.audit('decision.withdrawn', id, { meeting: was.meetingId, paragraph: was.paragraph, reason });
  return requireDecision(scope, id);
}

async function changeable(scope: Scope, id: string, step: 'reword' | 'withdraw'): Promise<Decision> {
  scope.require('meeting.write');
  const found = await requireDecision(scope, id);
  requireDecisionStep(found, found.locked, step);
  if (!found.itemId) return found;
  await writableItem(scope, found.itemId);
  await forgetApprovals(scope, found.itemId);
  return found;
}
