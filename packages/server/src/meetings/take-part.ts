// Who takes part: attendance, for the meeting or for one item, and recusal (jäv), which hides what the item holds.
import { type AttendanceRow, Fault, type NewRecusal } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { writableItem, writableMeeting } from './agenda.ts';
import { forgetApprovals } from './minutes-queries.ts';
import { deleteRecusal, findRecusal, insertRecusal, listItems, listMembers, saveAttendance } from './queries.ts';

/** @throws Fault body.memberNotFound, meeting.item, and those of the meeting */
export async function attend(scope: Scope, meetingId: string, rows: readonly AttendanceRow[]): Promise<void> {
  const meeting = await writableMeeting(scope, meetingId);
  if (meeting.minutes !== 'none') throw new Fault('meeting.step', { state: meeting.state, event: 'attend' });
  const seats = new Set((await listMembers(scope, { bodyId: meeting.body.id })).map(({ id }) => id));
  const items = new Set((await listItems(scope, meetingId)).map(({ id }) => id));
  for (const { memberId, itemId, deputyId } of rows) {
    if (!seats.has(memberId) || (deputyId !== null && !seats.has(deputyId))) throw new Fault('body.memberNotFound');
    if (itemId !== null && !items.has(itemId)) throw new Fault('meeting.item');
  }
  await saveAttendance(scope, meetingId, rows);
  scope.audit('meeting.attendance', meetingId, { seats: rows.length });
}

/** From now on the database gives the recused nothing of the item. Whoever writes it down may be the one concerned. */
export async function recuse(scope: Scope, itemId: string, input: NewRecusal): Promise<string> {
  const { meeting } = await writableItem(scope, itemId);
  await insertRecusal(scope, itemId, input);
  await forgetApprovals(scope, itemId);
  scope.audit('meeting.recused', meeting.id, { item: itemId, organisation: input.organisationId, person: input.accountId !== null });
  return meeting.id;
}

/** Never one's own: the database refuses that too. @throws Fault meeting.recused, and those of the item */
export async function endRecusal(scope: Scope, id: string): Promise<string> {
  scope.require('meeting.write');
  const found = await findRecusal(scope, id);
  if (!found) throw new Fault('meeting.item');
  await writableItem(scope, found.itemId);
  await deleteRecusal(scope, id);
  await forgetApprovals(scope, found.itemId);
  const { meetingId } = found;
  scope.audit('meeting.unrecused', meetingId, { recusal: id });
  return meetingId;
}
