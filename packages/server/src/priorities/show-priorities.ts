// The room's first page: what is in force, and the rounds there have been.
import type { PriorityList } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { carriedBy } from './carry-round.ts';
import { listPriorities } from './list-priorities.ts';
import { listRounds } from './round-queries.ts';

export async function showPriorities(scope: Scope): Promise<PriorityList> {
  scope.require('problem.read');
  const inForce = await listPriorities(scope);
  const shown: PriorityList['inForce'] = [];
  for (const { id, place, reason, decidedOn, decision, problem: of } of inForce) {
    const problem = { id: of.id, number: of.number, name: of.name };
    shown.push({ id, place, reason, decidedOn, problem, decision: await carriedBy(scope, decision) });
  }
  return {
    inForce: shown,
    rounds: (await listRounds(scope)).map(({ id, number, name, state, decidedOn }) => ({ id, number, name, state, decidedOn })),
  };
}
