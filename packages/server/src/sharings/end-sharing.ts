// The owner takes a sharing back: from the next question on nothing of it is seen. Frozen pictures that rest on it are marked by that alone.
import { Fault, type SourceDetail } from '@samsyn/domain';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import { endSharingById, findSharing } from './queries.ts';
import { ownSource, showSource } from './show-source.ts';

/** @throws Fault scope.denied, source.notFound, sharing.owner, sharing.notFound */
export async function endSharing(database: Database, who: Who, sourceId: string, sharingId: string, reason: string): Promise<SourceDetail> {
  return withScope(database, who, async (scope) => {
    const source = await ownSource(scope, sourceId);
    const sharing = await findSharing(scope, sourceId, sharingId);
    if (!sharing) throw new Fault('sharing.notFound');
    await endSharingById(scope, sharingId, reason);
    const details = { source: source.sv, receiver: sharing.organisation.name, role: sharing.role, frozen: sharing.frozen };
    scope.audit('sharing.ended', sharingId, details, { purpose: reason, before: sharing });
    return showSource(scope, sourceId);
  });
}
