// Who asks? Read from the cookie once per request; writes must also carry the session's own token in a header.
import { timingSafeEqual } from 'node:crypto';
import { Fault } from '@samsyn/domain';
import type { FastifyRequest } from 'fastify';
import type { Database } from '../db/database.ts';
import type { Who } from '../db/scope.ts';
import { withService } from '../db/scope.ts';
import { findSession } from './queries.ts';

export const sessionCookie = 'samsyn';
export interface OpenSession extends Who {
  readonly csrf: string;
}

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/** @throws Fault session.none without a live session, session.csrf when a write lacks its token */
export async function requireSession(database: Database, request: FastifyRequest): Promise<OpenSession> {
  const token = request.cookies[sessionCookie];
  const session = token ? await withService(database, (service) => findSession(service, token)) : null;
  if (!session) throw new Fault(token ? 'session.expired' : 'session.none');
  if (!reading.has(request.method) && !sameText(String(request.headers['x-csrf-token'] ?? ''), session.csrf))
    throw new Fault('session.csrf');
  return { ...session, role: session.role as Who['role'] };
}

function sameText(given: string, expected: string): boolean {
  const a = Buffer.from(given);
  const b = Buffer.from(expected);
  return a.length === b.length && timingSafeEqual(a, b);
}
