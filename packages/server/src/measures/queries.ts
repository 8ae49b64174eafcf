// SQL of measures. A practitioner sees only what the own organisation owns or carries out: the database's policy decides that, not this file.
import type { ActivityState, MeasureState, NewMeasure, PlacePolygon, Schedule } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';
import { clockOf } from './activity-queries.ts';

export interface StoredMeasure {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly problem: { readonly id: string; readonly number: number; readonly name: string } | null;
  readonly cause: {
    readonly id: string;
    readonly number: number;
    readonly statement: string;
    readonly state: 'untested' | 'supported' | 'refuted';
  } | null;
  readonly noCauseReason: string | null;
  readonly typeKey: string | null;
  readonly approach: NewMeasure['approach'];
  readonly owner: { readonly id: string; readonly name: string };
  readonly ownerAccount: string | null;
  readonly person: { readonly sv: string; readonly en: string } | null;
  readonly starts: string;
  readonly ends: string;
  readonly expected: { readonly on: string; readonly reason: string } | null;
  readonly state: MeasureState;
  readonly rule: Schedule | null;
  readonly goals: number;
  readonly amountPlanned: number | null;
  readonly amountUnit: string | null;
  readonly followUp: { readonly colour: 'green' | 'yellow' | 'red'; readonly note: string; readonly on: string } | null;
  readonly areaKeys: readonly string[];
  readonly description: string;
  readonly effect: NewMeasure['effect'];
  readonly executors: readonly { readonly id: string; readonly name: string }[];
  readonly doseMinutes: number | null;
  readonly dosePersons: number | null;
  readonly budgetHours: number | null;
  readonly budgetKr: number | null;
  readonly documented: string;
  readonly polygon: PlacePolygon | null;
}

const day = (column: string) => sql.raw(`to_char(${column}, 'YYYY-MM-DD')`);
const columns = sql`m.id, m.number, m.title,
  case when p.id is null then null else jsonb_build_object('id', p.id, 'number', p.number, 'name', p.name) end as problem,
  case when c.id is null then null
    else jsonb_build_object('id', c.id, 'number', c.number, 'statement', c.statement, 'state', c.state) end as cause,
  m.no_cause_reason as "noCauseReason", m.type_key as "typeKey", m.approach, jsonb_build_object('id', o.id, 'name', o.name) as owner,
  m.owner_account as "ownerAccount",
  case when a.id is null then null else jsonb_build_object('sv', a.title_sv, 'en', a.title_en) end as person,
  ${day('m.starts')} as starts, ${day('m.ends')} as ends,
  case when m.expected is null then null else jsonb_build_object('on', ${day('m.expected')}, 'reason', m.expected_reason) end as expected,
  m.state, m.schedule as rule,
  (select count(*)::int from goals g where g.measure_id = m.id) as goals,
  m.amount_planned as "amountPlanned", m.amount_unit as "amountUnit",
  case when m.follow_up is null then null
    else jsonb_build_object('colour', m.follow_up, 'note', m.follow_up_note, 'on', ${day('m.follow_up_on')}) end as "followUp",
  m.area_keys as "areaKeys", m.description, m.effect, m.dose_minutes as "doseMinutes", m.dose_persons as "dosePersons",
  m.budget_hours::float8 as "budgetHours", m.budget_kr as "budgetKr", m.documented, m.polygon,
  coalesce((select jsonb_agg(jsonb_build_object('id', x.id, 'name', x.name) order by x.name)
    from measure_executors e join organisations x on x.municipality_id = e.municipality_id and x.id = e.organisation_id
    where e.municipality_id = m.municipality_id and e.measure_id = m.id), '[]') as executors`;
const from = sql`measures m
  join organisations o on o.municipality_id = m.municipality_id and o.id = m.owner_organisation
  left join accounts a on a.id = m.owner_account
  left join problems p on p.municipality_id = m.municipality_id and p.id = m.problem_id
  left join causes c on c.municipality_id = m.municipality_id and c.id = m.cause_id`;

export async function storedMeasures(scope: Scope, problem: string | null = null): Promise<StoredMeasure[]> {
  const only = problem === null ? sql`` : sql`where m.problem_id = ${problem}`;
  const { rows } = await sql<StoredMeasure>`select ${columns} from ${from} ${only} order by m.starts, m.number`.execute(scope.trx);
  return rows;
}

