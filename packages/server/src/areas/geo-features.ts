// Features with outlines from GeoJSON or GeoPackage, as they stand in the file: properties, outline, projection.
import { Fault } from '@samsyn/domain';
import type { Projection } from './projections.ts';
import { namedProjection } from './projections.ts';
import type { Outline } from './wgs84-outline.ts';

export interface GeoFeature {
  readonly properties: Readonly<Record<string, string>>;
  readonly outline: Outline;
}

export interface GeoFeatures {
  readonly features: readonly GeoFeature[];
  readonly projection: Projection | null;
  /** what the file calls its layer */
  readonly layer: string | null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Features of a GeoJSON text. Throws Fault area.broken, area.none, area.unknownProjection. */
export function geoJsonFeatures(text: string, file: string): GeoFeatures {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new Fault('area.broken', { file });
  }
  if (!isObject(parsed)) throw new Fault('area.type', { file });
  const list = Array.isArray(parsed.features) ? parsed.features : parsed.type === 'Feature' ? [parsed] : null;
  if (!list) throw new Fault('area.type', { file });
  const features: GeoFeature[] = [];
  for (const item of list) {
    if (!isObject(item)) continue;
    const outline = asOutline(item.geometry);
    if (!outline) continue;
    const properties = isObject(item.properties) ? textProperties(item.properties) : {};
    // GeoJSON has texts and numbers there (RFC 7946, 3.2); anything else may have no text at all
    if ((typeof item.id === 'string' || typeof item.id === 'number') && properties.id === undefined) properties.id = String(item.id);
    features.push({ properties, outline });
  }
  if (features.length === 0) throw new Fault('area.none', { file });
  const crs = isObject(parsed.crs) && isObject(parsed.crs.properties) ? parsed.crs.properties.name : undefined;
  const projection = typeof crs === 'string' ? namedProjection(crs, file) : null;
  return { features, projection, layer: typeof parsed.name === 'string' ? parsed.name : null };
}

/** Property values as text; whole numbers stored as 24407.0 come out as 24407. Objects and lists are left out. */
export function textProperties(properties: Readonly<Record<string, unknown>>): Record<string, string> {
  const out: Record<string, string> = {};
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === 'string') out[name] = value.trim();
    else if (typeof value === 'number' || typeof value === 'bigint') out[name] = String(value);
    else if (value === null) out[name] = '';
  }
  return out;
}

/** '' where the feature lacks it: a file may call a property what every object has one of, such as `toString`. */
export const propertyOf = ({ properties }: Pick<GeoFeature, 'properties'>, name: string): string =>
  Object.hasOwn(properties, name) ? (properties[name] ?? '') : '';

/** Deeper than any program nests collections in one another. */
const deepest = 20;

function asOutline(geometry: unknown, depth = 0): Outline | null {
  if (!isObject(geometry) || depth > deepest) return null;
  if (geometry.type === 'Polygon' && areRings(geometry.coordinates)) return { type: 'Polygon', coordinates: geometry.coordinates };
  if (geometry.type === 'MultiPolygon' && Array.isArray(geometry.coordinates)) {
    const polygons = geometry.coordinates.filter(areRings);
    return polygons.length > 0 ? { type: 'MultiPolygon', coordinates: polygons } : null;
  }
  if (geometry.type === 'GeometryCollection' && Array.isArray(geometry.geometries)) {
    const parts = geometry.geometries.map((part) => asOutline(part, depth + 1)).filter((part) => part !== null);
    const polygons = parts.flatMap((part) => (part.type === 'Polygon' ? [part.coordinates] : part.coordinates));
    return polygons.length > 0 ? { type: 'MultiPolygon', coordinates: polygons } : null;
  }
  return null;
}

function areRings(value: unknown): value is number[][][] {
  const isPosition = (at: unknown) => Array.isArray(at) && at.length >= 2 && at.every((v) => typeof v === 'number' && Number.isFinite(v));
  return (
    Array.isArray(value) && value.length > 0 && value.every((ring) => Array.isArray(ring) && ring.length >= 4 && ring.every(isPosition))
  );
}
