// Rounds for tests, driven by the real steps to where a test needs them.
import { type NewRound, roundRules, standardCriteria } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Scope } from '../../db/scope.ts';
import { makeMeeting } from '../../meetings/testing/make-meeting.ts';
import { frozenPicture } from '../../problems/testing/frozen-picture.ts';
import { makeProblem } from '../../problems/testing/route-facts.ts';
import { decideRound } from '../decide-round.ts';
import { makeRound } from '../make-round.ts';
import { roundOf } from '../round-of.ts';
import { handInScores, lockRound, openRound, scoreAlone, scoreTogether } from '../step-round.ts';

export const reason = 'Bråttom inför rådets möte i veckan.';

/** Problems said by people, on the example picture, with the asker's organisation and one more as parties. */
export async function roundInput(scope: Scope, problems = 3): Promise<NewRound> {
  const { rows } = await sql<{ id: string }>`insert into organisations (municipality_id, kind, name)
    values (${scope.municipalityId}, 'other', ${`Part ${Math.random()}`}) returning id`.execute(scope.trx);
  const ids = [];
  for (let i = 0; i < problems; i++) ids.push(await makeProblem(scope, `Problem ${i + 1}`));
  const criteria = standardCriteria
    .filter(({ key }) => key === 'worry' || key === 'cost' || key === 'deviation')
    .map(({ key }) => ({ key, bands: null, anchors: null }));
  return { name: 'Inför 2027', picture: await frozenPicture(scope), problems: ids, parties: [scope.organisationId, rows[0]!.id], criteria };
}

const cells = async (scope: Scope, id: string) => {
  const round = await roundOf(scope, id);
  return roundRules
    .groundedOf(round.problems)
    .flatMap((problem, i) =>
      roundRules.scorableOf(round.criteria).map(({ key }) => ({ problemId: problem.id, criterion: key, score: 5 - (i % 4), note: '' })),
    );
};
export const allCells = cells;

/** At a step, and only what comes before it done. */
export async function roundAt(scope: Scope, step: 'criteria' | 'alone' | 'scored' | 'together' | 'joint', problems = 3): Promise<string> {
  // one round at a time: an earlier one of the tests is put away
  await sql`update prioritising_rounds set state = 'decided', locked_at = coalesce(locked_at, now()), opened_at = coalesce(opened_at, now()),
    decided_at = now(), decided_on = current_date where state <> 'decided'`.execute(scope.trx);
  const id = await makeRound(scope, await roundInput(scope, problems));
  if (step === 'criteria') return id;
  await lockRound(scope, id);
  if (step === 'alone') return id;
  await scoreAlone(scope, id, { scores: await cells(scope, id) });
  if (step === 'scored') return id;
  await handInScores(scope, id);
  await openRound(scope, id, { reason });
  if (step === 'joint') await scoreTogether(scope, id, { scores: await cells(scope, id) });
  return id;
}

/** Decided on that day, with all its problems chosen and no decision of a meeting. */
export async function decidedRound(scope: Scope, on = '2026-09-16', decisionId: string | null = null): Promise<string> {
  const id = await roundAt(scope, 'joint', 2);
  const chosen = (await roundOf(scope, id)).problems.map((problem) => ({ problemId: problem.id, reason: 'Ökar mest' }));
  await decideRound(scope, id, { decidedOn: on, decisionId, chosen, notChosen: [], dissents: [] });
  return id;
}

/** Made in a meeting of the council on 16 September 2026. */
export const councilDecision = async (scope: Scope): Promise<string> => (await makeMeeting(scope, 'decided')).decision;
