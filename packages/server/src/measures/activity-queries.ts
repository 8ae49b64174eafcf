// SQL of activities: the occasions of measures.
import type { ActivityReport, ActivityState } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';

export interface StoredActivity {
  readonly id: string;
  readonly measureId: string;
  /** wall time of the schedule */
  readonly key: string | null;
  /** wall time it stands at */
  readonly start: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** minutes on the clock from beginning to end */
  readonly clock: number;
  /** minutes asked for */
  readonly planned: number;
  readonly personsPlanned: number | null;
  readonly state: ActivityState;
  readonly minutes: number | null;
  readonly persons: number | null;
  readonly amount: number | null;
  readonly note: string;
}

/** On the clock: a night when the clocks change is as long as any other. */
export const clockOf = (of: string) =>
  sql.raw(`greatest(1, extract(epoch from (${of}.ends_at at time zone 'Europe/Stockholm') - ${of}.starts) / 60)::int`);

const columns = sql`v.id, v.measure_id as "measureId", to_char(v.key, 'YYYY-MM-DD"T"HH24:MI') as key,
  to_char(v.starts, 'YYYY-MM-DD"T"HH24:MI') as start, v.starts_at as "startsAt", v.ends_at as "endsAt",
  ${clockOf('v')} as clock, v.minutes_planned as planned,
  v.persons_planned as "personsPlanned", v.state, v.minutes, v.persons, v.amount, v.note`;

export async function activitiesOf(scope: Scope, measureId: string): Promise<StoredActivity[]> {
  const { rows } = await sql<StoredActivity>`select ${columns} from activities v where v.measure_id = ${measureId}
    order by v.starts, v.id`.execute(scope.trx);
  return rows;
}

export async function activityForUpdate(scope: Scope, id: string): Promise<StoredActivity | null> {
  const { rows } = await sql<StoredActivity>`select ${columns} from activities v where v.id = ${id} for update`.execute(scope.trx);
  return rows[0] ?? null;
}

export interface NewOccasion {
  readonly key: string | null;
  readonly start: string;
  readonly startsAt: string;
  readonly endsAt: string;
}

/** @returns the ids, in no order */
export async function insertActivities(
  scope: Scope,
  measureId: string,
  occasions: readonly NewOccasion[],
  { minutes, persons }: { readonly minutes: number; readonly persons: number | null },
): Promise<string[]> {
  if (occasions.length === 0) return [];
  const { rows } = await sql<{ id: string }>`insert into activities (municipality_id, measure_id, key, starts, starts_at, ends_at,
      minutes_planned, persons_planned)
    select ${scope.municipalityId}, ${measureId}, r.key, r.start, r."startsAt", r."endsAt", ${minutes}::int, ${persons}::int
    from jsonb_to_recordset(${JSON.stringify(occasions)}::jsonb) as r(key timestamp, start timestamp, "startsAt" timestamptz, "endsAt" timestamptz)
    on conflict do nothing returning id`.execute(scope.trx);
  return rows.map(({ id }) => id);
}

export async function removeActivities(scope: Scope, ids: readonly string[]): Promise<void> {
  await sql`delete from activities where id = any(${[...ids]}::uuid[])`.execute(scope.trx);
}

/** A changed dose holds for what lies ahead. */
export async function setPlannedDose(
  scope: Scope,
  measureId: string,
  { minutes, persons }: { minutes: number; persons: number | null },
): Promise<void> {
  await sql`update activities set minutes_planned = ${minutes}, persons_planned = ${persons}
    where measure_id = ${measureId} and key is not null and state = 'planned' and starts_at > ${scope.now}`.execute(scope.trx);
}

export async function writeReport(scope: Scope, id: string, report: ActivityReport): Promise<void> {
  const { state, minutes, persons, amount, note } = report;
  const told = state !== 'planned';
  await sql`update activities set state = ${state}, minutes = ${told ? minutes : null}, persons = ${told ? persons : null},
      amount = ${told ? amount : null}, note = ${told ? note : ''}, reported_by = ${told ? scope.accountId : null},
      reported_at = ${told ? scope.now : null}
    where id = ${id}`.execute(scope.trx);
}

