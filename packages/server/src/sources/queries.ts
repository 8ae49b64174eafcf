// SQL of sources: whose they are, what they are called, and how much of them is stored.
import type { DeliveryRhythm, SourceMeta, SourceRow } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';

/** Ids in the order of `sources`; null where the municipality has no such source yet. */
export async function findSourceIds(scope: Scope, sources: readonly SourceMeta[]): Promise<(string | null)[]> {
  const { rows } = await sql<{ id: string; key: string }>`select id, key from sources
    where key = any(${sources.map((source) => source.key)}::text[])`.execute(scope.trx);
  return sources.map((source) => rows.find((row) => row.key === source.key)?.id ?? null);
}

/** The same, making those that are missing: owned by the organisation that delivers, shared with nobody else yet. */
export async function findOrMakeSources(scope: Scope, sources: readonly SourceMeta[]): Promise<string[]> {
  for (const source of sources)
    await sql`insert into sources (municipality_id, organisation_id, key, name, name_en, kind, profile, time_zone, immature_days, grain)
      values (${scope.municipalityId}, ${scope.organisationId}, ${source.key}, ${source.sv}, ${source.en}, ${source.kind}, ${source.profile},
        ${source.timeZone}, ${source.immatureDays}, 'rows')
      on conflict (municipality_id, key) do nothing`.execute(scope.trx);
  const ids = await findSourceIds(scope, sources);
  return ids.map((id) => {
    if (id === null) throw new Error('a source was made but is not there');
    return id;
  });
}

/** The name of a source and of the organisation that owns it. */
export async function findOwnerOf(scope: Scope, id: string): Promise<{ source: string; org: string }> {
  const { rows } = await sql<{ source: string; org: string }>`select s.name as source, o.name as org
    from sources s join organisations o on o.id = s.organisation_id where s.id = ${id}`.execute(scope.trx);
  return rows[0] ?? { source: '', org: '' };
}

/** For the page of data: one row per source with what is stored of it. */
export async function listSources(scope: Scope): Promise<Omit<SourceRow, 'age' | 'next'>[]> {
  const { rows } = await sql<Omit<SourceRow, 'age' | 'next'>>`select s.id, s.name, o.name as organisation, s.profile, g.grain, s.rhythm,
      s.organisation_id = ${scope.organisationId} as own,
      to_char(b.first_day, 'YYYY-MM-DD') as "from", to_char(b.last_day, 'YYYY-MM-DD') as "to", coalesce(b.n, 0)::int as rows,
      to_char(b.received at time zone 'Europe/Stockholm', 'YYYY-MM-DD') as received
    from sources s
    join seen_sources g on g.municipality_id = s.municipality_id and g.id = s.id
    join organisations o on o.id = s.organisation_id
    left join lateral (
      select min(p.period_from) as first_day, max(p.period_to) as last_day, max(p.stored_at) as received,
        sum((p.report->'rows'->>'accepted')::int) as n
      from import_batches p
      where p.state = 'stored' and p.report->'sources' @> jsonb_build_array(jsonb_build_object('key', s.key))
    ) b on true
    order by s.name`.execute(scope.trx);
  return rows;
}

/** The days on which something of each seen source was stored, by the source's id. */
export async function deliveryDays(scope: Scope): Promise<Map<string, string[]>> {
  const { rows } = await sql<{ id: string; days: string[] }>`select s.id,
      array_agg(distinct to_char(b.stored_at at time zone 'Europe/Stockholm', 'YYYY-MM-DD')) as days
    from import_batches b cross join lateral jsonb_array_elements(b.report->'sources') e
    join sources s on s.key = e->>'key' join seen_sources g on g.municipality_id = s.municipality_id and g.id = s.id
    where b.state = 'stored' and b.stored_at is not null group by s.id`.execute(scope.trx);
  return new Map(rows.map(({ id, days }) => [id, days]));
}

/** False for a source that is not the organisation's own. */
export async function updateRhythm(scope: Scope, id: string, rhythm: DeliveryRhythm | null): Promise<boolean> {
  const { rows } = await sql`update sources set rhythm = ${rhythm} where id = ${id} and organisation_id = ${scope.organisationId}
    returning id`.execute(scope.trx);
  return rows.length > 0;
}
