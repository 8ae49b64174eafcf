// Ending one of one's own sessions from the list.
import { Fault } from '@samsyn/domain';
import type { Database } from '../db/database.ts';
import { type Who, withScope, withService } from '../db/scope.ts';
import { endSessions } from '../sessions/end-sessions.ts';

/** @throws Fault account.sessionGone when it is not one's own, or has ended: which of them is not told */
export async function endOneSession(database: Database, who: Who, id: string): Promise<void> {
  const ended = await withService(database, (service) => endSessions(service, who.accountId, { only: id }));
  if (ended === 0) throw new Fault('account.sessionGone');
  await withScope(database, who, async (scope) => scope.audit('session.ended', who.accountId, { session: id }));
}
