// SQL of corrections and of the quarantine by fault, column and value.
import type { GivenCorrection, ImportCorrection } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';
import type { StoredCorrection } from '../incidents/corrections.ts';

/** In the order they were made. */
export async function listCorrections(scope: Scope, batchId: string): Promise<ImportCorrection[]> {
  const { rows } = await sql<ImportCorrection>`select c.id, c.fault, c.column_name as "column",
      case when not c.every_value then coalesce(c.value_masked, '…') end as value, c.kind, c.replacement, c.rows,
      jsonb_build_object('sv', coalesce(a.title_sv, ''), 'en', coalesce(a.title_en, '')) as by,
      to_char(c.made_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at
    from import_corrections c join import_batches b on b.id = c.batch_id left join accounts a on a.id = c.account_id
    where c.batch_id = ${batchId} and b.organisation_id = ${scope.organisationId} order by c.made_at, c.id`.execute(scope.trx);
  return rows;
}

/** For the reader: those whose value is still known. */
export async function correctionsFor(scope: Scope, batchId: string): Promise<StoredCorrection[]> {
  const { rows } =
    await sql<StoredCorrection>`select id, fault, column_name as "column", case when not every_value then value_masked end as value,
      kind, replacement
    from import_corrections where batch_id = ${batchId} and (every_value or value_masked is not null) order by made_at, id`.execute(
      scope.trx,
    );
  return rows;
}

export async function insertCorrection(scope: Scope, batchId: string, given: GivenCorrection): Promise<string> {
  await sql`delete from import_corrections where batch_id = ${batchId} and fault = ${given.fault} and column_name = ${given.column}
    and every_value = ${given.value === null} and value_masked is not distinct from ${given.value}
    and (rows = 0 or exists (select 1 from import_batches b where b.id = batch_id and b.state <> 'stored'))`.execute(scope.trx);
  const { rows } = await sql<{
    id: string;
  }>`insert into import_corrections (municipality_id, batch_id, fault, column_name, value_masked, every_value,
      kind, replacement, account_id, made_at)
    values (${scope.municipalityId}, ${batchId}, ${given.fault}, ${given.column}, ${given.value}, ${given.value === null}, ${given.kind},
      ${given.replacement}, ${scope.accountId}, clock_timestamp()) returning id`.execute(scope.trx);
  const made = rows[0];
  if (!made) throw new Error('a correction was made but is not there');
  return made.id;
}

export async function removeCorrection(scope: Scope, batchId: string, id: string): Promise<boolean> {
  const { rows } = await sql`delete from import_corrections where batch_id = ${batchId} and id = ${id} returning id`.execute(scope.trx);
  return rows.length > 0;
}

/** How many rows each took in. `further`: beside those it took in before. */
export async function noteMended(scope: Scope, batchId: string, mended: ReadonlyMap<string, number>, further: boolean): Promise<void> {
  if (!further) await sql`update import_corrections set rows = 0 where batch_id = ${batchId}`.execute(scope.trx);
  for (const [id, rows] of mended)
    await sql`update import_corrections set rows = rows + ${rows} where batch_id = ${batchId} and id = ${id}`.execute(scope.trx);
}

export interface QuarantinedValue {
  readonly fault: string;
  readonly column: string;
  readonly value: string;
  readonly line: number;
  readonly rows: number;
}

/** The most rows first. */
export async function quarantinedValues(scope: Scope, batchId: string): Promise<QuarantinedValue[]> {
  const { rows } =
    await sql<QuarantinedValue>`select q.fault, coalesce(q.column_name, '') as "column", coalesce(q.value_masked, '') as value,
      min(q.line)::float8 as line, count(*)::int as rows
    from quarantined_rows q join import_batches b on b.id = q.batch_id
    where q.batch_id = ${batchId} and b.organisation_id = ${scope.organisationId}
    group by 1, 2, 3 order by 5 desc, 4`.execute(scope.trx);
  return rows;
}
