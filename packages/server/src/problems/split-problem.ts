// A problem is split into parts, each a problem of its own with the evidence of the whole; what is chosen of its chain goes with a part.
import { Fault, goingTo, placesOf, problemRules, type SplitProblem } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { standing } from './change-problem.ts';
import { chainOf, moveChain } from './move-chain.ts';
import { requireArea } from './open-problem.ts';
import { insertEvent, insertProblem, saveState } from './queries.ts';

const stays = -1;

/** @throws Fault scope.denied, problem.notFound, problem.notOpen, problem.prioritised, problem.parts, problem.areaUnknown, problem.noSuchPart, and as the places of the chain say */
export async function splitProblem(scope: Scope, id: string, { parts, along, reason }: SplitProblem): Promise<void> {
  const problem = await standing(scope, id);
  const after = problemRules.split(problem, parts.length);
  for (const { area } of parts) await requireArea(scope, area);
  if (along.some(({ part }) => part >= parts.length)) throw new Fault('problem.noSuchPart');
  const chain = await chainOf(scope, id);
  const places = placesOf(chain, new Map(along.map((one) => [one.id, one.part])), stays);
  await saveState(scope, after);
  for (const [nth, { name, area }] of parts.entries()) {
    const node = { ...problem.node, area: area ?? problem.node.area };
    const { origin, picture } = problem;
    const part = await insertProblem(scope, { name, node, origin, reason: problem.reason, picture, splitFrom: id });
    const moved = await moveChain(scope, chain, goingTo(places, nth), part);
    await insertEvent(scope, { problem: part, kind: 'part', reason, other: id, moved });
    await insertEvent(scope, { problem: id, kind: 'split', reason, other: part, moved });
  }
  scope.audit('problem.split', id, { number: problem.number, parts: parts.length, along: along.length }, { purpose: reason });
}
