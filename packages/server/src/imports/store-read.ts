// The rows of a delivery that has been read, into the database: new ones stored, known ones noted, the account of it kept.
import type { Scope } from '../db/scope.ts';
import { goneWarning } from '../incidents/gone-rows.ts';
import type { ReadIncidents } from '../incidents/read-incidents.ts';
import { countKnown, moveStaged, stageIncidents } from '../incidents/stage-incidents.ts';
import { makeForDelivery } from '../sources/open-for-delivery.ts';
import { batchReport, withKnown, withWarnings } from './import-report.ts';
import { replaceQuarantine, setImportReport, setImportState } from './queries.ts';

export async function storeRead(scope: Scope, id: string, read: ReadIncidents): Promise<void> {
  const sourceIds = await makeForDelivery(scope, read.sources);
  const gone = await stageIncidents(scope, read, sourceIds);
  const report = withWarnings(batchReport(read), goneWarning(gone, read.sources[0]?.sv ?? ''));
  const rows = withKnown(report.rows, await countKnown(scope, gone));
  await moveStaged(scope, id);
  await setImportReport(scope, id, { ...report, rows });
  await replaceQuarantine(scope, id, read.quarantine);
  await setImportState(scope, id, 'stored');
  scope.audit('import.stored', id, { alreadyKnown: rows.alreadyKnown, quarantined: rows.quarantined }, { rows: rows.accepted });
}
