// Outlines to WGS 84, and the two mistakes that outlines come with: metres without a coordinate system, and north before east.
import { Fault } from '@samsyn/domain';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { type Projection, projection } from './projections.ts';

export type Outline = Polygon | MultiPolygon;

const polygonsOf = (outline: Outline) => (outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates);

/**
 * The outlines in degrees, heights dropped. Without a stated projection they are taken to be WGS 84, as GeoJSON prescribes.
 * @throws Fault area.metres, area.swapped, area.broken
 */
export function toWgs84(outlines: readonly Outline[], stated: Projection | null, file: string): Outline[] {
  const box = boxOf(outlines);
  const used = stated ?? projection(4326, file);
  refuseMisplaced(box, used, stated !== null, file);
  return outlines.map((outline) => {
    const polygons = polygonsOf(outline).map((rings) => rings.map((ring) => ring.map((at) => converted(at, used, file))));
    return polygons.length === 1 ? { type: 'Polygon', coordinates: polygons[0]! } : { type: 'MultiPolygon', coordinates: polygons };
  });
}

/** @throws Fault area.broken for what is no place on earth: the box is of the outer rings, and a file of metres may say anything */
function converted([x = Number.NaN, y = Number.NaN]: Position, used: Projection, file: string): Position {
  const [longitude, latitude] = used.toDegrees(x, y);
  if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) throw new Fault('area.broken', { file });
  return [longitude, latitude];
}

interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

function boxOf(outlines: readonly Outline[]): Box {
  let west = Number.POSITIVE_INFINITY;
  let south = Number.POSITIVE_INFINITY;
  let east = Number.NEGATIVE_INFINITY;
  let north = Number.NEGATIVE_INFINITY;
  for (const outline of outlines) {
    for (const rings of polygonsOf(outline)) {
      for (const [x = Number.NaN, y = Number.NaN] of rings[0] ?? []) {
        if (x < west) west = x;
        if (x > east) east = x;
        if (y < south) south = y;
        if (y > north) north = y;
      }
    }
  }
  return { west, south, east, north };
}

function refuseMisplaced(box: Box, used: Projection, stated: boolean, file: string): void {
  const shown = { file, x: String(Math.round(box.west * 1000) / 1000), y: String(Math.round(box.south * 1000) / 1000) };
  if (used.inDegrees) {
    const outside = box.west < -180 || box.east > 180 || box.south < -90 || box.north > 90;
    if (!outside && northFirst(box)) throw new Fault('area.swapped', shown);
    if (outside) throw new Fault(within(box, 180) && !stated ? 'area.swapped' : 'area.metres', shown);
    return;
  }
  // Swedish northings lie between 6.1 and 7.7 million, eastings always below a million
  if (used.epsg >= 3006 && used.epsg <= 3018 && box.west > 5e6 && box.north < 2e6) throw new Fault('area.swapped', shown);
}

const within = (box: Box, most: number) =>
  Math.max(Math.abs(box.west), Math.abs(box.east), Math.abs(box.south), Math.abs(box.north)) <= most;

/** Sweden or Great Britain with latitude first: read as they stand they would lie in the Indian Ocean. */
function northFirst({ west, south, east, north }: Box): boolean {
  const sweden = west >= 55 && east <= 69.5 && south >= 10.5 && north <= 24.5;
  const britain = west >= 49 && east <= 61 && south >= -9 && north <= 2.5;
  return sweden || britain;
}
