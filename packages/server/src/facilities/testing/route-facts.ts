// What the tests that walk every route need to know of facilities.
import { randomUUID } from 'node:crypto';
import type { NewFacility } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Scope } from '../../db/scope.ts';
import type { RouteFacts } from '../../http/testing/route-facts.ts';
import { addFacility } from '../change-facilities.ts';
import { chooseFacility } from '../review-places.ts';

export const hall: NewFacility = {
  code: '',
  name: 'Norra hallen',
  placeType: 'sports-facility',
  address: 'Storgatan 3',
  alsoKnown: [],
  at: [15.55, 56.15],
  validFrom: null,
  validTo: null,
  uses: [{ kind: 'visits', year: 2025, value: 61_000, source: 'Fritid' }],
};
export const facilitiesFile =
  'kod;namn;typ;adress;latitud;longitud;besök 2025\nH1;Norra hallen;Idrottshall;Storgatan 3;56,15;15,55;61 000\n';

export const makeHall = async (scope: Scope, facility: Partial<NewFacility> = {}): Promise<string> => {
  const { facilities } = await addFacility(scope, { ...hall, ...facility });
  return facilities.find(({ name }) => name === (facility.name ?? hall.name))?.id ?? '';
};

/** Thefts at a place, as a stored delivery of one's own has them. Answers their ids. */
export async function makeThefts(
  scope: Scope,
  [longitude, latitude]: readonly [number, number],
  n = 1,
  { from = '2025-03-01', category = 'theft/sports' }: { readonly from?: string; readonly category?: string } = {},
): Promise<string[]> {
  const { municipalityId, organisationId, trx } = scope;
  const batch = randomUUID();
  const { rows: sources } = await sql<{
    id: string;
  }>`insert into sources (municipality_id, organisation_id, key, name, name_en, kind, profile, time_zone,
      grain) values (${municipalityId}, ${organisationId}, 'halls', 'Hallarnas logg', 'The halls’ log', 'other', 'x', 'Europe/Stockholm', 'rows')
    on conflict (municipality_id, key) do update set name = excluded.name returning id`.execute(trx);
  await sql`insert into import_batches (municipality_id, id, organisation_id, source_id, state, file_name, report, stored_at)
    values (${municipalityId}, ${batch}, ${organisationId}, ${sources[0]?.id}, 'stored', 'hallar.csv', '{"sources":[{"key":"halls"}],"inputs":[],"unmapped":[]}',
      now())`.execute(trx);
  const { rows } = await sql<{
    id: string;
  }>`insert into incidents (municipality_id, batch_id, source_id, fingerprint, category, place_type, area_key,
      longitude, latitude, precision, from_minute, to_minute, resolution, count)
    select ${municipalityId}::uuid, ${batch}::uuid, ${sources[0]?.id}::uuid, decode(md5(random()::text), 'hex'), ${category}, 'sports-facility', null,
      ${longitude}::float8, ${latitude}::float8, 1, minute_of(${from}::timestamp + i * interval '1 day'),
      minute_of(${from}::timestamp + i * interval '1 day') + 60, 1, 1
    from generate_series(1, ${n}::int) i returning id::text`.execute(trx);
  return rows.map(({ id }) => id);
}

/** A theft between two halls, which waits. */
async function makeWaiting(scope: Scope): Promise<string> {
  const [incident = ''] = await makeThefts(scope, [15.5505, 56.15]);
  await makeHall(scope);
  await makeHall(scope, { name: 'Södra hallen', at: [15.551, 56.15] });
  return incident;
}

const reads = 'the register of places; it holds no incidents';

export const facilityFacts: RouteFacts = {
  'GET /api/facilities': { right: 'area.read', event: null, because: reads },
  'POST /api/facilities': { right: 'area.write', event: 'facility.added', body: hall },
  'PUT /api/facilities/:id': {
    right: 'area.write',
    event: 'facility.changed',
    body: { ...hall, name: 'Nya hallen' },
    make: async (scope) => ({ params: { id: await makeHall(scope) } }),
  },
  'DELETE /api/facilities/:id': {
    right: 'area.write',
    event: 'facility.removed',
    make: async (scope) => ({ params: { id: await makeHall(scope) } }),
  },
  'PUT /api/facilities/distances': { right: 'area.write', event: 'facility.distance', body: { placeType: 'school', metres: 80 } },
  'POST /api/facilities/preview': {
    right: 'area.write',
    event: null,
    because: 'looks at a file and keeps nothing of it',
    query: '?fileName=anlaggningar.csv',
    body: facilitiesFile,
  },
  'POST /api/facilities/file': {
    right: 'area.write',
    event: 'facility.stored',
    query: '?fileName=anlaggningar.csv',
    body: facilitiesFile,
  },
  'GET /api/facilities.geojson': { right: 'area.read', event: null, because: reads },
  'GET /api/facilities.csv': { right: 'area.read', event: 'facility.exported' },
  'GET /api/facilities/reviews': { right: 'incident.import', event: 'facility.queueOpened' },
  'POST /api/facilities/reviews/:incident': {
    right: 'incident.import',
    event: 'facility.placed',
    body: { facility: null },
    make: async (scope) => ({ params: { incident: await makeWaiting(scope) } }),
  },
  'DELETE /api/facilities/reviews/:incident': {
    right: 'incident.import',
    event: 'facility.unplaced',
    make: async (scope) => {
      const incident = await makeWaiting(scope);
      await chooseFacility(scope, incident, null);
      return { params: { incident } };
    },
  },
  'GET /api/facilities/counts': {
    right: 'picture.read',
    event: 'facility.counted',
    query: '?placeType=sports-facility&from=2025-01-01&to=2026-01-01',
  },
};
