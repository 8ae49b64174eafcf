// What the tests that walk every route need to know of these.
import type { RouteFacts } from '../../http/testing/route-facts.ts';

export const dutyFacts: RouteFacts = {
  'GET /api/duties': { right: 'duty.read', event: null, because: 'shows days and names of documents, no row' },
  'POST /api/duties/notes': {
    right: 'agreement.write',
    event: 'duty.noted',
    body: { duty: 'plan', doneOn: '2026-03-12', evidence: 'Åtgärdsplan 2026, beslutad av kommunstyrelsen' },
  },
  'GET /api/duties/evidence.pdf': { right: 'duty.read', event: 'duty.exported' },
};
