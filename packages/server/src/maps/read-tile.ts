// One tile of points for whoever sees points: a vector tile and the mark of its version.
import { createHash } from 'node:crypto';
import { Fault, type MapFilter } from '@samsyn/domain';
import { requireConduct } from '../conduct/require-conduct.ts';
import type { Database } from '../db/database.ts';
import type { Scope, Who } from '../db/scope.ts';
import { requirePurpose } from '../log/require-purpose.ts';
import { chosenRows } from './chosen-rows.ts';
import { keptTile } from './kept-tiles.ts';
import { mapPeriod } from './map-period.ts';
import { noteOpening } from './note-opening.ts';
import { type MapSnapshot, withMap } from './snapshots.ts';
import { tileBytes, tilePoints } from './tile.ts';

export interface MapTile {
  readonly etag: string;
  /** null: the asker has it already */
  readonly bytes: Buffer | null;
}
type Asked = MapFilter & { readonly purpose?: string | undefined };

/** @throws Fault scope.denied, map.noPoints, request.notFound, conduct.notAccepted, export.purpose, picture.none */
export async function readTile(
  database: Database,
  who: Who,
  address: { readonly z: string; readonly x: string; readonly y: string },
  { purpose: why, ...filter }: Asked,
  known: string | undefined,
): Promise<MapTile> {
  const tile = await withMap(database, who, async (scope, map) => {
    const { z, x, y } = tileNumbers(address);
    const purpose = await singlePlaces(scope, map, why);
    const [from, to] = mapPeriod(map, filter);
    const mark = [
      map.key,
      z,
      x,
      y,
      from,
      to,
      filter.category,
      filter.placeType,
      filter.area,
      filter.daypart,
      filter.weekday,
      filter.hour,
    ].join('|');
    const etag = `"${createHash('sha256').update(mark).digest('base64url').slice(0, 27)}"`;
    if (known === etag) return { etag, bytes: null, purpose, rows: 0 };
    const bytes = keptTile(etag, () => tileBytes(tilePoints(map.columns, chosenRows(filter, map.areas, from, to), z, x, y)));
    return { etag, bytes, purpose, rows: map.columns.placed };
  });
  await noteOpening(database, who, 'points', tile.purpose, tile.rows);
  return { etag: tile.etag, bytes: tile.bytes };
}

/** @throws Fault request.notFound for what is no tile */
function tileNumbers({ z, x, y }: { readonly z: string; readonly x: string; readonly y: string }) {
  if (![z, x, y].every((part) => /^\d{1,8}$/.test(part)) || Number(z) > 22)
    throw new Fault('request.notFound', { path: `/api/map/tiles/${z}/${x}/${y}` });
  return { z: Number(z), x: Number(x), y: Number(y) };
}

/**
 * What every answer that can tell a single place asks first. Who sees counts per area and month alone has no points, and is told so.
 * @throws Fault scope.denied, conduct.notAccepted, export.purpose
 */
export async function singlePlaces(scope: Scope, { eyes }: Pick<MapSnapshot, 'eyes'>, why: string | undefined): Promise<string> {
  if (!eyes.sources.some(({ grain }) => grain === 'rows' || grain === 'points')) throw new Fault('map.noPoints');
  await requireConduct(scope);
  return requirePurpose(why);
}
