// What the tests that walk every route need to know of these.
import type { RouteFacts } from '../../http/testing/route-facts.ts';

const file = (text: string) => ({ fileName: 'kommuner.csv', content: Buffer.from(text).toString('base64'), source: 'Brå, anmälda brott' });
const because = 'shows published statistics of municipalities, nobody’s rows';

export const peerFacts: RouteFacts = {
  'GET /api/peers': { right: 'picture.read', event: null, because },
  'GET /api/peers/band': { right: 'picture.read', event: null, because, query: '?category=theft&year=2025' },
  'PUT /api/peers/groups': {
    right: 'area.write',
    event: 'peers.grouped',
    body: file('Kod;Kommun;Grupp;År\n1080;Karlskrona;Större stad;2023\n'),
  },
  'PUT /api/peers/counts': {
    right: 'area.write',
    event: 'peers.counted',
    body: file('Region;Brott;År;Period;Antal;/100 000 inv\nKarlskrona kommun;Misshandel;2025;Helår;300;450\n'),
  },
  'DELETE /api/peers': { right: 'area.write', event: 'peers.removed' },
};
