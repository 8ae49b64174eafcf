// In which of the municipality's areas a point lies, and the areas' outlines for drawing.
import { labelPoint, makeAreaIndex } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import type { NamedArea } from './named-areas.ts';
import { loadAreas } from './stored-areas.ts';

/** 'outside': in none of them. null: the municipality has given no outlines, so nothing can be said. */
export async function areaAt(scope: Scope, [longitude = 0, latitude = 0]: readonly number[]): Promise<NamedArea | 'outside' | null> {
  const system = await loadAreas(scope);
  if (!system?.areas.some(({ geometry }) => geometry)) return null;
  const found = system.areas[makeAreaIndex(system).find(longitude, latitude)];
  return found ? { key: found.key, sv: found.sv, en: found.en } : 'outside';
}

type Point = [longitude: number, latitude: number];
export interface AreaOutline extends NamedArea {
  readonly rings: Point[][];
  readonly label: Point;
}

/** Every area below the whole; outer and inner rings alike. */
export async function areaOutlines(scope: Scope): Promise<AreaOutline[]> {
  return ((await loadAreas(scope))?.areas ?? []).flatMap(({ key, sv, en, level, geometry }) => {
    const label = geometry && level > 0 ? labelPoint(geometry) : null;
    if (!geometry || !label) return [];
    const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
    return [{ key, sv, en, label, rings: rings.map((ring) => ring.map(([lon = 0, lat = 0]): Point => [lon, lat])) }];
  });
}
