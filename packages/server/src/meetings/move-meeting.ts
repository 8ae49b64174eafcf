// A new time or place for a meeting that has not begun, and a meeting that is cancelled: with a reason, and a letter to those who have been
// called. The calendar file has the same UID and the next SEQUENCE, so that calendars move or remove what they hold.
import { cancelledLetter, Fault, movedLetter, nextMeetingState } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { findMunicipality } from '../municipalities/find-municipality.ts';
import { keepMeetingChange, noteSummoned, raiseSequence } from './change-queries.ts';
import { findMeeting, lockMeeting, type MeetingRecord, setMeetingState, updateMeetingTimes } from './queries.ts';
import { nobody, seatsCalled, seatsOn, type Told, tellSeats } from './tell-seats.ts';

export interface NewTimes {
  readonly startsAt: string;
  readonly endsAt: string | null;
  readonly place: string;
  readonly reason: string;
}

/** @throws Fault meeting.notFound, meeting.step */
export async function moveMeeting(scope: Scope, id: string, input: NewTimes, origin: string): Promise<Told> {
  scope.require('meeting.write');
  const was = await lockMeeting(scope, id);
  if (!was) throw new Fault('meeting.notFound');
  if (was.state !== 'planned' && was.state !== 'summoned') throw new Fault('meeting.step', { state: was.state, event: 'move' });
  const called = await seatsCalled(scope, was);
  await keepMeetingChange(scope, was, 'moved', input.reason);
  await updateMeetingTimes(scope, id, input);
  scope.audit('meeting.moved', id, { from: was.startsAt, to: input.startsAt, reason: input.reason });
  if (was.state !== 'summoned') return nobody;
  await raiseSequence(scope, id);
  const meeting = (await findMeeting(scope, id))!;
  // whoever has a seat on the new day is called by the same letter
  const seats = [...called, ...(await seatsOn(scope, meeting)).filter((seat) => !called.some((one) => one.id === seat.id))];
  await noteSummoned(
    scope,
    id,
    seats.map((seat) => seat.id),
  );
  return tellSeats(
    scope,
    meeting,
    seats,
    movedLetter({ ...(await facts(scope, was, origin)), to: new Date(input.startsAt), reason: input.reason, place: input.place }),
  );
}

/** @throws Fault meeting.notFound, meeting.step */
export async function cancelMeeting(scope: Scope, id: string, reason: string, origin: string): Promise<Told> {
  scope.require('meeting.write');
  const was = await lockMeeting(scope, id);
  if (!was) throw new Fault('meeting.notFound');
  const called = await seatsCalled(scope, was);
  await setMeetingState(scope, id, nextMeetingState(was.state, 'cancel'), reason);
  await keepMeetingChange(scope, was, 'cancelled', reason);
  scope.audit('meeting.cancelled', id, { reason });
  if (called.length === 0) return nobody;
  await raiseSequence(scope, id);
  const letter = cancelledLetter({ ...(await facts(scope, was, origin)), reason });
  return tellSeats(scope, (await findMeeting(scope, id))!, called, letter);
}

const facts = async (scope: Scope, was: MeetingRecord, origin: string) => ({
  body: was.body.name,
  municipality: (await findMunicipality(scope)).name,
  from: new Date(was.startsAt),
  link: `${origin}/radet/mote/${was.id}`,
});
