// What the tests that walk every route need to know of the map's.
import type { Scope } from '../../db/scope.ts';
import type { RouteFacts } from '../../http/testing/route-facts.ts';

const whole = 'west=11&south=55&east=24&north=69';
const ring = [
  [14, 58],
  [15, 58],
  [15, 59],
];
const purpose = 'Granskning av kartan';
const nothing = async (_scope: Scope) => ({});
const of = (event: string, query = '') => ({ right: 'picture.read' as const, event, query, make: nothing });

export const mapFacts: RouteFacts = {
  'GET /api/map': { right: 'picture.read', event: null, because: 'shows what there is and no count but of all' },
  'GET /api/map/tiles/:z/:x/:y': {
    ...of('map.opened', `?purpose=${encodeURIComponent(purpose)}`),
    make: async () => ({ params: { z: '0', x: '0', y: '0' } }),
  },
  'GET /api/map/areas': of('map.opened'),
  'GET /api/map/view': of('map.opened', `?${whole}&purpose=${encodeURIComponent(purpose)}`),
  'GET /api/map/times': of('map.opened'),
  'GET /api/map/hot-cells': of('map.opened'),
  'GET /api/map/density': of('map.opened'),
  'POST /api/map/drawn': { ...of('map.opened'), body: { filter: {}, purpose, ring } },
};
