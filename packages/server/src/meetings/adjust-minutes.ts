// Adjustment (justering): minutes are handed over to named adjusters, who approve paragraph by paragraph or ask for a change, and are locked
// when all have approved.
import {
  type AnswerMinutes,
  Fault,
  headText,
  type NewMinutes,
  nextMeetingState,
  paragraphText,
  type ReplyChange,
  requireApproved,
} from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { noteRecord } from '../records/note-record.ts';
import { listMembers } from './body-queries.ts';
import { findItem, listItems, listNotes, saveNote } from './item-queries.ts';
import { readMinutes, sha256 } from './minutes-content.ts';
import {
  approve,
  findChange,
  findMinutes,
  forgetApproval,
  forgetApprovals,
  insertAdjuster,
  insertMinutes,
  insertParagraph,
  listAdjusters,
  lockMinutesRow,
  replaceAdjusterRow,
  replyChangeRow,
  saveChange,
} from './minutes-queries.ts';
import { lockMeeting, type MeetingRecord, setMeetingState } from './queries.ts';
import { minutesFacts, recusedOf } from './show-minutes.ts';

/** @throws Fault meeting.notFound, meeting.step, body.memberNotFound, minutes.unread */
export async function handOver(scope: Scope, meetingId: string, { adjusters, adjustBy }: NewMinutes): Promise<void> {
  scope.require('meeting.write');
  const meeting = await lockMeeting(scope, meetingId);
  if (!meeting) throw new Fault('meeting.notFound');
  if (meeting.state !== 'closed' || meeting.minutes !== 'none') throw new Fault('meeting.step', { state: meeting.state, event: 'minutes' });
  const seats = await listMembers(scope, { bodyId: meeting.body.id });
  const named = seats.filter(({ id }) => adjusters.includes(id));
  if (named.length < new Set(adjusters).size) throw new Fault('body.memberNotFound');
  const readers = await recusedOf(
    scope,
    meetingId,
    named.map(({ id, organisation, accountId }) => ({ id, organisationId: organisation.id, accountId })),
  );
  const unread = readers.items.filter((item) => named.every(({ id }) => readers.recused.get(id)?.includes(item)));
  if (unread.length > 0) throw new Fault('minutes.unread', { n: unread.length });
  await insertMinutes(scope, meetingId, adjustBy);
  for (const id of new Set(adjusters)) await insertAdjuster(scope, meetingId, id);
  scope.audit('minutes.ready', meetingId, { adjusters: adjusters.length, adjustBy });
}

/** Minutes that are handed over and not locked. @throws Fault meeting.notFound, minutes.notFound, minutes.locked */
async function openMinutes(scope: Scope, meetingId: string): Promise<MeetingRecord> {
  const meeting = await lockMeeting(scope, meetingId);
  if (!meeting) throw new Fault('meeting.notFound');
  const found = await findMinutes(scope, meetingId);
  if (!found) throw new Fault('minutes.notFound');
  if (found.lockedAt) throw new Fault('minutes.locked');
  return meeting;
}

/** The last approval locks the text. @throws Fault minutes.notAdjuster, minutes.same, meeting.item and those of the minutes */
export async function answerMinutes(scope: Scope, meetingId: string, answer: AnswerMinutes): Promise<void> {
  scope.require('minutes.adjust');
  const meeting = await openMinutes(scope, meetingId);
  const mine = (await listAdjusters(scope, meetingId)).filter((one) => one.mine);
  const items = await listItems(scope, meetingId);
  if (mine.length === 0) throw new Fault('minutes.notAdjuster');
  const readable = new Set(items.filter(({ recused, paragraph }) => !recused && paragraph !== null).map(({ id }) => id));
  const asked = answer.answer === 'approve' ? answer.items : [answer.item];
  if (!asked.every((id) => readable.has(id))) throw new Fault('meeting.item');
  for (const { id } of mine) {
    if (answer.answer === 'approve') {
      await approve(scope, id, answer.items);
      continue;
    }
    const was = (await listNotes(scope, meetingId)).get(answer.item) ?? '';
    if (was.trim() === answer.wanted.trim()) throw new Fault('minutes.same');
    await forgetApproval(scope, id, answer.item);
    await saveChange(scope, id, answer.item, was, answer.wanted);
  }
  scope.audit('minutes.answered', meetingId, { answer: answer.answer, paragraphs: asked.length });
  await lockIfDone(scope, meeting);
}

