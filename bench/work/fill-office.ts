// Fills the demo municipality with a large register: five sources seen in five ways, a delivery a month of each, incidents that belong at
// facilities or wait, a full quarantine and a long log. As the owner and without checks of keys: it is the reading that is timed.
import { categories } from '@samsyn/domain';
import type pg from 'pg';
import type { Database } from '../../packages/server/src/db/database.ts';
import type { Who } from '../../packages/server/src/db/scope.ts';

/** Which part of the incidents each source has, and how the person who asks sees it; `rows` twice: once as owner, once as partner. */
const shares = [
  { key: 'own', part: 0.5, grain: null },
  { key: 'partner-rows', part: 0.2, grain: 'rows' },
  { key: 'points', part: 0.15, grain: 'points' },
  { key: 'area-month', part: 0.1, grain: 'area-month' },
  { key: 'counts', part: 0.05, grain: 'counts' },
] as const;

export type OfficeSource = (typeof shares)[number]['key'];
export interface FilledOffice {
  readonly sources: Readonly<Record<OfficeSource, string>>;
  readonly delivery: string;
  readonly incidents: number;
}

/** Five years of deliveries, the last one whole month before the demo's day. */
const months = 60;
const firstMonth = '2021-11-01';

/** Rows of everything grow with `n` incidents: a hundredth is at facilities, a hundredth waits, a hundredth of a tenth is in quarantine. */
export async function fillOffice(database: Database, who: Who, n: number): Promise<FilledOffice> {
  const client = await database.pool.connect();
  try {
    await client.query('begin');
    await client.query(`set local "samsyn.municipality" = '${who.municipalityId}'`);
    await client.query('set local session_replication_role = replica');
    await client.query('set local synchronous_commit = off');
    await choices(client, who.municipalityId);
    // built at the end, all at once: a third of the time
    const indexes = await client.query<{ drop: string; make: string }>(
      `select format('drop index %I', i.indexname) as drop, i.indexdef as make from pg_indexes i where i.tablename = 'incidents' and i.schemaname = 'public'
        and not exists (select 1 from pg_constraint c where c.conindid = format('%I', i.indexname)::regclass)`,
    );
    for (const { drop } of indexes.rows) await client.query(drop);
    const sources: Record<string, string> = {};
    for (const { key, part, grain } of shares) sources[key] = await fillSource(client, who, key, Math.round(n * part), grain);
    for (const { make } of indexes.rows) await client.query(make);
    await client.query(facilityRows, [who.municipalityId, Math.round(n / 100)]);
    const own = await client.query<{ id: string }>(
      'select id from import_batches where municipality_id = $1 and source_id = $2 order by created_at desc limit 1',
      [who.municipalityId, sources.own],
    );
    const delivery = own.rows[0]?.id ?? '';
    await client.query(quarantine, [who.municipalityId, delivery, Math.round(n / 100)]);
    await client.query(logEntries, [who.municipalityId, who.organisationId, who.accountId, Math.round(n / 20)]);
    await client.query('commit');
    // what the statements above did behind the triggers' back
    await client.query(`begin; set local "samsyn.municipality" = '${who.municipalityId}'`);
    await client.query('insert into incident_versions (municipality_id) values ($1)', [who.municipalityId]);
    await client.query(counts, [who.municipalityId]);
    await client.query(placeCounts, [who.municipalityId]);
    await client.query(retentionCounts, [who.municipalityId]);
    await client.query('delete from facility_counts');
    await client.query(facilityCounts, [who.municipalityId]);
    await client.query('commit');
    await client.query('vacuum analyze');
    return { sources: sources as Record<OfficeSource, string>, delivery, incidents: n };
  } finally {
    client.release();
  }
}

/** Kinds, areas and kinds of place to draw from, few of them common. */
async function choices(client: pg.PoolClient, municipality: string): Promise<void> {
  const kinds = categories.filter(({ parent, kind }) => parent >= 0 && kind === 'offence').map(({ key }) => key);
  await client.query('create temp table kinds on commit drop as select k as key, n::int from unnest($1::text[]) with ordinality u (k, n)', [
    kinds,
  ]);
  await client.query(
    `create temp table grounds on commit drop as select a.key, row_number() over (order by a.key)::int as n from areas a
      join area_systems s on s.id = a.system_id and s.active where a.municipality_id = $1
        and not exists (select 1 from areas c where c.system_id = a.system_id and c.parent = a.key)`,
    [municipality],
  );
}

