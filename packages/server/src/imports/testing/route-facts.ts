// Facts of the routes of deliveries, for the tests that walk every route.
import type { RouteFacts } from '../../http/testing/route-facts.ts';

const id = '00000000-0000-4000-8000-000000000000';
const ofADelivery = 'needs a delivery with a file; its entry is tested with the deliveries';

export const importFacts: RouteFacts = {
  'GET /api/imports/:id/columns': {
    right: 'incident.import',
    event: 'delivery.opened',
    elsewhere: '409 import.notReady',
    because: ofADelivery,
  },
  'POST /api/imports/:id/reading': {
    right: 'incident.import',
    event: 'import.reread',
    body: { encoding: 'utf-8', delimiter: null, sheet: null, headerLine: null, profile: null },
  },
  'POST /api/imports/:id/columns': {
    right: 'incident.import',
    event: 'import.columnAnswered',
    body: { column: 'X', field: null },
    elsewhere: '409 import.notReady',
    because: ofADelivery,
  },
  'POST /api/imports/:id/corrections': {
    right: 'incident.import',
    event: 'import.corrected',
    body: { fault: 'import.badCount', column: 'Antal', value: null, kind: 'without', replacement: null },
  },
  'DELETE /api/imports/:id/corrections/:correction': {
    right: 'incident.import',
    event: 'import.correctionWithdrawn',
    elsewhere: '404 import.correctionGone',
    because: ofADelivery,
  },
  'POST /api/imports/:id/profile': {
    right: 'incident.import',
    event: 'import.profileSaved',
    body: { name: 'Felanmälan' },
  },
  'GET /api/senders': { right: 'incident.import', event: null, because: 'shows no row and lets nothing out' },
  'POST /api/senders': {
    right: 'incident.import',
    event: 'sender.made',
    body: { kind: 'token', name: 'Avläsaren', sourceId: id },
    elsewhere: '404 sender.source',
    because: ofADelivery,
  },
  'DELETE /api/senders/:id': { right: 'incident.import', event: 'sender.ended', elsewhere: '404 sender.notFound', because: ofADelivery },
  'PUT /api/sources/:id/rhythm': {
    right: 'incident.import',
    event: 'source.rhythmSet',
    body: { rhythm: 'monthly' },
  },
  'PUT /api/sources/:id/rows/:row': {
    right: 'incident.import',
    event: 'row.corrected',
    make: async () => ({ params: { row: '1' } }),
    body: { category: 'damage/vandalism', placeType: 'school', at: null },
    elsewhere: '404 row.notOwn',
    because: ofADelivery,
  },
  'DELETE /api/sources/:id/rows/:row/correction': {
    right: 'incident.import',
    event: 'row.reverted',
    make: async () => ({ params: { row: '1' } }),
    elsewhere: '404 row.asDelivered',
    because: ofADelivery,
  },
};
