// A cause gets other words, another side or another place; or goes, while nothing rests on it.
import { branchOf, type CauseWay, type ChangeCause, Fault, moveCause } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import {
  causeById,
  causesOf,
  evidenceOf,
  lockCauses,
  measuresAgainst,
  removeCauseRow,
  type StoredCause,
  savePlace,
  saveSide,
  saveStatement,
} from './queries.ts';

/** The whole branch goes with it to another side, and to the top there. */
export async function changeCause(scope: Scope, id: string, { statement, side }: ChangeCause): Promise<string> {
  scope.require('cause.write');
  const { cause, causes } = await lockedCause(scope, id);
  if (statement !== undefined && statement !== cause.statement) await saveStatement(scope, id, statement);
  if (side !== undefined && side !== cause.side) {
    const branch = branchOf(causes, id);
    await saveSide(
      scope,
      branch.map((c) => c.id),
      side,
    );
    const last = Math.max(0, ...causes.filter((c) => c.side === side && c.parentId === null).map((c) => c.position));
    await savePlace(scope, { id, parentId: null, position: last + 1 });
  }
  scope.audit('cause.changed', id, { problem: cause.problemId, number: cause.number, side: side ?? cause.side });
  return cause.problemId;
}

/** @throws Fault cause.notFound, cause.nowhere */
export async function placeCause(scope: Scope, id: string, way: CauseWay): Promise<string> {
  scope.require('cause.write');
  const { cause, causes } = await lockedCause(scope, id);
  const moved = moveCause(causes, id, way);
  if (moved.length === 0) throw new Fault('cause.nowhere');
  for (const one of moved) await savePlace(scope, one);
  scope.audit('cause.moved', id, { problem: cause.problemId, number: cause.number, way });
  return cause.problemId;
}

/** What has been tested is refuted, not removed. @throws Fault cause.notFound, cause.inUse */
export async function removeCause(scope: Scope, id: string): Promise<string> {
  scope.require('cause.write');
  const { cause, causes } = await lockedCause(scope, id);
  const used = causes.some((c) => c.parentId === id) || (await evidenceOf(scope, [id])).length > 0;
  if (used || (await measuresAgainst(scope, [id])).length > 0 || cause.judged !== null) throw new Fault('cause.inUse');
  await removeCauseRow(scope, id);
  scope.audit('cause.removed', id, { problem: cause.problemId, number: cause.number, statement: cause.statement });
  return cause.problemId;
}

async function lockedCause(scope: Scope, id: string): Promise<{ cause: StoredCause; causes: StoredCause[] }> {
  const found = await causeById(scope, id);
  if (!found) throw new Fault('cause.notFound');
  await lockCauses(scope, found.problemId);
  const causes = await causesOf(scope, found.problemId);
  const cause = causes.find((c) => c.id === id);
  if (!cause) throw new Fault('cause.notFound');
  return { cause, causes };
}