/** Several at once: what the demo's people have reported over the year. */
export async function writeReports(scope: Scope, reports: readonly (ActivityReport & { readonly id: string })[]): Promise<void> {
  await sql`update activities v set state = r.state, minutes = r.minutes, persons = r.persons, amount = r.amount, note = r.note,
      reported_by = ${scope.accountId}, reported_at = ${scope.now}
    from jsonb_to_recordset(${JSON.stringify(reports)}::jsonb) as r(id uuid, state text, minutes int, persons int, amount int, note text)
    where v.id = r.id`.execute(scope.trx);
}

export async function writeMove(scope: Scope, id: string, to: Omit<NewOccasion, 'key'>, note: string): Promise<void> {
  await sql`update activities set starts = ${to.start}, starts_at = ${to.startsAt}, ends_at = ${to.endsAt}, note = ${note}
    where id = ${id}`.execute(scope.trx);
}

export interface StoredTask extends StoredActivity {
  readonly number: number;
  readonly title: string;
  readonly unit: string | null;
  /** of the measure until now */
  readonly doneBefore: number;
  readonly dueBefore: number;
}

/** Whose an activity is: the person's, or nobody's own and the organisation's. A practitioner's policy leaves only the organisation's. */
const mine = (scope: Scope) => sql`(m.owner_account = ${scope.accountId}
  or (m.owner_account is null or ${scope.access.measures === 'own'}) and m.owner_organisation = ${scope.organisationId}
  or exists (select 1 from measure_executors e where e.measure_id = m.id and e.organisation_id = ${scope.organisationId}))`;

/** What is to be done or reported: all that is over, and what comes within so many days. */
export async function waitingActivities(scope: Scope, days: number): Promise<StoredTask[]> {
  const { rows } = await sql<StoredTask>`select ${columns}, m.number, m.title, m.amount_unit as unit,
      (select count(*)::int from activities d where d.measure_id = m.id and d.state = 'done') as "doneBefore",
      (select count(*)::int from activities d where d.measure_id = m.id and (d.state in ('done', 'missed')
        or d.state = 'planned' and d.ends_at < ${scope.now})) as "dueBefore"
    from activities v join measures m on m.municipality_id = v.municipality_id and m.id = v.measure_id
    where v.state = 'planned' and m.state in ('planned', 'active') and v.starts_at < ${scope.now}::timestamptz + make_interval(days => ${days})
      and ${mine(scope)}
    order by v.starts_at, m.number limit 200`.execute(scope.trx);
  return rows;
}

export interface LateMeasure {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly ends: string;
  readonly expected: string | null;
  readonly unit: string | null;
  readonly planned: number;
  readonly done: number;
  readonly days: number;
}

const lateMeasure = (scope: Scope) => sql`m.id, m.number, m.title, to_char(m.ends, 'YYYY-MM-DD') as ends,
  to_char(m.expected, 'YYYY-MM-DD') as expected, m.amount_unit as unit, coalesce(m.amount_planned, 0) as planned,
  coalesce((select sum(d.amount) from activities d where d.measure_id = m.id), 0)::int as done,
  (${scope.now}::timestamptz at time zone 'Europe/Stockholm')::date - m.ends as days`;

/** Measures past their last day that are not ended. */
export async function lateMeasures(scope: Scope, whose: 'mine' | 'all'): Promise<LateMeasure[]> {
  const { rows } = await sql<LateMeasure>`select ${lateMeasure(scope)} from measures m
    where m.state in ('planned', 'active') and m.ends < (${scope.now}::timestamptz at time zone 'Europe/Stockholm')::date
      ${whose === 'mine' ? sql`and ${mine(scope)}` : sql``}
    order by m.ends, m.number`.execute(scope.trx);
  return rows;
}
