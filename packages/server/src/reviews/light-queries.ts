// SQL of lighting needs.
import type { LightDecision, LightRow, NewLight } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';

export type StoredLight = Omit<LightRow, 'area' | 'dark' | 'points' | 'rank' | 'shared' | 'observations' | 'decision'> & {
  readonly areaKey: string | null;
  readonly decisionId: string | null;
};

const columns = sql`l.id, l.number, l.place, l.area_key as "areaKey", l.kind, l.setting, l.lamps, l.walks, l.faults,
  l.school_route as "schoolRoute", l.owner, l.cost, l.state, to_char(l.decided_on, 'YYYY-MM-DD') as "decidedOn", o.name as "decidedBy", l.reason,
  to_char(l.due, 'YYYY-MM-DD') as due, to_char(l.fixed_on, 'YYYY-MM-DD') as "fixedOn",
  case when l.lon is null then null else json_build_array(l.lon, l.lat) end as at, l.decision_id as "decisionId"`;
const from = sql`lighting_needs l left join organisations o on o.municipality_id = l.municipality_id and o.id = l.decided_by`;

export async function listLights(scope: Scope): Promise<StoredLight[]> {
  const { rows } = await sql<StoredLight>`select ${columns} from ${from} order by l.number`.execute(scope.trx);
  return rows;
}

/** And nobody else changes it until the transaction ends. */
export async function lockLight(scope: Scope, id: string): Promise<StoredLight | null> {
  await sql`select 1 from lighting_needs where id = ${id} for update`.execute(scope.trx);
  const { rows } = await sql<StoredLight>`select ${columns} from ${from} where l.id = ${id}`.execute(scope.trx);
  return rows[0] ?? null;
}

export async function insertLight(scope: Scope, need: NewLight): Promise<string> {
  const { rows } = await sql<{
    id: string;
  }>`insert into lighting_needs (municipality_id, number, place, area_key, kind, setting, lamps,
      school_route, owner, cost, lon, lat)
    select ${scope.municipalityId}::uuid, coalesce(max(number), 0) + 1, ${need.place}, ${need.area}, ${need.kind}, ${need.setting},
      ${need.lamps}::int, ${need.schoolRoute}::boolean, ${need.owner}, ${need.cost}::int, ${need.at?.[0] ?? null}::float8,
      ${need.at?.[1] ?? null}::float8
    from lighting_needs returning id`.execute(scope.trx);
  return rows[0]!.id;
}

export async function saveLight(scope: Scope, id: string, need: NewLight): Promise<void> {
  await sql`update lighting_needs set place = ${need.place}, area_key = ${need.area}, kind = ${need.kind}, setting = ${need.setting},
    lamps = ${need.lamps}, school_route = ${need.schoolRoute}, owner = ${need.owner}, cost = ${need.cost},
    lon = ${need.at?.[0] ?? null}, lat = ${need.at?.[1] ?? null} where id = ${id}`.execute(scope.trx);
}

export async function saveDecision(scope: Scope, id: string, { state, reason, due, decision }: LightDecision, on: string): Promise<void> {
  await sql`update lighting_needs set state = ${state}, reason = ${reason}, due = coalesce(${due}::date, case when ${state} = 'fixed' then due end),
    decision_id = coalesce(${decision}::uuid, case when ${state} = 'fixed' then decision_id end), decided_on = ${on}::date, decided_by = ${scope.organisationId}, fixed_on = case when ${state} = 'fixed' then ${on}::date end
    where id = ${id}`.execute(scope.trx);
}
