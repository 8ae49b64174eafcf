// SQL of municipalities of the same group and of what they have reported.
import type { PeerCount, PeerGroup } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';

export async function listGroups(scope: Scope): Promise<PeerGroup[]> {
  const { rows } = await sql<PeerGroup>`select code, name, group_name as "group", year, source from peer_groups
    order by year desc, group_name, name`.execute(scope.trx);
  return rows;
}

/** Of one kind. */
export async function listCounts(scope: Scope, category: string): Promise<PeerCount[]> {
  const { rows } = await sql<PeerCount>`select name, category, year, count, per_100k as "per100k", source from peer_counts
    where category = ${category}`.execute(scope.trx);
  return rows;
}

export interface CountedPeer {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly kinds: number;
  readonly source: string;
}

export async function listCounted(scope: Scope): Promise<CountedPeer[]> {
  const { rows } =
    await sql<CountedPeer>`select name, min(year)::int as "from", max(year)::int as "to", count(distinct category)::int as kinds,
      max(source) as source from peer_counts group by name order by name`.execute(scope.trx);
  return rows;
}

/** A year's division takes the place of the one before. */
export async function replaceGroups(scope: Scope, groups: readonly PeerGroup[]): Promise<void> {
  const years = [...new Set(groups.map(({ year }) => year))];
  await sql`delete from peer_groups where year = any(${years}::int[])`.execute(scope.trx);
  await sql`insert into peer_groups (municipality_id, code, name, group_name, year, source)
    select ${scope.municipalityId}::uuid, g.code, g.name, g."group", g.year, g.source
    from jsonb_to_recordset(${JSON.stringify(groups)}::jsonb) as g(code text, name text, "group" text, year int, source text)`.execute(
    scope.trx,
  );
}

/** What is counted again takes the place of what was. */
export async function storeCounts(scope: Scope, counts: readonly PeerCount[]): Promise<void> {
  await sql`insert into peer_counts (municipality_id, name, category, year, count, per_100k, source)
    select ${scope.municipalityId}::uuid, c.name, c.category, c.year, c.count, c."per100k", c.source
    from jsonb_to_recordset(${JSON.stringify(counts)}::jsonb) as c(name text, category text, year int, count int, "per100k" float8, source text)
    on conflict (municipality_id, name, category, year)
      do update set count = excluded.count, per_100k = excluded.per_100k, source = excluded.source`.execute(scope.trx);
}

export async function deletePeers(scope: Scope): Promise<void> {
  await sql`delete from peer_counts`.execute(scope.trx);
  await sql`delete from peer_groups`.execute(scope.trx);
}