/** The day a measure was last changed, of those that the asker sees. */
export async function planChangedOn(scope: Scope): Promise<string | null> {
  const { rows } = await sql<{ on: string | null }>`select to_char(max(changed_at) at time zone 'Europe/Stockholm', 'YYYY-MM-DD') as on
    from measures`.execute(scope.trx);
  return rows[0]?.on ?? null;
}

export async function storedMeasure(scope: Scope, id: string): Promise<StoredMeasure | null> {
  const { rows } = await sql<StoredMeasure>`select ${columns} from ${from} where m.id = ${id}`.execute(scope.trx);
  return rows[0] ?? null;
}

/** The same, and nobody else changes it until the transaction ends. */
export async function measureForUpdate(scope: Scope, id: string): Promise<StoredMeasure | null> {
  await sql`select 1 from measures where id = ${id} for update`.execute(scope.trx);
  return storedMeasure(scope, id);
}

const json = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));

export async function insertMeasure(scope: Scope, input: NewMeasure): Promise<string> {
  // one number series per municipality: two who add at once wait for each other
  await sql`select 1 from municipalities where id = ${scope.municipalityId} for update`.execute(scope.trx);
  const { rows } = await sql<{ id: string }>`insert into measures (municipality_id, number, title, owner_organisation, starts, ends,
      no_cause_reason, cause_id, made_by, made_at)
    select ${scope.municipalityId}, coalesce(max(number), 0) + 1, ${input.title}, ${input.ownerOrganisation}::uuid, ${input.starts}::date,
      ${input.ends}::date, ${input.noCauseReason}, ${input.causeId}::uuid, ${scope.accountId}::uuid, ${scope.now}::timestamptz
    from measures returning id`.execute(scope.trx);
  const id = rows[0]!.id;
  await writeMeasure(scope, id, input);
  return id;
}

/** Everything of the form. */
export async function writeMeasure(scope: Scope, id: string, input: NewMeasure): Promise<void> {
  await sql`update measures set title = ${input.title}, problem_id = ${input.problemId}, cause_id = ${input.causeId},
      no_cause_reason = ${input.noCauseReason}, type_key = ${input.typeKey}, approach = ${input.approach}, effect = ${input.effect},
      description = ${input.description}, owner_organisation = ${input.ownerOrganisation}, owner_account = ${input.ownerAccount},
      starts = ${input.starts}, ends = ${input.ends}, schedule = ${json(input.schedule)}::jsonb, dose_minutes = ${input.doseMinutes},
      dose_persons = ${input.dosePersons}, amount_planned = ${input.amount?.planned ?? null}, amount_unit = ${input.amount?.unit ?? null},
      budget_hours = ${input.budgetHours}, budget_kr = ${input.budgetKr}, documented = ${input.documented},
      area_keys = ${[...input.areaKeys]}::text[], polygon = ${json(input.polygon)}::jsonb
    where id = ${id}`.execute(scope.trx);
  await sql`delete from measure_executors where measure_id = ${id} and organisation_id <> all(${[...input.executors]}::uuid[])`.execute(
    scope.trx,
  );
  await sql`insert into measure_executors (municipality_id, measure_id, organisation_id)
    select ${scope.municipalityId}, ${id}, unnest(${[...input.executors]}::uuid[]) on conflict do nothing`.execute(scope.trx);
}

export async function writeState(
  scope: Scope,
  id: string,
  { before, after, reason }: { before: MeasureState | null; after: MeasureState; reason: string },
) {
  await sql`update measures set state = ${after} where id = ${id}`.execute(scope.trx);
  await sql`insert into measure_states (municipality_id, measure_id, state_before, state, reason, account_id, at)
    values (${scope.municipalityId}, ${id}, ${before}, ${after}, ${reason}, ${scope.accountId}, ${scope.now})`.execute(scope.trx);
}

export async function statesOf(scope: Scope, id: string) {
  const { rows } = await sql<{ on: string; from: string | null; to: string; reason: string }>`select
      to_char(at at time zone 'Europe/Stockholm', 'YYYY-MM-DD') as "on", state_before as "from", state as "to", reason
    from measure_states where measure_id = ${id} order by at, state_before nulls first, id`.execute(scope.trx);
  return rows;
}

