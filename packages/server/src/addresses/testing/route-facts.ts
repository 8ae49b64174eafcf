// What the tests that walk every route need to know of the address register.
import type { Scope } from '../../db/scope.ts';
import type { RouteFacts } from '../../http/testing/route-facts.ts';
import { insertAddressFile } from '../queries.ts';

const addressesFile = 'gata;nummer;postnummer;latitud;longitud\nStorgatan;3;371 30;56,15;15,55\nStorgatan;5;371 30;56,1502;15,5503\n';
const about = 'validFrom=2026-01-01&source=Lantm%C3%A4teriet&licence=CC0';

const makeRegister = (scope: Scope): Promise<string> =>
  insertAddressFile(scope, { file: 'adresser.csv', validFrom: '2026-01-01', source: 'Lantmäteriet', licence: 'CC0' }, [
    { street: 'storgatan 3', place: '37130', at: [15.55, 56.15] },
  ]);

export const addressFacts: RouteFacts = {
  'GET /api/addresses': { right: 'area.read', event: null, because: 'lists the registers, not what is in them' },
  'POST /api/addresses/preview': {
    right: 'area.write',
    event: null,
    because: 'looks at a file and keeps nothing of it',
    query: '?fileName=adresser.csv',
    body: addressesFile,
  },
  'POST /api/addresses': { right: 'area.write', event: 'address.stored', query: `?fileName=adresser.csv&${about}`, body: addressesFile },
  'POST /api/addresses/:id/activation': {
    right: 'area.write',
    event: 'address.activated',
    make: async (scope) => ({ params: { id: await makeRegister(scope) } }),
  },
};
