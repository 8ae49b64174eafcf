// The room's first page: what is in force, and the rounds there have been.
import type { PriorityList } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { listPriorities } from './list-priorities.ts';
import { listRounds } from './queries.ts';

export async function showPriorities(scope: Scope): Promise<PriorityList> {
  scope.require('problem.read');
  const inForce = await listPriorities(scope);
  return {
    inForce: inForce.map(({ id, place, reason, decidedOn, problem }) => ({
      id,
      place,
      reason,
      decidedOn,
      problem: { id: problem.id, number: problem.number, name: problem.name },
    })),
    rounds: (await listRounds(scope)).map(({ id, number, name, state, decidedOn }) => ({ id, number, name, state, decidedOn })),
  };
}
