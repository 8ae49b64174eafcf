// SQL of reminders to those who check minutes: which minutes wait, who has been reminded, and where letters go.
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';

export interface WaitingMinutes {
  readonly meetingId: string;
  readonly bodyId: string;
  readonly body: string;
  readonly day: string;
  readonly adjustBy: string;
  /** the day they were handed over */
  readonly readyOn: string;
  readonly remindDays: readonly number[];
}

/** Handed over and not locked. */
export async function waitingMinutes(scope: Scope): Promise<WaitingMinutes[]> {
  const { rows } =
    await sql<WaitingMinutes>`select p.meeting_id as "meetingId", b.id as "bodyId", b.name as body, b.remind_days as "remindDays",
      to_char(m.starts_at at time zone 'Europe/Stockholm', 'YYYY-MM-DD') as day, to_char(p.adjust_by, 'YYYY-MM-DD') as "adjustBy",
      to_char(p.ready_at at time zone 'Europe/Stockholm', 'YYYY-MM-DD') as "readyOn"
    from minutes p join meetings m on m.id = p.meeting_id join bodies b on b.id = m.body_id
    where p.locked_at is null order by p.adjust_by, p.meeting_id`.execute(scope.trx);
  return rows;
}

export interface ReminderRow {
  readonly adjusterId: string;
  readonly step: number;
  readonly at: string;
}

export async function listReminders(scope: Scope, meetingId: string): Promise<ReminderRow[]> {
  const { rows } = await sql<ReminderRow>`select r.adjuster_id as "adjusterId", r.step,
      to_char(r.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at
    from minutes_reminders r join adjusters j on j.id = r.adjuster_id where j.meeting_id = ${meetingId} order by r.at, r.step desc`.execute(
    scope.trx,
  );
  return rows;
}

/** @returns false when the step has been taken already */
export async function insertMinutesReminder(scope: Scope, adjusterId: string, step: number, letters: number): Promise<boolean> {
  const { numAffectedRows } = await sql`insert into minutes_reminders (municipality_id, adjuster_id, step, at, letters)
    values (${scope.municipalityId}, ${adjusterId}, ${step}, ${scope.now}, ${letters}) on conflict do nothing`.execute(scope.trx);
  return numAffectedRows === 1n;
}

/** Of the person who signs in for a seat; of a seat that anyone of its organisation may hold: its council members, else whoever reads minutes. */
export async function seatAddresses(scope: Scope, seatId: string): Promise<string[]> {
  const { rows } = await sql<{
    email: string;
    member: boolean;
  }>`select distinct a.email, s.account_id is not null or k.role = 'council-member' as member
    from body_members s
      join memberships k on k.organisation_id = s.organisation_id and k.ended_at is null and (s.account_id is null or k.account_id = s.account_id)
      join accounts a on a.id = k.account_id
    where s.id = ${seatId} and a.email is not null and exists (select 1 from role_rules u where u.role = k.role and u.data_class = 'meetings'
      and u.access in ('read', 'write') and (u.organisation_id is null or u.organisation_id = k.organisation_id))
    order by a.email`.execute(scope.trx);
  const members = rows.filter(({ member }) => member);
  return (members.length > 0 ? members : rows).map(({ email }) => email);
}
