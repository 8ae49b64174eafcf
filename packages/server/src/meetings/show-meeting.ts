// A meeting whole: agenda with papers, notes and decisions, seats, attendance, and what comes along from earlier meetings.
import { Fault, hasRight, itemTimes, type MeetingView, swedishDay, votersOf } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { listAttendance, listRecusals } from './attendance-queries.ts';
import { listMembers, withoutAddress } from './body-queries.ts';
import { listMeetingChanges } from './change-queries.ts';
import { carriedDecisions, decisionsOfMeeting, replaceableDecisions } from './decision-queries.ts';
import { listItems, listNotes } from './item-queries.ts';
import { listPapers } from './paper-queries.ts';
import { findHeldBefore, findMeeting, type MeetingRecord } from './queries.ts';
import { recusedIn } from './taking-part.ts';

/** @throws Fault meeting.notFound */
export async function requireMeeting(scope: Scope, id: string): Promise<MeetingRecord> {
  const meeting = await findMeeting(scope, id);
  if (!meeting) throw new Fault('meeting.notFound');
  return meeting;
}

/** @throws Fault meeting.notFound */
export async function showMeeting(scope: Scope, id: string): Promise<MeetingView> {
  scope.require('meeting.read');
  const meeting = await requireMeeting(scope, id);
  const { day, closedAt: _closed, sequence: _sequence, ...head } = meeting;
  const before = await findHeldBefore(scope, meeting);
  const members = await listMembers(scope, { bodyId: meeting.body.id, on: day });
  const attendance = await listAttendance(scope, id);
  const recusals = await listRecusals(scope, id);
  const decisions = await decisionsOfMeeting(scope, id);
  const papers = await listPapers(scope, id);
  const notes = await listNotes(scope, id);
  const items = await listItems(scope, id);
  const times = itemTimes(new Date(meeting.startsAt), items);
  const seats = members.map((seat) => ({ ...seat, organisationId: seat.organisation.id }));
  const stoodAside = await recusedIn(scope, id);
  return {
    ...head,
    members: members.map(withoutAddress),
    attendance,
    items: items.map(({ meetingId: _meeting, ...item }, i) => ({
      ...item,
      at: times[i]!.toISOString(),
      recusals: recusals
        .filter(({ itemId }) => itemId === item.id)
        .map(({ id: recusal, organisation, whole, reason }) => ({ id: recusal, organisation, person: !whole, reason })),
      papers: papers.filter(({ itemId }) => itemId === item.id).map(({ itemId: _item, ...paper }) => paper),
      note: notes.get(item.id) ?? null,
      decisions: decisions.filter(({ itemId }) => itemId === item.id),
      voters: votersOf(item.id, seats, attendance, stoodAside),
    })),
    carried: await carriedDecisions(scope, meeting.body.id, meeting.startsAt, before?.day ?? null),
    changes: await listMeetingChanges(scope, id),
    replaceable: hasRight(scope.access, 'meeting.write') ? await replaceableDecisions(scope, meeting.body.id, day) : [],
    today: swedishDay(scope.now),
  };
}
