// SQL of deliveries (import_batches) and their quarantined rows. A delivery is its organisation's own: it shows values of rows.
import type { QuarantinedRow } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';
import type { PartialReading } from '../incidents/read-incidents.ts';
import type { BatchReport } from './import-report.ts';
import type { ReadingWish } from './reading-wish.ts';

export type ImportState = 'reading' | 'previewed' | 'storing' | 'stored' | 'undone' | 'refused' | 'cancelled';
export interface ImportRow {
  readonly id: string;
  readonly state: ImportState;
  readonly fileName: string;
  readonly bytes: number;
  readonly progress: number;
  readonly createdAt: Date;
  readonly startedAt: Date;
  readonly fault: { readonly code: string; readonly details: Readonly<Record<string, string | number>> } | null;
  readonly report: BatchReport | null;
  /** what is understood so far, while it is being read */
  readonly partial: PartialReading | null;
  readonly reading: ReadingWish;
  readonly profileId: string | null;
  readonly senderId: string | null;
}

const columns = sql`id, state, file_name as "fileName", bytes::float8 as bytes, progress, created_at as "createdAt",
  step_started_at as "startedAt", fault, report, partial, reading, profile_id as "profileId", sender_id as "senderId"`;

export async function insertImport(
  scope: Scope,
  row: { id: string; fileName: string; bytes: number; senderId?: string | null },
): Promise<void> {
  await sql`insert into import_batches (municipality_id, id, organisation_id, account_id, state, file_name, bytes, sender_id)
    values (${scope.municipalityId}, ${row.id}, ${scope.organisationId}, ${scope.accountId}, 'reading', ${row.fileName}, ${row.bytes},
      ${row.senderId ?? null})`.execute(scope.trx);
}

export async function findImport(scope: Scope, id: string): Promise<ImportRow | null> {
  const { rows } = await sql<ImportRow>`select ${columns} from import_batches
    where id = ${id} and organisation_id = ${scope.organisationId}`.execute(scope.trx);
  return rows[0] ?? null;
}

/** The same, and nobody else may change it until the transaction ends. */
export async function lockImport(scope: Scope, id: string): Promise<ImportRow | null> {
  const { rows } = await sql<ImportRow>`select ${columns} from import_batches
    where id = ${id} and organisation_id = ${scope.organisationId} for update`.execute(scope.trx);
  return rows[0] ?? null;
}

/** Newest first. */
export async function listImports(scope: Scope, limit = 100): Promise<ImportRow[]> {
  const { rows } = await sql<ImportRow>`select ${columns} from import_batches
    where organisation_id = ${scope.organisationId} order by created_at desc, id limit ${limit}`.execute(scope.trx);
  return rows;
}

export async function setImportState(scope: Scope, id: string, state: ImportState): Promise<void> {
  await sql`update import_batches set state = ${state}, step_started_at = now(),
    progress = case when ${state} in ('reading', 'storing') then 0 else 1 end,
    fault = case when ${state} in ('reading', 'previewed', 'storing') then null else fault end,
    stored_at = case when ${state} = 'stored' then clock_timestamp() else stored_at end
    where id = ${id}`.execute(scope.trx);
}

/** Back to where it can be stored again, with the reason why it was not. */
export async function setImportTrouble(scope: Scope, id: string, fault: { code: string; details: object }): Promise<void> {
  await sql`update import_batches set state = 'previewed', progress = 1, fault = ${JSON.stringify(fault)}::jsonb
    where id = ${id} and state = 'storing'`.execute(scope.trx);
}

/** One delivery at a time is stored or taken back in a municipality: what is known to one must not change under another. */
export async function lockDeliveries(scope: Scope): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`deliveries ${scope.municipalityId}`}, 0))`.execute(scope.trx);
}

/** False when it is no longer being worked on: somebody has cancelled it. */
export async function setImportProgress(scope: Scope, id: string, progress: number, partial: PartialReading): Promise<boolean> {
  const { rows } = await sql`update import_batches set progress = ${progress},
      partial = case when state = 'reading' then ${JSON.stringify(partial)}::jsonb end
    where id = ${id} and state in ('reading', 'storing') returning id`.execute(scope.trx);
  return rows.length > 0;
}

export async function setReading(scope: Scope, id: string, reading: ReadingWish): Promise<void> {
  await sql`update import_batches set reading = ${JSON.stringify(reading)}::jsonb where id = ${id}`.execute(scope.trx);
}

export async function setImportReport(scope: Scope, id: string, report: BatchReport): Promise<void> {
  await sql`update import_batches set report = ${JSON.stringify(report)}::jsonb, partial = null,
    period_from = ${report.period?.from ?? null}::date, period_to = ${report.period?.to ?? null}::date where id = ${id}`.execute(scope.trx);
}

export async function refuseImport(scope: Scope, id: string, fault: { code: string; details: object }): Promise<void> {
  await sql`update import_batches set state = 'refused', progress = 1, partial = null, fault = ${JSON.stringify(fault)}::jsonb where id = ${id}`.execute(
    scope.trx,
  );
}

/** Kept for thirty days from the first time, masked: enough to find the rows at the sender's and correct them. */
export async function replaceQuarantine(scope: Scope, id: string, rows: readonly QuarantinedRow[]): Promise<void> {
  const before = await sql<{ expires: Date | null }>`with gone as (delete from quarantined_rows where batch_id = ${id} returning expires_at)
    select min(expires_at) as expires from gone`.execute(scope.trx);
  if (rows.length === 0) return;
  await sql`insert into quarantined_rows (municipality_id, batch_id, file_name, line, column_name, value_masked, fault, expires_at)
    select ${scope.municipalityId}::uuid, ${id}::uuid, r.value->>'file', (r.value->>'line')::int, r.value->>'column',
      r.value->>'value', r.value->>'fault', coalesce(${before.rows[0]?.expires ?? null}::timestamptz, now() + interval '30 days')
    from jsonb_array_elements(${JSON.stringify(rows)}::jsonb) with ordinality r order by r.ordinality`.execute(scope.trx);
}

/** @param most  the first so many; null = all of them */
export async function listQuarantine(scope: Scope, batchIds: readonly string[], most: number | null = null): Promise<QuarantinedRow[]> {
  const { rows } =
    await sql<QuarantinedRow>`select q.file_name as file, q.line::int as line, q.column_name as "column", q.value_masked as value, q.fault
    from quarantined_rows q join import_batches b on b.id = q.batch_id
    where q.batch_id = any(${batchIds}::uuid[]) and b.organisation_id = ${scope.organisationId} order by b.created_at, q.batch_id, q.id limit ${most}`.execute(
      scope.trx,
    );
  return rows;
}

export async function isStoring(scope: Scope): Promise<boolean> {
  const { rows } = await sql`select 1 from import_batches where state = 'storing' limit 1`.execute(scope.trx);
  return rows.length > 0;
}
