// Stores a delivery that has been looked at: all of it in one transaction, or nothing.
import { Fault, type ImportSummary } from '@samsyn/domain';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import type { OrderJob } from '../jobs/jobs.ts';
import { findImport, lockImport, setImportState } from './queries.ts';
import { readDelivery } from './read-import.ts';
import { summaryOf } from './show-import.ts';
import { storeRead } from './store-read.ts';
import { isDiskFull, type UploadFolder } from './upload-folder.ts';

/** Orders the storing; asked twice it is ordered once. @throws Fault import.notFound, import.notReady */
export async function orderStore(database: Database, who: Who, order: OrderJob, id: string): Promise<ImportSummary> {
  const summary = await withScope(database, who, async (scope) => {
    scope.require('incident.import');
    const row = await lockImport(scope, id);
    if (!row) throw new Fault('import.notFound');
    if (row.state === 'previewed') await setImportState(scope, id, 'storing');
    else if (row.state !== 'storing' && row.state !== 'stored') throw new Fault('import.notReady', { state: row.state });
    return summaryOf((await findImport(scope, id))!, scope.now);
  });
  if (summary.state === 'storing') await order('store-import', { who, importId: id });
  return summary;
}

/** The file is read again, so that nothing of it lies in the database while the person decides. Run again after a crash it starts over. */
export async function storeImport(database: Database, uploads: UploadFolder, who: Who, id: string): Promise<void> {
  const row = await withScope(database, who, (scope) => findImport(scope, id));
  if (row?.state !== 'storing') return;
  try {
    const read = await readDelivery(database, uploads, who, id, row.fileName);
    await withScope(database, who, async (scope) => {
      const now = await lockImport(scope, id);
      if (now?.state !== 'storing') return;
      await storeRead(scope, id, read);
    });
    await uploads.remove(id);
  } catch (raised) {
    // nothing was stored: the delivery is back where it can be tried again
    await withScope(database, who, (scope) => setImportState(scope, id, 'previewed'));
    if (isDiskFull(raised)) throw new Fault('import.diskFull', { line: 0, mb: 100 });
    throw raised;
  }
}
