// Opens a problem: from a finding of a frozen picture, which stays its evidence, or by hand with where it comes from and why.
import { Fault, type OpenProblem } from '@samsyn/domain';
import { loadAreas } from '../areas/stored-areas.ts';
import type { Scope } from '../db/scope.ts';
import { type FindingNode, findingOf } from '../pictures/finding-of.ts';
import { listFrozen } from '../pictures/list-frozen.ts';
import { insertEvent, insertProblem, openAt } from './queries.ts';

/** Answers its id. @throws Fault scope.denied, problem.notFrozen, problem.noFinding, problem.exists, problem.areaUnknown */
export async function openProblem(scope: Scope, input: OpenProblem): Promise<string> {
  scope.require('problem.write');
  const { node, name } = input;
  const said = input.from === 'finding' ? null : input.reason;
  if (input.from === 'finding') await requireFinding(scope, input.picture, node);
  else await requireArea(scope, node.area);
  const there = isSomewhere(node) ? await openAt(scope, node) : null;
  if (there) throw new Fault('problem.exists', { number: there.number });
  const picture = input.from === 'finding' ? input.picture : null;
  const id = await insertProblem(scope, { name, node, origin: input.from, reason: said, picture, splitFrom: null });
  await insertEvent(scope, { problem: id, kind: 'opened', reason: said ?? '' });
  scope.audit('problem.opened', id, { name, origin: input.from, picture });
  return id;
}

/** Only what stands still is evidence. */
async function requireFinding(scope: Scope, picture: string, node: FindingNode): Promise<void> {
  const frozen = await listFrozen(scope, 1000);
  if (!frozen.some(({ id }) => id === picture)) throw new Fault('problem.notFrozen');
  const found = await findingOf(scope, picture, node, 'asker');
  if (!found?.finding) throw new Fault('problem.noFinding');
}

/** @throws Fault problem.areaUnknown */
export async function requireArea(scope: Scope, area: string | null): Promise<void> {
  if (area === null) return;
  const system = await loadAreas(scope);
  if (!system?.areas.some(({ key }) => key === area)) throw new Fault('problem.areaUnknown');
}

/** Opened by hand without a kind or a place it may be about anything. */
const isSomewhere = ({ category, placeType, area }: FindingNode): boolean => category !== null || placeType !== null || area !== null;
