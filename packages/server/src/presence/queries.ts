// SQL of presence plans and of figures with the area they are counted for.
import type { NewPresencePlan, NewResource, PresencePlanRow, PresencePlanView, ResourceRow, Role } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';

/** What went in, as it was given, and the words of the areas as they were then. */
export type PlanInput = Omit<NewPresencePlan, 'name' | 'picture'> & Pick<PresencePlanView, 'areas'>;
export interface StoredPlan {
  readonly id: string;
  readonly name: string;
  readonly picture: string;
  readonly made: string;
  readonly organisation: string;
  readonly withdrawn: { readonly on: string; readonly reason: string } | null;
  readonly state: PresencePlanRow['state'];
  readonly madeAt: Date;
  readonly seed: number;
  readonly input: PlanInput;
  readonly shifts: PresencePlanView['shifts'];
}

const columns = sql`p.id, p.name, p.picture_id as picture, to_char(p.made_at at time zone 'Europe/Stockholm', 'YYYY-MM-DD') as made,
  o.name as organisation, p.seed, p.input, p.shifts, p.state, p.made_at as "madeAt",
  case when p.withdrawn_at is null then null else json_build_object('on', to_char(p.withdrawn_at at time zone 'Europe/Stockholm', 'YYYY-MM-DD'),
    'reason', p.withdrawn_reason) end as withdrawn`;
const from = sql`presence_plans p join organisations o on o.municipality_id = p.municipality_id and o.id = p.organisation_id`;

/** Newest first. */
export async function listPlans(scope: Scope): Promise<StoredPlan[]> {
  const { rows } = await sql<StoredPlan>`select ${columns} from ${from} order by p.withdrawn_at is not null, p.made_at desc, p.id`.execute(
    scope.trx,
  );
  return rows;
}

export async function findPlan(scope: Scope, id: string): Promise<StoredPlan | null> {
  const { rows } = await sql<StoredPlan>`select ${columns} from ${from} where p.id = ${id}`.execute(scope.trx);
  return rows[0] ?? null;
}

/** The same, and nobody else changes it until the transaction ends. */
export async function lockPlan(scope: Scope, id: string): Promise<StoredPlan | null> {
  await sql`select 1 from presence_plans where id = ${id} for update`.execute(scope.trx);
  return findPlan(scope, id);
}

/** Without shifts: they are counted after this. */
export async function insertPlan(scope: Scope, plan: Pick<StoredPlan, 'name' | 'picture' | 'seed' | 'input'>): Promise<string> {
  const { rows } = await sql<{
    id: string;
  }>`insert into presence_plans (municipality_id, name, picture_id, input, shifts, seed, organisation_id,
      made_by, made_at, state)
    values (${scope.municipalityId}, ${plan.name}, ${plan.picture}, ${JSON.stringify(plan.input)}::jsonb, '[]'::jsonb, ${plan.seed},
      ${scope.organisationId}, ${scope.accountId}, ${scope.now}, 'counting') returning id`.execute(scope.trx);
  return rows[0]!.id;
}

/** False when somebody else has counted it. */
export async function keepShifts(scope: Scope, id: string, shifts: StoredPlan['shifts']): Promise<boolean> {
  const { rows } =
    await sql`update presence_plans set shifts = ${JSON.stringify(shifts)}::jsonb, state = 'counted', counted_at = ${scope.now}
    where id = ${id} and state = 'counting' returning id`.execute(scope.trx);
  return rows.length > 0;
}

export async function setFailed(scope: Scope, id: string): Promise<void> {
  await sql`update presence_plans set state = 'failed' where id = ${id} and state = 'counting'`.execute(scope.trx);
}

interface WaitingPlan {
  readonly id: string;
  readonly organisationId: string;
  readonly accountId: string;
  readonly role: Role;
}

/** Plans that are not counted yet, with the role that whoever asked has there today: of several, one that may plan. */
export async function waitingPlans(scope: Scope): Promise<WaitingPlan[]> {
  const { rows } =
    await sql<WaitingPlan>`select distinct on (p.id) p.id, p.organisation_id as "organisationId", p.made_by as "accountId", m.role
    from presence_plans p
    join memberships m on m.account_id = p.made_by and m.organisation_id = p.organisation_id and m.ended_at is null
    left join role_rules r on r.role = m.role and r.organisation_id is null and r.data_class = 'measures'
    where p.state = 'counting' order by p.id, r.access = 'write' desc nulls last, m.role`.execute(scope.trx);
  return rows;
}

export interface ShiftMeasure {
  readonly shift: number;
  readonly measureId: string;
  readonly joined: boolean;
}

export async function shiftMeasures(scope: Scope, planId: string): Promise<ShiftMeasure[]> {
  const { rows } = await sql<ShiftMeasure>`select shift, measure_id as "measureId", joined from presence_measures
    where plan_id = ${planId} order by shift`.execute(scope.trx);
  return rows;
}

export async function keepShiftMeasures(
  scope: Scope,
  planId: string,
  shifts: readonly number[],
  { measureId, joined }: Omit<ShiftMeasure, 'shift'>,
): Promise<void> {
  await sql`insert into presence_measures (municipality_id, plan_id, shift, measure_id, joined)
    select ${scope.municipalityId}, ${planId}, unnest(${[...shifts]}::smallint[]), ${measureId}, ${joined}::boolean`.execute(scope.trx);
}

export async function joinedOccasions(scope: Scope, planId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select activity_id as id from presence_occasions where plan_id = ${planId}`.execute(scope.trx);
  return rows.map(({ id }) => id);
}

export async function keepJoinedOccasions(scope: Scope, planId: string, activities: readonly string[]): Promise<void> {
  await sql`insert into presence_occasions (municipality_id, plan_id, activity_id)
    select ${scope.municipalityId}, ${planId}, unnest(${[...activities]}::uuid[])`.execute(scope.trx);
}

/** False when there is none, or it is withdrawn already. */
export async function setWithdrawn(scope: Scope, id: string, reason: string): Promise<boolean> {
  const { rows } = await sql`update presence_plans set withdrawn_at = ${scope.now.toISOString()}::timestamptz, withdrawn_reason = ${reason}
    where id = ${id} and withdrawn_at is null returning id`.execute(scope.trx);
  return rows.length > 0;
}

export async function listFigures(scope: Scope): Promise<(ResourceRow & { readonly id: string })[]> {
  const { rows } = await sql<
    ResourceRow & { id: string }
  >`select id, side, kind, json_build_object('level', level, 'name', area_name) as counted,
    year, value, source from counted_figures order by array_position(array['municipality', 'police-area', 'county', 'region', 'country'], level), area_name,
      side desc, kind, year desc`.execute(scope.trx);
  return rows;
}

/** The same figure of the same area and year is replaced. */
export async function saveFigure(scope: Scope, figure: NewResource): Promise<void> {
  const { side, kind, counted, year, value, source } = figure;
  await sql`insert into counted_figures (municipality_id, side, kind, level, area_name, year, value, source)
    values (${scope.municipalityId}, ${side}, ${kind}, ${counted.level}, ${counted.name}, ${year}, ${value}, ${source})
    on conflict (municipality_id, side, kind, level, area_name, year) do update set value = excluded.value, source = excluded.source`.execute(
    scope.trx,
  );
}

export async function deleteFigure(scope: Scope, id: string): Promise<{ kind: string } | null> {
  const { rows } = await sql<{ kind: string }>`delete from counted_figures where id = ${id} returning kind`.execute(scope.trx);
  return rows[0] ?? null;
}
