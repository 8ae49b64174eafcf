// SQL of reminders: what is late, who has been told, and who is to be told next.
import type { EscalationStep, measureReminder } from '@samsyn/domain';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { Scope, Who } from '../db/scope.ts';

/** The person's own, the latest step of each, until the occasion is reported or the measure is ended. */
export async function remindersFor(scope: Scope): Promise<z.infer<typeof measureReminder>[]> {
  const { rows } = await sql<z.infer<typeof measureReminder>>`
    with own as (
      select distinct on (r.measure_id, r.activity_id) r.*
      from measure_reminders r where r.account_id = ${scope.accountId}
      order by r.measure_id, r.activity_id, array_position(array['chair', 'coordinator', 'owner'], r.step))
    select r.id, r.measure_id as "measureId", m.title, r.step,
      coalesce(to_char(v.starts, 'YYYY-MM-DD"T"HH24:MI'), to_char(m.ends, 'YYYY-MM-DD')) as start,
      case when v.id is null then (${scope.now}::timestamptz at time zone 'Europe/Stockholm')::date - m.ends
        else greatest(1, extract(day from ${scope.now}::timestamptz - v.ends_at)::int) end as days,
      to_char(r.made_at at time zone 'Europe/Stockholm', 'YYYY-MM-DD') as "on"
    from own r
    join measures m on m.municipality_id = r.municipality_id and m.id = r.measure_id
    left join activities v on v.municipality_id = r.municipality_id and v.id = r.activity_id
    where m.state in ('planned', 'active') and (v.id is null or v.state = 'planned')
    order by r.made_at desc, m.number, v.starts limit 50`.execute(scope.trx);
  return rows;
}

export interface LateThing {
  readonly measureId: string;
  readonly activityId: string | null;
  readonly title: string;
  /** wall time of the occasion, or the last day of the measure */
  readonly start: string;
  readonly days: number;
  readonly ownerAccount: string | null;
  readonly ownerOrganisation: string;
  readonly taken: readonly EscalationStep[];
}

/** Everything late in the municipality, with the steps that have been taken. A measure with a new day is late from that day on. */
export async function lateThings(scope: Scope): Promise<LateThing[]> {
  const { rows } = await sql<LateThing>`
    with late as (
      select m.id as measure, v.id as activity, m.title, to_char(v.starts, 'YYYY-MM-DD"T"HH24:MI') as start,
        greatest(1, extract(day from ${scope.now}::timestamptz - v.ends_at)::int) as days, m.owner_account, m.owner_organisation
      from activities v join measures m on m.municipality_id = v.municipality_id and m.id = v.measure_id
      where v.state = 'planned' and v.ends_at < ${scope.now} and m.state in ('planned', 'active')
      union all
      select m.id, null, m.title, to_char(coalesce(m.expected, m.ends), 'YYYY-MM-DD'),
        (${scope.now}::timestamptz at time zone 'Europe/Stockholm')::date - coalesce(m.expected, m.ends), m.owner_account, m.owner_organisation
      from measures m where m.state in ('planned', 'active')
        and coalesce(m.expected, m.ends) < (${scope.now}::timestamptz at time zone 'Europe/Stockholm')::date)
    select l.measure as "measureId", l.activity as "activityId", l.title, l.start, l.days, l.owner_account as "ownerAccount",
      l.owner_organisation as "ownerOrganisation",
      coalesce((select array_agg(distinct r.step) from measure_reminders r
        where r.measure_id = l.measure and r.activity_id is not distinct from l.activity), '{}') as taken
    from late l order by l.start, l.title`.execute(scope.trx);
  return rows;
}

export interface Addressee {
  readonly accountId: string;
  readonly organisationId: string;
  readonly role: string;
  /** null: reached in the program only */
  readonly email: string | null;
}

export async function livePeople(scope: Scope): Promise<Addressee[]> {
  const { rows } = await sql<Addressee>`select m.account_id as "accountId", m.organisation_id as "organisationId", m.role, a.email
    from memberships m join accounts a on a.id = m.account_id
    where m.ended_at is null and m.valid_from <= current_date and (m.valid_until is null or m.valid_until >= current_date)`.execute(
    scope.trx,
  );
  return rows;
}

/** The chairs of the councils, today. */
export async function chairs(scope: Scope): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select distinct s.account_id as id
    from body_members s join bodies b on b.municipality_id = s.municipality_id and b.id = s.body_id
    where b.kind = 'council' and b.ended_at is null and s.function = 'chair' and s.account_id is not null
      and s.starts <= current_date and (s.ends is null or s.ends >= current_date)`.execute(scope.trx);
  return rows.map(({ id }) => id);
}

export async function insertReminder(
  scope: Scope,
  { measureId, activityId }: Pick<LateThing, 'measureId' | 'activityId'>,
  step: EscalationStep,
  accountId: string,
): Promise<boolean> {
  const { rows } = await sql`insert into measure_reminders (municipality_id, measure_id, activity_id, step, account_id, made_at)
    values (${scope.municipalityId}, ${measureId}, ${activityId}, ${step}, ${accountId}, ${scope.now})
    on conflict do nothing returning id`.execute(scope.trx);
  return rows.length > 0;
}

/** Whoever signs in and has an address, by the oldest of her roles that has tasks, and has not been sent this week's list. */
export async function peopleToTell(scope: Scope, week: string): Promise<(Omit<Who, 'municipalityId'> & { readonly email: string })[]> {
  const { rows } = await sql<Omit<Who, 'municipalityId'> & { email: string }>`select distinct on (m.account_id) m.account_id as "accountId",
      m.organisation_id as "organisationId", m.role, a.email
    from memberships m join accounts a on a.id = m.account_id
    where m.ended_at is null and m.valid_from <= current_date and (m.valid_until is null or m.valid_until >= current_date)
      and a.email is not null and coalesce((select r.access from role_rules r where r.role = m.role and r.data_class = 'measures'
        and (r.organisation_id is null or r.organisation_id = m.organisation_id) order by r.organisation_id nulls last limit 1), 'none') <> 'none'
      and not exists (select 1 from task_digests d where d.account_id = m.account_id and d.week = ${week}::date)
    order by m.account_id, m.valid_from, m.role`.execute(scope.trx);
  return rows;
}

/** @returns false when it has been noted before */
export async function insertDigest(scope: Scope, accountId: string, week: string): Promise<boolean> {
  const { rows } = await sql`insert into task_digests (municipality_id, account_id, week, made_at)
    values (${scope.municipalityId}, ${accountId}, ${week}::date, ${scope.now}) on conflict do nothing returning week`.execute(scope.trx);
  return rows.length > 0;
}
