// What the map page asks for. Each answer is kept for a while: going back to a layer is at once.
import {
  type DrawnCount,
  type DrawnQuestion,
  drawnCount,
  type MapFilter,
  mapAreaCounts,
  mapDensity,
  mapFacts,
  mapHotCells,
  mapTimes,
  mapView,
} from '@samsyn/domain';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { ask, write } from '../api/ask.ts';
import { filterParams } from './map-address.ts';

const kept = { staleTime: 60_000, retry: false, placeholderData: keepPreviousData } as const;
export type MapBox = readonly [west: number, south: number, east: number, north: number];

export const mapFactsQuery = queryOptions({ queryKey: ['map'], queryFn: () => ask(mapFacts, '/api/map'), staleTime: 60_000, retry: false });

export const mapAreasQuery = (filter: MapFilter, exposure: string | undefined) =>
  queryOptions({
    queryKey: ['map', 'areas', filter, exposure],
    queryFn: () => ask(mapAreaCounts, `/api/map/areas?${filterParams(filter, exposure === undefined ? {} : { exposure })}`),
    ...kept,
  });

export const hotCellsQuery = (filter: MapFilter) =>
  queryOptions({
    queryKey: ['map', 'hot', filter],
    queryFn: () => ask(mapHotCells, `/api/map/hot-cells?${filterParams(filter)}`),
    ...kept,
  });

export const mapTimesQuery = (filter: MapFilter) =>
  queryOptions({
    queryKey: ['map', 'times', filter],
    queryFn: () => ask(mapTimes, `/api/map/times?${filterParams(filter)}`),
    staleTime: 60_000,
    retry: false,
  });

export const densityQuery = (filter: MapFilter, bandwidth: number) =>
  queryOptions({
    queryKey: ['map', 'density', filter, bandwidth],
    queryFn: () => ask(mapDensity, `/api/map/density?${filterParams(filter, { bandwidth })}`),
    ...kept,
  });

export const mapViewQuery = (filter: MapFilter, [west, south, east, north]: MapBox, purpose: string) =>
  queryOptions({
    queryKey: ['map', 'view', filter, west, south, east, north, purpose],
    queryFn: () => ask(mapView, `/api/map/view?${filterParams(filter, { west, south, east, north, purpose })}`),
    ...kept,
  });

export const countDrawn = (question: DrawnQuestion): Promise<DrawnCount> => write(drawnCount, 'POST', '/api/map/drawn', question);

/** Whole, since the drawing engine asks from a thread of its own. */
export const tileAddress = (filter: MapFilter, purpose: string): string =>
  `${location.origin}/api/map/tiles/{z}/{x}/{y}?${filterParams(filter, { purpose })}`;
