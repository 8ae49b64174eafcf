// Reads the refused rows of a stored delivery once more, with all corrections, and stores those that can be read now.
import { Fault, type Layout, layoutOfProfile, type RowCounts } from '@samsyn/domain';
import { sql } from 'kysely';
import { loadAddressFinder } from '../addresses/find-addresses.ts';
import { loadAreas } from '../areas/stored-areas.ts';
import type { Scope } from '../db/scope.ts';
import { attachDelivery } from '../facilities/attach-incidents.ts';
import { loadFacilityFinder } from '../facilities/find-facilities.ts';
import { type HeldTable, tableOfHeld } from '../incidents/held-rows.ts';
import { IncidentBatch } from '../incidents/incident-batch.ts';
import { readTable } from '../incidents/read-table.ts';
import { countKnown, moveStaged, stageIncidents } from '../incidents/stage-incidents.ts';
import { hashKeyOf } from '../municipalities/find-hash-key.ts';
import { makeForDelivery } from '../sources/open-for-delivery.ts';
import { correctionsFor, noteMended } from './correction-queries.ts';
import { type BatchReport, withKnown } from './import-report.ts';
import { type ImportRow, replaceQuarantine, setImportReport } from './queries.ts';
import { rememberReading } from './remember-reading.ts';
import type { UploadFolder } from './upload-folder.ts';

/** @throws Fault import.heldGone when their time is up */
export async function replayHeld(scope: Scope, uploads: UploadFolder, row: ImportRow): Promise<void> {
  const held = await uploads.held(row.id);
  const { report } = row;
  const decided = report?.read?.decided;
  if (!held || !report || !decided) throw new Fault('import.heldGone');
  const batch = new IncidentBatch({
    ...((await areasOf(scope)) ?? {}),
    registers: { addresses: await loadAddressFinder(scope), facilities: await loadFacilityFinder(scope) },
    hashKey: await hashKeyOf(scope),
    corrections: await correctionsFor(scope, row.id),
    hold: true,
    notAfter: row.createdAt,
    earlier: await printsOf(scope, row.id),
  });
  const layout = layoutOfProfile(decided, row.fileName);
  for (const table of held) await readTable(tableOfHeld(table), layoutFor(table, layout), batch, receivedOf(report), table.rows);
  const read = batch.done();
  const tried = read.rows.read;
  if (read.rows.quarantined < tried) {
    const gone = await stageIncidents(scope, read, await makeForDelivery(scope, read.sources));
    const rows = withKnown(read.rows, await countKnown(scope, gone));
    await moveStaged(scope, row.id);
    await attachDelivery(scope, row.id, read);
    await setImportReport(scope, row.id, {
      ...report,
      rows: addedRows(report.rows, rows, tried),
      period: widest(report.period, read.period),
    });
    await replaceQuarantine(scope, row.id, read.quarantine);
    await noteMended(scope, row.id, read.mended, true);
    scope.audit('import.mended', row.id, { quarantined: rows.quarantined }, { rows: rows.accepted });
  }
  await rememberReading(scope, row.id, report, row.profileId);
  await uploads.keepHeld(row.id, read.held);
}

/** Tables of an archive may have layouts of their own; a delivery whose tables differ is corrected at the sender's. */
function layoutFor(table: HeldTable, layout: Layout): Layout {
  if (table.layout !== layout.key) throw new Fault('import.heldGone');
  return layout;
}

async function areasOf(scope: Scope) {
  const areas = await loadAreas(scope);
  return areas ? { areas } : null;
}

const receivedOf = (report: BatchReport): string | null => report.sources[0]?.received ?? null;

/** Of rows that the delivery holds already, new or known: what is read now is further ones. */
async function printsOf(scope: Scope, id: string): Promise<Uint8Array> {
  const { rows } = await sql<{ fingerprint: Buffer }>`select fingerprint from incidents where batch_id = ${id}
    union all select fingerprint from known_incidents where batch_id = ${id}`.execute(scope.trx);
  return Buffer.concat(rows.map((row) => row.fingerprint));
}

/** read = accepted + quarantined + alreadyKnown still holds: the rows tried again leave the quarantine they were counted in. */
function addedRows(before: RowCounts, now: RowCounts, tried: number): RowCounts {
  const notIncidents = { ...before.notIncidents };
  for (const [reason, n] of Object.entries(now.notIncidents)) notIncidents[reason] = (notIncidents[reason] ?? 0) + n;
  return {
    read: before.read,
    accepted: before.accepted + now.accepted,
    quarantined: before.quarantined - tried + now.quarantined,
    alreadyKnown: before.alreadyKnown + now.alreadyKnown,
    incidents: before.incidents + now.incidents,
    notIncidents,
    withoutPlace: before.withoutPlace + now.withoutPlace,
    withoutTime: before.withoutTime + now.withoutTime,
  };
}

function widest(a: BatchReport['period'], b: BatchReport['period']): BatchReport['period'] {
  if (!a || !b) return a ?? b;
  const days = [a.from, a.to, b.from, b.to].sort();
  return { from: days[0]!, to: days[3]! };
}
