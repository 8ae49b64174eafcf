// Facilities of the register as points, for those who may read it; for others the map has none.
import { queryOptions } from '@tanstack/react-query';
import type { FeatureCollection } from 'geojson';
import { ask } from '../api/ask.ts';

const points = {
  parse(value: unknown): FeatureCollection {
    const given = value as Partial<FeatureCollection> | null;
    if (given?.type !== 'FeatureCollection' || !Array.isArray(given.features)) throw new Error('not a collection of facilities');
    return { type: 'FeatureCollection', features: given.features };
  },
};

export const facilitiesQuery = queryOptions({
  queryKey: ['facilities', 'geojson'],
  queryFn: () => ask(points, '/api/facilities.geojson'),
  staleTime: 5 * 60_000,
  retry: false,
});
