// Chooses which division is in use. Every incident is laid into it at once: those with a point by the point, those with a name by the name.
// Older versions stay as they are, so that a picture frozen in one can be made again in it.
import { type AreaOverview, type AreaSystem, Fault, makeAreaIndex } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';
import { placeFacilities } from '../facilities/place-facilities.ts';
import { lockDeliveries } from '../imports/lock-deliveries.ts';
import { samePlaces } from './same-places.ts';
import { showVersions } from './show-versions.ts';
import { activeVersion, loadAreas, makeActive } from './stored-areas.ts';
import { isStoring, leftBehind, listVersions } from './version-queries.ts';

/** @throws Fault area.noVersion, area.rolesPoint while roles are limited to areas it lacks, import.notReady while a delivery is being stored */
export async function activateVersion(scope: Scope, id: string): Promise<AreaOverview> {
  scope.require('area.write');
  const row = (await listVersions(scope)).find((one) => one.id === id);
  const after = row && (await loadAreas(scope, id));
  if (!row || !after) throw new Fault('area.noVersion');
  if (row.active) return showVersions(scope);
  const { roles } = await leftBehind(
    scope,
    after.areas.map(({ key }) => key),
  );
  if (roles > 0) throw new Fault('area.rolesPoint', { n: roles });
  await lockDeliveries(scope);
  if (await isStoring(scope)) throw new Fault('import.notReady', { state: 'storing' });
  const earlier = await activeVersion(scope);
  const before = await loadAreas(scope);
  await makeActive(scope, id);
  const moved = (await movePoints(scope, after)) + (before ? await moveNames(scope, before, after) : 0);
  await placeFacilities(scope);
  scope.audit(
    'area.activated',
    id,
    { name: row.sv, version: row.version },
    { rows: moved, before: { version: earlier }, after: { version: id } },
  );
  return showVersions(scope);
}

/** One look-up for each point, however many incidents lie in it; one pass over the incidents. */
async function movePoints(scope: Scope, { areas, ...system }: AreaSystem): Promise<number> {
  const { rows } = await sql<{ longitude: number; latitude: number }>`select longitude, latitude from points_of_incidents()`.execute(
    scope.trx,
  );
  const index = makeAreaIndex({ ...system, areas });
  const keys = rows.map(({ longitude, latitude }) => areas[index.find(longitude, latitude)]?.key ?? '');
  const moved = await sql<{ n: number }>`select move_points_to_areas(${rows.map(({ longitude }) => longitude)}::float8[],
    ${rows.map(({ latitude }) => latitude)}::float8[], ${keys}::text[])::int as n`.execute(scope.trx);
  return moved.rows[0]?.n ?? 0;
}

async function moveNames(scope: Scope, before: AreaSystem, after: AreaSystem): Promise<number> {
  const pairs = samePlaces(before, after);
  if (pairs.length === 0) return 0;
  const moved = await sql<{ n: number }>`select move_names_to_areas(${pairs.map(([from]) => from)}::text[],
    ${pairs.map(([, to]) => to)}::text[])::int as n`.execute(scope.trx);
  return moved.rows[0]?.n ?? 0;
}
