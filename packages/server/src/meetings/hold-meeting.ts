// Takes a meeting through its states: opened (every item gets its paragraph), closed, opened again.
import { Fault, type MeetingEvent, nextMeetingState } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { keepMeetingChange } from './change-queries.ts';
import { listItems, numberItems, settleItems, updateItem } from './item-queries.ts';
import { lockMeeting, type MeetingRecord, setMeetingState } from './queries.ts';

/** @throws Fault meeting.notFound, meeting.step */
async function step(scope: Scope, id: string, event: MeetingEvent, reason: string | null = null): Promise<MeetingRecord> {
  scope.require('meeting.write');
  const meeting = await lockMeeting(scope, id);
  if (!meeting) throw new Fault('meeting.notFound');
  await setMeetingState(scope, id, nextMeetingState(meeting.state, event), reason);
  return meeting;
}

/** @throws Fault meeting.notFound, meeting.step, meeting.noItems */
export async function openMeeting(scope: Scope, id: string): Promise<void> {
  const meeting = await step(scope, id, 'open');
  const [first] = await listItems(scope, id);
  if (!first) throw new Fault('meeting.noItems');
  await numberItems(scope, meeting);
  await updateItem(scope, first.id, { state: 'open' });
  scope.audit('meeting.opened', id, { body: meeting.body.name });
}

/** @throws Fault meeting.notFound, meeting.step */
export async function closeMeeting(scope: Scope, id: string): Promise<void> {
  await step(scope, id, 'close');
  await settleItems(scope, id);
  scope.audit('meeting.closed', id);
}

/** Only until its minutes have been handed over. @throws Fault meeting.notFound, meeting.step */
export async function reopenMeeting(scope: Scope, id: string, reason: string): Promise<void> {
  const meeting = await step(scope, id, 'reopen', reason);
  if (meeting.minutes !== 'none') throw new Fault('meeting.step', { state: 'closed', event: 'reopen' });
  await keepMeetingChange(scope, meeting, 'reopened', reason);
  scope.audit('meeting.reopened', id, { reason });
}
