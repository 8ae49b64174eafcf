// Orders that another division is used, and takes such an order back. The work is a job's: see change-areas.ts.
import { type AreaOverview, type AreaSystem, Fault } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { endChange, insertChange } from './change-queries.ts';
import { refuseWhileChanging } from './refuse-while-changing.ts';
import { showVersions } from './show-versions.ts';
import { loadAreas } from './stored-areas.ts';
import { isStoring, leftBehind, listVersions } from './version-queries.ts';

/** @throws Fault area.noVersion, area.changing, area.rolesPoint while roles are limited to areas it lacks, area.deliveryStoring */
export async function orderChange(scope: Scope, systemId: string): Promise<AreaOverview> {
  scope.require('area.write');
  const row = (await listVersions(scope)).find((one) => one.id === systemId);
  const after = row && (await loadAreas(scope, systemId));
  if (!row || !after) throw new Fault('area.noVersion');
  await refuseWhileChanging(scope);
  if (row.active) return showVersions(scope);
  await refuseLeftRoles(scope, after);
  if (await isStoring(scope)) throw new Fault('area.deliveryStoring');
  const id = await insertChange(scope, systemId);
  // somebody else was first by a moment
  if (id === null) throw new Fault('area.changing', { name: row.sv, version: row.version });
  scope.audit('area.changeOrdered', systemId, { name: row.sv, version: row.version });
  return showVersions(scope);
}

/** Nothing of it has been seen: the division in use stays in use. @throws Fault area.changeOver when it was done before it could be stopped */
export async function cancelChange(scope: Scope, id: string): Promise<AreaOverview> {
  scope.require('area.write');
  if (!(await endChange(scope, id, 'cancelled'))) throw new Fault('area.changeOver');
  scope.audit('area.changeCancelled', id);
  return showVersions(scope);
}

/** @throws Fault area.rolesPoint */
export async function refuseLeftRoles(scope: Scope, { areas }: AreaSystem): Promise<void> {
  const { roles } = await leftBehind(
    scope,
    areas.map(({ key }) => key),
  );
  if (roles > 0) throw new Fault('area.rolesPoint', { n: roles });
}
