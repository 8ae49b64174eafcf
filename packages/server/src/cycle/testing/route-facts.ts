// What the tests that walk every route need to know of these.
import type { RouteFacts } from '../../http/testing/route-facts.ts';

export const cycleRouteFacts: RouteFacts = {
  'GET /api/cycle': { right: 'member', event: null, because: 'how many things there are at each station that the asker may see' },
};
