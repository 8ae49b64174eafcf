// The agenda of a meeting: items added, moved, opened and put off; and the note under each.
import { type ChangeItem, Fault, isWritable } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import {
  closeOtherItems,
  deleteItem,
  findItem,
  type ItemRecord,
  insertItems,
  listItems,
  numberItems,
  orderItems,
  saveNote,
  updateItem,
} from './item-queries.ts';
import { forgetApprovals } from './minutes-queries.ts';
import { lockMeeting, type MeetingRecord } from './queries.ts';

/** A meeting whose agenda may still be written. @throws Fault meeting.notFound, meeting.step, minutes.locked */
export async function writableMeeting(scope: Scope, id: string): Promise<MeetingRecord> {
  scope.require('meeting.write');
  const meeting = await lockMeeting(scope, id);
  if (!meeting) throw new Fault('meeting.notFound');
  if (meeting.minutes === 'locked') throw new Fault('minutes.locked');
  if (!isWritable(meeting.state)) throw new Fault('meeting.step', { state: meeting.state, event: 'write' });
  return meeting;
}

/** An item the asker may read and write. @throws Fault meeting.item, meeting.recused and those of the meeting */
export async function writableItem(scope: Scope, id: string): Promise<{ item: ItemRecord; meeting: MeetingRecord }> {
  scope.require('meeting.write');
  const item = await findItem(scope, id);
  if (!item) throw new Fault('meeting.item');
  const meeting = await writableMeeting(scope, item.meetingId);
  if (item.recused) throw new Fault('meeting.recused');
  return { item, meeting };
}

/** Before the meeting at the end of the matters; during it last, with the next paragraph. @throws Fault as writableMeeting */
export async function addItem(scope: Scope, meetingId: string, input: { title: string; minutes: number }): Promise<string> {
  const meeting = await writableMeeting(scope, meetingId);
  if (meeting.state === 'closed') throw new Fault('meeting.step', { state: meeting.state, event: 'write' });
  const [id] = await insertItems(scope, meeting, [{ kind: 'matter', ...input }]);
  if (meeting.state === 'open') await numberItems(scope, meeting);
  else {
    const items = await listItems(scope, meetingId);
    const others = items.filter((item) => item.id !== id).map((item) => item.id);
    const at = items.findIndex(({ kind }) => kind === 'communication');
    await orderItems(scope, at < 0 ? [...others, id!] : [...others.slice(0, at), id!, ...others.slice(at)]);
  }
  scope.audit('meeting.itemAdded', meetingId, { item: id!, title: input.title });
  return id!;
}

/** @returns the meeting. @throws Fault as writableItem */
export async function changeItem(scope: Scope, id: string, change: ChangeItem): Promise<string> {
  const { item, meeting } = await writableItem(scope, id);
  await updateItem(scope, id, change);
  if (change.state === 'open') await closeOtherItems(scope, meeting.id, id);
  // numbered items keep their order: the paragraph follows it
  if (change.position !== undefined && item.paragraph === null) {
    const others = (await listItems(scope, meeting.id)).map((one) => one.id).filter((one) => one !== id);
    await orderItems(scope, [...others.slice(0, change.position - 1), id, ...others.slice(change.position - 1)]);
  }
  if (change.title !== undefined || change.secrecy !== undefined) await forgetApprovals(scope, id);
  scope.audit('meeting.itemChanged', meeting.id, {
    item: id,
    state: change.state ?? item.state,
    secrecy: change.secrecy?.paragraph ?? null,
  });
  return meeting.id;
}

/** Only before it has a paragraph. @throws Fault as writableItem, meeting.numbered */
export async function removeItem(scope: Scope, id: string): Promise<string> {
  const { item, meeting } = await writableItem(scope, id);
  if (item.paragraph !== null) throw new Fault('meeting.numbered');
  await deleteItem(scope, id);
  scope.audit('meeting.itemRemoved', meeting.id, { title: item.title });
  return meeting.id;
}

/** Who had approved the paragraph has to read it again. @throws Fault as writableItem */
export async function writeNote(scope: Scope, id: string, text: string): Promise<string> {
  const { meeting } = await writableItem(scope, id);
  await saveNote(scope, id, text.trim());
  await forgetApprovals(scope, id);
  scope.audit('meeting.noted', meeting.id, { item: id });
  return meeting.id;
}
