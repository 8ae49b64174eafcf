// SQL of what a source holds, through the views that show each asker its own grain.
import type { RowCorrection } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';

export interface SeenRow {
  readonly id: string;
  readonly category: string | null;
  readonly placeType: string | null;
  readonly area: string | null;
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly resolution: number;
  readonly count: number;
  readonly code: string | null;
  /** corrected by hand; told to the owner alone */
  readonly corrected: boolean;
  /** it can be put back as it was delivered; told to the owner alone */
  readonly revertible: boolean;
}

const minuteText = (column: 'from_minute' | 'to_minute') =>
  sql`to_char(timestamp '1970-01-01' + ${sql.ref(column)} * interval '1 minute', 'YYYY-MM-DD"T"HH24:MI')`;

/** A page of rows or points, those that came in last first. `before` is the id the last page ended with. Found by key: any page costs the same. */
export async function pageOfRows(
  scope: Scope,
  sourceId: string,
  page: { readonly category: string | null; readonly before: string | null; readonly limit: number },
): Promise<SeenRow[]> {
  // in two steps: the view is a border that no order and no limit passes, and ids do
  const { rows: found } = await sql<{ ids: string[] | null }>`select array_agg(id::text) as ids
    from page_of_source(${sourceId}::uuid, ${page.category}::text, ${page.before}::bigint, ${page.limit}::int) id`.execute(scope.trx);
  const ids = found[0]?.ids ?? [];
  if (ids.length === 0) return [];
  const { rows } = await sql<SeenRow>`select id::text, category, place_type as "placeType", area_key as area, longitude, latitude,
      ${minuteText('from_minute')} as "from", ${minuteText('to_minute')} as "to", resolution, count, code,
      exists (select 1 from incidents e where e.id = i.id and e.corrected_at is not null) as corrected,
      exists (select 1 from incidents e where e.id = i.id and e.delivered is not null) as revertible
    from seen_incidents i where source_id = ${sourceId} and id = any(${ids}::bigint[]) order by i.id desc`.execute(scope.trx);
  return rows;
}

/** False when there is no such row in a source of the asker's own. The area moves with the place where the place moves. */
export async function updateOwnRow(
  scope: Scope,
  sourceId: string,
  rowId: string,
  { category, placeType, at }: RowCorrection,
  areaKey: string | null,
): Promise<boolean> {
  const moved = at !== null;
  const { rows } = await sql`update incidents i set category = ${category}, place_type = nullif(${placeType}, 'unknown'),
      longitude = case when ${moved} then ${at?.[0] ?? null}::float8 else i.longitude end,
      latitude = case when ${moved} then ${at?.[1] ?? null}::float8 else i.latitude end,
      precision = case when ${moved} then 1::smallint else i.precision end,
      area_key = case when ${areaKey !== null} then ${areaKey} else i.area_key end,
      corrected_at = now(), corrected_by = ${scope.accountId},
      delivered = coalesce(i.delivered, jsonb_build_object('category', i.category, 'placeType', i.place_type, 'longitude', i.longitude,
        'latitude', i.latitude, 'precision', i.precision, 'areaKey', i.area_key))
    where i.source_id = ${sourceId} and i.id = ${rowId}::bigint
      and exists (select 1 from seen_sources s where s.id = i.source_id and s.whole) returning i.id`.execute(scope.trx);
  // what it is and where decides which facility it belongs at: that is found anew
  if (rows.length > 0) await sql`delete from incident_facilities where incident_id = ${rowId}::bigint`.execute(scope.trx);
  return rows.length > 0;
}

export interface DeliveredRow {
  readonly category: string | null;
  readonly placeType: string | null;
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly precision: number;
  readonly areaKey: string | null;
}

/** What a corrected row of the asker's own source said before. Null when there is no such row, or it is as it was delivered. */
export async function deliveredRow(scope: Scope, sourceId: string, rowId: string): Promise<DeliveredRow | null> {
  const { rows } = await sql<{ delivered: DeliveredRow | null }>`select i.delivered from incidents i
    where i.source_id = ${sourceId} and i.id = ${rowId}::bigint
      and exists (select 1 from seen_sources s where s.id = i.source_id and s.whole) for update of i`.execute(scope.trx);
  return rows[0]?.delivered ?? null;
}

/** As it was delivered, in the area that its place lies in today. */
export async function putBackRow(scope: Scope, sourceId: string, rowId: string, was: DeliveredRow): Promise<void> {
  await sql`update incidents set category = ${was.category}, place_type = ${was.placeType}, longitude = ${was.longitude},
      latitude = ${was.latitude}, precision = ${was.precision}, area_key = ${was.areaKey}, corrected_at = null, corrected_by = null,
      delivered = null
    where source_id = ${sourceId} and id = ${rowId}::bigint`.execute(scope.trx);
  await sql`delete from incident_facilities where incident_id = ${rowId}::bigint`.execute(scope.trx);
}

/** How many rows, and the kinds that occur, those on the first level of the tree. */
export async function rowsAndKinds(
  scope: Scope,
  sourceId: string,
  category: string | null,
): Promise<{ readonly total: number; readonly categories: string[] }> {
  const { rows } = await sql<{ key: string | null; rows: number }>`select category as key, sum(rows)::float8 as rows
    from seen_counts where source_id = ${sourceId} group by 1 having sum(rows) > 0`.execute(scope.trx);
  const asked = rows.filter(({ key }) => category === null || key === category || key?.startsWith(`${category}/`));
  const first = new Set(rows.flatMap(({ key }) => key?.split('/')[0] ?? []));
  return { total: asked.reduce((sum, one) => sum + one.rows, 0), categories: [...first].sort() };
}

export interface AreaMonthCount {
  readonly area: string | null;
  /** YYYY-MM */
  readonly month: string;
  readonly category: string | null;
  readonly n: number;
}

/** Incidents per area, month and kind on the first level. What is told per year only is not in it. */
export async function areaMonthCounts(scope: Scope, sourceId: string): Promise<AreaMonthCount[]> {
  const { rows } = await sql<AreaMonthCount>`select area_key as area, to_char(month, 'YYYY-MM') as month,
      split_part(category, '/', 1) as category, sum(incidents)::int as n
    from seen_counts where source_id = ${sourceId} and month is not null
    group by area_key, seen_counts.month, 3 having sum(rows) > 0`.execute(scope.trx);
  return rows;
}
