// A problem becomes part of another open one: its causes, goals, measures and chain of events go along, and both histories say what did.
import { type ChainKind, type MergeProblem, problemRules } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { counted, standing } from './change-problem.ts';
import { chainOf, moveChain } from './move-chain.ts';
import { insertEvent, saveState } from './queries.ts';

/**
 * A priority in force holds a problem where it is; ended ones stay with the round that made them.
 * @throws Fault scope.denied, problem.notFound, problem.intoItself, problem.notOpen, problem.prioritised
 */
export async function mergeProblem(scope: Scope, id: string, { into, reason }: MergeProblem): Promise<void> {
  // in one order, so that two merges towards each other do not wait for one another
  const [first, second] = [id, into].sort();
  const rows = new Map([[first!, await standing(scope, first!)]]);
  if (second !== first) rows.set(second!, await standing(scope, second!));
  const target = rows.get(into)!;
  await saveState(scope, problemRules.merged(rows.get(id)!, target));
  const chain = await chainOf(scope, id);
  const all = (kind: ChainKind) => chain[kind].map((one) => one.id);
  const going = { causes: all('causes'), measures: all('measures'), goals: all('goals'), steps: all('steps') };
  const moved = await moveChain(scope, chain, going, into);
  await insertEvent(scope, { problem: id, kind: 'merged', reason, other: into, moved });
  await insertEvent(scope, { problem: into, kind: 'took', reason, other: id, moved });
  scope.audit('problem.merged', id, { number: rows.get(id)!.number, into: target.number, ...counted(moved) }, { purpose: reason });
}
