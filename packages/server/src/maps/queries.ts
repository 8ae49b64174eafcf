// SQL of the map: which version of the municipality's data it is. The points themselves come through incidents/load-incidents.ts.
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';

/** Equal as long as nothing that a map shows has changed: incidents, areas, what is never told finely. */
export async function dataVersion(scope: Scope): Promise<string> {
  const { rows } = await sql<{ version: string }>`select md5(concat_ws('|',
    (select string_agg(id::text, ',' order by id) from incident_versions),
    (select string_agg(id::text, ',' order by id) from area_systems where active),
    (select md5(d::text) from disclosure_rules d))) as version`.execute(scope.trx);
  return rows[0]?.version ?? '';
}

/** Names of the sources that are seen, with how finely. */
export async function seenSourceNames(scope: Scope): Promise<{ id: string; sv: string; en: string }[]> {
  const { rows } = await sql<{ id: string; sv: string; en: string }>`select s.id, s.name as sv, coalesce(s.name_en, s.name) as en
    from sources s join seen_sources g on g.municipality_id = s.municipality_id and g.id = s.id order by s.name`.execute(scope.trx);
  return rows;
}
