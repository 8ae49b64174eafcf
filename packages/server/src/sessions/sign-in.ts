// One-time links: made for a membership, work once and for fifteen minutes, become a session of twelve hours.
import { Fault } from '@samsyn/domain';
import type { Database } from '../db/database.ts';
import { withService } from '../db/scope.ts';
import { insertSession, insertSignInLink, type Membership, newToken, takeSignInLink } from './queries.ts';

const linkMinutes = 15;
const sessionHours = 12;

/** The address to open: works once. */
export async function makeSignInLink(database: Database, who: Membership, base: string): Promise<string> {
  const token = newToken();
  await withService(database, (service) => insertSignInLink(service, token, who, linkMinutes));
  return `${base}/sign-in?token=${token}`;
}

/** @returns the session token for the cookie @throws Fault link.used when the link is used, too old or wrong */
export async function signIn(database: Database, linkToken: string): Promise<{ token: string; hours: number }> {
  return withService(database, async (service) => {
    const who = await takeSignInLink(service, linkToken);
    if (!who) throw new Fault('link.used');
    const token = newToken();
    await insertSession(service, token, newToken(), who, sessionHours);
    return { token, hours: sessionHours };
  });
}
