// One-time links: made for a membership, work once and for fifteen minutes, become a session of twelve hours.
import { Fault } from '@samsyn/domain';
import type { Database } from '../db/database.ts';
import { type Who, withService } from '../db/scope.ts';
import { type OpenedSession, openSession } from './open-session.ts';
import { insertSignInLink, takeSignInLink } from './queries.ts';
import { newToken } from './token.ts';

const linkMinutes = 15;

/** The address to open: works once. */
export async function makeSignInLink(database: Database, who: Who, base: string): Promise<string> {
  const token = newToken();
  await withService(database, (service) => insertSignInLink(service, token, who, linkMinutes));
  return `${base}/sign-in?token=${token}`;
}

/** @returns the session token for the cookie @throws Fault link.used when the link is used, too old or wrong */
export async function signIn(database: Database, linkToken: string, agent = ''): Promise<OpenedSession> {
  const who = await withService(database, (service) => takeSignInLink(service, linkToken));
  if (!who) throw new Fault('link.used');
  return openSession(database, who, { method: 'link', agent });
}
