// SQL of presence plans and of figures with the area they are counted for.
import type { NewPresencePlan, NewResource, PresencePlanView, ResourceRow } from '@samsyn/domain';
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
  readonly seed: number;
  readonly input: PlanInput;
  readonly shifts: PresencePlanView['shifts'];
}

const columns = sql`p.id, p.name, p.picture_id as picture, to_char(p.made_at at time zone 'Europe/Stockholm', 'YYYY-MM-DD') as made,
  o.name as organisation, p.seed, p.input, p.shifts,
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

export async function insertPlan(scope: Scope, plan: Pick<StoredPlan, 'name' | 'picture' | 'seed' | 'input' | 'shifts'>): Promise<string> {
  const { rows } = await sql<{
    id: string;
  }>`insert into presence_plans (municipality_id, name, picture_id, input, shifts, seed, organisation_id,
      made_by) values (${scope.municipalityId}, ${plan.name}, ${plan.picture}, ${JSON.stringify(plan.input)}::jsonb,
      ${JSON.stringify(plan.shifts)}::jsonb, ${plan.seed}, ${scope.organisationId}, ${scope.accountId}) returning id`.execute(scope.trx);
  return rows[0]!.id;
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
