// What speaks for and against a cause, and what it is called on that ground.
import { Fault, type Judgement, judgeCause, mayRemoveEvidence, type NewEvidence } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { findingOf } from '../pictures/finding-of.ts';
import { causeById, evidenceOf, insertEvidence, lockCauses, removeEvidenceRow, type StoredCause, saveState } from './queries.ts';

/** A finding it points at must be there and seen by whoever points. @throws Fault cause.notFound, cause.noFinding */
export async function addEvidence(scope: Scope, id: string, { speaks, text, source, finding }: NewEvidence): Promise<string> {
  scope.require('cause.write');
  const cause = await locked(scope, id);
  if (finding) {
    const found = await findingOf(scope, finding.picture, finding, 'asker');
    if (!found?.finding) throw new Fault('cause.noFinding');
  }
  const { picture = null, category = null, placeType = null, area = null, daypart = null } = finding ?? {};
  const added = await insertEvidence(scope, { causeId: id, speaks, text, source, picture, category, placeType, area, daypart });
  scope.audit('cause.evidenceAdded', id, { problem: cause.problemId, number: cause.number, evidence: added, speaks });
  return cause.problemId;
}

/** @throws Fault cause.notFound, cause.evidenceNotFound, cause.restsOnIt */
export async function removeEvidence(scope: Scope, id: string, evidenceId: string): Promise<string> {
  scope.require('cause.write');
  const cause = await locked(scope, id);
  const evidence = await evidenceOf(scope, [id]);
  const gone = evidence.find((e) => e.id === evidenceId);
  if (!gone) throw new Fault('cause.evidenceNotFound');
  mayRemoveEvidence({ state: cause.state, evidence }, evidenceId);
  await removeEvidenceRow(scope, evidenceId);
  scope.audit(
    'cause.evidenceRemoved',
    id,
    { problem: cause.problemId, number: cause.number, speaks: gone.speaks },
    { before: { text: gone.text, source: gone.source } },
  );
  return cause.problemId;
}

/** @throws Fault cause.notFound, cause.sameState, cause.noEvidence.*, cause.noReason */
export async function setCauseState(scope: Scope, id: string, { state, reason }: Judgement): Promise<string> {
  scope.require('cause.write');
  const cause = await locked(scope, id);
  const judged = judgeCause({ state: cause.state, evidence: await evidenceOf(scope, [id]) }, state, reason);
  await saveState(scope, id, judged.state, judged.stateReason);
  scope.audit('cause.judged', id, {
    problem: cause.problemId,
    number: cause.number,
    from: cause.state,
    to: state,
    reason: judged.stateReason,
  });
  return cause.problemId;
}

async function locked(scope: Scope, id: string): Promise<StoredCause> {
  const found = await causeById(scope, id);
  if (!found) throw new Fault('cause.notFound');
  await lockCauses(scope, found.problemId);
  const cause = await causeById(scope, id);
  if (!cause) throw new Fault('cause.notFound');
  return cause;
}
