// The land under the map, as the server sends it: GeoJSON, handed to the map unread.
import { queryOptions } from '@tanstack/react-query';
import { ask } from './ask.ts';

export interface Basemap {
  readonly type: 'FeatureCollection';
  readonly features: readonly unknown[];
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
