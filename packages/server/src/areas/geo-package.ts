// A GeoPackage's layer of areas. SQLite is read by WebAssembly from a private copy, since it wants to write a lock beside the file.
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
  const layers: Row[] = db.all('select table_name, column_name, srs_id from gpkg_geometry_columns');
  let best: GeoFeatures | null = null;
  for (const { table_name, column_name, srs_id } of layers) {
    const layer = String(table_name);
    if (wanted !== undefined && layer !== wanted) continue;
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
