// The land under the map, as the server sends it: GeoJSON, handed to the map unread.
import { queryOptions } from '@tanstack/react-query';
import { ask } from './ask.ts';

export interface Basemap {
  readonly type: 'FeatureCollection';
  readonly features: readonly unknown[];
}

type Ring = [number, number][];

/** The outlines of the land that reach into a view (west, south, east, north), for a still drawing. */
export function landRings(land: Basemap, [west, south, east, north]: readonly [number, number, number, number]): Ring[] {
  return land.features.flatMap(ringsOf).filter((ring) => {
    const [lons, lats] = [ring.map(([lon]) => lon), ring.map(([, lat]) => lat)];
    return Math.max(...lons) >= west && Math.min(...lons) <= east && Math.max(...lats) >= south && Math.min(...lats) <= north;
  });
}

function ringsOf(feature: unknown): Ring[] {
  const { geometry } = feature as { readonly geometry?: { readonly type: string; readonly coordinates: unknown } };
  if (geometry?.type === 'Polygon') return geometry.coordinates as Ring[];
  if (geometry?.type === 'MultiPolygon') return (geometry.coordinates as Ring[][]).flat();
  return [];
}

const basemap = {
  parse(value: unknown): Basemap {
    const given = value as Partial<Basemap> | null;
    if (given?.type !== 'FeatureCollection' || !Array.isArray(given.features)) throw new Error('not a collection of land');
    return { type: 'FeatureCollection', features: given.features };
  },
};

export const basemapQuery = queryOptions({
  queryKey: ['basemap'],
  queryFn: () => ask(basemap, '/api/basemap'),
  staleTime: Number.POSITIVE_INFINITY,
});
