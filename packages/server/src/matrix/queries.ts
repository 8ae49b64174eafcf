// SQL of the matrix: one row per role, organisation (or all) and class of data.
import type { MatrixRule, RemoveRule } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';

export async function listRules(scope: Scope): Promise<MatrixRule[]> {
  const { rows } = await sql<MatrixRule>`select role, organisation_id as "organisationId", data_class as "dataClass", access, areas
    from role_rules order by role, organisation_id nulls first, data_class`.execute(scope.trx);
  return rows;
}

export async function findRule(scope: Scope, key: Omit<MatrixRule, 'access' | 'areas'>): Promise<MatrixRule | null> {
  const { rows } = await sql<MatrixRule>`select role, organisation_id as "organisationId", data_class as "dataClass", access, areas
    from role_rules where role = ${key.role} and data_class = ${key.dataClass}
      and organisation_id is not distinct from ${key.organisationId}`.execute(scope.trx);
  return rows[0] ?? null;
}

export async function saveRule(scope: Scope, rule: MatrixRule, areaKeys: readonly string[] | null): Promise<void> {
  await sql`insert into role_rules (municipality_id, role, organisation_id, data_class, access, areas, area_keys)
    values (${scope.municipalityId}, ${rule.role}, ${rule.organisationId}, ${rule.dataClass}, ${rule.access}, ${rule.areas}, ${areaKeys})
    on conflict (municipality_id, role, organisation_id, data_class)
    do update set access = excluded.access, areas = excluded.areas, area_keys = excluded.area_keys`.execute(scope.trx);
}

export async function deleteRule(scope: Scope, { role, organisationId, dataClass }: RemoveRule): Promise<void> {
  await sql`delete from role_rules where role = ${role} and organisation_id = ${organisationId} and data_class = ${dataClass}`.execute(
    scope.trx,
  );
}

/** The chosen areas and everything inside them. */
export async function areasWithin(scope: Scope, keys: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ key: string }>`with recursive inside as (
      select a.key from areas a join area_systems s on s.id = a.system_id and s.active where a.key = any(${keys}::text[])
      union
      select a.key from areas a join area_systems s on s.id = a.system_id and s.active join inside i on a.parent = i.key)
    select key from inside order by key`.execute(scope.trx);
  return rows.map(({ key }) => key);
}

/** People who, today, can still change who may do what: there must always be one. */
export async function countKeyHolders(scope: Scope): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(distinct m.account_id)::int as n from memberships m
    where m.ended_at is null and m.valid_from <= current_date and (m.valid_until is null or m.valid_until >= current_date)
      and (select r.access from role_rules r where r.role = m.role and r.data_class = 'access'
        and (r.organisation_id is null or r.organisation_id = m.organisation_id) order by r.organisation_id nulls last limit 1) = 'write'`.execute(
    scope.trx,
  );
  return rows[0]?.n ?? 0;
}
