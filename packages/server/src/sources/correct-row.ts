// Corrects one stored row of one's own source: what it was, what kind of place, where. It stays that way when its delivery is undone.
import { Fault, type RowCorrection } from '@samsyn/domain';
import { areaAt } from '../areas/area-at.ts';
import type { NamedArea } from '../areas/named-areas.ts';
import { refuseWhileChanging } from '../areas/refuse-while-changing.ts';
import { requireConduct } from '../conduct/require-conduct.ts';
import type { Scope } from '../db/scope.ts';
import { updateOwnRow } from './content-queries.ts';

/** @throws Fault scope.denied, conduct.notAccepted, area.changing, event.outside, row.notOwn for a row of a source that is not the asker's own */
export async function correctRow(
  scope: Scope,
  sourceId: string,
  rowId: string,
  correction: RowCorrection,
): Promise<{ id: string; area: NamedArea | null }> {
  scope.require('incident.import');
  await requireConduct(scope);
  await refuseWhileChanging(scope);
  const area = correction.at === null ? null : await areaAt(scope, correction.at);
  if (area === 'outside') throw new Fault('event.outside');
  if (!(await updateOwnRow(scope, sourceId, rowId, correction, area?.key ?? null))) throw new Fault('row.notOwn');
  scope.audit('row.corrected', sourceId, { row: rowId, moved: correction.at !== null });
  return { id: rowId, area };
}
