// Calendar addresses: made, shown once, ended, and read by calendar programs that cannot sign in. An address is 32 random bytes of which only
// the hash is kept; what it gives is what its maker may see at that moment, without anybody's name.
import { createHash, randomBytes } from 'node:crypto';
import { Fault, type feedList, type madeFeed, swedishDay } from '@samsyn/domain';
import type { z } from 'zod';
import type { Database } from '../db/database.ts';
import { type Scope, withScope } from '../db/scope.ts';
import { findMunicipality } from '../municipalities/queries.ts';
import { calendarText } from './calendar-text.ts';
import {
  calendarActivities,
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
    const entries =
      feed.bodyId === null
        ? await calendarActivities(scope, feed.kind === 'organisation' ? 'organisation' : 'person')
        : await calendarMeetings(scope, feed.bodyId);
    // calendar programs ask every hour: the log says once a day that they do
    if (feed.lastRead === null || swedishDay(feed.lastRead) !== swedishDay(scope.now)) {
      await noteFeedRead(scope, feed.id);
      scope.audit('calendar.read', feed.id, { kind: feed.kind, entries: entries.length });
    }
    return calendarText(name, entries);
  });
}
