// A possible cause is written down: a hypothesis, untested until there is something to judge it by.
import { Fault, mayHoldMore, type NewCause } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { findProblem } from '../problems/find-problem.ts';
import { causesOf, insertCause, lockCauses } from './queries.ts';

/** Under another cause it takes that one's side. @throws Fault problem.notFound, cause.notFound, cause.nowhere */
export async function addCause(scope: Scope, problemId: string, { side, statement, parentId }: NewCause): Promise<string> {
  scope.require('cause.write');
  await findProblem(scope, problemId);
  await lockCauses(scope, problemId);
  const causes = await causesOf(scope, problemId);
  const parent = parentId === null ? null : causes.find((cause) => cause.id === parentId);
  if (parent === undefined) throw new Fault('cause.notFound');
  if (parent && !mayHoldMore(causes, parent.id)) throw new Fault('cause.nowhere');
  const id = await insertCause(scope, { problemId, parentId, side: parent?.side ?? side, statement });
  scope.audit('cause.added', id, { problem: problemId, side: parent?.side ?? side });
  return id;
}
