// Reads a delivery once more, the way a person says: columns and values as in the mapping file. Nothing is stored yet.
import { Fault, type ImportSummary, layoutFromMapping, mappingFile } from '@samsyn/domain';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import type { OrderJob } from '../jobs/jobs.ts';
import { waitsForMapping } from './propose-mapping.ts';
import { findImport, lockImport, setImportState } from './queries.ts';
import { summaryOf } from './show-import.ts';
import type { UploadFolder } from './upload-folder.ts';

/** @throws Fault import.mapping that names what is wrong in it; import.notFound; import.notReady when the delivery does not wait for one */
export async function mapImport(
  database: Database,
  uploads: UploadFolder,
  who: Who,
  order: OrderJob,
  id: string,
  given: unknown,
): Promise<ImportSummary> {
  const summary = await withScope(database, who, async (scope) => {
    scope.require('incident.import');
    const row = await lockImport(scope, id);
    if (!row) throw new Fault('import.notFound');
    if (!waitsForMapping(row) && row.state !== 'previewed') throw new Fault('import.notReady', { state: row.state });
    layoutFromMapping(given, row.fileName);
    await uploads.keepMapping(id, mappingFile.parse(given));
    await setImportState(scope, id, 'reading');
    await scope.audit('import.mapped', id);
    return summaryOf((await findImport(scope, id))!, scope.now);
  });
  await order('read-import', { who, importId: id });
  return summary;
}
