// The whole matrix for one screen.
import type { MatrixView } from '@samsyn/domain';
import { loadAreas } from '../areas/stored-areas.ts';
import type { Scope } from '../db/scope.ts';
import { listRules } from './queries.ts';

export async function showMatrix(scope: Scope): Promise<MatrixView> {
  scope.require('access.read');
  const organisations = await scope.trx.selectFrom('organisations').select(['id', 'name']).orderBy('name').execute();
  const system = await loadAreas(scope);
  // the whole of a municipality is no limit
  const areas = (system?.areas ?? []).slice(1).map(({ key, sv, en }) => ({ key, sv, en }));
  return { rules: await listRules(scope), organisations, areas, ownRole: scope.role };
}
