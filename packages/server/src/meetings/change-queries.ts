// SQL of what happens to a meeting after it is planned: moved, cancelled, opened again; and who has been called to it.
import type { MeetingChange } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';
import type { MeetingRecord } from './queries.ts';

const iso = (column: string) => sql`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

/** When and where it was to be until now, and why that changes. */
export async function keepMeetingChange(scope: Scope, was: MeetingRecord, kind: MeetingChange['kind'], reason: string): Promise<void> {
  await sql`insert into meeting_changes (municipality_id, meeting_id, kind, starts_at, ends_at, place, reason, at)
    values (${scope.municipalityId}, ${was.id}, ${kind}, ${was.startsAt}, ${was.endsAt}, ${was.place}, ${reason}, ${scope.now})`.execute(
    scope.trx,
  );
}

export async function listMeetingChanges(scope: Scope, meetingId: string): Promise<MeetingChange[]> {
  const { rows } =
    await sql<MeetingChange>`select id, kind, ${iso('starts_at')} as "startsAt", ${iso('ends_at')} as "endsAt", place, reason,
      ${iso('at')} as at from meeting_changes where meeting_id = ${meetingId} order by meeting_changes.at, id`.execute(scope.trx);
  return rows;
}

export async function noteSummoned(scope: Scope, meetingId: string, members: readonly string[]): Promise<void> {
  await sql`insert into meeting_summons (municipality_id, meeting_id, member_id, at)
    select ${scope.municipalityId}::uuid, ${meetingId}::uuid, m, ${scope.now}::timestamptz from unnest(${members}::uuid[]) as m
    on conflict (municipality_id, meeting_id, member_id) do update set at = excluded.at`.execute(scope.trx);
}

/** The seats that have been called. */
export async function listSummoned(scope: Scope, meetingId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select member_id as id from meeting_summons where meeting_id = ${meetingId}`.execute(
    scope.trx,
  );
  return rows.map(({ id }) => id);
}

/** The next calendar file that is sent takes the place of the ones before. */
export async function raiseSequence(scope: Scope, meetingId: string): Promise<void> {
  await sql`update meetings set sequence = sequence + 1 where id = ${meetingId}`.execute(scope.trx);
}
