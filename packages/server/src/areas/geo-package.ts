// A GeoPackage's layer of areas. SQLite is read by WebAssembly from a private copy, since it wants to write a lock beside the file. The file is a
// database of its sender's: a view or a column that is worked out would be a program of hers, so only what lies in plain tables is read.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Fault } from '@samsyn/domain';
import sqlite from 'node-sqlite3-wasm';
import { type GeoFeature, type GeoFeatures, textProperties } from './geo-features.ts';
import { type Projection, projection } from './projections.ts';
import { geoPackageOutline } from './read-wkb.ts';

type Row = Readonly<Record<string, unknown>>;

/** The layer with most areas (or the one named). Throws Fault area.broken, area.none, area.unknownProjection. */
export async function geoPackageFeatures(bytes: Uint8Array, file: string, layer?: string): Promise<GeoFeatures> {
  const folder = await mkdtemp(join(tmpdir(), 'samsyn-areas-'));
  try {
    const path = join(folder, 'areas.gpkg');
    await writeFile(path, bytes);
    const db = new sqlite.Database(path, { readOnly: true });
    try {
      return readLayer(db, file, layer);
    } finally {
      db.close();
    }
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw new Fault('area.broken', { file });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function readLayer(db: InstanceType<typeof sqlite.Database>, file: string, wanted?: string): GeoFeatures {
  for (const own of ['gpkg_geometry_columns', 'gpkg_spatial_ref_sys']) if (!isPlain(db, own)) throw new Fault('area.broken', { file });
  const listed: Row[] = db.all('select table_name, column_name, srs_id from gpkg_geometry_columns');
  // a layer has one outline for each feature, however often it is listed
  const layers = new Map(listed.map((row) => [String(row.table_name), row]));
  let best: GeoFeatures | null = null;
  for (const [layer, { column_name, srs_id }] of layers) {
    if ((wanted !== undefined && layer !== wanted) || !isPlain(db, layer)) continue;
    const features: GeoFeature[] = [];
    const rows: Row[] = db.all(`select * from ${quoted(layer)}`);
    for (const row of rows) {
      const { [String(column_name)]: geometry, ...rest } = row;
      const outline = geometry instanceof Uint8Array ? geoPackageOutline(geometry) : null;
      if (outline) features.push({ outline, properties: textProperties(rest) });
    }
    if (features.length > (best?.features.length ?? 0)) best = { features, projection: layerProjection(db, Number(srs_id), file), layer };
  }
  if (!best) throw new Fault('area.none', { file });
  return best;
}

/** A table whose every value lies in the file: no view, no virtual table, no column made by an expression. */
function isPlain(db: InstanceType<typeof sqlite.Database>, name: string): boolean {
  const made: Row[] = db.all('select type, sql from sqlite_master where name = ? collate nocase', [name]);
  const [only] = made;
  if (!only || made.length > 1 || only.type !== 'table' || !/^create\s+table\b/i.test(String(only.sql))) return false;
  const columns: Row[] = db.all(`pragma table_xinfo(${quoted(name)})`);
  return columns.every(({ hidden }) => Number(hidden) === 0);
}

function layerProjection(db: InstanceType<typeof sqlite.Database>, id: number, file: string): Projection | null {
  // 0 and −1 mean "not known", in degrees and in metres
  if (id === 0 || id === -1) return null;
  const rows: Row[] = db.all('select srs_name, organization, organization_coordsys_id from gpkg_spatial_ref_sys where srs_id = ?', [id]);
  const row = rows[0];
  if (row === undefined) throw new Fault('area.unknownProjection', { file, projection: String(id) });
  const isEpsg = String(row.organization).toUpperCase() === 'EPSG';
  const name = isEpsg ? `EPSG:${row.organization_coordsys_id} (${row.srs_name})` : String(row.srs_name);
  return projection(isEpsg ? Number(row.organization_coordsys_id) : Number.NaN, file, name);
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