async function fillSource(client: pg.PoolClient, who: Who, key: string, n: number, grain: string | null): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `insert into sources (municipality_id, organisation_id, key, name, name_en, kind, profile, time_zone, grain, purpose, legal_basis, valid_until)
      select $1::uuid, case when $3::boolean then $2::uuid else (select id from organisations where municipality_id = $1 and kind = 'police') end,
        'bench-' || $4::text, 'Stort register ' || $4::text, 'Large register ' || $4::text, 'police', 'police', 'Europe/Stockholm', 'rows', 'Gemensam problembild',
        'Uppgift av allmänt intresse.', '2030-12-31' returning id`,
    [who.municipalityId, who.organisationId, grain === null, key],
  );
  const source = rows[0]?.id ?? '';
  if (grain !== null)
    await client.query(
      `insert into source_sharings (municipality_id, source_id, organisation_id, grain, minimum, purpose, legal_basis, valid_until)
        values ($1, $2, $3, $4::text, case when $4::text = 'counts' then 3 else 1 end, 'Gemensam problembild', 'Uppgift av allmänt intresse.', '2030-12-31')`,
      [who.municipalityId, source, who.organisationId, grain],
    );
  await client.query(deliveries, [who.municipalityId, source, firstMonth, months, Math.floor(n / months), `bench-${key}`]);
  await client.query(incidents, [who.municipalityId, source, months, n]);
  return source;
}

/** Each with the report of the demo's largest delivery, told of this source. */
const deliveries = `insert into import_batches (municipality_id, source_id, organisation_id, state, file_name, bytes, profile, progress, report, period_from,
    period_to, created_at, stored_at)
  select $1, $2, s.organisation_id, 'stored', s.key || '-' || to_char(m.first, 'YYYY-MM') || '.csv', 200 * $5::int, 'police', 1,
    jsonb_set(jsonb_set(b.report, '{rows,accepted}', to_jsonb($5::int)), '{sources}',
      jsonb_build_array(jsonb_set(jsonb_set(b.report->'sources'->0, '{key}', to_jsonb($6::text)), '{sv}', to_jsonb(s.name)))),
    m.first, (m.first + interval '1 month - 1 day')::date, m.first + interval '1 month 3 days', m.first + interval '1 month 3 days'
  from sources s, (select report from import_batches where municipality_id = $1 and state = 'stored' order by bytes desc limit 1) b,
    (select ($3::date + i * interval '1 month')::date as first from generate_series(0, $4::int - 1) i) m
  where s.id = $2`;

/** One after the other through the months, so that rows lie in the order of their deliveries; kinds and areas skewed. */
const incidents = `insert into incidents (municipality_id, batch_id, source_id, fingerprint, category, place_type, area_key, longitude, latitude, precision,
    from_minute, to_minute, resolution, count, code)
  select $1, b.id, $2, decode(md5($2::text || r.i), 'hex'), k.key, p.types[1 + floor(r.place * array_length(p.types, 1))], g.key,
    15 + (g.n % 8) * 0.02 + r.x * 0.01, 58 + (g.n / 8) * 0.01 + r.y * 0.005, 1, t.minute, t.minute + 1, 1, 1, '0' || (800 + k.n)
  from (select i, floor(i::float8 * $3::int / $4::int)::int as month, floor(power(random(), 2) * (select count(*) from kinds))::int + 1 as kind,
      floor(power(random(), 1.5) * (select count(*) from grounds))::int + 1 as ground, random() as place, round(random()::numeric, 2)::float8 as x,
      round(random()::numeric, 2)::float8 as y, random() as at from generate_series(0, $4::int - 1) i offset 0) r
  join (select id, row_number() over (order by period_from)::int - 1 as month, period_from from import_batches
    where municipality_id = $1 and source_id = $2) b using (month)
  join kinds k on k.n = r.kind join grounds g on g.n = r.ground
  cross join (select array['street', 'shop', 'restaurant', 'school', 'dwelling', 'cellar-attic', 'sports-facility', 'parking'] as types) p
  cross join lateral (select (extract(epoch from b.period_from::timestamp) / 60)::int + floor(r.at * 40000)::int as minute) t
  order by r.i`;

const counts = `insert into incident_counts (municipality_id, source_id, category, area_key, month, rows, incidents)
  select $1, source_id, coalesce(category, ''), coalesce(area_key, ''), counted_from(from_minute, resolution), count(*), sum(count)
  from incidents i where municipality_id = $1 and exists (select 1 from sources s where s.id = i.source_id and s.key like 'bench-%') group by 2, 3, 4, 5`;

