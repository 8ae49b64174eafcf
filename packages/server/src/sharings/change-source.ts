// The owner says what a source is for, on what ground it is held, until when, and the finest that anyone else may get of it.
import type { ChangeSource, SourceDetail } from '@samsyn/domain';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import { updateSource } from './queries.ts';
import { ownSource, showSource } from './show-source.ts';

/** @throws Fault scope.denied, source.notFound, sharing.owner */
export async function changeSource(database: Database, who: Who, id: string, change: ChangeSource): Promise<SourceDetail> {
  return withScope(database, who, async (scope) => {
    const { purpose, legalBasis, until, finest } = await ownSource(scope, id);
    await updateSource(scope, id, change);
    scope.audit('source.changed', id, {}, { before: { purpose, legalBasis, until, finest }, after: change });
    return showSource(scope, id);
  });
}
