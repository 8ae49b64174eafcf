// The municipality's stored deliveries as the input of a picture: the same shape that the command line reads from files.
import { createHash } from 'node:crypto';
import {
  type AreaSystem,
  areaSystemFromNames,
  type FollowedQuestion,
  noRows,
  type PictureData,
  type RowCounts,
  type SourceMeta,
  shownQuarantine,
} from '@samsyn/domain';
import { sql } from 'kysely';
import { inVersion, otherKeys } from '../areas/picture-areas.ts';
import { loadAreas, loadExposures } from '../areas/stored-areas.ts';
import type { Scope } from '../db/scope.ts';
import type { BatchReport } from '../imports/import-report.ts';
import { listQuarantine } from '../imports/list-quarantine.ts';
import { loadIncidents, type RowsTold } from '../incidents/load-incidents.ts';
import { findSourceIds } from '../sources/find-source-ids.ts';
import type { Eyes } from './eyes.ts';

export interface StoredBatch {
  readonly id: string;
  readonly report: BatchReport;
}

/** Stored deliveries that hold something this organisation sees, in the order they came. */
export async function storedBatches(scope: Scope): Promise<StoredBatch[]> {
  const { rows } = await sql<StoredBatch>`select b.id, b.report from import_batches b
    where b.state = 'stored' and exists (select 1 from seen_sources s
      where b.report->'sources' @> jsonb_build_array(jsonb_build_object('key', s.key)))
    order by b.stored_at, b.id`.execute(scope.trx);
  return rows;
}

export async function followedQuestions(scope: Scope): Promise<FollowedQuestion[]> {
  const { rows } = await sql<{
    category: string | null;
    placeType: string | null;
    area: string | null;
    daypart: string | null;
    written: string;
    basisSv: string;
    basisEn: string;
    nameSv: string | null;
    nameEn: string | null;
  }>`select category, place_type as "placeType", area, daypart, to_char(written, 'YYYY-MM-DD') as written, basis_sv as "basisSv",
    basis_en as "basisEn", name_sv as "nameSv", name_en as "nameEn" from followed_questions order by written, id`.execute(scope.trx);
  return rows.map(({ basisSv, basisEn, nameSv, nameEn, ...node }) => ({
    ...node,
    basis: { sv: basisSv, en: basisEn },
    ...(nameSv !== null && nameEn !== null ? { name: { sv: nameSv, en: nameEn } } : {}),
  }));
}

/**
 * @param quarantine frozen pictures are made without the list, since it is emptied after thirty days; the counts stay
 * @param version the division to count in; the one in use unless told
 * @param rows hears how many incidents have been read, of how many
 */
export async function storedPictureData(
  scope: Scope,
  batches: readonly StoredBatch[],
  quarantine: boolean,
  eyes: Eyes,
  version: string | null = null,
  rows?: RowsTold,
): Promise<PictureData> {
  const ids = batches.map((batch) => batch.id);
  const all = joinedSources(batches);
  const grains = new Map(eyes.sources.map((source) => [source.id, source.grain]));
  const found = (await findSourceIds(scope, all)).map((id, i) => ({ id, source: all[i] }));
  const seen = found.flatMap(({ id, source }) => (id !== null && source && grains.has(id) ? [{ id, source }] : []));
  const sources = seen.map(({ source }) => source);
  const sourceIds = seen.map(({ id }) => id);
  const areas = (await loadAreas(scope, version)) ?? (await areasFromIncidents(scope, ids));
  return {
    incidents: await inVersion(
      scope,
      await loadIncidents(scope, ids, sourceIds, areas, await otherKeys(scope, areas, version), rows),
      areas,
      version,
    ),
    areas,
    exposures: await loadExposures(scope),
    sources,
    inputs: batches.flatMap((batch) => batch.report.inputs),
    rows: sumRows(batches.map((batch) => batch.report.rows)),
    quarantine: quarantine ? await listQuarantine(scope, ids, shownQuarantine) : [],
    // values of rows are for those who see the rows
    unmapped: seen.every(({ id }) => grains.get(id) === 'rows') ? joinUnmapped(batches, sources) : [],
  };
}

/** One per key, in the order they first came; received = the newest delivery's date. */
function joinedSources(batches: readonly StoredBatch[]): SourceMeta[] {
  const byKey = new Map<string, SourceMeta>();
  for (const source of batches.flatMap((batch) => batch.report.sources)) {
    const before = byKey.get(source.key);
    const received = [before?.received, source.received].filter((date) => date != null).sort();
    byKey.set(source.key, { ...(before ?? source), received: received.at(-1) ?? null });
  }
  return [...byKey.values()];
}

function joinUnmapped(batches: readonly StoredBatch[], sources: readonly SourceMeta[]): PictureData['unmapped'] {
  const joined = new Map<string, { source: number; column: string; value: string; rows: number }>();
  for (const { report } of batches)
    for (const value of report.unmapped) {
      const source = sources.findIndex((entry) => entry.key === report.sources[value.source]?.key);
      if (source < 0) continue;
      const key = `${source}\u0000${value.column}\u0000${value.value}`;
      const before = joined.get(key);
      if (before) before.rows += value.rows;
      else joined.set(key, { ...value, source });
    }
  return [...joined.values()];
}

async function areasFromIncidents(scope: Scope, batches: readonly string[]): Promise<AreaSystem> {
  const { rows } = await sql<{ name: string }>`select distinct area_key as name from seen_incidents
    where batch_id = any(${batches}::uuid[]) and area_key is not null`.execute(scope.trx);
  return areaSystemFromNames(rows.map((row) => row.name));
}

function sumRows(all: readonly RowCounts[]): RowCounts {
  const sum = noRows();
  for (const rows of all) {
    for (const key of ['read', 'accepted', 'quarantined', 'alreadyKnown', 'incidents', 'withoutPlace', 'withoutTime'] as const)
      sum[key] += rows[key];
    for (const [reason, n] of Object.entries(rows.notIncidents)) sum.notIncidents[reason] = (sum.notIncidents[reason] ?? 0) + n;
  }
  return sum;
}

/** One hash over everything the picture depends on: when it is the same, the picture is the same. */
export async function inputHash(scope: Scope, samsyn: string, batches: readonly StoredBatch[], eyes: Eyes): Promise<string> {
  const { rows } = await sql<{ areas: string | null; exposures: string | null; rows: string | null }>`select
    (select string_agg(id::text, ',' order by id) from incident_versions) as rows,
    (select id::text from area_systems where active) as areas,
    (select md5(string_agg(area_key || kind || year || '=' || value, ';' order by area_key, kind, year)) from exposures) as exposures`.execute(
    scope.trx,
  );
  const basis = {
    samsyn,
    batches: batches.map((batch) => [batch.id, batch.report.rows, batch.report.inputs]),
    areas: rows[0]?.areas,
    exposures: rows[0]?.exposures,
    // rows can be corrected by hand after their delivery
    rows: rows[0]?.rows,
    follow: await followedQuestions(scope),
    eyes: eyes.hash,
  };
  return createHash('sha256').update(JSON.stringify(basis)).digest('hex');
}
