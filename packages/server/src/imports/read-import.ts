// Reads a delivery and notes what was understood, before anything is stored. Rows already known are counted against the database.
import { Fault, isMappable } from '@samsyn/domain';
import { loadAreas } from '../areas/stored-areas.ts';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import { goneWarning } from '../incidents/gone-rows.ts';
import { type ReadIncidents, readIncidentFiles } from '../incidents/read-incidents.ts';
import { countKnown, stageIncidents } from '../incidents/stage-incidents.ts';
import { hashKeyOf } from '../municipalities/find-hash-key.ts';
import { openForDelivery } from '../sources/open-for-delivery.ts';
import { diskFullFault, requireRoom } from './disk-room.ts';
import { batchReport, withKnown, withWarnings } from './import-report.ts';
import { findImport, lockImport, refuseImport, replaceQuarantine, setImportProgress, setImportReport, setImportState } from './queries.ts';
import type { UploadFolder } from './upload-folder.ts';

export async function readImport(database: Database, uploads: UploadFolder, who: Who, id: string): Promise<void> {
  const row = await withScope(database, who, (scope) => findImport(scope, id));
  if (row?.state !== 'reading') return;
  try {
    const read = await readDelivery(database, uploads, who, id, row.fileName);
    await requireRoom(uploads.dataDirectory, row.bytes, true);
    await withScope(database, who, async (scope) => {
      const now = await lockImport(scope, id);
      if (now?.state !== 'reading') return;
      const sourceIds = await openForDelivery(scope, read.sources);
      const gone = await stageIncidents(scope, read, sourceIds);
      const report = withWarnings(batchReport(read), goneWarning(gone, read.sources[0]?.sv ?? ''));
      await setImportReport(scope, id, { ...report, rows: withKnown(report.rows, await countKnown(scope, gone)) });
      await replaceQuarantine(scope, id, read.quarantine);
      await setImportState(scope, id, 'previewed');
    });
  } catch (raised) {
    await refuse(database, who, id, (await diskFullFault(raised, uploads.dataDirectory, row.bytes)) ?? raised);
    if (!(raised instanceof Fault && isMappable(raised.code))) await uploads.remove(id);
  }
}

/** The delivery as incidents, with the municipality's own areas and key; progress goes to the row at most twice a second. */
export async function readDelivery(
  database: Database,
  uploads: UploadFolder,
  who: Who,
  id: string,
  fileName: string,
): Promise<ReadIncidents> {
  const { areas, hashKey } = await withScope(database, who, async (scope) => ({
    areas: await loadAreas(scope),
    hashKey: await hashKeyOf(scope),
  }));
  let told = performance.now();
  let telling: Promise<unknown> = Promise.resolve();
  const mapping = await uploads.mapping(id);
  const read = await readIncidentFiles([uploads.path(id, fileName)], {
    ...(mapping ? { profile: mapping } : {}),
    ...(areas ? { areas } : {}),
    hashKey,
    onProgress(share) {
      if (performance.now() - told < 500) return;
      told = performance.now();
      // progress that cannot be told is no reason to stop
      telling = telling.then(() => withScope(database, who, (scope) => setImportProgress(scope, id, share * 0.8))).catch(() => undefined);
    },
  });
  await telling;
  return read;
}

/** An expected refusal becomes the delivery's own sentence; a bug is said neutrally and raised on to the log. */
async function refuse(database: Database, who: Who, id: string, fault: unknown): Promise<void> {
  const said = fault instanceof Fault ? { code: fault.code, details: fault.details } : { code: 'import.unexpected', details: {} };
  await withScope(database, who, (scope) => refuseImport(scope, id, said));
  if (!(fault instanceof Fault)) throw fault;
}
