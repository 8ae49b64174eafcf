// SQL of the versions of divisions into areas, and of what points at areas by their keys.
import type { AreaKind } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';

export interface StoredVersion {
  readonly id: string;
  readonly kind: AreaKind;
  readonly key: string;
  readonly sv: string;
  readonly en: string;
  readonly version: number;
  readonly validFrom: string | null;
  readonly source: string;
  readonly licence: string;
  readonly made: Date;
  readonly active: boolean;
  readonly areas: number;
  readonly pictures: number;
}

/** The one in use first, then by division, newest version first. */
export async function listVersions(scope: Scope): Promise<StoredVersion[]> {
  const { rows } = await sql<StoredVersion>`select s.id, s.kind, s.key, s.name_sv as sv, s.name_en as en, s.version,
      to_char(s.valid_from, 'YYYY-MM-DD') as "validFrom", s.source, s.licence, s.made_at as made, s.active,
      (select count(*)::int from areas a where a.system_id = s.id and a.parent is not null) as areas,
      (select count(*)::int from pictures p where p.frozen and (p.options->>'areas' = s.id::text
        or s.before_versions and p.options->>'areas' is null)) as pictures
    from area_systems s order by s.active desc, s.key, s.version desc`.execute(scope.trx);
  return rows;
}

/** The newest version of a kind of division, for the key that further versions of it have. */
export async function newestOfKind(scope: Scope, kind: AreaKind): Promise<{ id: string; key: string } | null> {
  const { rows } = await sql<{ id: string; key: string }>`select id, key from area_systems where kind = ${kind}
    order by version desc, made_at desc limit 1`.execute(scope.trx);
  return rows[0] ?? null;
}

/** The version before one, of the same division. */
export async function versionBefore(scope: Scope, key: string, version: number | null): Promise<{ id: string; version: number } | null> {
  const { rows } = await sql<{ id: string; version: number }>`select id, version from area_systems
    where key = ${key} and (${version}::int is null or version < ${version}::int) order by version desc limit 1`.execute(scope.trx);
  return rows[0] ?? null;
}

/** Pictures frozen before there were versions were counted in this one. */
export async function versionBeforeVersions(scope: Scope): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`select id from area_systems where before_versions limit 1`.execute(scope.trx);
  return rows[0]?.id ?? null;
}

export interface LeftBehind {
  readonly exposures: number;
  readonly roles: number;
  readonly followed: number;
  readonly measures: number;
}

/** How much points at areas that are not among these keys. */
export async function leftBehind(scope: Scope, keys: readonly string[]): Promise<LeftBehind> {
  const { rows } = await sql<LeftBehind>`select
    (select count(*)::int from exposures where not (area_key = any(${keys}::text[]))) as exposures,
    (select count(*)::int from role_rules where areas is not null and not (areas <@ ${keys}::text[])) as roles,
    (select count(*)::int from followed_questions where area is not null and not (area = any(${keys}::text[]))) as followed,
    (select count(*)::int from measures where not (area_keys <@ ${keys}::text[])) as measures`.execute(scope.trx);
  return rows[0]!;
}

/** A delivery is on its way into the old areas. */
export async function isStoring(scope: Scope): Promise<boolean> {
  const { rows } = await sql<{ there: boolean }>`select exists (select 1 from import_batches where state = 'storing') as there`.execute(
    scope.trx,
  );
  return rows[0]?.there ?? false;
}
