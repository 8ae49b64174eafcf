// What happens to an account is noted in the log of every municipality where its person is a member: an account belongs to none of them.
import type { Database } from '../db/database.ts';
import { type LogDetails, withScope, withService } from '../db/scope.ts';
import { liveMemberships } from './queries.ts';

export interface AccountEvent {
  readonly event: string;
  readonly details?: LogDetails;
  readonly outcome?: 'done' | 'refused';
}

/** One entry in each municipality, under one of the person's memberships there. */
export async function logAccount(database: Database, accountId: string, { event, details, outcome }: AccountEvent): Promise<void> {
  const memberships = await withService(database, (service) => liveMemberships(service, accountId));
  const perMunicipality = new Map(memberships.map((membership) => [membership.municipalityId, membership]));
  for (const who of perMunicipality.values())
    await withScope(database, who, async (scope) => scope.audit(event, accountId, details, outcome ? { outcome } : {}));
}
