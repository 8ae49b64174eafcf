// Stores a delivery that has been looked at: all of it in one transaction, or nothing.
import { Fault, type ImportSummary } from '@samsyn/domain';
import { activeVersion } from '../areas/stored-areas.ts';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import type { OrderJob } from '../jobs/jobs.ts';
import { diskFullFault, requireRoom } from './disk-room.ts';
import { findImport, lockDeliveries, lockImport, setImportState, setImportTrouble } from './queries.ts';
import { readDelivery } from './read-import.ts';
import { summaryOf } from './show-import.ts';
import { storeRead } from './store-read.ts';
import type { UploadFolder } from './upload-folder.ts';

/** Orders the storing; asked twice it is ordered once. @throws Fault import.notFound, import.notReady, import.asks while there are questions */
export async function orderStore(database: Database, who: Who, order: OrderJob, id: string): Promise<ImportSummary> {
  const summary = await withScope(database, who, async (scope) => {
    scope.require('incident.import');
    const row = await lockImport(scope, id);
    if (!row) throw new Fault('import.notFound');
    if (row.state === 'previewed') {
      const asks = row.report?.read?.asks ?? [];
      if (asks.length > 0) throw new Fault('import.asks', { n: asks.length, col: asks[0]?.column ?? '' });
      await setImportState(scope, id, 'storing');
      scope.audit('import.ordered', id);
    } else if (row.state !== 'storing' && row.state !== 'stored') throw new Fault('import.notReady', { state: row.state });
    return summaryOf((await findImport(scope, id))!, scope.now);
  });
  if (summary.state === 'storing') await order('store-import', { who, importId: id });
  return summary;
}

/** The file is read again, so that nothing of it lies in the database while the person decides. Run again after a crash it starts over. Answers whether it is stored. */
export async function storeImport(database: Database, uploads: UploadFolder, who: Who, id: string): Promise<boolean> {
  const row = await withScope(database, who, (scope) => findImport(scope, id));
  if (row?.state !== 'storing') return false;
  let line = 0;
  try {
    for (let stored = false; !stored; ) {
      const { read, division, ...how } = await readDelivery(database, uploads, who, row);
      line = read.rows.read;
      await requireRoom(uploads.dataDirectory, row.bytes, true, line);
      await uploads.keepHeld(id, read.held);
      stored = await withScope(database, who, async (scope) => {
        await lockDeliveries(scope);
        const now = await lockImport(scope, id);
        // while it was read, the areas may have become others: then it is read once more, in those
        if (now?.state === 'storing' && (await activeVersion(scope)) !== division) return false;
        if (now?.state === 'storing') await storeRead(scope, id, read, how);
        return true;
      });
    }
    await uploads.removeFile(id);
    return true;
  } catch (raised) {
    // nothing was stored: the delivery is back where it can be tried again, and says why
    const full = await diskFullFault(raised, uploads.dataDirectory, row.bytes, line);
    const fault = full ?? (raised instanceof Fault ? raised : new Fault('import.unexpected'));
    await withScope(database, who, (scope) => setImportTrouble(scope, id, { code: fault.code, details: fault.details }));
    if (!(raised instanceof Fault) && !full) throw raised;
    return false;
  }
}
