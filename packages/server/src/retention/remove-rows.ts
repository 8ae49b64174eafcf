// Removes rows whose time is out. Before they go they are counted per delivery, kind, kind of place, area and month, so that the long series
// stay; sensitive kinds per municipality and year. A keyed hash of each stays too, so that the same file does not bring it in again.
import type pg from 'pg';
import { dueRows, minuteOf } from './due.ts';
import { heldSources, type RetentionPlan } from './retention-plan.ts';

export interface RemovedRows {
  readonly source: string;
  readonly sourceName: string;
  readonly count: number;
}

/** The first sixteen bytes of a hash that only this municipality's key makes. `$1` is the municipality. */
const keyedPrint = (fingerprint: string): string =>
  `substring(sha256((select hash_key from municipalities where id = $1) || ${fingerprint}) from 1 for 16)`;

export async function removeRows(
  client: pg.ClientBase,
  municipalityId: string,
  plan: RetentionPlan,
  before: string,
  today: string,
  now: Date,
): Promise<RemovedRows[]> {
  const held = heldSources(plan, 'rows');
  if (held === null) return [];
  // no delivery is stored or taken back meanwhile: the same lock as theirs
  await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`deliveries ${municipalityId}`]);
  await client.query('drop table if exists pg_temp.going');
  await client.query(
    `create temp table going on commit drop as
      select i.id, i.batch_id, i.source_id, i.fingerprint, i.category, i.place_type, i.area_key, i.count,
        coalesce(i.category = any (d.sensitive_categories), false) as sensitive,
        case when i.from_minute is null or i.resolution = 0 then 0 when i.resolution >= 5 then i.resolution else 4 end::smallint as resolution,
        case when i.from_minute is null or i.resolution = 0 then null when i.resolution >= 5 then month_of(i.from_minute)::date
          else counted_month(i.from_minute, i.to_minute)::date end as from_month,
        case when i.from_minute is null or i.resolution = 0 then null
          when i.resolution >= 5 then (month_of(greatest(i.to_minute - 1, i.from_minute)) + interval '1 month')::date
          else (counted_month(i.from_minute, i.to_minute) + interval '1 month')::date end as until
      from incidents i cross join import_batches b left join disclosure_rules d on d.municipality_id = i.municipality_id
      where ${dueRows} and not (i.source_id = any($4::uuid[]))`,
    [municipalityId, minuteOf(before), before, held],
  );
  await client.query(
    `insert into incident_aggregates (municipality_id, batch_id, source_id, category, place_type, area_key, from_month, until, resolution,
        count, removed_at)
      select $1::uuid, batch_id, source_id, category, case when not sensitive then place_type end, case when not sensitive then area_key end,
        case when sensitive then date_trunc('year', from_month)::date else from_month end, max(until),
        case when sensitive and from_month is not null then 6 else resolution end, sum(count)::int, $2::timestamptz
      from going group by 2, 3, 4, 5, 6, 7, 9
      order by 7, 2, 3, 4, 5, 6
      on conflict (municipality_id, batch_id, source_id, category, place_type, area_key, from_month, resolution)
      do update set count = incident_aggregates.count + excluded.count, until = greatest(incident_aggregates.until, excluded.until),
        removed_at = excluded.removed_at`,
    [municipalityId, now],
  );
  // all that has gone of the year, whether anything lay in its last month or not: where a year's counts end must not tell
  await client.query(
    `update incident_aggregates set until = least((from_month + interval '1 year')::date, $2::date)
      where municipality_id = $1 and resolution = 6 and until < least((from_month + interval '1 year')::date, $2::date)
        and not (source_id = any($3::uuid[]))`,
    [municipalityId, before, held],
  );
  await client.query(
    `insert into gone_rows (municipality_id, source_id, print, batch_id, removed_on)
      select $1::uuid, source_id, ${keyedPrint('fingerprint')}, batch_id, $2::date from going on conflict do nothing`,
    [municipalityId, today],
  );
  await client.query(
    `delete from known_incidents k using going g where k.municipality_id = $1 and k.source_id = g.source_id and k.fingerprint = g.fingerprint`,
    [municipalityId],
  );
  const counted = await client.query<RemovedRows>(
    `select s.id as source, s.name as "sourceName", count(*)::int as count from going g join sources s on s.municipality_id = $1
      and s.id = g.source_id group by 1, 2 order by 2`,
    [municipalityId],
  );
  await client.query('delete from incidents i using going g where i.municipality_id = $1 and i.id = g.id', [municipalityId]);
  // the present pictures were made from more than there is now: they are made again when asked for
  if (counted.rows.length > 0) await client.query('delete from pictures where municipality_id = $1 and not frozen', [municipalityId]);
  return counted.rows;
}
