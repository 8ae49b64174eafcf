// An outline as the polygons it is made of, and back.
import type { MultiPolygon, Polygon, Position } from 'geojson';

export type Outline = Polygon | MultiPolygon;

/** Its polygons, each an outer ring and its holes. */
export const polygonsOf = (outline: Outline): Position[][][] => (outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates);

/** Null when there is nothing in it. */
export function outlineOf(polygons: readonly Position[][][]): Outline | null {
  const [first] = polygons;
  if (!first) return null;
  return polygons.length === 1 ? { type: 'Polygon', coordinates: first } : { type: 'MultiPolygon', coordinates: [...polygons] };
}
