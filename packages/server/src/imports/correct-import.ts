// Corrects rows in quarantine: before the delivery is stored its file is read again, afterwards the refused rows that were kept. The same
// reader reads them, and every row ends in one account as before.
import {
  categoryIndex,
  Fault,
  findPersonal,
  type GivenCorrection,
  type ImportSummary,
  isKnownValue,
  layoutOfProfile,
  looksLikePersonnummer,
} from '@samsyn/domain';
import { refuseWhileChanging } from '../areas/refuse-while-changing.ts';
import type { Database } from '../db/database.ts';
import { type Scope, type Who, withScope } from '../db/scope.ts';
import type { OrderJob } from '../jobs/jobs.ts';
import { insertCorrection, removeCorrection } from './correction-queries.ts';
import { findImport, type ImportRow, lockDeliveries, lockImport, setImportState } from './queries.ts';
import { replayHeld } from './replay-held.ts';
import { summaryOf } from './show-import.ts';
import type { UploadFolder } from './upload-folder.ts';

export interface Correcting {
  readonly database: Database;
  readonly uploads: UploadFolder;
  readonly order: OrderJob;
}

/** @throws Fault import.notFound, import.notReady, import.correction when the replacement cannot be, import.heldGone when the rows are no more */
export async function correctImport(
  { database, uploads, order }: Correcting,
  who: Who,
  id: string,
  given: GivenCorrection,
): Promise<ImportSummary> {
  const summary = await withScope(database, who, async (scope) => {
    scope.require('incident.import');
    await refuseWhileChanging(scope);
    await lockDeliveries(scope);
    const row = await correctable(scope, id);
    requireSense(given, row);
    const correction = await insertCorrection(scope, id, given);
    // the value is the sender's; the entry says where it stood and what was done
    scope.audit('import.corrected', id, { correction, column: given.column, kind: given.kind });
    if (row.state === 'stored') await replayHeld(scope, uploads, row);
    else await setImportState(scope, id, 'reading');
    return summaryOf((await findImport(scope, id))!, scope.now);
  });
  if (summary.state === 'reading') await order('read-import', { who, importId: id });
  return summary;
}

/** Takes a correction back, for as long as nothing is stored by it. @throws Fault import.notFound, import.notReady */
export async function withdrawCorrection(
  { database, order }: Correcting,
  who: Who,
  id: string,
  correction: string,
): Promise<ImportSummary> {
  const summary = await withScope(database, who, async (scope) => {
    scope.require('incident.import');
    const row = await correctable(scope, id);
    if (row.state === 'stored') throw new Fault('import.notReady', { state: row.state });
    if (!(await removeCorrection(scope, id, correction))) throw new Fault('import.correctionGone');
    scope.audit('import.correctionWithdrawn', id, { correction });
    await setImportState(scope, id, 'reading');
    return summaryOf((await findImport(scope, id))!, scope.now);
  });
  await order('read-import', { who, importId: id });
  return summary;
}

async function correctable(scope: Scope, id: string): Promise<ImportRow> {
  const row = await lockImport(scope, id);
  if (!row) throw new Fault('import.notFound');
  if (row.state !== 'previewed' && row.state !== 'stored') throw new Fault('import.notReady', { state: row.state });
  return row;
}

function requireSense({ kind, replacement, fault }: GivenCorrection, row: ImportRow): void {
  if (replacement === null) return;
  const decided = row.report?.read?.decided;
  const wrong =
    findPersonal(replacement) !== null ||
    looksLikePersonnummer(replacement) ||
    (kind === 'category' && categoryIndex(replacement) < 0) ||
    (kind === 'replace' &&
      fault === 'import.unknownCode' &&
      !(decided && isKnownValue(layoutOfProfile(decided, row.fileName), replacement)));
  if (wrong) throw new Fault('import.correction', { value: replacement });
}
