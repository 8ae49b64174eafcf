// SQL of the register of facilities.
import type { FacilityUse, NewFacility } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';

export interface StoredFacility {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly placeType: string;
  readonly address: string;
  readonly alsoKnown: string[];
  readonly at: [longitude: number, latitude: number] | null;
  readonly areaKey: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly uses: FacilityUse[];
}

const columns = sql`f.id, coalesce(f.code, '') as code, f.name, f.place_type as "placeType", f.address, f.also_known as "alsoKnown",
  case when f.longitude is null then null else json_build_array(f.longitude, f.latitude) end as at, f.area_key as "areaKey",
  to_char(f.valid_from, 'YYYY-MM-DD') as "validFrom", to_char(f.valid_to, 'YYYY-MM-DD') as "validTo",
  coalesce((select json_agg(json_build_object('kind', u.kind, 'year', u.year, 'value', u.value, 'source', u.source) order by u.kind, u.year)
    from facility_uses u where u.facility_id = f.id), '[]') as uses`;

export async function listFacilities(scope: Scope): Promise<StoredFacility[]> {
  const { rows } = await sql<StoredFacility>`select ${columns} from facilities f order by f.name, f.id`.execute(scope.trx);
  return rows;
}

/** And nobody else changes it until the transaction ends. */
export async function lockFacility(scope: Scope, id: string): Promise<StoredFacility | null> {
  await sql`select 1 from facilities where id = ${id} for update`.execute(scope.trx);
  const { rows } = await sql<StoredFacility>`select ${columns} from facilities f where f.id = ${id}`.execute(scope.trx);
  return rows[0] ?? null;
}

/** @param id null for a new one */
export async function saveFacility(scope: Scope, id: string | null, facility: NewFacility, areaKey: string | null): Promise<string> {
  const { code, name, placeType, address, alsoKnown, at, validFrom, validTo, uses } = facility;
  const { rows } = await sql<{
    id: string;
  }>`insert into facilities (municipality_id, id, code, name, place_type, address, also_known, longitude,
      latitude, area_key, valid_from, valid_to, made_by)
    values (${scope.municipalityId}::uuid, coalesce(${id}::uuid, gen_random_uuid()), ${code === '' ? null : code}, ${name}, ${placeType}, ${address},
      ${alsoKnown}::text[], ${at?.[0] ?? null}::float8, ${at?.[1] ?? null}::float8, ${areaKey}, ${validFrom}::date, ${validTo}::date,
      ${scope.accountId}::uuid)
    on conflict (municipality_id, id) do update set code = excluded.code, name = excluded.name, place_type = excluded.place_type,
      address = excluded.address, also_known = excluded.also_known, longitude = excluded.longitude, latitude = excluded.latitude,
      area_key = excluded.area_key, valid_from = excluded.valid_from, valid_to = excluded.valid_to
    returning id`.execute(scope.trx);
  const saved = rows[0]!.id;
  await sql`delete from facility_uses where facility_id = ${saved}`.execute(scope.trx);
  if (uses.length > 0)
    await sql`insert into facility_uses (municipality_id, facility_id, kind, year, value, source)
      select ${scope.municipalityId}::uuid, ${saved}::uuid, u.kind, u.year, u.value, u.source
      from jsonb_to_recordset(${JSON.stringify(uses)}::jsonb) as u(kind text, year int, value float8, source text)
      on conflict do nothing`.execute(scope.trx);
  return saved;
}

export async function deleteFacility(scope: Scope, id: string): Promise<void> {
  await sql`delete from facilities where id = ${id}`.execute(scope.trx);
}

export async function setAreas(scope: Scope, placed: readonly { readonly id: string; readonly area: string | null }[]): Promise<void> {
  await sql`update facilities f set area_key = p.area from jsonb_to_recordset(${JSON.stringify(placed)}::jsonb) as p(id uuid, area text)
    where f.id = p.id and f.area_key is distinct from p.area`.execute(scope.trx);
}

export async function ownDistances(scope: Scope): Promise<Map<string, number>> {
  const { rows } = await sql<{
    placeType: string;
    metres: number;
  }>`select place_type as "placeType", metres from facility_distances`.execute(scope.trx);
  return new Map(rows.map(({ placeType, metres }) => [placeType, metres]));
}

export async function saveDistance(scope: Scope, placeType: string, metres: number): Promise<void> {
  await sql`insert into facility_distances (municipality_id, place_type, metres) values (${scope.municipalityId}, ${placeType}, ${metres})
    on conflict (municipality_id, place_type) do update set metres = excluded.metres`.execute(scope.trx);
}
