// The priorities in force, each with its problem, in the order the council gave them: for measures, goals and agreements.
import type { CarriedBy } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { type FoundProblem, findProblems } from '../problems/find-problem.ts';
import { carriedBy } from './carry-round.ts';
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
  const rows = await prioritiesInForce(scope);
  const problems = await findProblems(
    scope,
    rows.map(({ problemId }) => problemId),
  );
  return rows.map(({ problemId: _, ...priority }, i) => ({ ...priority, problem: problems[i]! }));
}

/** The decision that the problem's priority in force rests on, as the asker may see it. */
export async function decisionOfProblem(scope: Scope, problemId: string): Promise<CarriedBy> {
  const priority = (await prioritiesInForce(scope)).find((one) => one.problemId === problemId);
  return carriedBy(scope, priority?.decision ?? null);
}
