// SQL of how many incidents belong at each facility, as finely as the asker may see them.
import type { ReleaseRow } from '@samsyn/domain';
import { type RawBuilder, sql } from 'kysely';
import type { Scope } from '../db/scope.ts';

export interface CountQuestion {
  readonly category: string | null;
  readonly placeType: string | null;
  readonly area: string | null;
  readonly from: string;
  readonly to: string;
}

/** An incident counts in the middle of its time, as everywhere. */
const asked = ({ category, placeType, area, from, to }: CountQuestion, areaKeys: readonly string[] | null): RawBuilder<unknown> => sql`
  (${category}::text is null or i.category = ${category} or i.category like ${`${category ?? ''}/%`})
  and (${placeType}::text is null or i.place_type = ${placeType})
  and (${area}::text is null or i.area_key = any(${areaKeys ?? []}::text[]))
  and i.from_minute + greatest(i.to_minute - i.from_minute - 1, 0) / 2 >= minute_of(${from}::timestamp)
  and i.from_minute + greatest(i.to_minute - i.from_minute - 1, 0) / 2 < minute_of(${to}::timestamp)`;
// asked once, not for every row
const inOwnAreas = sql`((select asker_area_keys()) is null or i.area_key = any((select asker_area_keys())::text[]))`;

/** Of sources seen as rows: exact. Null: what belongs at none, or waits. */
export async function exactCounts(
  scope: Scope,
  question: CountQuestion,
  areaKeys: readonly string[] | null,
): Promise<Map<string | null, number>> {
  const { rows } = await sql<{ facility: string | null; n: number }>`select a.facility_id as facility, sum(i.count)::int as n
    from incidents i left join incident_facilities a on a.municipality_id = i.municipality_id and a.incident_id = i.id and a.state = 'at'
    where ${asked(question, areaKeys)} and ${inOwnAreas}
    group by 1`.execute(scope.trx);
  return new Map(rows.map(({ facility, n }) => [facility, n]));
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
