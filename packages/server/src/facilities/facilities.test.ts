// The register as people meet it: which incidents belong where, the queue of what is uncertain, and what is counted for whom.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../db/database.ts';
import { type Scope, type Who, withScope } from '../db/scope.ts';
import { makeMunicipality, openTestDatabase } from '../db/test-database.ts';
import { attachDelivery } from './attach-incidents.ts';
import { changeFacility, removeFacility, setDistance } from './change-facilities.ts';
import { countFacilities } from './count-facilities.ts';
import { exportFacilities, facilitiesGeoJson } from './export-facilities.ts';
import { chooseFacility, showReviews, takeBackChoice } from './review-places.ts';
import { showFacilities } from './show-facilities.ts';
import { previewFacilities, storeFacilities } from './store-facilities.ts';
import { facilitiesFile, hall, makeHall, makeThefts } from './testing/route-facts.ts';

let database: Database;
let who: Who;
let folder = '';
beforeAll(async () => {
  database = await openTestDatabase();
  folder = await mkdtemp(path.join(tmpdir(), 'samsyn-facilities-'));
});
afterAll(async () => {
  await database?.close();
  await rm(folder, { recursive: true, force: true });
});
const as = <T>(work: (scope: Scope) => Promise<T>, whose = who) => withScope(database, whose, work);
const year = { placeType: 'sports-facility', from: '2025-01-01', to: '2026-01-01' };
const countsOf = async (whose = who) =>
  Object.fromEntries((await as((scope) => countFacilities(scope, year), whose)).rows.map(({ name, count }) => [name, count]));

test('incidents belong at the facility they are near; a delivery that is taken back takes that along', async () => {
  who = await makeMunicipality(database, 'Exempelhamn');
  await as((scope) => makeThefts(scope, [15.55, 56.15], 6));
  await as((scope) => makeThefts(scope, [15.56, 56.15], 4));
  const id = await as((scope) => makeHall(scope));
  expect(await countsOf()).toEqual({ 'Norra hallen': 6 });
  const { elsewhere, rows, k } = await as((scope) => countFacilities(scope, year));
  expect({ elsewhere, k }).toEqual({ elsewhere: 4, k: 1 });
  expect(rows[0]).toMatchObject({ exposure: { value: 61_000, year: 2025 }, verdict: 'cannot_tell' });
  expect(rows[0]?.rate).toBeCloseTo(6 / 6.1 / (365 / 365.25), 3);
  // moved to the other place, the others belong at it
  await as((scope) => changeFacility(scope, id, { ...hall, at: [15.56, 56.15] }));
  expect(await countsOf()).toEqual({ 'Norra hallen': 4 });
  await as((scope) => changeFacility(scope, id, hall));
  await as(({ trx }) => sql`delete from incidents where longitude = 15.55`.execute(trx));
  expect(await countsOf()).toEqual({ 'Norra hallen': 0 });
});

test('a new delivery goes to its facility when it is stored; one that was closed then has nothing', async () => {
  who = await makeMunicipality(database, 'Provstad');
  await as((scope) => makeHall(scope, { validFrom: '2025-03-03' }));
  await as(async (scope) => {
    await makeThefts(scope, [15.5502, 56.1501], 4);
    const { rows } = await sql<{ id: string }>`select id from import_batches`.execute(scope.trx);
    expect(await attachDelivery(scope, rows[0]?.id ?? '', { facilities: new Map(), fingerprints: new Uint8Array() })).toEqual({
      attached: 3,
      waiting: 0,
    });
  });
  expect(await countsOf()).toEqual({ 'Norra hallen': 3 });
});

test('between two, or far from the only one: it waits, somebody says, it is remembered and can be taken back', async () => {
  who = await makeMunicipality(database, 'Köstad');
  await as((scope) => makeThefts(scope, [15.5505, 56.15], 5));
  await as((scope) => makeThefts(scope, [15.5475, 56.15], 2));
  const north = await as((scope) => makeHall(scope));
  const south = await as((scope) => makeHall(scope, { name: 'Södra hallen', code: 'H2', at: [15.551, 56.15] }));
  expect(await countsOf()).toEqual({ 'Norra hallen': 0, 'Södra hallen': 0 });
  const queue = await as(showReviews);
  expect(queue.reviews.map(({ alike, why, candidates }) => [alike, why, candidates.map(({ name }) => name)])).toEqual([
    [5, 'several', ['Norra hallen', 'Södra hallen']],
    [2, 'far', ['Norra hallen', 'Södra hallen']],
  ]);
  const [between, far] = queue.reviews;
  expect((await as((scope) => chooseFacility(scope, between?.incident ?? '', south))).total).toBe(2);
  expect((await as((scope) => chooseFacility(scope, far?.incident ?? '', null))).total).toBe(0);
  expect(await countsOf()).toEqual({ 'Norra hallen': 0, 'Södra hallen': 5 });
  // the same place the next month goes the same way, also after all has been matched again
  await as(async (scope) => {
    await makeThefts(scope, [15.5505, 56.15], 3, { from: '2025-04-01' });
    await setDistance(scope, 'sports-facility', 110);
  });
  expect(await countsOf()).toEqual({ 'Norra hallen': 0, 'Södra hallen': 8 });
  expect((await as((scope) => takeBackChoice(scope, between?.incident ?? ''))).total).toBe(8);
  await expect(as((scope) => takeBackChoice(scope, between?.incident ?? ''))).rejects.toThrow('facility.notWaiting');
  await as((scope) => removeFacility(scope, south));
  expect(await countsOf()).toEqual({ 'Norra hallen': 8 });
  expect(north).not.toBe(south);
});

