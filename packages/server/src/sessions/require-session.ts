// Who asks? Read from the cookie once per request; writes must also carry the session's own token in a header.
import { timingSafeEqual } from 'node:crypto';
import { Fault } from '@samsyn/domain';
import type { FastifyRequest } from 'fastify';
import type { Database } from '../db/database.ts';
import { withService } from '../db/scope.ts';
import { sessionToken } from './cookies.ts';
import type { OpenSession } from './live-session.ts';
import { findSession } from './queries.ts';
import { freshMinutes } from './session-limits.ts';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/** @throws Fault session.none without a live session, session.csrf when a write lacks its token */
export async function requireSession(database: Database, request: FastifyRequest): Promise<OpenSession> {
  const token = sessionToken(request);
  const session = token ? await withService(database, (service) => findSession(service, token)) : null;
  if (!session) throw new Fault(token ? 'session.expired' : 'session.none');
  if (!reading.has(request.method) && !sameText(String(request.headers['x-csrf-token'] ?? ''), session.csrf))
    throw new Fault('session.csrf');
  return session;
}

/**
 * For exports, role changes, sharing changes, signing: the person must have shown who she is within ten minutes, so that an office left
 * open is not enough. In the demo the printed link is all there is and every row is invented: there it holds as long as the session.
 * @throws Fault session.reauth: the page asks, and tries again
 */
export function requireFresh(session: OpenSession, now: Date = new Date()): void {
  if (!isFresh(session, now)) throw new Fault('session.reauth', { m: freshMinutes });
}

export function isFresh(session: Pick<OpenSession, 'authenticatedAt' | 'demo' | 'method'>, now: Date = new Date()): boolean {
  if (session.demo && session.method === 'link') return true;
  return now.getTime() - session.authenticatedAt.getTime() < freshMinutes * 60_000;
}

function sameText(given: string, expected: string): boolean {
  const a = Buffer.from(given);
  const b = Buffer.from(expected);
  return a.length === b.length && timingSafeEqual(a, b);
}
