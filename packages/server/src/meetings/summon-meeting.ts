// Sends the summons: a letter with the agenda and a calendar file to each seat that has an address. The others are named.
import { Fault, itemTimes, nextMeetingState, standingItems, summonsLetter } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { findMunicipality } from '../municipalities/find-municipality.ts';
import { noteSummoned, raiseSequence } from './change-queries.ts';
import { listItems } from './item-queries.ts';
import { findMeeting, lockMeeting, setMeetingState } from './queries.ts';
import { seatsOn, type Told, tellSeats } from './tell-seats.ts';

/** @throws Fault meeting.notFound, meeting.step, meeting.noItems */
export async function summonMeeting(scope: Scope, id: string, origin: string): Promise<Told> {
  scope.require('meeting.write');
  const found = await lockMeeting(scope, id);
  if (!found) throw new Fault('meeting.notFound');
  const state = nextMeetingState(found.state, 'summon');
  const items = await listItems(scope, id);
  if (items.length === 0) throw new Fault('meeting.noItems');
  if (found.summonedAt !== null) await raiseSequence(scope, id);
  await setMeetingState(scope, id, state);
  const meeting = (await findMeeting(scope, id))!;
  const seats = await seatsOn(scope, meeting);
  const times = itemTimes(new Date(meeting.startsAt), items);
  const letter = summonsLetter({
    body: meeting.body.name,
    municipality: (await findMunicipality(scope)).name,
    startsAt: new Date(meeting.startsAt),
    place: meeting.place,
    items: items.map((item, i) => ({ at: times[i]!, sv: item.title, en: english(item.kind, item.title) })),
    link: `${origin}/radet/mote/${id}`,
  });
  const told = await tellSeats(scope, meeting, seats, letter);
  await noteSummoned(
    scope,
    id,
    seats.map((seat) => seat.id),
  );
  scope.audit('meeting.summoned', id, { letters: told.orders.length, without: told.without.length });
  return told;
}

const english = (kind: string, title: string): string => standingItems.find((one) => one.kind === kind && one.sv === title)?.en ?? title;
