// What the tests that walk every route need to know of areas and exposures.
import { squareMetres } from '@samsyn/domain';
import type { Scope } from '../../db/scope.ts';
import type { RouteFacts } from '../../http/testing/route-facts.ts';
import { latestChange } from '../change-queries.ts';
import { drawArea } from '../draw-area.ts';
import { orderChange } from '../order-change.ts';
import { addVersion, storeAreas } from '../stored-areas.ts';

const ring = (west: number, east: number) => [
  [west, 56.1],
  [east, 56.1],
  [east, 56.2],
  [west, 56.2],
  [west, 56.1],
];
const square = (west: number, east: number) => ({ type: 'Polygon' as const, coordinates: [ring(west, east)] });
const feature = (key: string, name: string, west: number, east: number) => ({
  type: 'Feature',
  properties: { key, name },
  geometry: square(west, east),
});

/** Two squares beside each other, as a municipality hands them in. */
export const areasFile = JSON.stringify({
  type: 'FeatureCollection',
  features: [feature('norr', 'Norr', 15.5, 15.6), feature('soder', 'Söder', 15.6, 15.7)],
});
export const exposuresFile = 'omrade;ar;invanare\nnorr;2025;1200\nsoder;2025;900\n';

const system = {
  key: 'districts',
  sv: 'Stadsdelar',
  en: 'Districts',
  depth: 1 as const,
  areas: [
    { key: 'whole', sv: 'Hela kommunen', en: 'The whole municipality', level: 0, parent: -1 },
    ...[
      ['norr', 'Norr', 15.5, 15.6],
      ['soder', 'Söder', 15.6, 15.7],
    ].map(([key, name, west, east]) => {
      const geometry = square(Number(west), Number(east));
      return { key: String(key), sv: String(name), en: String(name), level: 1, parent: 0, geometry, squareMetres: squareMetres(geometry) };
    }),
  ],
};
export const makeAreas = (scope: Scope): Promise<string> => storeAreas(scope, system);

const about = 'kind=districts&name=Stadsdelar&validFrom=2026-01-01&source=Stadsbyggnad&licence=CC0';
const drawn = { name: 'Hamnstråket', polygon: square(15.52, 15.55), validFrom: '2026-11-30' };
const cells = [{ area: 'norr', kind: 'inhabitants', year: 2025, value: 1200, source: 'SCB' }];
const reads = 'shows where areas are and what is set against them, no incidents';
const looks = 'looks at a file and keeps nothing of it';
const withAreas = async (scope: Scope) => {
  await makeAreas(scope);
  return {};
};

export const areaFacts: RouteFacts = {
  'GET /api/areas': { right: 'area.read', event: null, because: reads },
  'GET /api/areas/:id': {
    right: 'area.read',
    event: null,
    because: reads,
    make: async (scope) => ({ params: { id: await makeAreas(scope) } }),
  },
  'GET /api/areas/:id/areas.geojson': {
    right: 'area.read',
    event: 'area.exported',
    make: async (scope) => ({ params: { id: await makeAreas(scope) } }),
  },
  'POST /api/areas/preview': { right: 'area.write', event: null, because: looks, query: '?fileName=omraden.geojson', body: areasFile },
  'POST /api/areas': { right: 'area.write', event: 'area.stored', query: `?fileName=omraden.geojson&${about}`, body: areasFile },
  'POST /api/areas/drawn': { right: 'area.write', event: 'area.drawn', body: drawn },
  'POST /api/areas/drawn/removal': {
    right: 'area.write',
    event: 'area.drawnRemoved',
    body: { key: 'own-hamnstråket', validFrom: '2026-12-01' },
    make: async (scope) => {
      await drawArea(scope, drawn);
      await drawArea(scope, { ...drawn, name: 'Torget' });
      return {};
    },
  },
  'POST /api/areas/:id/activation': {
    right: 'area.write',
    event: 'area.changeOrdered',
    make: async (scope) => {
      await makeAreas(scope);
      return {
        params: { id: await addVersion(scope, system, { kind: 'districts', validFrom: '2026-01-01', source: 'Kommunen', licence: 'CC0' }) },
      };
    },
  },
  'DELETE /api/areas/changes/:id': {
    right: 'area.write',
    event: 'area.changeCancelled',
    make: async (scope) => {
      await makeAreas(scope);
      // one that was ordered before and that no job has begun is the one to take back
      const ordered = await latestChange(scope);
      if (ordered?.state === 'working') return { params: { id: ordered.id } };
      const id = await addVersion(scope, system, { kind: 'districts', validFrom: '2026-01-01', source: 'Kommunen', licence: 'CC0' });
      return { params: { id: (await orderChange(scope, id)).change?.id ?? '' } };
    },
  },
  'GET /api/exposures': { right: 'area.read', event: null, because: reads },
  'PUT /api/exposures': { right: 'area.write', event: 'exposure.changed', body: { cells }, make: withAreas },
  'POST /api/exposures/preview': {
    right: 'area.write',
    event: null,
    because: looks,
    query: '?fileName=invanare.csv',
    body: exposuresFile,
    make: withAreas,
  },
  'POST /api/exposures': {
    right: 'area.write',
    event: 'exposure.stored',
    query: '?fileName=invanare.csv&source=SCB',
    body: exposuresFile,
    make: withAreas,
  },
};
