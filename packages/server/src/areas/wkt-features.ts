// Areas in a table with the outlines as well-known text (OGC 06-103r4): "POLYGON ((15.5 56.1, …))" in a column of its own, as QGIS writes them.
import { Fault } from '@samsyn/domain';
import type { Position } from 'geojson';
import { openTables } from '../files/open-tables.ts';
import type { GeoFeature, GeoFeatures } from './geo-features.ts';
import { namedProjection } from './projections.ts';
import type { Outline } from './wgs84-outline.ts';

const begins = /^\s*(?:SRID=\d+;\s*)?(?:MULTI)?POLYGON\b/i;

/** @throws Fault area.type for a table without such a column, area.none, area.unknownProjection; import.* when it is no table */
export async function wktFeatures(path: string, file: string): Promise<GeoFeatures> {
  const tables = await openTables(path, { name: file });
  try {
    for (const table of tables) {
      const { columns, sample } = table.head;
      const at = columns.findIndex((_, c) => sample.some((row) => begins.test(row[c] ?? '')));
      if (at < 0) continue;
      const features: GeoFeature[] = [];
      let srid: string | null = null;
      for await (const { rows } of table.rows())
        for (const row of rows) {
          const text = row[at] ?? '';
          srid ??= /^\s*SRID=(\d+);/i.exec(text)?.[1] ?? null;
          const outline = wktOutline(text);
          if (!outline) continue;
          features.push({
            outline,
            properties: Object.fromEntries(columns.flatMap((name, c) => (c === at ? [] : [[name, row[c] ?? '']]))),
          });
        }
      if (features.length === 0) throw new Fault('area.none', { file });
      return { features, projection: srid === null ? null : namedProjection(`EPSG:${srid}`, file), layer: null };
    }
  } finally {
    for (const table of tables) await table.close();
  }
  throw new Fault('area.type', { file });
}

/** Null for what is no polygon, or is cut off. Heights and measures are dropped. */
export function wktOutline(text: string): Outline | null {
  const found = /^\s*(?:SRID=\d+;\s*)?(MULTI)?POLYGON\s*(?:(?:ZM|Z|M)\s*)?(\(.*\))\s*$/is.exec(text);
  if (!found) return null;
  const json = (found[2] ?? '')
    .replaceAll(/-?\d[^,()]*/g, (point) => `[${point.trim().split(/\s+/).slice(0, 2).join(',')}]`)
    .replaceAll('(', '[')
    .replaceAll(')', ']');
  let read: unknown;
  try {
    read = JSON.parse(json);
  } catch {
    return null;
  }
  const polygons = found[1] ? read : [read];
  if (!arePolygons(polygons)) return null;
  const [only] = polygons;
  return polygons.length === 1 && only ? { type: 'Polygon', coordinates: only } : { type: 'MultiPolygon', coordinates: polygons };
}

const isPoint = (value: unknown): value is Position =>
  Array.isArray(value) && value.length === 2 && value.every((one) => Number.isFinite(one));
const listOf = <T>(value: unknown, is: (one: unknown) => one is T, least: number): value is T[] =>
  Array.isArray(value) && value.length >= least && value.every(is);
const isRing = (value: unknown): value is Position[] => listOf(value, isPoint, 4);
const isPolygon = (value: unknown): value is Position[][] => listOf(value, isRing, 1);
const arePolygons = (value: unknown): value is Position[][][] => listOf(value, isPolygon, 1);
