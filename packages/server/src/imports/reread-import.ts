// Reads a delivered file in another way: another encoding, delimiter, sheet, line of headings or profile than was decided.
import { Fault, type ImportSummary, layouts, type ReadingChoice } from '@samsyn/domain';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import type { OrderJob } from '../jobs/jobs.ts';
import { listProfiles } from './profile-queries.ts';
import { waitsForMapping } from './propose-mapping.ts';
import { findImport, lockImport, setImportState, setReading } from './queries.ts';
import { summaryOf } from './show-import.ts';
import type { UploadFolder } from './upload-folder.ts';

/** Answers about columns are asked for again: the columns may be others. @throws Fault import.notFound, import.notReady, import.mapping */
export async function rereadImport(
  database: Database,
  uploads: UploadFolder,
  who: Who,
  order: OrderJob,
  id: string,
  choice: ReadingChoice,
): Promise<ImportSummary> {
  const summary = await withScope(database, who, async (scope) => {
    scope.require('incident.import');
    const row = await lockImport(scope, id);
    if (!row) throw new Fault('import.notFound');
    if (row.state !== 'previewed' && !waitsForMapping(row)) throw new Fault('import.notReady', { state: row.state });
    const { profile } = choice;
    if (
      profile !== null &&
      !layouts.some(({ key }) => key === profile) &&
      !(await listProfiles(scope)).some((saved) => saved.id === profile)
    )
      throw new Fault('import.mapping', { file: profile, at: 'profile' });
    // a profile that is chosen stands instead of the mapping that was made for this file
    if (profile !== null) await uploads.dropMapping(id);
    await setReading(scope, id, { ...choice });
    await setImportState(scope, id, 'reading');
    scope.audit('import.reread', id, { ...choice });
    return summaryOf((await findImport(scope, id))!, scope.now);
  });
  await order('read-import', { who, importId: id });
  return summary;
}
