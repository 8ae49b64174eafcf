// Takes the corrections of one stored row back: it says again what it said when it was delivered, and goes when its delivery is undone.
import { Fault } from '@samsyn/domain';
import { areaAt } from '../areas/area-at.ts';
import type { NamedArea } from '../areas/named-areas.ts';
import { refuseWhileChanging } from '../areas/refuse-while-changing.ts';
import { requireConduct } from '../conduct/require-conduct.ts';
import type { Scope } from '../db/scope.ts';
import { type DeliveredRow, deliveredRow, putBackRow } from './content-queries.ts';

/** @throws Fault scope.denied, conduct.notAccepted, area.changing, row.asDelivered for a row that nobody has corrected or that is not one's own */
export async function revertRow(scope: Scope, sourceId: string, rowId: string): Promise<{ id: string; area: NamedArea | null }> {
  scope.require('incident.import');
  await requireConduct(scope);
  await refuseWhileChanging(scope);
  const was = await deliveredRow(scope, sourceId, rowId);
  if (!was) throw new Fault('row.asDelivered');
  const area = await areaToday(scope, was);
  const areaKey = area === null ? was.areaKey : area === 'outside' ? null : area.key;
  await putBackRow(scope, sourceId, rowId, { ...was, areaKey });
  scope.audit('row.reverted', sourceId, { row: rowId });
  return { id: rowId, area: area === 'outside' ? null : area };
}

/** The division may have become another since. Null: what the file called the area stands. */
const areaToday = async (scope: Scope, { longitude, latitude }: DeliveredRow): Promise<NamedArea | 'outside' | null> =>
  longitude === null || latitude === null ? null : areaAt(scope, [longitude, latitude]);
