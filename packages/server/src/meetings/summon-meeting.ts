// Sends the summons: a letter with the agenda and a calendar file to each seat that has an address. The others are named.
import { Fault, itemTimes, nextMeetingState, standingItems, summonsLetter, votes } from '@samsyn/domain';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import type { MailOrder, OrderJob } from '../jobs/jobs.ts';
import { writeLetter } from '../mail/outbox.ts';
import { findMunicipality } from '../municipalities/queries.ts';
import { calendarFile } from './calendar-file.ts';
import { findMeeting, listItems, listMembers, lockMeeting, setMeetingState } from './queries.ts';

export interface Summoned {
  readonly letters: number;
  /** seats without an address: told in another way */
  readonly without: readonly string[];
}

/** @throws Fault meeting.notFound, meeting.step, meeting.noItems */
export async function summonMeeting(database: Database, who: Who, id: string, order: OrderJob, origin: string): Promise<Summoned> {
  const done = await withScope(database, who, async (scope) => {
    scope.require('meeting.write');
    const found = await lockMeeting(scope, id);
    if (!found) throw new Fault('meeting.notFound');
    const state = nextMeetingState(found.state, 'summon');
    const items = await listItems(scope, id);
    if (items.length === 0) throw new Fault('meeting.noItems');
    await setMeetingState(scope, id, state);
    const meeting = (await findMeeting(scope, id))!;
    const { name } = await findMunicipality(scope);
    const seats = (await listMembers(scope, { bodyId: meeting.body.id, on: meeting.day })).filter(
      ({ function: of }) => votes(of) || of === 'deputy' || of === 'secretary' || of === 'adjunct',
    );
    const times = itemTimes(new Date(meeting.startsAt), items);
    const letter = summonsLetter({
      body: meeting.body.name,
      municipality: name,
      startsAt: new Date(meeting.startsAt),
      place: meeting.place,
      items: items.map((item, i) => ({ at: times[i]!, sv: item.title, en: english(item.kind, item.title) })),
      link: `${origin}/radet/mote/${id}`,
    });
    const calendar = calendarFile(meeting, items, name, 'sv');
    const orders: MailOrder[] = [];
    for (const address of new Set(seats.flatMap(({ email }) => email ?? [])))
      orders.push(await writeLetter(scope, address, letter, calendar));
    const without = seats.filter(({ email }) => email === null).map(({ organisation, title }) => `${organisation.name}, ${title}`);
    scope.audit('meeting.summoned', id, { letters: orders.length, without: without.length });
    return { orders, without };
  });
  for (const mail of done.orders) await order('send-mail', mail);
  return { letters: done.orders.length, without: done.without };
}

const english = (kind: string, title: string): string => standingItems.find((one) => one.kind === kind && one.sv === title)?.en ?? title;
