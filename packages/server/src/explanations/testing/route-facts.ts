// What the tests that walk every route need to know of these.
import type { RouteFacts } from '../../http/testing/route-facts.ts';
import { insertExplanation } from '../queries.ts';

const remark = { code: 'source.missing_month', source: null, category: null, area: null, from: '2025-03-01', to: '2025-03-31' } as const;
const said = { ...remark, kind: 'explained', note: 'Systembyte hos polisen' } as const;

export const explanationFacts: RouteFacts = {
  'GET /api/data-calendar': {
    right: 'picture.read',
    event: null,
    because: 'shows which months the sources hold and the remarks of the picture, no row',
  },
  'POST /api/data-calendar/explanations': {
    right: 'explanation.write',
    event: 'explanation.made',
    body: said,
    elsewhere: '409 explanation.noRemark',
  },
  'DELETE /api/data-calendar/explanations/:id': {
    right: 'explanation.write',
    event: 'explanation.withdrawn',
    make: async (scope) => ({ params: { id: await insertExplanation(scope, said) } }),
  },
};
