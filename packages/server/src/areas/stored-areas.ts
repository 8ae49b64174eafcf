// The municipality's divisions into areas and its exposures, as stored and as given back. Versions stay: a frozen picture names its own.
import type { Area, AreaKind, AreaSystem, Exposure } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';

/** What is known of a version beside its areas. */
export interface AboutVersion {
  readonly kind: AreaKind;
  /** YYYY-MM-DD */
  readonly validFrom: string | null;
  readonly source: string;
  readonly licence: string;
}
const unsaid: AboutVersion = { kind: 'districts', validFrom: null, source: '', licence: '' };

/** A new version of the division with this key, and the one in use. Incidents that are already stored are not moved: see activate-version.ts. */
export async function storeAreas(scope: Scope, system: AreaSystem, about: AboutVersion = unsaid): Promise<string> {
  const id = await addVersion(scope, system, about);
  await makeActive(scope, id);
  return id;
}

/** Beside those that are there. */
export async function addVersion(scope: Scope, system: AreaSystem, about: AboutVersion): Promise<string> {
  const { rows } = await sql<{
    id: string;
  }>`insert into area_systems (municipality_id, key, name_sv, name_en, depth, version, kind, valid_from,
      source, licence, made_by)
    select ${scope.municipalityId}::uuid, ${system.key}, ${system.sv}, ${system.en}, ${system.depth}::int, coalesce(max(version), 0) + 1,
      ${about.kind}, ${about.validFrom}::date, ${about.source}, ${about.licence}, ${scope.accountId}::uuid
    from area_systems where key = ${system.key} returning id`.execute(scope.trx);
  const id = rows[0]!.id;
  const areas = system.areas.map((area, position) => ({ ...area, position, parentKey: system.areas[area.parent]?.key ?? null }));
  await sql`insert into areas (municipality_id, system_id, position, key, sv, en, level, parent, preposition, geometry, square_metres)
    select ${scope.municipalityId}::uuid, ${id}::uuid, a.position, a.key, a.sv, a.en, a.level, a."parentKey", a."prepositionSv",
      a.geometry, a."squareMetres"
    from jsonb_to_recordset(${JSON.stringify(areas)}::jsonb) as a(position int, key text, sv text, en text, level text, "parentKey" text,
      "prepositionSv" text, geometry jsonb, "squareMetres" float8)`.execute(scope.trx);
  return id;
}

export async function makeActive(scope: Scope, id: string): Promise<void> {
  await sql`update area_systems set active = false where active`.execute(scope.trx);
  await sql`update area_systems set active = true where id = ${id}`.execute(scope.trx);
}

/** Which division is in use; null when the municipality has given none. */
export async function activeVersion(scope: Scope): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`select id from area_systems where active`.execute(scope.trx);
  return rows[0]?.id ?? null;
}

/**
 * The division in use, or the version named. Null when the municipality has given none (then the files' own names are the areas), or the
 * version is not there.
 */
export async function loadAreas(scope: Scope, version: string | null = null): Promise<AreaSystem | null> {
  const systems = await sql<{
    id: string;
    key: string;
    sv: string;
    en: string;
    depth: 0 | 1 | 2;
  }>`select id, key, name_sv as sv, name_en as en,
    depth from area_systems where case when ${version}::uuid is null then active else id = ${version}::uuid end`.execute(scope.trx);
  const system = systems.rows[0];
  if (!system) return null;
  const { rows } = await sql<AreaRow>`select key, sv, en, level::int as level, parent, preposition as "prepositionSv", geometry,
    square_metres as "squareMetres" from areas where system_id = ${system.id} order by position`.execute(scope.trx);
  const position = new Map(rows.map((row, index) => [row.key, index]));
  return {
    key: system.key,
    sv: system.sv,
    en: system.en,
    depth: system.depth,
    areas: rows.map(({ parent, prepositionSv, geometry, squareMetres, ...named }) => ({
      ...named,
      parent: parent === null ? -1 : (position.get(parent) ?? -1),
      ...(prepositionSv ? { prepositionSv } : {}),
      ...(geometry ? { geometry } : {}),
      ...(squareMetres === null ? {} : { squareMetres }),
    })),
  };
}

type AreaRow = Omit<Area, 'parent' | 'prepositionSv' | 'geometry' | 'squareMetres'> & {
  readonly parent: string | null;
  readonly prepositionSv: Area['prepositionSv'] | null;
  readonly geometry: Area['geometry'] | null;
  readonly squareMetres: number | null;
};

export async function storeExposures(scope: Scope, exposures: readonly Exposure[]): Promise<void> {
  await sql`insert into exposures (municipality_id, area_key, kind, year, value, source)
    select ${scope.municipalityId}::uuid, e."areaKey", e.kind, e.year, e.value, e.source
    from jsonb_to_recordset(${JSON.stringify(exposures)}::jsonb) as e("areaKey" text, kind text, year int, value float8, source text)
    on conflict (municipality_id, area_key, kind, year) do update set value = excluded.value, source = excluded.source`.execute(scope.trx);
}

export async function loadExposures(scope: Scope): Promise<Exposure[]> {
  const { rows } = await sql<Exposure>`select area_key as "areaKey", kind, year, value, source from exposures
    order by area_key, kind, year`.execute(scope.trx);
  return rows;
}
