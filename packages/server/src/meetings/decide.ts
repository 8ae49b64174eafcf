// Decisions: made in an open item by those who may vote in it, in the place of an earlier one when it says so, and settled when done.
import {
  type Decision,
  Fault,
  type NewDecision,
  openBallot,
  presidingIn,
  requireDecisionStep,
  requireReplaces,
  type SettleDecision,
  swedishDay,
  tally,
  votersOf,
} from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { carryRound } from '../priorities/carry-round.ts';
import { writableItem } from './agenda.ts';
import { copyRecusals, countRecusalsMissing } from './attendance-queries.ts';
import {
  decisionsOfMeeting,
  findDecision,
  insertDecision,
  insertReservations,
  insertVotes,
  settleDecisionRow,
} from './decision-queries.ts';
import type { ItemRecord } from './item-queries.ts';
import { forgetApprovals } from './minutes-queries.ts';
import type { MeetingRecord } from './queries.ts';
import { takingPart } from './taking-part.ts';

/** @throws Fault meeting.notQuorate, decision.votes, decision.votesLeft, decision.lost, decision.reservation, those of the item, of the decision
 *  that it replaces, and of the round that it carries */
export async function makeDecision(scope: Scope, itemId: string, input: NewDecision): Promise<{ id: string; meetingId: string }> {
  const { item, meeting } = await writableItem(scope, itemId);
  if (meeting.state !== 'open' && meeting.state !== 'closed') throw new Fault('meeting.step', { state: meeting.state, event: 'decide' });
  if (input.replacesId) await takePlaceOf(scope, input.replacesId, item, meeting);
  const part = await takingPart(scope, meeting);
  const voters = votersOf(itemId, part.seats, part.attendance, part.recusals);
  if (voters.length < meeting.body.quorum) throw new Fault('meeting.notQuorate', { present: voters.length, needed: meeting.body.quorum });
  if (input.reservations.some(({ memberId }) => !voters.includes(memberId))) throw new Fault('decision.reservation');
  const presiding = meeting.body.casting ? presidingIn(itemId, part.seats, part.attendance, voters) : null;
  const count = input.votes.length > 0 ? tally(input.votes, voters, presiding) : null;
  const ballot = openBallot(itemId, count ? input.votes : [], { ...part, voters: count ? voters : [] });
  if (count && !count.carried) throw new Fault('decision.lost');
  const at = { meetingId: meeting.id, itemId, year: meeting.year, paragraph: item.paragraph, day: meeting.day };
  const id = await insertDecision(scope, at, input, { ballot: count ? input.ballot : null, count });
  if (count && input.ballot === 'open') await insertVotes(scope, id, ballot);
  await insertReservations(scope, id, input.reservations);
  if (input.roundId) await carryRound(scope, input.roundId, id);
  await forgetApprovals(scope, itemId);
  scope.audit('decision.made', id, {
    meeting: meeting.id,
    paragraph: item.paragraph,
    how: count ? 'vote' : 'agreed',
    replaces: input.replacesId,
  });
  return { id, meetingId: meeting.id };
}

/** Whoever took no part in the decision that is replaced takes none in the new one: what hides that item hides this one. @throws Fault */
async function takePlaceOf(scope: Scope, replacesId: string, item: ItemRecord, meeting: MeetingRecord): Promise<void> {
  const old = await requireDecision(scope, replacesId);
  requireReplaces(old, { bodyId: meeting.body.id, meetingId: meeting.id, day: meeting.day }, old.locked);
  if (!old.itemId || old.itemId === item.id || (await countRecusalsMissing(scope, old.itemId, item.id)) === 0) return;
  const others = (await decisionsOfMeeting(scope, meeting.id)).filter(({ itemId }) => itemId === item.id);
  if (others.length > 0) throw new Fault('decision.ownItem');
  await copyRecusals(scope, old.itemId, item.id);
}

/** Done, or open again; its words stay. @throws Fault decision.notFound, decision.over, decision.retry */
export async function settleDecision(scope: Scope, id: string, { state, note }: SettleDecision): Promise<Decision> {
  scope.require('meeting.write');
  const found = await requireDecision(scope, id);
  requireDecisionStep(found, found.locked, 'settle');
  await settleDecisionRow(scope, id, state, note, swedishDay(scope.now));
  scope.audit('decision.settled', id, { state });
  return requireDecision(scope, id);
}

/** @throws Fault decision.notFound */
export async function requireDecision(scope: Scope, id: string): Promise<Decision> {
  scope.require('meeting.read');
  const found = await findDecision(scope, id);
  if (!found) throw new Fault('decision.notFound');
  return found;
}
