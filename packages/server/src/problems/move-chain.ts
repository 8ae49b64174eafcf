// What hangs on a problem: causes, measures, goals, steps of its chain of events; and taking some of it over to another problem.
import { type ChainKind, chainKinds, type MovedChain, type ProblemChain } from '@samsyn/domain';
import { causesToMove, moveCauses } from '../causes/move-causes.ts';
import type { Scope } from '../db/scope.ts';
import { goalRows } from '../goals/list-goals.ts';
import { moveGoals } from '../goals/move-goals.ts';
import { measuresOfProblem } from '../measures/list-measures.ts';
import { moveMeasures } from '../measures/move-measures.ts';
import { findProblem } from './find-problem.ts';

/** All of it, so nothing is left behind unseen; nobody else adds to its causes until the transaction ends. @throws Fault scope.denied */
export async function chainOf(scope: Scope, problem: string): Promise<ProblemChain> {
  scope.require('measure.read');
  const { causes, steps } = await causesToMove(scope, problem);
  const measures = await measuresOfProblem(scope, problem);
  const goals = await goalRows(scope, { problem });
  return {
    causes,
    steps,
    measures: measures.map(({ id, number, title, cause }) => ({ id, number, title, causeId: cause?.id ?? null })),
    goals: goals.map(({ id, number, sentence, lockedOn, measure }) => ({
      id,
      number,
      sentence,
      locked: lockedOn !== null,
      measureId: measure?.id ?? null,
    })),
  };
}

/** null: there was nothing to take over. */
export async function moveChain(
  scope: Scope,
  chain: ProblemChain,
  going: { readonly [K in ChainKind]: readonly string[] },
  to: string,
): Promise<MovedChain | null> {
  if (chainKinds.every((kind) => going[kind].length === 0)) return null;
  const causes = await moveCauses(scope, going, to);
  await moveMeasures(scope, going.measures, to);
  await moveGoals(scope, going.goals, to);
  const numbered = (rows: readonly { readonly id: string; readonly number: number }[], ids: readonly string[]) =>
    rows.filter(({ id }) => ids.includes(id)).map(({ id, number }) => ({ id, number }));
  return {
    causes,
    measures: numbered(chain.measures, going.measures),
    goals: numbered(chain.goals, going.goals),
    steps: [...going.steps],
  };
}

/** For whoever is to say which part each goes with. @throws Fault scope.denied, problem.notFound */
export async function showChain(scope: Scope, id: string): Promise<ProblemChain> {
  scope.require('problem.write');
  return chainOf(scope, (await findProblem(scope, id)).id);
}
