// Calendar addresses: made, shown once, ended, and read by calendar programs that cannot sign in. An address is 32 random bytes of which only
// the hash is kept; what it gives is what its maker may see at that moment, without anybody's name.
import { createHash, randomBytes } from 'node:crypto';
import { Fault, type feedList, type madeFeed, swedishDay } from '@samsyn/domain';
import type { z } from 'zod';
import type { Database } from '../db/database.ts';
import { type Scope, withScope } from '../db/scope.ts';
import { findMunicipality } from '../municipalities/find-municipality.ts';
import { type CalendarEvent, calendarLines } from './calendar-lines.ts';
import { calendarSeries } from './calendar-series.ts';
import {
  type CalendarMeeting,
  calendarMeasures,
  calendarMeetings,
  closeFeed,
  type FeedKind,
  feedByToken,
  insertFeed,
  liveBodies,
  noteFeedRead,
  ownFeeds,
} from './feed-queries.ts';

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();
/** A new address' secret, and what is kept of it. */
export function calendarKey(): { token: string; tokenHash: Buffer } {
  const token = randomBytes(32).toString('base64url');
  return { token, tokenHash: hashOf(token) };
}
/** For whom a feed of a body's meetings is: those who may read them. */
const rightOf = (kind: FeedKind) => (kind === 'body' ? 'meeting.read' : 'task.read');

export async function showFeeds(scope: Scope): Promise<z.infer<typeof feedList>> {
  scope.require('task.read');
  return { feeds: await ownFeeds(scope), bodies: await liveBodies(scope) };
}

/** @throws Fault scope.denied, calendar.body */
export async function makeFeed(
  scope: Scope,
  { kind, bodyId }: { readonly kind: FeedKind; readonly bodyId: string | null },
  origin: string,
): Promise<z.infer<typeof madeFeed>> {
  scope.require('task.read');
  scope.require(rightOf(kind));
  if (kind === 'body' && !(await liveBodies(scope)).some(({ id }) => id === bodyId)) throw new Fault('calendar.body');
  const { token, tokenHash } = calendarKey();
  const id = await insertFeed(scope, { kind, bodyId: kind === 'body' ? bodyId : null, tokenHash });
  scope.audit('calendar.made', id, { kind });
  const made = (await ownFeeds(scope)).find((feed) => feed.id === id);
  if (!made) throw new Error('a calendar was made but is not there');
  return { ...made, address: `${origin}/kalender/${token}.ics` };
}

/** @throws Fault calendar.notFound */
export async function endFeed(scope: Scope, id: string): Promise<void> {
  scope.require('task.read');
  if (!(await closeFeed(scope, id))) throw new Fault('calendar.notFound');
  scope.audit('calendar.ended', id);
}

/** @param file `<token>.ics`. @throws Fault calendar.notFound, the same for every address that is nobody's */
export async function readFeed(database: Database, file: string): Promise<string> {
  const token = /^([A-Za-z0-9_-]{43})\.ics$/.exec(file)?.[1];
  const feed = token === undefined ? null : await feedByToken(database, hashOf(token));
  if (!feed) throw new Fault('calendar.notFound');
  return withScope(database, feed.who, async (scope) => {
    scope.require(rightOf(feed.kind));
    const { name } = await findMunicipality(scope);
    const events = await eventsOf(scope, feed);
    // calendar programs ask every hour: the log says once a day that they do
    if (feed.lastRead === null || swedishDay(feed.lastRead) !== swedishDay(scope.now)) {
      await noteFeedRead(scope, feed.id);
      scope.audit('calendar.read', feed.id, { kind: feed.kind, entries: events.length });
    }
    return calendarLines(`Samsyn ${name}`, events);
  });
}

/** Occasions that are over stay in view for two months. */
const shownDays = 60;

async function eventsOf(
  scope: Scope,
  { kind, bodyId }: { readonly kind: FeedKind; readonly bodyId: string | null },
): Promise<CalendarEvent[]> {
  if (bodyId !== null) return (await calendarMeetings(scope, bodyId)).map(meetingEvent);
  const measures = await calendarMeasures(scope, kind === 'organisation' ? 'organisation' : 'person');
  const since = new Date(scope.now.getTime() - shownDays * 86_400_000);
  return measures.flatMap((measure) => calendarSeries(measure, since));
}

/** The same meeting in the summons' own file has the same uid and grows the same way. */
const meetingEvent = ({ id, title, place, cancelled, changed, startsAt, endsAt }: CalendarMeeting): CalendarEvent => ({
  uid: `${id}@samsyn`,
  title,
  place,
  changed,
  sequence: Math.floor(changed.getTime() / 1000) % 1_000_000,
  cancelled,
  at: { startsAt, endsAt },
});
