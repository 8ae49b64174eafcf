// One problem of the register, for whatever points at it: a cause, a measure, a goal, an agreement.
import { Fault } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { type ProblemRow, problemsById } from './queries.ts';

export type FoundProblem = Pick<ProblemRow, 'id' | 'number' | 'name' | 'node' | 'origin' | 'picture' | 'state'>;

/** The asker's own verb says what right it takes. @throws Fault problem.notFound */
export async function findProblem(scope: Scope, id: string): Promise<FoundProblem> {
  const [found] = await findProblems(scope, [id]);
  if (!found) throw new Fault('problem.notFound');
  return found;
}

/** Several, in the order asked for. @throws Fault problem.notFound */
export async function findProblems(scope: Scope, ids: readonly string[]): Promise<FoundProblem[]> {
  const rows = await problemsById(scope, ids);
  return ids.map((id) => {
    const found = rows.find((row) => row.id === id);
    if (!found) throw new Fault('problem.notFound');
    const { number, name, node, origin, picture, state } = found;
    return { id, number, name, node, origin, picture, state };
  });
}
