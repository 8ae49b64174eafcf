// Lays a division over all incidents and puts it in use: all of it in one transaction, or nothing. Older versions stay as they are, so that a
// picture frozen in one can be made again in it. Run again after a crash it starts over.
import { Fault } from '@samsyn/domain';
import type { Database } from '../db/database.ts';
import { type Scope, type Who, withScope } from '../db/scope.ts';
import { placeFacilities } from '../facilities/place-facilities.ts';
import { diskFullFault, requireRoom } from '../imports/disk-room.ts';
import { lockDeliveries } from '../imports/lock-deliveries.ts';
import { beginChange, type ChangeRow, endChange, failChange, setChangeProgress } from './change-queries.ts';
import { incidentsToLay, layIncidents } from './lay-incidents.ts';
import { refuseLeftRoles } from './order-change.ts';
import { activeVersion, loadAreas, makeActive } from './stored-areas.ts';

/** A row written anew with its entries in the indexes and the log of it, as a part of what requireRoom() counts for a byte of a delivery. */
const bytesPerRow = 250;

/** Answers whether it is in use now; else it was cancelled, or says why not. */
export async function changeAreas(database: Database, who: Who, id: string): Promise<boolean> {
  const change = await withScope(database, who, (scope) => beginChange(scope, id));
  if (!change) return false;
  let bytes = 0;
  try {
    bytes = (await withScope(database, who, incidentsToLay)).n * bytesPerRow;
    await requireRoom(database.dataDir, bytes, true);
    await withScope(database, who, (scope) => layAll(database, scope, change));
    return true;
  } catch (raised) {
    if (raised instanceof Cancelled) return false;
    // nothing was laid: the old division is in use
    const full = await diskFullFault(raised, database.dataDir, bytes);
    const fault = full ?? (raised instanceof Fault ? raised : new Fault('import.unexpected'));
    await withScope(database, who, (scope) => failChange(scope, id, { code: fault.code, details: fault.details }));
    if (!(raised instanceof Fault) && !full) throw raised;
    return false;
  }
}

async function layAll(database: Database, scope: Scope, { id, systemId, sv, version }: ChangeRow): Promise<void> {
  scope.require('area.write');
  // a delivery that is read meanwhile waits, and is read again in the new areas
  await lockDeliveries(scope);
  const after = await loadAreas(scope, systemId);
  if (!after) throw new Fault('area.noVersion');
  await refuseLeftRoles(scope, after);
  const earlier = await activeVersion(scope);
  const before = await loadAreas(scope);
  const moved = await layIncidents(scope, before, after, async (share) => {
    if (!(await withScope(database, scope, (other) => setChangeProgress(other, id, share)))) throw new Cancelled();
  });
  await makeActive(scope, systemId);
  await placeFacilities(scope);
  if (!(await endChange(scope, id, 'done'))) throw new Cancelled();
  scope.audit(
    'area.activated',
    systemId,
    { name: sv, version },
    { rows: moved, before: { version: earlier }, after: { version: systemId } },
  );
}

/** Somebody has taken the order back. */
class Cancelled extends Error {}
