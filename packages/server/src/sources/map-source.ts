// A source on the map, at the asker's grain: points, or areas with their count. An area without a count has one that is hidden.
import type { SourceContent, SourceMap } from '@samsyn/domain';
import { loadAreas } from '../areas/stored-areas.ts';
import type { Scope } from '../db/scope.ts';
import { openSource } from './open-source.ts';

/** The newest points; what is not on the map is said with a number. */
const mostPoints = 5000;

/** @throws Fault scope.denied, source.notFound, conduct.notAccepted, export.purpose */
export async function mapSource(
  scope: Scope,
  id: string,
  wanted: { readonly category: string | null; readonly months: number; readonly purpose: string | null },
): Promise<SourceMap> {
  const content = await openSource(scope, id, { ...wanted, before: null, limit: mostPoints });
  const k = content.table?.k ?? null;
  if (content.table) return { type: 'FeatureCollection', grain: content.grain, k, left: 0, features: await areasOf(scope, content.table) };
  const features = content.rows.flatMap(({ longitude, latitude, category, from, count }) =>
    longitude === null || latitude === null
      ? []
      : [
          {
            type: 'Feature' as const,
            properties: { category, from, n: count, hidden: false },
            geometry: { type: 'Point' as const, coordinates: [longitude, latitude] },
          },
        ],
  );
  return { type: 'FeatureCollection', grain: content.grain, k, left: (content.total ?? 0) - features.length, features };
}

async function areasOf(scope: Scope, table: NonNullable<SourceContent['table']>): Promise<SourceMap['features']> {
  const shapes = new Map((await loadAreas(scope))?.areas.map((area) => [area.key, area]));
  return table.areas.flatMap((area, i) => {
    const geometry = area.key === null ? undefined : shapes.get(area.key)?.geometry;
    if (!geometry) return [];
    const cells = table.cells[i] ?? [];
    // a sum over months of which one is hidden would tell that one
    const hidden = cells.some((cell) => cell.hidden);
    const n = hidden ? null : cells.reduce((sum, cell) => sum + (cell.n ?? 0), 0);
    return [{ type: 'Feature' as const, properties: { key: area.key, sv: area.sv, en: area.en, n, hidden }, geometry: { ...geometry } }];
  });
}
