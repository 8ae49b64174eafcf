// SQL of how many incidents belong at each facility, as finely as the asker may see them.
import type { ReleaseRow } from '@samsyn/domain';
import { type RawBuilder, sql } from 'kysely';
import type { Scope } from '../db/scope.ts';

export interface CountQuestion {
  /** null: all; a kind comes with the kinds under it */
  readonly category: string | null;
  readonly placeType: string | null;
  /** null: all, of those that the asker sees */
  readonly areas: readonly string[] | null;
  /** the first day of a month, as is `to`, the month after the last */
  readonly from: string;
  readonly to: string;
}

/** The month that an incident counts in is that of the middle of its time, as everywhere. A kind and those under it lie in one run of the index. */
const asked = ({ category, from, to }: CountQuestion): RawBuilder<unknown> => {
  const kind =
    category === null
      ? sql`c.category = '*'`
      : sql`c.category >= ${category} and c.category < ${`${category}0`} and (c.category = ${category} or starts_with(c.category, ${`${category}/`}))`;
  return sql`${kind} and c.month >= ${from}::date and c.month < ${to}::date`;
};

/** Of sources seen as rows: exact, by facility. */
export async function countsAtFacilities(scope: Scope, question: CountQuestion): Promise<Map<string, number>> {
  const { placeType, areas } = question;
  const { rows } = await sql<{
    facility: string;
    n: number;
  }>`select c.facility_id as facility, sum(c.incidents)::int as n from facility_counts c
    where ${asked(question)} and (${placeType}::text is null or c.place_type = ${placeType})
      and (${areas}::text[] is null or c.area_key = any(${areas}::text[]))
    group by 1 having sum(c.incidents) <> 0`.execute(scope.trx);
  return new Map(rows.map(({ facility, n }) => [facility, n]));
}

/** The same question of all incidents, wherever they belong. */
export async function countEverywhere(scope: Scope, question: CountQuestion): Promise<number> {
  const { rows } = await sql<{ n: number }>`select coalesce(sum(c.incidents), 0)::float8 as n from place_counts c
    where ${asked(question)} and c.place_type = ${question.placeType ?? '*'} and c.area_key = any(${question.areas ?? ['*']}::text[])`.execute(
    scope.trx,
  );
  return rows[0]?.n ?? 0;
}

/** The areas that the asker's role sees; null: all. */
export async function ownAreas(scope: Scope): Promise<string[] | null> {
  const { rows } = await sql<{ keys: string[] | null }>`select asker_area_keys() as keys`.execute(scope.trx);
  return rows[0]?.keys ?? null;
}

export interface CoarseSource {
  readonly id: string;
  readonly name: string;
  readonly minimum: number;
}

/** Sources that the asker sees less finely than rows, and below what their counts are hidden: a facility is finer than an area. */
export async function coarseSources(scope: Scope): Promise<CoarseSource[]> {
  const { rows } = await sql<CoarseSource>`select s.id, n.name,
      greatest(s.minimum, coalesce((select d.k_partner from disclosure_rules d), 3)) as minimum from seen_sources s join sources n on n.id = s.id
    where s.grain <> 'rows' order by s.key`.execute(scope.trx);
  return rows;
}

/** Facility and year, kinds on the first level: what a table with small counts hidden is made of. Inside `forRelease` alone. */
export async function yearCounts(scope: Scope, sourceId: string): Promise<ReleaseRow[]> {
  const { rows } = await sql<{
    facility: string;
    category: string | null;
    year: number;
    n: number;
  }>`select facility_id as facility, category, year,
    n from facility_years where source_id = ${sourceId}`.execute(scope.trx);
  return rows.map(({ facility, category, year, n }) => ({ area: facility, category, month: `${year}-01`, n }));
}
