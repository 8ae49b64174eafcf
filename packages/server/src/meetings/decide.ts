// Decisions: made in an open item by those who may vote in it, reworded until the minutes are locked, settled when done.
import { type Decision, Fault, type NewDecision, type SettleDecision, swedishDay, tally } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { carryRound } from '../priorities/carry-round.ts';
import { writableItem } from './agenda.ts';
import { findDecision, insertDecision, insertReservations, insertVotes, settleDecisionRow, updateDecision } from './decision-queries.ts';
import { forgetApprovals } from './minutes-queries.ts';
import { showMeeting } from './show-meeting.ts';

/** @throws Fault meeting.notQuorate, decision.votes, decision.lost, those of the item, and of the round that it carries */
export async function makeDecision(scope: Scope, itemId: string, input: NewDecision): Promise<{ id: string; meetingId: string }> {
  const { item, meeting } = await writableItem(scope, itemId);
  if (meeting.state !== 'open' && meeting.state !== 'closed') throw new Fault('meeting.step', { state: meeting.state, event: 'decide' });
  const { items, members } = await showMeeting(scope, meeting.id);
  const voters = items.find(({ id }) => id === itemId)?.voters ?? [];
  if (voters.length < meeting.body.quorum) throw new Fault('meeting.notQuorate', { present: voters.length, needed: meeting.body.quorum });
  const chair = members.find(({ function: of }) => of === 'chair')?.id ?? null;
  const counted = input.votes.length > 0 ? tally(input.votes, voters, chair) : null;
  if (counted && !counted.carried) throw new Fault('decision.lost');
  const at = { meetingId: meeting.id, itemId, year: meeting.year, paragraph: item.paragraph, day: meeting.day };
  const id = await insertDecision(scope, at, input, { vote: counted !== null, casting: counted?.casting ?? false });
  await insertVotes(scope, id, input.votes);
  await insertReservations(scope, id, input.reservations);
  if (input.roundId) await carryRound(scope, input.roundId, id);
  await forgetApprovals(scope, itemId);
  scope.audit('decision.made', id, { meeting: meeting.id, paragraph: item.paragraph, how: counted ? 'vote' : 'agreed' });
  return { id, meetingId: meeting.id };
}

/** @throws Fault decision.notFound, and those of the item */
export async function rewordDecision(scope: Scope, id: string, input: Pick<NewDecision, 'text' | 'organisationId' | 'role' | 'due'>) {
  scope.require('meeting.write');
  const found = await requireDecision(scope, id);
  if (!found.itemId) throw new Fault('decision.notFound');
  await writableItem(scope, found.itemId);
  await updateDecision(scope, id, input);
  await forgetApprovals(scope, found.itemId);
  scope.audit('decision.changed', id, { meeting: found.meetingId, paragraph: found.paragraph });
  return requireDecision(scope, id);
}

/** Done, withdrawn or open again; its words stay. @throws Fault decision.notFound */
export async function settleDecision(scope: Scope, id: string, { state, note }: SettleDecision): Promise<Decision> {
  scope.require('meeting.write');
  await requireDecision(scope, id);
  await settleDecisionRow(scope, id, state, note, swedishDay(scope.now));
  scope.audit('decision.settled', id, { state });
  return requireDecision(scope, id);
}

async function requireDecision(scope: Scope, id: string): Promise<Decision> {
  scope.require('meeting.read');
  const found = await findDecision(scope, id);
  if (!found) throw new Fault('decision.notFound');
  return found;
}
