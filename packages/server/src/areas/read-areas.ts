// A file of areas (GeoJSON or GeoPackage, plain or .gz, or a table with the outlines as text) as a system of areas in WGS 84.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { type AreaSystem, Fault } from '@samsyn/domain';
import { limitsFrom } from '../files/read-limits.ts';
import { areaProperties, type WantedProperties } from './area-properties.ts';
import { areaTree } from './area-tree.ts';
import { type GeoFeature, geoJsonFeatures, propertyOf } from './geo-features.ts';
import { geoPackageFeatures } from './geo-package.ts';
import { toWgs84 } from './wgs84-outline.ts';
import { wktFeatures } from './wkt-features.ts';

export interface ReadAreasOptions extends WantedProperties {
  /** what people call the file, when it lies under another name on disk */
  readonly name?: string;
  /** key of the system; otherwise the file's name without its endings */
  readonly key?: string;
  /** name of the whole, when no area in the file is the whole */
  readonly whole?: { readonly sv: string; readonly en: string };
  /** areas whose codes begin with the same so many characters lie in the same district */
  readonly parentPrefix?: number;
  /** a column that is called a code must be one: two areas with the same are refused, not numbered anew */
  readonly strictKeys?: boolean;
  /** the layer of a GeoPackage; otherwise the one with most areas */
  readonly layer?: string;
}

/** Unpacked areas are held in memory whole; once they are large, no more than so many times what came. */
const unpackedLimit = 500_000_000;
const ratioMattersFrom = 20_000_000;

/**
 * Reads areas. Code, name and parent are the properties named in the options, or found by their names (key, kod, code … name, namn … parent).
 * areas[0] is the whole: the file's own topmost area when it has one, else "Hela kommunen".
 * @throws Fault import.notFound, area.* with what is wrong with the file
 */
export async function readAreaSystem(path: string, options: ReadAreasOptions = {}): Promise<AreaSystem> {
  const file = options.name ?? basename(path);
  const bytes = await unpackedFile(path, file);
  const isGeoPackage = bytes.subarray(0, 15).toString('latin1') === 'SQLite format 3';
  const read = isGeoPackage
    ? await geoPackageFeatures(bytes, file, options.layer)
    : /^\ufeff?\s*\{/.test(bytes.subarray(0, 200).toString('utf8'))
      ? geoJsonFeatures(textOf(bytes, file), file)
      : await tableFeatures(path, bytes, file);
  const outlines = toWgs84(
    read.features.map((feature) => feature.outline),
    read.projection,
    file,
  );
  const placed = read.features.map((feature, i) => ({ properties: feature.properties, outline: outlines[i]! }));
  const names = {
    key: options.key ?? file.replace(/(\.(gz|json|geojson|gpkg))+$/i, ''),
    sv: options.whole?.sv ?? 'Hela kommunen',
    en: options.whole?.en ?? 'The whole municipality',
    ...(options.parentPrefix !== undefined && { parentPrefix: options.parentPrefix }),
  };
  const properties = areaProperties(read.features, options, file);
  if (options.strictKeys) refuseSameKeys(read.features, properties.id, file);
  return areaTree(placed, properties, names, file);
}

function refuseSameKeys(features: readonly GeoFeature[], used: string | null, file: string): void {
  const code = Object.keys(features[0]?.properties ?? {}).find((name) => /^(key|nyckel|kod|code)$/i.test(name));
  if (code === undefined || code === used) return;
  const seen = new Set<string>();
  for (const feature of features) {
    const key = propertyOf(feature, code);
    if (key !== '' && seen.has(key)) throw new Fault('area.sameKey', { file, key });
    seen.add(key);
  }
}

/** What is no table either is refused as no file of areas. */
async function tableFeatures(path: string, bytes: Buffer, file: string) {
  if (!/POLYGON/i.test(bytes.subarray(0, 100_000).toString('latin1'))) throw new Fault('area.type', { file });
  return wktFeatures(path, file);
}

async function unpackedFile(path: string, file: string): Promise<Buffer> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch {
    throw new Fault('import.notFound', { file });
  }
  if (bytes.length === 0) throw new Fault('import.empty', { file });
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    const most = Math.min(unpackedLimit, Math.max(ratioMattersFrom, bytes.length * limitsFrom(process.env).unpackedRatio));
    return await promisify(gunzip)(bytes, { maxOutputLength: most });
  } catch {
    throw new Fault('area.broken', { file });
  }
}

function textOf(bytes: Buffer, file: string): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Fault('area.type', { file });
  }
  return text;
}
