// The steps of a round after it is made: fix criteria, score alone, hand in, open, score together.
import { Fault, type OpenRound, roundRules, type SetScores } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { roundFindings } from './round-findings.ts';
import { roundForStep } from './round-of.ts';
import { saveDone, saveGround, saveLocked, saveOpened } from './round-queries.ts';
import { insertScores, scoresOf } from './score-queries.ts';

/** What has ground in the frozen picture is settled here, once. @throws Fault scope.denied, priority.notFound, picture.notFound, priority.state, priority.tooSmall */
export async function lockRound(scope: Scope, id: string): Promise<void> {
  scope.require('problem.write');
  const round = await roundForStep(scope, id);
  roundRules.requireState(round, 'criteria');
  const found = await roundFindings(
    scope,
    round.row.picture,
    round.problems.map((problem) => problem.id),
  );
  if (!found) throw new Fault('picture.notFound');
  roundRules.locked({ ...round, problems: found.problems });
  for (const { id: problem, ground } of found.problems) await saveGround(scope, id, problem, ground);
  await saveLocked(scope, id);
  scope.audit('priority.locked', id, { criteria: round.criteria.length }, { after: round.criteria });
}

/** The asker's organisation scores, unseen by others. @throws Fault scope.denied, priority.notFound, and as the rules say */
export async function scoreAlone(scope: Scope, id: string, { scores }: SetScores): Promise<void> {
  scope.require('priority.score');
  const round = await roundForStep(scope, id);
  roundRules.mayScoreAlone(round, scope.organisationId, scores);
  await insertScores(scope, id, 'own', scores);
  scope.audit('priority.scored', id, { scores: scores.length });
}

/** @throws Fault scope.denied, priority.notFound, priority.state, priority.notParty, priority.missing */
export async function handInScores(scope: Scope, id: string): Promise<void> {
  scope.require('priority.score');
  const round = await roundForStep(scope, id);
  const own = (await scoresOf(scope, id)).filter(({ party }) => party === scope.organisationId);
  roundRules.doneBy(round, scope.organisationId, own);
  await saveDone(scope, id);
  scope.audit('priority.partyDone', id);
}

/** From now on everyone sees everyone's. @throws Fault scope.denied, priority.notFound, priority.state, priority.notDone */
export async function openRound(scope: Scope, id: string, { reason }: OpenRound): Promise<void> {
  scope.require('problem.write');
  const round = await roundForStep(scope, id);
  roundRules.opened(round, reason);
  await saveOpened(scope, id, reason);
  scope.audit('priority.roundOpened', id, { waited: round.parties.every(({ done }) => done) }, { purpose: reason });
}

/** @throws Fault scope.denied, priority.notFound, priority.state, priority.noGround, priority.notCriterion */
export async function scoreTogether(scope: Scope, id: string, { scores }: SetScores): Promise<void> {
  scope.require('problem.write');
  const round = await roundForStep(scope, id);
  roundRules.mayScoreTogether(round, scores);
  await insertScores(scope, id, 'joint', scores);
  scope.audit('priority.scoredTogether', id, { scores: scores.length });
}
