// A partner who sees counts by facility tries to work out the few: by moving what a facility holds, taking it away and putting it back, and by
// taking one answer from another.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Database } from '../db/database.ts';
import { type Scope, type Who, withScope } from '../db/scope.ts';
import { makeMunicipality, openTestDatabase } from '../db/test-database.ts';
import { changeFacility, removeFacility, setDistance } from './change-facilities.ts';
import { countFacilities } from './count-facilities.ts';
import { hall, makeHall, makeThefts } from './testing/route-facts.ts';

let database: Database;
let owner: Who;
let partner: Who;
let id: string;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database?.close());

const as = <T>(work: (scope: Scope) => Promise<T>, whose = owner) => withScope(database, whose, work);
const asked = async (question: Partial<Parameters<typeof countFacilities>[1]> = {}) => {
  const { rows } = await as((scope) => countFacilities(scope, { from: '2025-01-01', to: '2026-01-01', ...question }), partner);
  return Object.fromEntries(rows.map(({ name, count }) => [name, count]));
};

/** Forty at the hall, two 60 metres from it. */
beforeEach(async () => {
  owner = await makeMunicipality(database, `Angripen ${randomUUID().slice(0, 8)}`);
  partner = { ...owner, organisationId: randomUUID(), role: 'police-analyst' };
  await as(async (scope) => {
    await scope.trx
      .insertInto('organisations')
      .values({ municipality_id: owner.municipalityId, id: partner.organisationId, kind: 'police', name: 'Polisen' })
      .execute();
    await makeThefts(scope, [15.55, 56.15], 40);
    await makeThefts(scope, [15.55, 56.15054], 2);
    await setDistance(scope, 'sports-facility', 100);
    id = await makeHall(scope);
    await sql`insert into source_sharings (municipality_id, source_id, organisation_id, grain, purpose, legal_basis)
      select ${owner.municipalityId}, id, ${partner.organisationId}, 'area-month', 'Rådet', 'lag' from sources`.execute(scope.trx);
  });
});

test('a shorter distance tells nothing of the two between', async () => {
  expect(await asked()).toEqual({ 'Norra hallen': 42 });
  await as((scope) => setDistance(scope, 'sports-facility', 40));
  expect(await asked()).toEqual({ 'Norra hallen': null });
});

test('nor does a hall that is taken away and put back, or moved a step', async () => {
  expect(await asked()).toEqual({ 'Norra hallen': 42 });
  await as((scope) => removeFacility(scope, id));
  await as((scope) => setDistance(scope, 'sports-facility', 40));
  await as((scope) => makeHall(scope, { name: 'Nya hallen' }));
  expect(await asked()).toEqual({ 'Nya hallen': null });
  await as((scope) => makeHall(scope, { name: 'Den andra', code: 'H9', at: [15.55, 56.15054] }));
  for (const count of Object.values(await asked())) expect(count).toBeNull();
});

test('nor does moving it, when what it holds becomes other than it was by few', async () => {
  await as((scope) => setDistance(scope, 'sports-facility', 40));
  expect(await asked()).toEqual({ 'Norra hallen': 40 });
  await as((scope) => changeFacility(scope, id, { ...hall, at: [15.55, 56.15027] }));
  expect(await asked()).toEqual({ 'Norra hallen': null });
});

test('a kind taken from all kinds, a year from two, and one filter from another leave nothing of few', async () => {
  await as((scope) => makeThefts(scope, [15.55, 56.15], 2, { category: 'damage/vandalism' }));
  await as((scope) => makeThefts(scope, [15.55, 56.15], 2, { from: '2024-03-01' }));
  await as((scope) => setDistance(scope, 'sports-facility', 99));
  const answers = await Promise.all(
    [
      {},
      { category: 'theft' },
      { category: 'damage' },
      { from: '2024-01-01' },
      { from: '2024-01-01', to: '2025-01-01' },
      { from: '2024-01-01', category: 'theft' },
      { placeType: 'sports-facility' },
    ].map(async (question) => (await asked(question))['Norra hallen'] ?? null),
  );
  const told = answers.filter((n) => n !== null);
  const between = told.flatMap((a) => told.map((b) => Math.abs(a - b)));
  expect(between.filter((n) => n > 0 && n < 3)).toEqual([]);
  expect(answers[2]).toBeNull();
  expect(answers[4]).toBeNull();
});
