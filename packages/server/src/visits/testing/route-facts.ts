// What the tests that walk every route need to know of these.
import type { RouteFacts } from '../../http/testing/route-facts.ts';

export const visitFacts: RouteFacts = {
  'POST /api/visits': {
    right: 'duty.read',
    event: null,
    because: 'notes when the asker last looked, for herself alone; shows names, no row',
  },
};
