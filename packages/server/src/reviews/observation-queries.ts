// SQL of what people see at places in the dark.
import type { LightObservation, LooseObservation, NewObservation } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';

export async function insertObservation(scope: Scope, seen: NewObservation, area: string | null, need: string | null): Promise<string> {
  const { rows } = await sql<{ id: string }>`insert into light_observations (municipality_id, need_id, during, kind, setting, lamps,
      school_route, lon, lat, area_key, note, seen_on, organisation_id, made_by, made_at)
    values (${scope.municipalityId}, ${need}, ${seen.during}, ${seen.kind}, ${seen.setting}, ${seen.lamps}, ${seen.schoolRoute},
      ${seen.at[0]}, ${seen.at[1]}, ${area}, ${seen.note}, ${seen.seenOn}, ${scope.organisationId}, ${scope.accountId}, ${scope.now})
    returning id`.execute(scope.trx);
  return rows[0]!.id;
}

/** Those of needs, for their counts. */
export async function observationsOfNeeds(scope: Scope): Promise<(LightObservation & { readonly need: string })[]> {
  const { rows } = await sql<
    LightObservation & { need: string }
  >`select need_id as need, during, to_char(seen_on, 'YYYY-MM-DD') as "seenOn",
      organisation_id as organisation
    from light_observations where need_id is not null`.execute(scope.trx);
  return rows;
}

export type StoredObservation = Omit<LooseObservation, 'area'> & { readonly areaKey: string | null };

/** Those of no need yet, newest first. */
export async function looseObservations(scope: Scope): Promise<StoredObservation[]> {
  const { rows } = await sql<StoredObservation>`select l.id, l.during, l.kind, l.setting, l.lamps, l.school_route as "schoolRoute",
      json_build_array(l.lon, l.lat) as at, l.area_key as "areaKey", l.note, to_char(l.seen_on, 'YYYY-MM-DD') as "seenOn", o.name as organisation
    from light_observations l join organisations o on o.municipality_id = l.municipality_id and o.id = l.organisation_id
    where l.need_id is null order by l.seen_on desc, l.made_at desc, l.id limit 200`.execute(scope.trx);
  return rows;
}

/** False when there is none of them that is free. */
export async function putToNeed(scope: Scope, ids: readonly string[], need: string): Promise<boolean> {
  const { rows } = await sql`update light_observations set need_id = ${need} where id = any(${[...ids]}::uuid[]) and need_id is null
    returning id`.execute(scope.trx);
  return rows.length > 0;
}
