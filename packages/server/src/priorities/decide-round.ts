// The council's choice: two to five focus areas with reasons, why the rest were not chosen, and who thought otherwise. Then the round stands.
import { type DecideRound, Fault, roundDecision, roundRules, swedishDay } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { carrying } from './carry-round.ts';
import { endPriorityById, insertPriority, prioritiesInForce, priorityExists } from './queries.ts';
import { roundForStep } from './round-of.ts';
import { saveDecided, saveDissent, saveNotChosen } from './round-queries.ts';
import { scoresOf } from './score-queries.ts';

/** Earlier priorities end that day: the new choice is in force instead. @throws Fault scope.denied, priority.notFound, and as the rules say */
export async function decideRound(scope: Scope, id: string, input: DecideRound): Promise<void> {
  scope.require('problem.write');
  const round = await roundForStep(scope, id);
  const joint = (await scoresOf(scope, id)).filter(({ party }) => party === null);
  const { decidedOn, decisionId, chosen, notChosen, dissents } = input;
  roundRules.decided(round, joint, {
    chosen: chosen.map(({ problemId }) => problemId),
    notChosen: notChosen.map(({ problemId }) => problemId),
    dissents: dissents.map(({ party }) => party),
  });
  if (decisionId !== null) roundDecision.decidedBy(id, await carrying(scope, decisionId), decidedOn);
  for (const earlier of await prioritiesInForce(scope)) await endPriorityById(scope, earlier.id, decidedOn, `Ersatt av ${round.row.name}`);
  for (const [i, { problemId, reason }] of chosen.entries())
    await insertPriority(scope, { problem: problemId, place: i + 1, reason, decidedOn, round: id, decision: decisionId });
  for (const { problemId, reason } of notChosen) await saveNotChosen(scope, id, problemId, reason);
  for (const { party, text } of dissents) await saveDissent(scope, id, party, text);
  await saveDecided(scope, id, decidedOn);
  scope.audit('priority.decided', id, { chosen: chosen.length, notChosen: notChosen.length, dissents: dissents.length }, { after: input });
}

/** @throws Fault scope.denied, priority.notFound, priority.ended */
export async function endPriority(scope: Scope, id: string, reason: string): Promise<void> {
  scope.require('problem.write');
  if (!(await endPriorityById(scope, id, swedishDay(scope.now), reason)))
    throw new Fault((await priorityExists(scope, id)) ? 'priority.ended' : 'priority.notFound');
  scope.audit('priority.ended', id, {}, { purpose: reason });
}
