// SQL of meetings: when, where, in which state; the last and the next of a body.
import type { Body, MeetingRow, MeetingState } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';

const iso = (column: string) => sql`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

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
