// Takes a delivery back. Each of its rows ends in one of three ways: removed; kept, since a later delivery holds it too and it counts as that
// delivery's from then on; kept, since a person has corrected it. What is on hold is refused whole, with the reason.
import { Fault, type ImportSummary, type UndoOutcome } from '@samsyn/domain';
import { sql } from 'kysely';
import { refuseWhileChanging } from '../areas/refuse-while-changing.ts';
import type { Database } from '../db/database.ts';
import { type Scope, type Who, withScope } from '../db/scope.ts';
import { refuseIfHeld } from '../retention/refuse-if-held.ts';
import { waitsForMapping } from './propose-mapping.ts';
import { findImport, lockDeliveries, lockImport, setImportState } from './queries.ts';
import { summaryOf } from './show-import.ts';
import type { UploadFolder } from './upload-folder.ts';

/** @throws Fault import.notFound, import.notReady while it is being stored, retention.hold when its rows must stay */
export async function undoImport(database: Database, uploads: UploadFolder, who: Who, id: string): Promise<ImportSummary> {
  const summary = await withScope(database, who, async (scope) => {
    scope.require('incident.undo');
    await refuseWhileChanging(scope);
    await lockDeliveries(scope);
    const row = await lockImport(scope, id);
    if (!row) throw new Fault('import.notFound');
    if (row.state === 'storing') throw new Fault('import.notReady', { state: row.state });
    await refuseIfHeld(scope, id, row.state === 'stored' ? ['rows', 'quarantine'] : ['uploads', 'quarantine']);
    let outcome: UndoOutcome | null = null;
    if (row.state === 'stored') {
      const keptLater = await giveToLater(scope, id);
      const removed = await removeUncorrected(scope, id);
      const keptCorrected = await keepCorrected(scope, id);
      outcome = { removed, keptLater, keptCorrected };
      await sql`delete from known_incidents where batch_id = ${id}`.execute(scope.trx);
      await sql`delete from incident_aggregates where batch_id = ${id}`.execute(scope.trx);
      await sql`delete from gone_rows where batch_id = ${id}`.execute(scope.trx);
      await noteOutcome(scope, id, outcome);
      // what a person has corrected stays, as a delivery of its own
      if (keptCorrected === 0) await setImportState(scope, id, 'undone');
    } else if (row.state === 'reading' || row.state === 'previewed' || waitsForMapping(row)) await setImportState(scope, id, 'cancelled');
    await sql`delete from quarantined_rows where batch_id = ${id}`.execute(scope.trx);
    await scope.audit('import.undone', id, { state: row.state, ...outcome });
    return summaryOf((await findImport(scope, id))!, scope.now);
  });
  await uploads.remove(id);
  return summary;
}

/** Answers how many rows. */
async function giveToLater(scope: Scope, id: string): Promise<number> {
  await sql`create temp table given_on on commit drop as
    select distinct on (i.id) i.id, k.batch_id, i.count, i.source_id, i.fingerprint, (i.longitude is null and i.area_key is null) as placeless,
      i.from_minute is null as timeless
    from incidents i join known_incidents k on k.source_id = i.source_id and k.fingerprint = i.fingerprint
    join import_batches b on b.id = k.batch_id and b.state = 'stored'
    where i.batch_id = ${id} and k.batch_id <> ${id}
    order by i.id, b.stored_at`.execute(scope.trx);
  await sql`update incidents i set batch_id = g.batch_id from given_on g where i.id = g.id`.execute(scope.trx);
  await sql`delete from known_incidents k using given_on g
    where k.batch_id = g.batch_id and k.source_id = g.source_id and k.fingerprint = g.fingerprint`.execute(scope.trx);
  await sql`update import_batches b set report = b.report || jsonb_build_object('rows', (b.report->'rows') || jsonb_build_object(
      'accepted', (b.report->'rows'->>'accepted')::int + g.n, 'alreadyKnown', (b.report->'rows'->>'alreadyKnown')::int - g.n,
      'incidents', (b.report->'rows'->>'incidents')::int + g.incidents,
      'withoutPlace', (b.report->'rows'->>'withoutPlace')::int + g.placeless,
      'withoutTime', (b.report->'rows'->>'withoutTime')::int + g.timeless))
    from (select batch_id, count(*)::int as n, sum(count)::int as incidents, (count(*) filter (where placeless))::int as placeless,
      (count(*) filter (where timeless))::int as timeless from given_on group by batch_id) g
    where b.id = g.batch_id`.execute(scope.trx);
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from given_on`.execute(scope.trx);
  return rows[0]?.n ?? 0;
}

async function removeUncorrected(scope: Scope, id: string): Promise<number> {
  const { numAffectedRows } = await sql`delete from incidents where batch_id = ${id} and corrected_at is null`.execute(scope.trx);
  return Number(numAffectedRows ?? 0);
}

/** The delivery's account says what is left of it. Answers how many rows. */
async function keepCorrected(scope: Scope, id: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`with kept as (
      select count(*)::int as n, coalesce(sum(count), 0)::int as incidents,
        (count(*) filter (where longitude is null and area_key is null))::int as placeless,
        (count(*) filter (where from_minute is null))::int as timeless from incidents where batch_id = ${id}),
    told as (update import_batches b set report = b.report || jsonb_build_object('rows', (b.report->'rows') || jsonb_build_object('read', k.n,
        'accepted', k.n, 'quarantined', 0, 'alreadyKnown', 0, 'incidents', k.incidents, 'notIncidents', '{}'::jsonb,
        'withoutPlace', k.placeless, 'withoutTime', k.timeless))
      from kept k where b.id = ${id} and k.n > 0 returning 1)
    select n from kept`.execute(scope.trx);
  return rows[0]?.n ?? 0;
}

async function noteOutcome(scope: Scope, id: string, outcome: UndoOutcome): Promise<void> {
  await sql`update import_batches set report = report || jsonb_build_object('undo', ${JSON.stringify(outcome)}::jsonb) where id = ${id}`.execute(
    scope.trx,
  );
}
