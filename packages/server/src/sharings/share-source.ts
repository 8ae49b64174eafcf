// The owner lets one receiver see a source: so finely, for this purpose, on this ground, until then. An earlier decision is replaced, not changed.
import { Fault, type ShareSource, type SourceDetail } from '@samsyn/domain';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import { endLiveSharing, findOrganisationName, insertSharing, partnerMinimum } from './queries.ts';
import { ownSource, showSource } from './show-source.ts';

/** @throws Fault scope.denied, source.notFound, sharing.owner, sharing.receiver, sharing.minimum, sharing.until */
export async function shareSource(database: Database, who: Who, sourceId: string, input: ShareSource): Promise<SourceDetail> {
  return withScope(database, who, async (scope) => {
    const source = await ownSource(scope, sourceId);
    const receiver = await findOrganisationName(scope, input.organisationId);
    if (receiver === null) throw new Fault('sharing.receiver');
    if (input.organisationId === scope.organisationId && input.role === null) throw new Fault('sharing.self', { org: receiver });
    if (input.until !== null && input.until < today(scope.now)) throw new Fault('sharing.until', { date: input.until });
    const k = await partnerMinimum(scope);
    if (input.grain === 'counts' && input.minimum < k) throw new Fault('sharing.minimum', { n: input.minimum, k });
    const replaced = await endLiveSharing(scope, sourceId, input, 'ersatt');
    const id = await insertSharing(scope, sourceId, input);
    scope.audit('sharing.made', id, { source: source.sv, receiver, role: input.role, replaced }, { purpose: input.purpose, after: input });
    return showSource(scope, sourceId);
  });
}

const today = (now: Date): string => now.toISOString().slice(0, 10);
