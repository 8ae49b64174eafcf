// For tests: a version ordered and laid over the incidents at once, as the job does it.
import type { AreaOverview } from '@samsyn/domain';
import type { Database } from '../../db/database.ts';
import { type Who, withScope } from '../../db/scope.ts';
import { changeAreas } from '../change-areas.ts';
import { orderChange } from '../order-change.ts';
import { showVersions } from '../show-versions.ts';

export async function useVersion(database: Database, who: Who, id: string): Promise<AreaOverview> {
  const { change } = await withScope(database, who, (scope) => orderChange(scope, id));
  if (change) await changeAreas(database, who, change.id);
  return withScope(database, who, showVersions);
}
