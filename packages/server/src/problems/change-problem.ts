// Closes and reopens problems of the register, each with its reason; reopening one that was merged takes back what came from it.
import { Fault, goingBack, type MovedChain, problemRules, type Standing } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { chainOf, moveChain } from './move-chain.ts';
import { insertEvent, lockProblem, movedByMerge, type ProblemRow, saveState } from './queries.ts';

/** @throws Fault scope.denied, problem.notFound, problem.notOpen, problem.prioritised */
export async function closeProblem(scope: Scope, id: string, reason: string): Promise<void> {
  const problem = await standing(scope, id);
  await saveState(scope, problemRules.closed(problem));
  await insertEvent(scope, { problem: id, kind: 'closed', reason });
  scope.audit('problem.closed', id, { number: problem.number }, { purpose: reason });
}

/** @throws Fault scope.denied, problem.notFound, problem.notClosed */
export async function reopenProblem(scope: Scope, id: string, reason: string): Promise<void> {
  const problem = await standing(scope, id);
  await saveState(scope, problemRules.reopened(problem));
  const back = problem.mergedInto === null ? null : await takeBack(scope, id, problem.mergedInto);
  await insertEvent(scope, { problem: id, kind: 'reopened', reason, other: back?.from ?? null, moved: back?.moved ?? null });
  if (back) await insertEvent(scope, { problem: back.from, kind: 'gave', reason, other: id, moved: back.moved });
  scope.audit('problem.reopened', id, { number: problem.number, ...counted(back?.moved ?? null) }, { purpose: reason });
}

/** From the problem that it was merged into, or that one into in turn; null when nothing of it is left there. */
async function takeBack(scope: Scope, id: string, into: string) {
  const came = await movedByMerge(scope, id);
  if (!came) return null;
  let from = await lockProblem(scope, into);
  while (from?.mergedInto) from = await lockProblem(scope, from.mergedInto);
  if (!from) return null;
  const chain = await chainOf(scope, from.id);
  const ids = [...came.causes, ...came.measures, ...came.goals].map((one) => one.id);
  const moved = await moveChain(scope, chain, goingBack(chain, new Set([...ids, ...came.steps])), id);
  return moved && { from: from.id, moved };
}

/** For the log: how much went along. */
export const counted = (moved: MovedChain | null) => ({
  causes: moved?.causes.length ?? 0,
  measures: moved?.measures.length ?? 0,
  goals: moved?.goals.length ?? 0,
});

/** @throws Fault scope.denied, problem.notFound */
export async function standing(scope: Scope, id: string): Promise<ProblemRow & Standing> {
  scope.require('problem.write');
  const problem = await lockProblem(scope, id);
  if (!problem) throw new Fault('problem.notFound');
  return { ...problem, prioritised: problem.priority !== null };
}