const facilityCounts = `insert into facility_counts (municipality_id, source_id, facility_id, category, place_type, area_key, month, incidents)
  select $1, source_id, facility_id, case grouping(category) when 1 then '*' else coalesce(category, '') end, place_type, coalesce(area_key, ''), month,
    sum(count)
  from incident_facilities where municipality_id = $1 and facility_id is not null and month is not null
  group by source_id, facility_id, place_type, coalesce(area_key, ''), month, rollup (category)`;

const placeCounts = `insert into place_counts (municipality_id, source_id, category, place_type, area_key, month, incidents)
  select $1, source_id, case grouping(category) when 1 then '*' else category end, case grouping(place_type) when 1 then '*' else place_type end,
    case grouping(area_key) when 1 then '*' else area_key end, month, sum(incidents)
  from (select source_id, coalesce(category, '') as category, coalesce(place_type, 'unknown') as place_type, coalesce(area_key, '') as area_key,
      counted_month(from_minute, to_minute)::date as month, sum(count) as incidents
    from incidents i where municipality_id = $1 and exists (select 1 from sources s where s.id = i.source_id and s.key like 'bench-%') group by 1, 2, 3, 4, 5) c
  group by source_id, month, cube (category, place_type, area_key)`;

const retentionCounts = `insert into retention_counts (municipality_id, source_id, batch_id, month, rows)
  select $1, source_id, case when month = '-infinity' then batch_id end, month, count(*)
  from (select source_id, batch_id, retention_month(from_minute, to_minute, resolution) as month
    from incidents i where municipality_id = $1 and exists (select 1 from sources s where s.id = i.source_id and s.key like 'bench-%')) i
  group by 2, 3, 4`;

const facilityRows = `insert into incident_facilities (municipality_id, incident_id, source_id, place_type, category, area_key, month, count, longitude,
    latitude, facility_id, state, how, metres)
  select $1, i.id, i.source_id, i.place_type, i.category, i.area_key, counted_month(i.from_minute, i.to_minute)::date, i.count, i.longitude, i.latitude,
    case when i.id % 2 = 0 then f.ids[1 + i.id % array_length(f.ids, 1)] end,
    case when i.id % 2 = 0 then 'at' else 'waits' end, 'distance', 10
  from (select * from incidents where municipality_id = $1 and longitude is not null and place_type in ('restaurant', 'school', 'sports-facility') limit $2::int * 2) i,
    (select array_agg(id) as ids from facilities where municipality_id = $1) f
  on conflict do nothing`;

const quarantine = `insert into quarantined_rows (municipality_id, batch_id, file_name, line, column_name, value_masked, fault)
  select $1, $2, 'bench.csv', i, case when i % 3 = 0 then 'Datum' else 'Brottskod' end, 'v' || i % 500,
    case when i % 3 = 0 then 'import.badDate' else 'import.unknownCode' end from generate_series(2, $3::int) i`;

/** A year of openings; the chain's own numbers go on, its hashes are made up. */
const logEntries = `with head as (select seq from log_heads where municipality_id = $1),
  added as (insert into audit_log (municipality_id, at, organisation_id, account_id, event, subject, details, seq, role, purpose, rows, hash)
    select $1, timestamptz '2026-11-30' - ($4::int - i) * interval '1 year' / $4::int, $2, $3,
      (array['rows.opened', 'source.opened', 'picture.opened', 'source.exported'])[1 + i % 4],
      null, '{}', h.seq + i, 'coordinator', 'granskning', 100, sha256(i::text::bytea)
    from head h, generate_series(1, $4::int) i returning seq, hash)
  update log_heads l set seq = a.seq, hash = a.hash from (select seq, hash from added order by seq desc limit 1) a where l.municipality_id = $1`;

/** What an earlier run filled; null: nothing yet. */
export async function filledOffice({ pool }: Database, { municipalityId }: Who): Promise<FilledOffice | null> {
  const { rows } = await pool.query<{ key: OfficeSource; id: string }>(
    "select substr(key, 7) as key, id from sources where municipality_id = $1 and key like 'bench-%'",
    [municipalityId],
  );
  if (rows.length < shares.length) return null;
  const sources = Object.fromEntries(rows.map(({ key, id }) => [key, id])) as Record<OfficeSource, string>;
  const { rows: counted } = await pool.query<{ n: number; delivery: string }>(
    `select (select count(*)::int from incidents where municipality_id = $1) as n,
      (select batch_id from quarantined_rows where municipality_id = $1 group by 1 order by count(*) desc limit 1) as delivery`,
    [municipalityId],
  );
  return { sources, delivery: counted[0]?.delivery ?? '', incidents: counted[0]?.n ?? 0 };
}
