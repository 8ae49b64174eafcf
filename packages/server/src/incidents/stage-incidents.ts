// Incidents on their way into the database: copied to a table of the transaction, compared with what is known, then moved over.
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { categories, NO_TIME, placeTypes } from '@samsyn/domain';
import { sql } from 'kysely';
import { from as copyFrom } from 'pg-copy-streams';
import type { Scope } from '../db/scope.ts';
import { CopyEncoder } from './copy-binary.ts';
import { type GoneRows, setAsideGone } from './gone-rows.ts';
import type { ReadIncidents } from './read-incidents.ts';

const stagedColumns = 14;

/**
 * Copies the batch to the table `arriving`, which vanishes with the transaction. `sourceIds[i]` is null for a source that is new.
 * Answers the rows that went by plan before and are left out.
 */
export async function stageIncidents(scope: Scope, batch: ReadIncidents, sourceIds: readonly (string | null)[]): Promise<GoneRows> {
  await sql`drop table if exists pg_temp.arriving, pg_temp.arriving_sources`.execute(scope.trx);
  await sql`create temp table arriving (ordinal int, source_index smallint, fingerprint bytea, category text, place_type text, area_key text,
    longitude float8, latitude float8, precision_class smallint, from_minute int, to_minute int, resolution smallint, count int, code text)
    on commit drop`.execute(scope.trx);
  await sql`create temp table arriving_sources (source_index smallint primary key, source_id uuid) on commit drop`.execute(scope.trx);
  for (const [index, id] of sourceIds.entries()) await sql`insert into arriving_sources values (${index}, ${id}::uuid)`.execute(scope.trx);
  const target = scope.client.query(copyFrom('copy arriving from stdin (format binary)'));
  await pipeline(Readable.from(encodeBatch(batch)), target);
  await sql`analyze arriving`.execute(scope.trx);
  return setAsideGone(scope);
}

function* encodeBatch(batch: ReadIncidents): Generator<Buffer> {
  const { incidents, fingerprints, areas } = batch;
  const encoder = new CopyEncoder(stagedColumns);
  for (let i = 0; i < incidents.length; i++) {
    encoder.row();
    encoder.int4(i);
    encoder.int2(incidents.source[i]!);
    encoder.bytes(fingerprints.subarray(i * 16, i * 16 + 16));
    textOrMissing(encoder, categories[incidents.category[i]!]?.key);
    encoder.text(placeTypes[incidents.placeType[i]!]?.key ?? 'unknown');
    textOrMissing(encoder, areas.areas[incidents.area[i]!]?.key);
    if (Number.isNaN(incidents.longitude[i]!)) {
      encoder.missing();
      encoder.missing();
    } else {
      encoder.float8(incidents.longitude[i]!);
      encoder.float8(incidents.latitude[i]!);
    }
    encoder.int2(incidents.precision[i]!);
    if (incidents.from[i]! === NO_TIME) {
      encoder.missing();
      encoder.missing();
    } else {
      encoder.int4(incidents.from[i]!);
      encoder.int4(incidents.to[i]!);
    }
    encoder.int2(incidents.resolution[i]!);
    encoder.int4(incidents.count[i]!);
    textOrMissing(encoder, incidents.codeNames[incidents.code[i]!]);
    yield* encoder.take();
  }
  yield* encoder.take(true);
}

function textOrMissing(encoder: CopyEncoder, value: string | undefined): void {
  if (value === undefined) encoder.missing();
  else encoder.text(value);
}

/** How many rows the municipality already has from the same source, or had, and how many incidents they count. */
export async function countKnown(
  scope: Scope,
  gone: GoneRows,
): Promise<{ rows: number; incidents: number; withoutPlace: number; withoutTime: number }> {
  const { rows } = await sql<{ rows: number; incidents: number; withoutPlace: number; withoutTime: number }>`
    select count(*)::int as rows, coalesce(sum(a.count), 0)::int as incidents,
      (count(*) filter (where a.longitude is null and a.area_key is null))::int as "withoutPlace",
      (count(*) filter (where a.from_minute is null))::int as "withoutTime"
    from arriving a
    join arriving_sources s using (source_index)
    join incidents i on i.source_id = s.source_id and i.fingerprint = a.fingerprint`.execute(scope.trx);
  const here = rows[0] ?? { rows: 0, incidents: 0, withoutPlace: 0, withoutTime: 0 };
  return {
    rows: here.rows + gone.rows,
    incidents: here.incidents + gone.incidents,
    withoutPlace: here.withoutPlace + gone.withoutPlace,
    withoutTime: here.withoutTime + gone.withoutTime,
  };
}

/** Moves what is new into `incidents` in the file's order, and notes which known rows this batch also holds (an undo needs it). */
export async function moveStaged(scope: Scope, importId: string): Promise<void> {
  await sql`insert into known_incidents (municipality_id, batch_id, source_id, fingerprint)
    select ${scope.municipalityId}::uuid, ${importId}::uuid, s.source_id, a.fingerprint
    from arriving a join arriving_sources s using (source_index)
    join incidents i on i.source_id = s.source_id and i.fingerprint = a.fingerprint
    on conflict do nothing`.execute(scope.trx);
  await sql`insert into incidents (municipality_id, batch_id, source_id, fingerprint, category, place_type, area_key, longitude, latitude,
      precision, from_minute, to_minute, resolution, count, code)
    select ${scope.municipalityId}::uuid, ${importId}::uuid, s.source_id, a.fingerprint, a.category, a.place_type, a.area_key, a.longitude,
      a.latitude, a.precision_class, a.from_minute, a.to_minute, a.resolution, a.count, a.code
    from arriving a join arriving_sources s using (source_index)
    order by a.ordinal
    on conflict (municipality_id, source_id, fingerprint) do nothing`.execute(scope.trx);
}
