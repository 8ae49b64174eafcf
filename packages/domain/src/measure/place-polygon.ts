// The place of a measure as GeoJSON: one or more closed rings in longitude and latitude, small enough to be somebody's drawing.
import { z } from 'zod';

const point = z
  .array(z.number())
  .length(2)
  .refine(([lon = 181, lat = 91]) => Math.abs(lon) <= 180 && Math.abs(lat) <= 90, 'not longitude and latitude');
const ring = z
  .array(point)
  .min(4)
  .max(2000)
  .refine((points) => {
    const [first, last] = [points[0], points.at(-1)];
    return first?.[0] === last?.[0] && first?.[1] === last?.[1];
  }, 'the ring is not closed')
  .refine((points) => Math.abs(ringArea(points)) > 0, 'the ring encloses nothing');

export const placePolygon = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: z.array(ring).min(1).max(20) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring).min(1).max(20)).min(1).max(20) }),
]);
export type PlacePolygon = z.infer<typeof placePolygon>;

function ringArea(points: readonly (readonly number[])[]): number {
  let sum = 0;
  for (let i = 1; i < points.length; i++) {
    const [[x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = []] = [points[i - 1], points[i]];
    sum += x1 * y2 - x2 * y1;
  }
  return sum / 2;
}

/** What a file of GeoJSON holds of it: a geometry, a feature, or a collection with one or more polygons. Null when there is none. */
export function polygonIn(given: unknown): PlacePolygon | null {
  const found = polygonsIn(given).flatMap((one) => {
    const read = placePolygon.safeParse(one);
    return read.success ? [read.data] : [];
  });
  if (found.length === 0) return null;
  if (found.length === 1) return found[0] ?? null;
  const all = placePolygon.safeParse({
    type: 'MultiPolygon',
    coordinates: found.flatMap((one) => (one.type === 'Polygon' ? [one.coordinates] : one.coordinates)),
  });
  return all.success ? all.data : null;
}

function polygonsIn(given: unknown): unknown[] {
  if (typeof given !== 'object' || given === null) return [];
  const thing = given as { type?: unknown; geometry?: unknown; features?: unknown; coordinates?: unknown };
  if (thing.type === 'FeatureCollection' && Array.isArray(thing.features)) return thing.features.flatMap(polygonsIn);
  if (thing.type === 'Feature') return polygonsIn(thing.geometry);
  // heights, which some programs write, are left out
  return [{ type: thing.type, coordinates: flat(thing.coordinates) }];
}

const flat = (given: unknown): unknown =>
  Array.isArray(given) ? (typeof given[0] === 'number' ? given.slice(0, 2) : given.map(flat)) : given;
