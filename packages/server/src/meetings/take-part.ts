// Who takes part: attendance, for the meeting or for one item, and recusal (jäv), which hides what the item holds.
import { type AttendanceRow, Fault, type NewRecusal, requireDeputies, toTryAgain } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { writableItem, writableMeeting } from './agenda.ts';
import { deleteRecusal, findRecusal, insertRecusal, listAttendance, saveAttendance } from './attendance-queries.ts';
import { listMembers } from './body-queries.ts';
import { decisionsOfMeeting, markRetry, unmarkRetry } from './decision-queries.ts';
import { findItem, listItems } from './item-queries.ts';
import { forgetApprovals } from './minutes-queries.ts';
import { lockMeeting } from './queries.ts';

/** @throws Fault body.memberNotFound, meeting.item, meeting.deputy, and those of the meeting */
export async function attend(scope: Scope, meetingId: string, rows: readonly AttendanceRow[]): Promise<void> {
  const meeting = await writableMeeting(scope, meetingId);
  if (meeting.minutes !== 'none') throw new Fault('meeting.step', { state: meeting.state, event: 'attend' });
  const seats = (await listMembers(scope, { bodyId: meeting.body.id })).map((seat) => ({ ...seat, organisationId: seat.organisation.id }));
  const known = new Set(seats.map(({ id }) => id));
  const items = new Set((await listItems(scope, meetingId)).map(({ id }) => id));
  for (const { memberId, itemId, deputyId } of rows) {
    if (!known.has(memberId) || (deputyId !== null && !known.has(deputyId))) throw new Fault('body.memberNotFound');
    if (itemId !== null && !items.has(itemId)) throw new Fault('meeting.item');
  }
  const told = new Set(rows.map(({ memberId, itemId }) => `${memberId} ${itemId}`));
  const before = (await listAttendance(scope, meetingId)).filter(({ memberId, itemId }) => !told.has(`${memberId} ${itemId}`));
  requireDeputies([...before, ...rows], seats);
  await saveAttendance(scope, meetingId, rows);
  scope.audit('meeting.attendance', meetingId, { seats: rows.length });
}

/**
 * From now on the database gives the recused nothing of the item; that holds after the minutes have been locked too. What was decided there
 * with them is to be tried again. Whoever writes it down may be the one concerned, so the decisions are marked first.
 * @throws Fault meeting.item, meeting.recused, meeting.step
 */
export async function recuse(scope: Scope, itemId: string, input: NewRecusal): Promise<string> {
  scope.require('meeting.write');
  const item = await findItem(scope, itemId);
  const meeting = item && (await lockMeeting(scope, item.meetingId));
  if (!meeting) throw new Fault('meeting.item');
  if (item.recused) throw new Fault('meeting.recused');
  if (meeting.state === 'cancelled') throw new Fault('meeting.step', { state: meeting.state, event: 'recuse' });
  const again = toTryAgain((await decisionsOfMeeting(scope, meeting.id)).filter((one) => one.itemId === itemId)).map(({ id }) => id);
  if (again.length > 0) await markRetry(scope, again);
  if (meeting.minutes !== 'locked') await forgetApprovals(scope, itemId);
  await insertRecusal(scope, itemId, input);
  scope.audit('meeting.recused', meeting.id, { item: itemId, organisation: input.organisationId, person: input.accountId !== null });
  if (again.length > 0) scope.audit('decision.retry', meeting.id, { item: itemId, decisions: again.length });
  return meeting.id;
}

/** Never one's own: the database refuses that too. @throws Fault meeting.recused, and those of the item */
export async function endRecusal(scope: Scope, id: string): Promise<string> {
  scope.require('meeting.write');
  const found = await findRecusal(scope, id);
  if (!found) throw new Fault('meeting.item');
  await writableItem(scope, found.itemId);
  await deleteRecusal(scope, id);
  await unmarkRetry(scope, found.itemId);
  await forgetApprovals(scope, found.itemId);
  const { meetingId } = found;
  scope.audit('meeting.unrecused', meetingId, { recusal: id });
  return meetingId;
}
