// Every way in ends here: a new session under a new token, noted in the municipality's log, and yesterday's leftovers swept.

import type { SignInMethod } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Database } from '../db/database.ts';
import { type Who, withScope, withService } from '../db/scope.ts';
import { insertSession } from './queries.ts';
import { sessionHours } from './session-limits.ts';
import { sweepOld } from './sweep-old.ts';
import { newToken } from './token.ts';

export interface OpenedSession {
  readonly token: string;
  readonly csrf: string;
  readonly hours: number;
}
export interface HowSignedIn {
  readonly method: SignInMethod;
  readonly agent: string;
  /** what was asked for beside the password */
  readonly second?: string;
}

export async function openSession(database: Database, who: Who, how: HowSignedIn): Promise<OpenedSession> {
  const token = newToken();
  const csrf = newToken();
  await withService(database, async (service) => {
    await insertSession(service, { token, csrf, who, ...how });
    const last = `${who.municipalityId}/${who.organisationId}/${who.role}`;
    await sql`update accounts set last_signed_in = now(), last_membership = ${last} where id = ${who.accountId}`.execute(service.trx);
  });
  await sweepOld(database);
  await withScope(database, who, async (scope) =>
    scope.audit('session.signedIn', who.accountId, { method: how.method, ...(how.second ? { second: how.second } : {}) }),
  );
  return { token, csrf, hours: sessionHours };
}
