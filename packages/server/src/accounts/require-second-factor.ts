// Where the server asks for two factors of everyone: whoever has one so far reaches her own account, to add another, and nothing else.
import { Fault } from '@samsyn/domain';
import type { Database } from '../db/database.ts';
import type { OpenSession } from '../sessions/live-session.ts';
import { signInParts } from './sign-in-parts.ts';

/** What is needed to add a factor, to see who one is, and to leave. */
const withOne = ['/api/session', '/api/account', '/api/sign-out'];

/** @param route the route's own address @throws Fault account.secondNeeded */
export async function requireSecondFactor(database: Database, session: OpenSession, route: string): Promise<void> {
  // in the demo there is nothing to protect
  if (session.secondFactor || session.demo) return;
  if (withOne.some((address) => route === address || route.startsWith(`${address}/`))) return;
  const { settings } = await signInParts(database);
  if (settings.secondFactor === 'required') throw new Fault('account.secondNeeded');
}
