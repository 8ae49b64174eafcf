// SQL of the register.
import type { RecordKind, RecordRow } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';

export interface RecordEntry extends RecordRow {
  /** through whose eyes it was made */
  readonly organisationId: string;
  readonly role: Scope['role'];
}

const columns = sql`r.id, r.kind, r.subject, r.title, r.title_secret as "titleSecret", r.register_number as "registerNumber",
  case when r.secrecy_paragraph is null then null else json_build_object('paragraph', r.secrecy_paragraph, 'note', r.secrecy_note,
    'date', to_char(r.secrecy_date, 'YYYY-MM-DD'), 'by', r.secrecy_by) end as secrecy,
  r.state, to_char(r.made_at at time zone 'Europe/Stockholm', 'YYYY-MM-DD') as made, o.name as organisation,
  r.organisation_id as "organisationId", r.role`;
const from = sql`records r join organisations o on o.municipality_id = r.municipality_id and o.id = r.organisation_id`;

/** Newest first. */
export async function listRecords(scope: Scope): Promise<RecordEntry[]> {
  const { rows } = await sql<RecordEntry>`select ${columns} from ${from} order by r.made_at desc, r.id`.execute(scope.trx);
  return rows;
}

export async function findRecord(scope: Scope, id: string): Promise<RecordEntry | null> {
  const { rows } = await sql<RecordEntry>`select ${columns} from ${from} where r.id = ${id}`.execute(scope.trx);
  return rows[0] ?? null;
}

/** The same, and nobody else changes it until the transaction ends. */
export async function lockRecord(scope: Scope, id: string): Promise<RecordEntry | null> {
  await sql`select 1 from records where id = ${id} for update`.execute(scope.trx);
  return findRecord(scope, id);
}

export async function saveRecord(scope: Scope, row: RecordEntry): Promise<void> {
  await sql`update records set title = ${row.title}, title_secret = ${row.titleSecret}, register_number = ${row.registerNumber},
      secrecy_paragraph = ${row.secrecy?.paragraph ?? null}, secrecy_note = ${row.secrecy?.note ?? null},
      secrecy_date = ${row.secrecy?.date ?? null}::date, secrecy_by = ${row.secrecy?.by ?? null}, state = ${row.state},
      finished_at = case when ${row.state} = 'finished' then coalesce(finished_at, ${scope.now.toISOString()}::timestamptz) end
    where id = ${row.id}`.execute(scope.trx);
}

/** The entry of a thing by what it is among its kind; null when it is not in the register. */
export async function findEntry(scope: Scope, kind: RecordKind, subject: string): Promise<RecordEntry | null> {
  const { rows } = await sql<RecordEntry>`select ${columns} from ${from} where r.kind = ${kind} and r.subject = ${subject}`.execute(
    scope.trx,
  );
  return rows[0] ?? null;
}

export interface SeriesRow {
  readonly prefix: string;
  readonly digits: number;
  readonly year: number;
  readonly last: number;
}

export async function findSeries(scope: Scope): Promise<SeriesRow | null> {
  const { rows } = await sql<SeriesRow>`select prefix, digits, year, last from record_series`.execute(scope.trx);
  return rows[0] ?? null;
}

/** Takes the next number of the year: two registrars never get the same one. */
export async function takeNext(scope: Scope, year: number): Promise<SeriesRow | null> {
  const { rows } = await sql<SeriesRow>`update record_series
    set last = case when year = ${year} then last + 1 else 1 end, year = ${year} returning prefix, digits, year, last`.execute(scope.trx);
  return rows[0] ?? null;
}

/** A new prefix begins at one; the same one goes on. */
export async function saveSeries(scope: Scope, prefix: string, digits: number): Promise<void> {
  await sql`insert into record_series (municipality_id, prefix, digits) values (${scope.municipalityId}, ${prefix}, ${digits})
    on conflict (municipality_id) do update set digits = excluded.digits, prefix = excluded.prefix,
      last = case when record_series.prefix = excluded.prefix then record_series.last else 0 end`.execute(scope.trx);
}

export async function removeSeries(scope: Scope): Promise<void> {
  await sql`delete from record_series`.execute(scope.trx);
}
