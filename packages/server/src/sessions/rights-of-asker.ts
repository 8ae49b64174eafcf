// What the person behind a request may do, for a page that is sent before anything is asked of it. Nothing is refused here.
import { type Right, rightsOf } from '@samsyn/domain';
import type { FastifyRequest } from 'fastify';
import { requireSecondFactor } from '../accounts/require-second-factor.ts';
import type { Database } from '../db/database.ts';
import { withScope } from '../db/scope.ts';
import { sessionToken } from './cookies.ts';
import { requireSession } from './require-session.ts';

/** Null for whoever is not signed in, or not far enough to read anything. */
export async function rightsOfAsker(database: Database, request: FastifyRequest): Promise<ReadonlySet<Right> | null> {
  // most who are not signed in have not been
  if (!sessionToken(request)) return null;
  try {
    const session = await requireSession(database, request);
    await requireSecondFactor(database, session, '/');
    return await withScope(database, session, async ({ access }) => new Set(rightsOf(access)));
  } catch {
    // the page is sent all the same, and tells what is the matter when it asks by itself
    return null;
  }
}
