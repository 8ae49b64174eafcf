// Closes, reopens, merges and splits problems of the register, each with its reason; the history keeps all of it.
import { Fault, type MergeProblem, problemRules, type SplitProblem, type Standing } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { requireArea } from './open-problem.ts';
import { insertEvent, insertProblem, lockProblem, type ProblemRow, saveState } from './queries.ts';

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
  await insertEvent(scope, { problem: id, kind: 'reopened', reason });
  scope.audit('problem.reopened', id, { number: problem.number }, { purpose: reason });
}

/** @throws Fault scope.denied, problem.notFound, problem.intoItself, problem.notOpen, problem.prioritised */
export async function mergeProblem(scope: Scope, id: string, { into, reason }: MergeProblem): Promise<void> {
  // in one order, so that two merges towards each other do not wait for one another
  const [first, second] = [id, into].sort();
  const rows = new Map([[first!, await standing(scope, first!)]]);
  if (second !== first) rows.set(second!, await standing(scope, second!));
  const target = rows.get(into)!;
  await saveState(scope, problemRules.merged(rows.get(id)!, target));
  await insertEvent(scope, { problem: id, kind: 'merged', reason, other: into });
  await insertEvent(scope, { problem: into, kind: 'took', reason, other: id });
  scope.audit('problem.merged', id, { number: rows.get(id)!.number, into: target.number }, { purpose: reason });
}

/** Each part is a problem of its own, with the evidence of the whole. @throws Fault scope.denied, problem.notFound, problem.notOpen, problem.prioritised, problem.parts, problem.areaUnknown */
export async function splitProblem(scope: Scope, id: string, { parts, reason }: SplitProblem): Promise<void> {
  const problem = await standing(scope, id);
  const after = problemRules.split(problem, parts.length);
  for (const { area } of parts) await requireArea(scope, area);
  await saveState(scope, after);
  for (const { name, area } of parts) {
    const node = { ...problem.node, area: area ?? problem.node.area };
    const { origin, picture } = problem;
    const part = await insertProblem(scope, { name, node, origin, reason: problem.reason, picture, splitFrom: id });
    await insertEvent(scope, { problem: part, kind: 'part', reason, other: id });
    await insertEvent(scope, { problem: id, kind: 'split', reason, other: part });
  }
  scope.audit('problem.split', id, { number: problem.number, parts: parts.length }, { purpose: reason });
}

async function standing(scope: Scope, id: string): Promise<ProblemRow & Standing> {
  scope.require('problem.write');
  const problem = await lockProblem(scope, id);
  if (!problem) throw new Fault('problem.notFound');
  return { ...problem, prioritised: problem.priority !== null };
}
