// SQL of minutes: who checks them, what they have approved or want changed, and what has been locked.
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';

export interface MinutesRow {
  readonly readyAt: string;
  readonly adjustBy: string;
  readonly lockedAt: string | null;
  readonly head: string | null;
  readonly hash: string | null;
}

const iso = (column: string) => sql`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

export async function findMinutes(scope: Scope, meetingId: string): Promise<MinutesRow | null> {
  const { rows } = await sql<MinutesRow>`select ${iso('ready_at')} as "readyAt", to_char(adjust_by, 'YYYY-MM-DD') as "adjustBy",
      ${iso('locked_at')} as "lockedAt", head, encode(hash, 'hex') as hash from minutes where meeting_id = ${meetingId}`.execute(scope.trx);
  return rows[0] ?? null;
}

export async function insertMinutes(scope: Scope, meetingId: string, adjustBy: string): Promise<void> {
  await sql`insert into minutes (municipality_id, meeting_id, ready_at, adjust_by)
    values (${scope.municipalityId}, ${meetingId}, ${scope.now}, ${adjustBy})`.execute(scope.trx);
}

export async function insertAdjuster(scope: Scope, meetingId: string, memberId: string): Promise<void> {
  await sql`insert into adjusters (municipality_id, meeting_id, member_id, position)
    values (${scope.municipalityId}, ${meetingId}, ${memberId},
      (select coalesce(max(position), 0) + 1 from adjusters where meeting_id = ${meetingId}))`.execute(scope.trx);
}

export interface AdjusterRow {
  readonly id: string;
  readonly memberId: string;
  readonly organisation: { readonly id: string; readonly name: string };
  readonly title: string;
  readonly accountId: string | null;
  readonly mine: boolean;
  readonly approved: readonly string[];
  readonly lastAt: string | null;
}

/** Those who check now; one who was replaced is not among them. */
export async function listAdjusters(scope: Scope, meetingId: string): Promise<AdjusterRow[]> {
  const { rows } =
    await sql<AdjusterRow>`select j.id, j.member_id as "memberId", jsonb_build_object('id', o.id, 'name', o.name) as organisation,
      s.title, s.account_id as "accountId",
      case when s.account_id is null then s.organisation_id = ${scope.organisationId} else s.account_id = ${scope.accountId} end as mine,
      coalesce((select jsonb_agg(v.item_id) from minutes_approvals v where v.adjuster_id = j.id), '[]'::jsonb) as approved,
      (select to_char(max(v.at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') from minutes_approvals v where v.adjuster_id = j.id) as "lastAt"
    from adjusters j join body_members s on s.id = j.member_id join organisations o on o.id = s.organisation_id
    where j.meeting_id = ${meetingId} and j.replaced_at is null order by j.position`.execute(scope.trx);
  return rows;
}

export async function replaceAdjusterRow(scope: Scope, id: string, reason: string): Promise<void> {
  await sql`update adjusters set replaced_at = ${scope.now}, replaced_reason = ${reason} where id = ${id}`.execute(scope.trx);
}

export async function approve(scope: Scope, adjusterId: string, items: readonly string[]): Promise<void> {
  await sql`insert into minutes_approvals (municipality_id, adjuster_id, item_id, at)
    select ${scope.municipalityId}::uuid, ${adjusterId}::uuid, i, ${scope.now}::timestamptz from unnest(${items}::uuid[]) as i
    on conflict do nothing`.execute(scope.trx);
}

/** A paragraph whose text has changed is read again by all; nothing to forget before the minutes are handed over. */
export async function forgetApprovals(scope: Scope, itemId: string): Promise<void> {
  await sql`delete from minutes_approvals where item_id = ${itemId}`.execute(scope.trx);
}

export async function forgetApproval(scope: Scope, adjusterId: string, itemId: string): Promise<void> {
  await sql`delete from minutes_approvals where item_id = ${itemId} and adjuster_id = ${adjusterId}`.execute(scope.trx);
}

export interface ChangeRow {
  readonly id: string;
  readonly adjusterId: string;
  readonly itemId: string;
  readonly was: string;
  readonly wanted: string;
  readonly at: string;
  readonly reply: 'taken' | 'kept' | null;
  readonly replyReason: string | null;
}

const changeColumns = sql`c.id, c.adjuster_id as "adjusterId", c.item_id as "itemId", c.was, c.wanted, ${iso('c.at')} as at, c.reply,
  c.reply_reason as "replyReason"`;

export async function listChanges(scope: Scope, meetingId: string): Promise<ChangeRow[]> {
  const { rows } = await sql<ChangeRow>`select ${changeColumns} from minutes_changes c join adjusters j on j.id = c.adjuster_id
    where j.meeting_id = ${meetingId} order by c.at, c.id`.execute(scope.trx);
  return rows;
}

export async function findChange(scope: Scope, id: string): Promise<(ChangeRow & { meetingId: string }) | null> {
  const { rows } = await sql<ChangeRow & { meetingId: string }>`select ${changeColumns}, j.meeting_id as "meetingId"
    from minutes_changes c join adjusters j on j.id = c.adjuster_id where c.id = ${id}`.execute(scope.trx);
  return rows[0] ?? null;
}

/** One wish at a time for a paragraph: a new one takes the place of one that waits. */
export async function saveChange(scope: Scope, adjusterId: string, itemId: string, was: string, wanted: string): Promise<string> {
  await sql`delete from minutes_changes where adjuster_id = ${adjusterId} and item_id = ${itemId} and reply is null`.execute(scope.trx);
  const { rows } = await sql<{ id: string }>`insert into minutes_changes (municipality_id, adjuster_id, item_id, was, wanted, at)
    values (${scope.municipalityId}, ${adjusterId}, ${itemId}, ${was}, ${wanted}, ${scope.now}) returning id`.execute(scope.trx);
  return rows[0]!.id;
}

export async function replyChangeRow(scope: Scope, id: string, reply: 'taken' | 'kept', reason: string | null): Promise<void> {
  await sql`update minutes_changes set reply = ${reply}, reply_reason = ${reason}, replied_at = ${scope.now} where id = ${id}`.execute(
    scope.trx,
  );
}

export async function insertParagraph(scope: Scope, meetingId: string, itemId: string, content: string): Promise<void> {
  await sql`insert into minutes_paragraphs (municipality_id, meeting_id, item_id, content)
    values (${scope.municipalityId}, ${meetingId}, ${itemId}, ${content})`.execute(scope.trx);
}

export async function lockMinutesRow(scope: Scope, meetingId: string, head: string, hash: string): Promise<void> {
  await sql`update minutes set locked_at = ${scope.now}, head = ${head}, hash = decode(${hash}, 'hex') where meeting_id = ${meetingId}`.execute(
    scope.trx,
  );
}

/** As kept, byte for byte; those the asker may not read are not there. */
export async function listParagraphs(scope: Scope, meetingId: string): Promise<string[]> {
  const { rows } = await sql<{ content: string }>`select content from minutes_paragraphs where meeting_id = ${meetingId}`.execute(
    scope.trx,
  );
  return rows.map(({ content }) => content);
}
