// SQL of bodies, meetings, agendas and attendance. What a recused reader may not see is not in the answers: the database leaves it out.
import type { Body, BodyMember, ChangeBody, ChangeItem, MeetingRow, MeetingState, NewBody, NewBodyMember } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';

const iso = (column: string) => sql`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;
const dated = (column: string) => sql`to_char(${sql.ref(column)}, 'YYYY-MM-DD')`;

const bodyColumns = sql`id, name, kind, quorum, casting, remind_days as "remindDays", ended_at is not null as ended`;

// bodies -------------------------------------------------------------------------------------------------------------------------------

export async function insertBody(scope: Scope, { name, kind, quorum, casting, remindDays }: NewBody): Promise<string> {
  const { rows } = await sql<{ id: string }>`insert into bodies (municipality_id, name, kind, quorum, casting, remind_days)
    values (${scope.municipalityId}, ${name}, ${kind}, ${quorum}, ${casting}, ${remindDays}::smallint[]) returning id`.execute(scope.trx);
  return rows[0]!.id;
}

/** @returns whether it is there */
export async function updateBody(scope: Scope, id: string, { name, quorum, casting, remindDays, ended }: ChangeBody) {
  const { numAffectedRows } = await sql`update bodies set name = ${name}, quorum = ${quorum}, casting = ${casting},
    remind_days = ${remindDays}::smallint[],
    ended_at = case when ${ended} then coalesce(ended_at, ${scope.now}) end where id = ${id}`.execute(scope.trx);
  return numAffectedRows === 1n;
}

export async function insertMember(scope: Scope, bodyId: string, input: NewBodyMember): Promise<string> {
  const { rows } = await sql<{
    id: string;
  }>`insert into body_members (municipality_id, body_id, organisation_id, account_id, function, title,
      starts, ends) values (${scope.municipalityId}, ${bodyId}, ${input.organisationId}, ${input.accountId}, ${input.function}, ${input.title},
      ${input.starts}, ${input.ends}) returning id`.execute(scope.trx);
  return rows[0]!.id;
}

export async function endMember(scope: Scope, id: string, ends: string): Promise<boolean> {
  const { numAffectedRows } = await sql`update body_members set ends = greatest(${ends}::date, starts) where id = ${id}`.execute(scope.trx);
  return numAffectedRows === 1n;
}

type MemberRow = BodyMember & { readonly bodyId: string; readonly email: string | null };

/** Seats of a body, or of all; `on`: those held that day. Chair first, then by organisation. */
export async function listMembers(scope: Scope, { bodyId, on }: { bodyId?: string; on?: string } = {}): Promise<MemberRow[]> {
  const { rows } = await sql<MemberRow>`select m.body_id as "bodyId", m.id, jsonb_build_object('id', o.id, 'name', o.name) as organisation,
      m.account_id as "accountId", m.function, m.title, ${dated('m.starts')} as starts, ${dated('m.ends')} as ends, a.email,
      a.email is not null as mail,
      case when m.account_id is null then m.organisation_id = ${scope.organisationId} else m.account_id = ${scope.accountId} end as mine
    from body_members m join organisations o on o.id = m.organisation_id left join accounts a on a.id = m.account_id
    where (${bodyId ?? null}::uuid is null or m.body_id = ${bodyId ?? null})
      and (${on ?? null}::date is null or m.starts <= ${on ?? null}::date and (m.ends is null or m.ends >= ${on ?? null}::date))
    order by array_position(array['chair', 'vice-chair', 'member', 'deputy', 'adjunct', 'secretary'], m.function), o.name, m.title`.execute(
    scope.trx,
  );
  return rows;
}

/** Seats without the address that letters go to: what a page is told. */
export const withoutAddress = ({ bodyId: _body, email: _email, ...seat }: MemberRow): BodyMember => seat;

export async function listBodies(scope: Scope): Promise<Body[]> {
  const { rows } = await sql<Omit<Body, 'members'>>`select ${bodyColumns} from bodies
    order by ended_at is not null, array_position(array['council', 'steering', 'preparation', 'working'], kind), name`.execute(scope.trx);
  const members = await listMembers(scope);
  return rows.map((body) => ({ ...body, members: members.filter(({ bodyId }) => bodyId === body.id).map(withoutAddress) }));
}

export async function findBody(scope: Scope, id: string): Promise<Omit<Body, 'members'> | null> {
  const { rows } = await sql<Omit<Body, 'members'>>`select ${bodyColumns} from bodies
    where id = ${id}`.execute(scope.trx);
  return rows[0] ?? null;
}

// meetings -----------------------------------------------------------------------------------------------------------------------------

export interface MeetingRecord {
  readonly id: string;
  readonly body: Pick<Body, 'id' | 'name' | 'kind' | 'quorum' | 'casting'>;
  readonly startsAt: string;
  readonly endsAt: string | null;
  /** the day of the meeting, by Swedish time */
  readonly day: string;
  readonly year: number;
  readonly place: string;
  readonly state: MeetingState;
  readonly reason: string | null;
  readonly summonedAt: string | null;
  readonly openedAt: string | null;
  readonly closedAt: string | null;
  readonly minutes: 'none' | 'ready' | 'locked';
  /** of the calendar files that have been sent */
  readonly sequence: number;
}

const meetingColumns = sql`m.id, jsonb_build_object('id', b.id, 'name', b.name, 'kind', b.kind, 'quorum', b.quorum, 'casting', b.casting) as body,
  m.sequence,
  ${iso('m.starts_at')} as "startsAt", ${iso('m.ends_at')} as "endsAt",
  to_char(m.starts_at at time zone 'Europe/Stockholm', 'YYYY-MM-DD') as day,
  extract(year from m.starts_at at time zone 'Europe/Stockholm')::int as year, m.place, m.state, m.changed_reason as reason,
  ${iso('m.summoned_at')} as "summonedAt", ${iso('m.opened_at')} as "openedAt", ${iso('m.closed_at')} as "closedAt",
  coalesce((select case when p.locked_at is null then 'ready' else 'locked' end from minutes p where p.meeting_id = m.id), 'none') as minutes`;

export async function insertMeeting(scope: Scope, input: { bodyId: string; startsAt: string; endsAt: string | null; place: string }) {
  const { rows } = await sql<{ id: string }>`insert into meetings (municipality_id, body_id, starts_at, ends_at, place)
    values (${scope.municipalityId}, ${input.bodyId}, ${input.startsAt}, ${input.endsAt}, ${input.place}) returning id`.execute(scope.trx);
  return rows[0]!.id;
}

export async function findMeeting(scope: Scope, id: string): Promise<MeetingRecord | null> {
  const { rows } = await sql<MeetingRecord>`select ${meetingColumns} from meetings m join bodies b on b.id = m.body_id
    where m.id = ${id}`.execute(scope.trx);
  return rows[0] ?? null;
}

/** The same, and nobody else changes it until the transaction ends. */
export async function lockMeeting(scope: Scope, id: string): Promise<MeetingRecord | null> {
  await sql`select 1 from meetings where id = ${id} for update`.execute(scope.trx);
  return findMeeting(scope, id);
}

export async function updateMeetingTimes(scope: Scope, id: string, input: { startsAt: string; endsAt: string | null; place: string }) {
  await sql`update meetings set starts_at = ${input.startsAt}, ends_at = ${input.endsAt}, place = ${input.place} where id = ${id}`.execute(
    scope.trx,
  );
  await sql`update meeting_items set year = extract(year from ${input.startsAt}::timestamptz at time zone 'Europe/Stockholm')
    where meeting_id = ${id} and paragraph is null`.execute(scope.trx);
}

export async function setMeetingState(scope: Scope, id: string, state: MeetingState, reason: string | null = null): Promise<void> {
  await sql`update meetings set state = ${state}, changed_reason = coalesce(${reason}, changed_reason),
      summoned_at = case when ${state} = 'summoned' then ${scope.now} else summoned_at end,
      opened_at = case when ${state} = 'open' then coalesce(opened_at, ${scope.now}) else opened_at end,
      closed_at = case when ${state} = 'closed' then ${scope.now} when ${state} = 'open' then null else closed_at end
    where id = ${id}`.execute(scope.trx);
}

/** Those of a year, or all; by day. */
export async function listMeetings(scope: Scope, year: number | null): Promise<MeetingRow[]> {
  const { rows } = await sql<MeetingRow>`select m.id, jsonb_build_object('id', b.id, 'name', b.name, 'kind', b.kind) as body,
      ${iso('m.starts_at')} as "startsAt", ${iso('m.ends_at')} as "endsAt", m.place, m.state,
      (select case when min(i.paragraph) is null then null else jsonb_build_array(min(i.paragraph), max(i.paragraph)) end
        from meeting_items i where i.meeting_id = m.id) as paragraphs,
      (select count(*)::int from decisions d where d.meeting_id = m.id) as decisions,
      exists (select 1 from minutes p join adjusters j on j.meeting_id = p.meeting_id and j.replaced_at is null
          join body_members s on s.id = j.member_id
        where p.meeting_id = m.id and p.locked_at is null
          and (s.account_id = ${scope.accountId} or s.account_id is null and s.organisation_id = ${scope.organisationId})
          and exists (select 1 from meeting_items i where i.meeting_id = m.id and not asker_recused(i.id)
            and not exists (select 1 from minutes_approvals v where v.adjuster_id = j.id and v.item_id = i.id))) as "waitsForMe"
    from meetings m join bodies b on b.id = m.body_id
    where ${year}::int is null or extract(year from m.starts_at at time zone 'Europe/Stockholm') = ${year}::int
    order by m.starts_at, m.id limit 500`.execute(scope.trx);
  return rows;
}

export async function meetingYears(scope: Scope): Promise<number[]> {
  const { rows } = await sql<{ year: number }>`select distinct extract(year from starts_at at time zone 'Europe/Stockholm')::int as year
    from meetings order by 1 desc`.execute(scope.trx);
  return rows.map(({ year }) => year);
}

export interface ShortMeeting {
  readonly id: string;
  readonly bodyName: string;
  readonly startsAt: string;
  readonly day: string;
  readonly state: MeetingState;
}
const short = sql`m.id, b.name as "bodyName", ${iso('m.starts_at')} as "startsAt",
  to_char(m.starts_at at time zone 'Europe/Stockholm', 'YYYY-MM-DD') as day, m.state`;

export async function findNextCouncil(scope: Scope): Promise<ShortMeeting | null> {
  const { rows } = await sql<ShortMeeting>`select ${short} from meetings m join bodies b on b.id = m.body_id and b.kind = 'council'
    where m.state in ('planned', 'summoned', 'open') and m.starts_at > ${scope.now}::timestamptz - interval '1 day'
    order by m.starts_at limit 1`.execute(scope.trx);
  return rows[0] ?? null;
}

export async function findLastCouncil(scope: Scope): Promise<ShortMeeting | null> {
  const { rows } = await sql<ShortMeeting>`select ${short} from meetings m join bodies b on b.id = m.body_id and b.kind = 'council'
    where m.state in ('closed', 'adjusted') order by m.starts_at desc limit 1`.execute(scope.trx);
  return rows[0] ?? null;
}

/** The meeting of the same body before this one that was held. */
export async function findHeldBefore(scope: Scope, meeting: MeetingRecord): Promise<ShortMeeting | null> {
  const { rows } = await sql<ShortMeeting>`select ${short} from meetings m join bodies b on b.id = m.body_id
    where m.body_id = ${meeting.body.id} and m.id <> ${meeting.id} and m.state in ('closed', 'adjusted') and m.starts_at < ${meeting.startsAt}
    order by m.starts_at desc limit 1`.execute(scope.trx);
  return rows[0] ?? null;
}

// agenda -------------------------------------------------------------------------------------------------------------------------------

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

// notes, recusals, attendance ----------------------------------------------------------------------------------------------------------

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