/** Taken in: the note says what was wanted, and all read it again. Kept: the adjuster reads why. @throws Fault decision.notFound … */
export async function replyToChange(scope: Scope, id: string, input: ReplyChange): Promise<string> {
  scope.require('meeting.write');
  const change = await findChange(scope, id);
  if (!change || change.reply !== null) throw new Fault('minutes.notFound');
  const { meetingId, itemId } = change;
  await openMinutes(scope, meetingId);
  if ((await findItem(scope, itemId))?.recused) throw new Fault('meeting.recused');
  await replyChangeRow(scope, id, input.reply, input.reply === 'kept' ? input.reason : null);
  if (input.reply === 'taken') {
    await saveNote(scope, itemId, change.wanted);
    await forgetApprovals(scope, itemId);
    // whoever wanted it so has approved it so
    await approve(scope, change.adjusterId, [itemId]);
  }
  scope.audit('minutes.replied', meetingId, { item: itemId, reply: input.reply });
  return meetingId;
}

/** One who cannot answer is no dead end: another seat checks instead. @throws Fault minutes.notAdjuster, body.memberNotFound … */
export async function replaceAdjuster(
  scope: Scope,
  meetingId: string,
  { adjusterId, memberId, reason }: { adjusterId: string; memberId: string; reason: string },
) {
  scope.require('meeting.write');
  const meeting = await openMinutes(scope, meetingId);
  const named = await listAdjusters(scope, meetingId);
  if (!named.some(({ id }) => id === adjusterId)) throw new Fault('minutes.notAdjuster');
  const seats = (await listMembers(scope, { bodyId: meeting.body.id })).map(({ id }) => id);
  if (!seats.includes(memberId) || named.some((one) => one.memberId === memberId)) throw new Fault('body.memberNotFound');
  await replaceAdjusterRow(scope, adjusterId, reason);
  await insertAdjuster(scope, meetingId, memberId);
  scope.audit('minutes.replaced', meetingId, { reason });
}

/** @throws Fault minutes.notApproved, minutes.unread, minutes.blind for one who is recused from an item */
export async function lockMinutes(scope: Scope, meetingId: string): Promise<void> {
  scope.require('meeting.write');
  const meeting = await openMinutes(scope, meetingId);
  requireApproved((await minutesFacts(scope, meetingId)).facts);
  if (await isBlind(scope, meetingId)) throw new Fault('minutes.blind');
  await lock(scope, meeting);
}

const isBlind = async (scope: Scope, meetingId: string): Promise<boolean> =>
  (await listItems(scope, meetingId)).some(({ recused }) => recused);

/** By the last who approves, when that one may read every paragraph; else the secretary locks. */
async function lockIfDone(scope: Scope, meeting: MeetingRecord): Promise<void> {
  if (await isBlind(scope, meeting.id)) return;
  try {
    requireApproved((await minutesFacts(scope, meeting.id)).facts);
  } catch (raised) {
    if (raised instanceof Fault) return;
    throw raised;
  }
  await lock(scope, meeting);
}

async function lock(scope: Scope, meeting: MeetingRecord): Promise<void> {
  const { content } = await readMinutes(scope, meeting.id);
  for (const paragraph of content.paragraphs) await insertParagraph(scope, meeting.id, paragraph.item, paragraphText(paragraph));
  const head = headText(content.head);
  await setMeetingState(scope, meeting.id, nextMeetingState(meeting.state, 'adjust'));
  await lockMinutesRow(scope, meeting.id, head, sha256(head));
  await noteRecord(scope, { kind: 'minutes', subject: meeting.id, title: `Protokoll ${meeting.body.name} ${meeting.day}` });
  scope.audit('minutes.locked', meeting.id, { hash: sha256(head), paragraphs: content.paragraphs.length });
}
