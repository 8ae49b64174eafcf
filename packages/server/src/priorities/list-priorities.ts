// The priorities in force, each with its problem, in the order the council gave them: for measures, goals and agreements.
import type { Scope } from '../db/scope.ts';
import { type FoundProblem, findProblem } from '../problems/find-problem.ts';
import { prioritiesInForce } from './queries.ts';

export interface PriorityInForce {
  readonly id: string;
  readonly place: number;
  readonly reason: string;
  /** a day */
  readonly decidedOn: string;
  /** the council's decision, when it stands in the minutes */
  readonly decision: string | null;
  readonly problem: FoundProblem;
}

/** The asker's own verb says what right it takes. */
export async function listPriorities(scope: Scope): Promise<PriorityInForce[]> {
  const found: PriorityInForce[] = [];
  for (const { problemId, ...priority } of await prioritiesInForce(scope))
    found.push({ ...priority, problem: await findProblem(scope, problemId) });
  return found;
}
