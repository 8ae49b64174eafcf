// SQL of the agenda and the notes on its items. What a recused reader may not see is not in the answers: the database leaves it out.
import type { ChangeItem } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';
import type { MeetingRecord } from './queries.ts';

export interface ItemRecord {
  readonly id: string;
  readonly meetingId: string;
  readonly position: number;
  readonly paragraph: number | null;
  readonly kind: string;
  readonly title: string;
  readonly minutes: number;
  readonly state: 'waiting' | 'open' | 'done' | 'postponed';
  readonly origin: { readonly meetingId: string; readonly paragraph: number | null; readonly date: string } | null;
  readonly secrecy: { readonly paragraph: string; readonly by: string } | null;
  readonly recused: boolean;
}

const itemColumns = sql`i.id, i.meeting_id as "meetingId", i.position, i.paragraph, i.kind, i.title, i.minutes, i.state,
  (select jsonb_build_object('meetingId', o.meeting_id, 'paragraph', o.paragraph,
      'date', to_char(m.starts_at at time zone 'Europe/Stockholm', 'YYYY-MM-DD'))
    from meeting_items o join meetings m on m.id = o.meeting_id where o.id = i.origin_id) as origin,
  case when i.secrecy_paragraph is null then null else jsonb_build_object('paragraph', i.secrecy_paragraph, 'by', i.secrecy_by) end as secrecy,
  asker_recused(i.id) as recused`;

export async function listItems(scope: Scope, meetingId: string): Promise<ItemRecord[]> {
  const { rows } = await sql<ItemRecord>`select ${itemColumns} from meeting_items i where i.meeting_id = ${meetingId}
    order by i.position`.execute(scope.trx);
  return rows;
}

export async function findItem(scope: Scope, id: string): Promise<ItemRecord | null> {
  const { rows } = await sql<ItemRecord>`select ${itemColumns} from meeting_items i where i.id = ${id}`.execute(scope.trx);
  return rows[0] ?? null;
}

export interface NewItemRow {
  readonly kind: string;
  readonly title: string;
  readonly minutes: number;
  readonly originId?: string;
}

/** At the end of the agenda. */
export async function insertItems(scope: Scope, meeting: Pick<MeetingRecord, 'id' | 'body' | 'year'>, items: readonly NewItemRow[]) {
  const { rows } = await sql<{
    id: string;
  }>`insert into meeting_items (municipality_id, meeting_id, body_id, year, position, kind, title, minutes,
      origin_id)
    select ${scope.municipalityId}::uuid, ${meeting.id}::uuid, ${meeting.body.id}::uuid, ${meeting.year}::int,
      (select coalesce(max(position), 0) from meeting_items where meeting_id = ${meeting.id}) + n.ordinality, n.kind, n.title, n.minutes,
      n."originId"
    from rows from (jsonb_to_recordset(${JSON.stringify(items)}::jsonb) as (kind text, title text, minutes int, "originId" uuid))
      with ordinality as n (kind, title, minutes, "originId", ordinality)
    returning id`.execute(scope.trx);
  return rows.map(({ id }) => id);
}

/** One writer at a time numbers a body's year: no number is given twice, and none is left out. */
export async function numberItems(scope: Scope, meeting: Pick<MeetingRecord, 'id' | 'body' | 'year'>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${scope.municipalityId} ${meeting.body.id} ${meeting.year}`}, 0))`.execute(
    scope.trx,
  );
  await sql`update meeting_items i set paragraph = n.paragraph from (
      select i.id, (select coalesce(max(p.paragraph), 0) from meeting_items p where p.body_id = ${meeting.body.id} and p.year = ${meeting.year})
        + row_number() over (order by i.position) as paragraph
      from meeting_items i where i.meeting_id = ${meeting.id} and i.paragraph is null) n
    where i.id = n.id`.execute(scope.trx);
}

export async function updateItem(scope: Scope, id: string, change: ChangeItem): Promise<void> {
  const { secrecy } = change;
  await sql`update meeting_items set title = coalesce(${change.title ?? null}, title), minutes = coalesce(${change.minutes ?? null}, minutes),
      state = coalesce(${change.state ?? null}, state),
      secrecy_paragraph = case when ${secrecy === undefined} then secrecy_paragraph else ${secrecy?.paragraph ?? null} end,
      secrecy_by = case when ${secrecy === undefined} then secrecy_by else ${secrecy?.by ?? null} end
    where id = ${id}`.execute(scope.trx);
}

/** In the order given. */
export async function orderItems(scope: Scope, ids: readonly string[]): Promise<void> {
  await sql`update meeting_items i set position = n.ordinality
    from unnest(${ids}::uuid[]) with ordinality as n (id, ordinality) where i.id = n.id and i.position <> n.ordinality`.execute(scope.trx);
}

export async function closeOtherItems(scope: Scope, meetingId: string, openId: string): Promise<void> {
  await sql`update meeting_items set state = 'done' where meeting_id = ${meetingId} and state = 'open' and id <> ${openId}`.execute(
    scope.trx,
  );
}

/** At the end of a meeting: what was begun is done; a matter never reached comes along to the next, where the standing items stand anyhow. */
export async function settleItems(scope: Scope, meetingId: string): Promise<void> {
  await sql`update meeting_items set state = case when state = 'waiting' and kind = 'matter' then 'postponed' else 'done' end
    where meeting_id = ${meetingId} and state in ('open', 'waiting')`.execute(scope.trx);
}

export async function deleteItem(scope: Scope, id: string): Promise<void> {
  await sql`delete from meeting_items where id = ${id}`.execute(scope.trx);
}

/** Postponed items of the body's earlier meetings that no later agenda has taken up. */
export async function postponedItems(scope: Scope, bodyId: string) {
  const { rows } = await sql<{ id: string; kind: string; title: string; paragraph: number | null; date: string }>`
    select i.id, i.kind, i.title, i.paragraph, to_char(m.starts_at at time zone 'Europe/Stockholm', 'YYYY-MM-DD') as date
    from meeting_items i join meetings m on m.id = i.meeting_id
    where i.body_id = ${bodyId} and i.state = 'postponed' and m.state in ('closed', 'adjusted')
      and not exists (select 1 from meeting_items n join meetings k on k.id = n.meeting_id where n.origin_id = i.id and k.state <> 'cancelled')
    order by m.starts_at, i.position`.execute(scope.trx);
  return rows;
}

export async function saveNote(scope: Scope, itemId: string, text: string): Promise<void> {
  if (text === '') await sql`delete from meeting_notes where item_id = ${itemId}`.execute(scope.trx);
  else
    await sql`insert into meeting_notes (municipality_id, item_id, text) values (${scope.municipalityId}, ${itemId}, ${text})
      on conflict (municipality_id, item_id) do update set text = excluded.text`.execute(scope.trx);
}

export async function listNotes(scope: Scope, meetingId: string): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; text: string }>`select n.item_id as id, n.text from meeting_notes n
    join meeting_items i on i.id = n.item_id where i.meeting_id = ${meetingId}`.execute(scope.trx);
  return new Map(rows.map(({ id, text }) => [id, text]));
}