export async function writeFollowUp(scope: Scope, id: string, { colour, note }: { colour: string; note: string }): Promise<void> {
  await sql`update measures set follow_up = ${colour}, follow_up_note = ${note},
      follow_up_on = (${scope.now}::timestamptz at time zone 'Europe/Stockholm')::date where id = ${id}`.execute(scope.trx);
}

export async function writeExpected(scope: Scope, id: string, { on, reason }: { on: string; reason: string }): Promise<void> {
  await sql`update measures set expected = ${on}, expected_reason = ${reason} where id = ${id}`.execute(scope.trx);
}

/** Organisations and functions that can be responsible. */
export async function whoCanOwn(scope: Scope) {
  const organisations = await sql<{ id: string; name: string }>`select id, name from organisations order by name`.execute(scope.trx);
  const people = await sql<{
    id: string;
    sv: string;
    en: string;
    organisation: string;
  }>`select distinct a.id, a.title_sv as sv, a.title_en as en,
      m.organisation_id as organisation
    from memberships m join accounts a on a.id = m.account_id
    where m.ended_at is null and (m.valid_until is null or m.valid_until >= current_date) and m.role <> 'administrator'
    order by sv`.execute(scope.trx);
  return { organisations: organisations.rows, people: people.rows };
}

export interface OccasionSums {
  readonly measureId: string;
  readonly due: number;
  readonly done: number;
  readonly missed: number;
  readonly cancelled: number;
  readonly late: number;
  readonly ahead: number;
  readonly amount: number;
  readonly minutesPlanned: number;
  readonly minutesDone: number;
}

/** What is planned until now counts when its time is over; what was cancelled is not asked for. */
export async function occasionSums(scope: Scope, ids: readonly string[]): Promise<ReadonlyMap<string, OccasionSums>> {
  const { rows } = await sql<OccasionSums>`select measure_id as "measureId",
      count(*) filter (where state in ('done', 'missed') or state = 'planned' and ends_at < ${scope.now})::int as due,
      count(*) filter (where state = 'done')::int as done,
      count(*) filter (where state = 'missed')::int as missed,
      count(*) filter (where state = 'cancelled')::int as cancelled,
      count(*) filter (where state = 'planned' and ends_at < ${scope.now})::int as late,
      count(*) filter (where state = 'planned' and ends_at >= ${scope.now})::int as ahead,
      coalesce(sum(amount), 0)::int as amount,
      coalesce(sum(minutes_planned) filter (where state in ('done', 'missed') or state = 'planned' and ends_at < ${scope.now}), 0)::int
        as "minutesPlanned",
      coalesce(sum(minutes), 0)::int as "minutesDone"
    from activities where measure_id = any(${[...ids]}::uuid[]) group by measure_id`.execute(scope.trx);
  return new Map(rows.map((row) => [row.measureId, row]));
}

export interface StoredMark {
  readonly measureId: string;
  readonly start: string;
  readonly minutes: number;
  readonly state: ActivityState;
}

export async function marksOf(scope: Scope, ids: readonly string[]): Promise<StoredMark[]> {
  const { rows } = await sql<StoredMark>`select measure_id as "measureId", to_char(v.starts, 'YYYY-MM-DD"T"HH24:MI') as start,
      ${clockOf('v')} as minutes, v.state
    from activities v where v.measure_id = any(${[...ids]}::uuid[]) order by v.starts`.execute(scope.trx);
  return rows;
}

/** Open problems and the causes that have not been refuted. */
export async function causesToPointAt(scope: Scope) {
  const problems = await sql<{ id: string; number: number; name: string }>`select id, number, name from problems
    where state = 'open' order by number`.execute(scope.trx);
  const causes = await sql<{ id: string; number: number; statement: string; state: string; problem: string }>`select c.id, c.number,
      c.statement, c.state, c.problem_id as problem
    from causes c join problems p on p.municipality_id = c.municipality_id and p.id = c.problem_id
    where c.state <> 'refuted' and p.state = 'open' order by p.number, c.number`.execute(scope.trx);
  return { problems: problems.rows, causes: causes.rows };
}

/** They are of another problem from now on. */
export async function giveMeasures(scope: Scope, ids: readonly string[], problem: string): Promise<void> {
  await sql`update measures set problem_id = ${problem} where id = any(${[...ids]}::uuid[])`.execute(scope.trx);
}
