// The plan as a map: the outlines of the areas, and where each measure stands, in the middle of its areas or of its own polygon.
import { labelPoint, type MeasurePlaces, type PlacePolygon, swedishDay } from '@samsyn/domain';
import { loadAreas } from '../areas/stored-areas.ts';
import type { Scope } from '../db/scope.ts';
import { occasionSums, storedMeasures } from './queries.ts';
import { rowOf } from './row-of.ts';

type Point = [number, number];

export async function showPlaces(scope: Scope): Promise<MeasurePlaces> {
  scope.require('measure.read');
  const stored = await storedMeasures(scope);
  const sums = await occasionSums(
    scope,
    stored.map(({ id }) => id),
  );
  const areas = ((await loadAreas(scope))?.areas ?? []).flatMap(({ key, sv, en, level, geometry }) => {
    const label = geometry && level > 0 ? labelPoint(geometry) : null;
    return geometry && label ? [{ key, sv, en, rings: ringsOf(geometry), label: [label[0], label[1]] satisfies Point }] : [];
  });
  const measures = stored.map((measure) => {
    const { id, number, title, status } = rowOf(measure, sums.get(measure.id), swedishDay(scope.now));
    const own = areas.filter(({ key }) => measure.areaKeys.includes(key));
    const middle = measure.polygon && labelPoint(measure.polygon);
    const at: Point[] = middle ? [[middle[0], middle[1]]] : own.map(({ label }) => label);
    return { id, number, title, status, at, areas: own.map(({ sv, en }) => ({ sv, en })) };
  });
  return { areas, measures, polygons: stored.flatMap(({ polygon }) => (polygon ? ringsOf(polygon) : [])) };
}

/** Outer and inner rings alike: a hole is drawn as its outline. */
function ringsOf(shape: { readonly type: 'Polygon' | 'MultiPolygon'; readonly coordinates: unknown } | PlacePolygon): Point[][] {
  const rings = (shape.type === 'Polygon' ? shape.coordinates : (shape.coordinates as unknown[]).flat()) as number[][][];
  return rings.map((ring) => ring.map(([lon, lat]): Point => [lon ?? 0, lat ?? 0]));
}
