// A round's choice rests on a decision of the council: which ones it can be, and tying a choice that was entered without one.
import { type CarriedBy, type CarryingDecisions, hasRight, roundDecision } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { findDecisions, findStandingDecision, type StandingDecision } from '../meetings/find-decisions.ts';
import { carriedRounds, decisionOfRound, saveDecision } from './queries.ts';
import { roundForStep } from './round-of.ts';
import { listRounds } from './round-queries.ts';

/** The council's decisions that stand and carry nothing yet, newest first; none for those who may not read its minutes. */
export async function listCarrying(scope: Scope): Promise<CarryingDecisions> {
  scope.require('problem.read');
  if (!hasRight(scope.access, 'meeting.read')) return { decisions: [] };
  const taken = await carriedRounds(scope);
  const standing = await findDecisions(scope);
  return { decisions: standing.filter(({ id, bodyKind }) => bodyKind === 'council' && !taken.has(id)).map(short) };
}

/** For the rule to judge; null when it is not there, or does not stand. */
export async function carrying(scope: Scope, id: string): Promise<roundDecision.CarryingDecision | null> {
  const found = await findStandingDecision(scope, id);
  return found && { ...found, carries: (await carriedRounds(scope)).get(id) ?? null };
}

/** @throws Fault scope.denied, priority.notFound, and as the rule says */
export async function carryRound(scope: Scope, id: string, decisionId: string): Promise<void> {
  scope.require('problem.write');
  const { row } = await roundForStep(scope, id);
  const { state, decidedOn } = row;
  roundDecision.carriedAfterwards(
    { id, state, decidedOn, decisionId: await decisionOfRound(scope, id) },
    await carrying(scope, decisionId),
  );
  await saveDecision(scope, id, decisionId);
  scope.audit('priority.carried', id, { decision: decisionId });
}

/** As the asker may see it: a decision withdrawn later, or in an item that the asker takes no part in, is told as being there. */
export async function carriedBy(scope: Scope, decisionId: string | null): Promise<CarriedBy> {
  if (decisionId === null) return null;
  const seen = hasRight(scope.access, 'meeting.read') ? await findStandingDecision(scope, decisionId) : null;
  return { seen: seen && short(seen) };
}

function short({
  id,
  meetingId,
  itemId,
  body,
  decidedOn,
  year,
  paragraph,
  text,
}: StandingDecision): CarryingDecisions['decisions'][number] {
  return { id, meetingId, itemId, body, decidedOn, year, paragraph, text };
}

/** Those that were decided without one, for a decision that is being made; none for those who may not tie them. */
export async function uncarriedRounds(scope: Scope): Promise<{ id: string; name: string }[]> {
  if (!hasRight(scope.access, 'problem.write')) return [];
  const carried = new Set((await carriedRounds(scope)).values());
  return (await listRounds(scope)).filter(({ id, state }) => state === 'decided' && !carried.has(id)).map(({ id, name }) => ({ id, name }));
}
