// One cause, for whatever points at it: a measure, a line of an agreement.
import { Fault } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { causeById, causesOf, type StoredCause } from './queries.ts';

export type FoundCause = Pick<StoredCause, 'id' | 'problemId' | 'number' | 'side' | 'statement' | 'state'>;

/** The asker's own verb says what right it takes. @throws Fault cause.notFound */
export async function findCause(scope: Scope, id: string): Promise<FoundCause> {
  const found = await causeById(scope, id);
  if (!found) throw new Fault('cause.notFound');
  return short(found);
}

/** All causes of a problem, supported ones first. */
export async function causesForProblem(scope: Scope, problemId: string): Promise<FoundCause[]> {
  const weight = { supported: 0, untested: 1, refuted: 2 } as const;
  return (await causesOf(scope, problemId)).map(short).sort((a, b) => weight[a.state] - weight[b.state] || a.number - b.number);
}

function short({ id, problemId, number, side, statement, state }: StoredCause): FoundCause {
  return { id, problemId, number, side, statement, state };
}
