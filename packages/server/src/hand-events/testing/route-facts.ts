// What the tests that walk every route need to know of these.
import type { RouteFacts } from '../../http/testing/route-facts.ts';

export const handEventFacts: RouteFacts = {
  'GET /api/hand-events/form': { right: 'incident.import', event: null, because: 'shows the outlines of areas, no row' },
  'POST /api/hand-events': {
    right: 'incident.import',
    event: 'import.stored',
    body: {
      category: 'damage/vandalism',
      placeType: 'school',
      at: null,
      area: 'Hamnen',
      from: '2026-01-10T21:30',
      to: null,
      origin: 'staff',
    },
  },
};
