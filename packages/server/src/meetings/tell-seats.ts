// Letters about a meeting to the seats that it concerns, each with a calendar file of its own. Who has no address is named, to be told otherwise.
import type { MailText } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import type { MailOrder } from '../jobs/jobs.ts';
import { mailSettings } from '../mail/mail-settings.ts';
import { writeLetter } from '../mail/outbox.ts';
import { findMunicipality } from '../municipalities/find-municipality.ts';
import { listMembers } from './body-queries.ts';
import { calendarFile } from './calendar-file.ts';
import { listSummoned } from './change-queries.ts';
import { listItems } from './item-queries.ts';
import type { MeetingRecord } from './queries.ts';

export interface Told {
  /** to send when the transaction is done */
  readonly orders: readonly MailOrder[];
  /** seats without an address: told in another way */
  readonly without: readonly string[];
}
export const nobody: Told = { orders: [], without: [] };

type Seat = Awaited<ReturnType<typeof listMembers>>[number];

/** Everyone with a seat on the day of the meeting. */
export const seatsOn = (scope: Scope, { body, day }: MeetingRecord): Promise<Seat[]> => listMembers(scope, { bodyId: body.id, on: day });

/** Those who have been called; of a meeting called before that was kept, those with a seat on its day. */
export async function seatsCalled(scope: Scope, meeting: MeetingRecord): Promise<Seat[]> {
  if (meeting.summonedAt === null) return [];
  const called = await listSummoned(scope, meeting.id);
  if (called.length === 0) return seatsOn(scope, meeting);
  return (await listMembers(scope, { bodyId: meeting.body.id })).filter(({ id }) => called.includes(id));
}

/** The address alone, out of "Samsyn <samsyn@…>". */
const sender = (): string => /<([^<>]+)>\s*$/.exec(mailSettings()?.from ?? '')?.[1] ?? mailSettings()?.from ?? 'samsyn@localhost';

/** @param meeting as it is now: its calendar file says so */
export async function tellSeats(scope: Scope, meeting: MeetingRecord, seats: readonly Seat[], letter: MailText): Promise<Told> {
  const items = await listItems(scope, meeting.id);
  const { name: municipality } = await findMunicipality(scope);
  const orders: MailOrder[] = [];
  for (const to of new Set(seats.flatMap(({ email }) => email ?? []))) {
    const calendar = calendarFile(meeting, items, { municipality, lang: 'sv', letter: { to, from: sender() } });
    orders.push(await writeLetter(scope, to, letter, calendar));
  }
  const without = seats.filter(({ email }) => email === null).map(({ organisation, title }) => `${organisation.name}, ${title}`);
  return { orders, without };
}
