// SQL of who takes part: recusals from an item, attendance of the whole or of one item.
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';

export interface RecusalRecord {
  readonly id: string;
  readonly itemId: string;
  readonly organisation: { readonly id: string; readonly name: string };
  readonly accountId: string | null;
  readonly whole: boolean;
  readonly reason: string;
}

export async function listRecusals(scope: Scope, meetingId: string): Promise<RecusalRecord[]> {
  const { rows } =
    await sql<RecusalRecord>`select r.id, r.item_id as "itemId", jsonb_build_object('id', o.id, 'name', o.name) as organisation,
      r.account_id as "accountId", r.whole, r.reason
    from recusals r join organisations o on o.id = r.organisation_id join meeting_items i on i.id = r.item_id
    where i.meeting_id = ${meetingId} order by o.name`.execute(scope.trx);
  return rows;
}

export async function insertRecusal(
  scope: Scope,
  itemId: string,
  input: { organisationId: string; accountId: string | null; reason: string },
) {
  await sql`insert into recusals (municipality_id, item_id, organisation_id, account_id, whole, reason, made_at)
    values (${scope.municipalityId}, ${itemId}, ${input.organisationId}, ${input.accountId}, ${input.accountId === null}, ${input.reason},
      ${scope.now})
    on conflict do nothing`.execute(scope.trx);
}

/** Whoever took no part in an item takes none where it is taken up again. */
export async function copyRecusals(scope: Scope, from: string, to: string): Promise<void> {
  await sql`insert into recusals (municipality_id, item_id, organisation_id, account_id, whole, reason, made_at)
    select municipality_id, ${to}::uuid, organisation_id, account_id, whole, reason, ${scope.now}::timestamptz from recusals
    where item_id = ${from} on conflict do nothing`.execute(scope.trx);
}

/** How many who take no part in one item take part in the other. */
export async function countRecusalsMissing(scope: Scope, from: string, to: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from recusals r where r.item_id = ${from} and not exists (
    select 1 from recusals t where t.item_id = ${to} and t.organisation_id = r.organisation_id and t.account_id is not distinct from r.account_id)`.execute(
    scope.trx,
  );
  return rows[0]!.n;
}

export async function findRecusal(scope: Scope, id: string): Promise<{ itemId: string; meetingId: string } | null> {
  const { rows } = await sql<{ itemId: string; meetingId: string }>`select r.item_id as "itemId", i.meeting_id as "meetingId"
    from recusals r join meeting_items i on i.id = r.item_id where r.id = ${id}`.execute(scope.trx);
  return rows[0] ?? null;
}

export async function deleteRecusal(scope: Scope, id: string): Promise<void> {
  await sql`delete from recusals where id = ${id}`.execute(scope.trx);
}

export interface AttendanceRecord {
  readonly memberId: string;
  readonly itemId: string | null;
  readonly status: 'present' | 'absent' | 'deputy';
  readonly deputyId: string | null;
}

export async function listAttendance(scope: Scope, meetingId: string): Promise<AttendanceRecord[]> {
  const { rows } = await sql<AttendanceRecord>`select member_id as "memberId", item_id as "itemId", status, deputy_id as "deputyId"
    from attendance where meeting_id = ${meetingId}`.execute(scope.trx);
  return rows;
}

export async function saveAttendance(scope: Scope, meetingId: string, rows: readonly AttendanceRecord[]): Promise<void> {
  await sql`insert into attendance (municipality_id, meeting_id, member_id, item_id, status, deputy_id)
    select ${scope.municipalityId}::uuid, ${meetingId}::uuid, r."memberId", r."itemId", r.status, r."deputyId"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r ("memberId" uuid, "itemId" uuid, status text, "deputyId" uuid)
    on conflict (municipality_id, meeting_id, member_id, item_id) do update set status = excluded.status, deputy_id = excluded.deputy_id`.execute(
    scope.trx,
  );
}