test('the queue is of one’s own rows: another party’s incidents are not in it, nor is it anybody’s without rows', async () => {
  who = await makeMunicipality(database, 'Grannstad');
  await as((scope) => makeThefts(scope, [15.5505, 56.15], 5));
  await as((scope) => makeHall(scope));
  await as((scope) => makeHall(scope, { name: 'Södra hallen', code: 'H2', at: [15.551, 56.15] }));
  const police = await partner(database, who, 'police-analyst');
  const [{ incident } = { incident: '' }] = (await as(showReviews)).reviews;
  expect(await as(showReviews, police)).toEqual({ total: 0, reviews: [] });
  await expect(as((scope) => chooseFacility(scope, incident, null), police)).rejects.toThrow('facility.notWaiting');
  expect((await as(showFacilities, { ...police, role: 'council-member' })).waiting).toBeNull();
  await expect(as(showReviews, { ...police, role: 'council-member' })).rejects.toThrow('scope.denied');
});

test('who does not see the rows gets whole years with small counts hidden, however they ask', async () => {
  who = await makeMunicipality(database, 'Delstad');
  await as((scope) => makeThefts(scope, [15.55, 56.15], 40));
  await as((scope) => makeThefts(scope, [15.56, 56.15], 2));
  await as((scope) => makeHall(scope));
  await as((scope) => makeHall(scope, { name: 'Lilla hallen', code: 'H2', at: [15.56, 56.15] }));
  const police = await partner(database, who, 'police-analyst');
  expect(await countsOf(police)).toEqual({ 'Norra hallen': 0, 'Lilla hallen': 0 });
  await as(({ trx, municipalityId }) =>
    sql`insert into source_sharings (municipality_id, source_id, organisation_id, grain, purpose, legal_basis)
      select ${municipalityId}, id, ${police.organisationId}, 'area-month', 'Rådet', 'lag' from sources`.execute(trx),
  );
  const told = await as((scope) => countFacilities(scope, year), police);
  expect(told.k).toBeGreaterThan(1);
  expect(Object.fromEntries(told.rows.map(({ name, count }) => [name, count]))).toEqual({ 'Norra hallen': 40, 'Lilla hallen': null });
  expect(told.elsewhere).toBeNull();
  for (const finer of [{ to: '2025-12-01' }, { category: 'theft/sports' }, { area: 'norr' }]) {
    const { rows } = await as((scope) => countFacilities(scope, { ...year, ...finer }), police);
    expect(rows.every(({ count }) => count === null)).toBe(true);
  }
  // and nothing under the counts
  const under = await as(async ({ trx }) => (await sql`select 1 from incident_facilities`.execute(trx)).rows.length, police);
  const years = await as(async ({ trx }) => (await sql`select 1 from facility_years`.execute(trx)).rows.length, police);
  expect([under, years]).toEqual([0, 0]);
});

test('a file is looked at, stored, and comes out as it can come in again; a home is no facility', async () => {
  who = await makeMunicipality(database, 'Filstad');
  const put = async (name: string, content: string) => {
    await writeFile(path.join(folder, name), content);
    return { path: path.join(folder, name), name };
  };
  const given = await put('hallar.csv', `${facilitiesFile}H2;Villan;Bostad;Gatan 1;56,15;15,55;\nH3;;Skola;;;;\nH4;Skolan;Skola;;;;420\n`);
  const seen = await as((scope) => previewFacilities(scope, given));
  expect(seen).toMatchObject({ added: 2, changed: 0, wrong: [{ line: 3 }, { line: 4 }] });
  const { facilities } = await as((scope) => storeFacilities(scope, given));
  expect(facilities.map(({ name, placeType, uses }) => [name, placeType, uses[0]?.value])).toEqual([
    ['Norra hallen', 'sports-facility', 61_000],
    ['Skolan', 'school', 420],
  ]);
  expect(await as((scope) => previewFacilities(scope, given))).toMatchObject({ added: 0, changed: 0, same: 2 });
  const table = await as((scope) => exportFacilities(scope, 'sv'));
  expect(table.columns.slice(0, 3)).toEqual(['Kod', 'Namn', 'Typ']);
  expect(JSON.parse(await as(facilitiesGeoJson)).features).toHaveLength(1);
});

async function partner(base: Database, of: Who, role: Who['role']): Promise<Who> {
  const { rows } = await base.pool.query<{ id: string }>(
    "insert into organisations (municipality_id, kind, name) values ($1, 'police', 'Polisen') returning id",
    [of.municipalityId],
  );
  const organisationId = rows[0]?.id ?? '';
  for (const one of [role, 'council-member'])
    await base.pool.query('insert into memberships (municipality_id, account_id, organisation_id, role) values ($1, $2, $3, $4)', [
      of.municipalityId,
      of.accountId,
      organisationId,
      one,
    ]);
  return { ...of, organisationId, role };
}
