// Three organisations of one municipality, and what each sees of the owner's rows: rows, points, counts per area and month, or nothing.
import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Grain, NO_TIME, placeTypeIndex, type ShareSource, timeResolutions } from '@samsyn/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../db/database.ts';
import { type Scope, type Who, withScope } from '../db/scope.ts';
import { makeMunicipality, openTestDatabase } from '../db/test-database.ts';
import { findImport, insertImport, listImports } from '../imports/queries.ts';
import { storeRead } from '../imports/store-read.ts';
import { policeFile } from '../imports/testing/police-rows.ts';
import { loadIncidents } from '../incidents/load-incidents.ts';
import { readIncidentFiles } from '../incidents/read-incidents.ts';
import { hashKeyOf } from '../municipalities/queries.ts';
import { currentPicture } from '../pictures/current-picture.ts';
import { eyesOf } from '../pictures/eyes.ts';
import { freezePicture, recomputePicture } from '../pictures/freeze-picture.ts';
import { findPicture } from '../pictures/queries.ts';
import { storedBatches, storedPictureData } from '../pictures/stored-picture-data.ts';
import { shareSource } from '../sharings/share-source.ts';
import { listSources } from './queries.ts';

let database: Database;
let owner: Who;
let other: Who;
let delivery: string;

beforeAll(async () => {
  database = await openTestDatabase();
  owner = await makeMunicipality(database, 'Exempelhamn', 'police-analyst');
  other = { ...owner, organisationId: randomUUID(), role: 'joint-analyst' };
  const file = path.join(database.dataDir, 'utdrag.csv');
  await writeFile(file, policeFile(400));
  await withScope(database, owner, async (scope) => {
    await scope.trx
      .insertInto('organisations')
      .values({ municipality_id: owner.municipalityId, id: other.organisationId, kind: 'housing', name: 'Bostadsbolaget' })
      .execute();
    delivery = await store(scope, file);
  });
});
afterAll(() => database?.close());

async function store(scope: Scope, file: string): Promise<string> {
  const id = randomUUID();
  await insertImport(scope, { id, fileName: path.basename(file), bytes: 1 });
  await storeRead(scope, id, await readIncidentFiles([file], { hashKey: await hashKeyOf(scope) }));
  return id;
}

/** The owner gives the other organisation this much; null takes it back. `finest` is the most it gives to anyone. */
async function share(grain: Grain | null, finest: Grain = 'rows', more: Partial<ShareSource> = {}): Promise<void> {
  const source = await withScope(database, owner, async ({ trx }) => {
    await trx.updateTable('source_sharings').set({ ended_at: new Date() }).where('ended_at', 'is', null).execute();
    await trx.updateTable('sources').set({ grain: finest }).execute();
    return trx.selectFrom('sources').select('id').executeTakeFirstOrThrow();
  });
  if (grain === null) return;
  const decision = { purpose: 'Gemensam problembild', legalBasis: 'lag 2023:196', until: null, gridMetres: 250, role: null };
  const minimum = grain === 'counts' ? 3 : 1;
  await shareSource(database, owner, source.id, { ...decision, organisationId: other.organisationId, grain, minimum, ...more });
}

const seenBy = (who: Who) =>
  withScope(database, who, async (scope) => {
    const eyes = await eyesOf(scope);
    const data = await storedPictureData(scope, await storedBatches(scope), true, eyes);
    return { grains: eyes.sources.map(({ grain }) => grain), data, incidents: data.incidents };
  });
const withPoint = (longitude: Float64Array): number => longitude.filter((value) => !Number.isNaN(value)).length;

test('the owner sees its own rows whole', async () => {
  const { grains, incidents } = await seenBy(owner);
  expect(grains).toEqual(['rows']);
  expect(incidents.length).toBe(400);
  expect(incidents.codeNames.length).toBeGreaterThan(1);
  expect(withPoint(incidents.longitude)).toBeGreaterThan(300);
});

test('what is not shared is not seen: no source, no row, no picture, no delivery', async () => {
  await share(null);
  await withScope(database, other, async (scope) => {
    expect((await scope.grains()).size).toBe(0);
    expect(await listSources(scope)).toEqual([]);
    expect(await storedBatches(scope)).toEqual([]);
    const { rows } = await scope.client.query<{ id: string }>('select id from sources');
    const ids = rows.map((row) => row.id);
    expect((await loadIncidents(scope, [delivery], ids, { key: 'x', sv: '', en: '', depth: 0, areas: [] })).length).toBe(0);
  });
  await expect(currentPicture(database, other)).rejects.toMatchObject({ code: 'picture.none' });
});

/** Index of the place types whose points are the owner's alone. */
const homes = new Set(['dwelling', 'cellar-attic', 'summer-house'].map((key) => placeTypeIndex(key)));

test('rows shared are rows, but for the points of homes', async () => {
  await share('rows');
  const mine = await seenBy(owner);
  const theirs = await seenBy(other);
  expect(theirs.grains).toEqual(['rows']);
  const { longitude, latitude, precision, ...rest } = theirs.incidents;
  expect({ ...rest }).toEqual(expect.objectContaining({ code: mine.incidents.code, from: mine.incidents.from, area: mine.incidents.area }));
  let dwellings = 0;
  for (let i = 0; i < longitude.length; i++) {
    const home = homes.has(mine.incidents.placeType[i] ?? 0);
    if (home && !Number.isNaN(mine.incidents.longitude[i])) dwellings++;
    expect(longitude[i]).toBe(home ? Number.NaN : mine.incidents.longitude[i]);
    expect(latitude[i]).toBe(home ? Number.NaN : mine.incidents.latitude[i]);
    if (home) expect(precision[i]).toBe(0);
  }
  expect(dwellings).toBeGreaterThan(10);
});

test('points are the middles of squares, without the code and without homes; the hour stays', async () => {
  await share('points');
  const mine = await seenBy(owner);
  const theirs = await seenBy(other);
  expect(theirs.incidents.codeNames).toEqual([]);
  expect([...theirs.incidents.from]).toEqual([...mine.incidents.from]);
  const places = new Set<string>();
  for (let i = 0; i < mine.incidents.length; i++) {
    const [lon, lat] = [theirs.incidents.longitude[i] ?? Number.NaN, theirs.incidents.latitude[i] ?? Number.NaN];
    const hidden = homes.has(mine.incidents.placeType[i] ?? 0) || Number.isNaN(mine.incidents.longitude[i]);
    expect(Number.isNaN(lon)).toBe(hidden);
    if (hidden) continue;
    places.add(`${lon} ${lat}`);
    // half a square each way: 125 m, and a metre for the rounding to six decimals
    expect(Math.abs(lat - (mine.incidents.latitude[i] ?? 0)) * 111_320).toBeLessThanOrEqual(126);
    expect(Math.abs(lon - (mine.incidents.longitude[i] ?? 0)) * 111_320 * Math.cos((lat * Math.PI) / 180)).toBeLessThanOrEqual(127);
  }
  const exact = new Set([...mine.incidents.longitude].map((lon, i) => `${lon} ${mine.incidents.latitude[i]}`));
  expect(places.size).toBeLessThan(exact.size);
});

test('area and month are no point, no hour, no code – and the same number of incidents in each month', async () => {
  await share('area-month');
  const mine = await seenBy(owner);
  const { incidents } = await seenBy(other);
  const month = timeResolutions.indexOf('month');
  expect(withPoint(incidents.longitude)).toBe(0);
  expect(incidents.codeNames).toEqual([]);
  expect(incidents.length).toBe(mine.incidents.length);
  const monthOf = (minute: number): string => new Date(minute * 60_000).toISOString().slice(0, 7);
  for (let i = 0; i < incidents.length; i++) {
    const from = incidents.from[i] ?? NO_TIME;
    if (from === NO_TIME) continue;
    expect(new Date(from * 60_000).toISOString().slice(8, 16)).toBe('01T00:00');
    expect(incidents.resolution[i]).toBeGreaterThanOrEqual(month);
    expect(monthOf(from)).toBe(monthOf(mine.incidents.from[i] ?? 0));
    expect(new Date((incidents.to[i] ?? 0) * 60_000).toISOString().slice(8, 16)).toBe('01T00:00');
  }
  expect([...incidents.area]).toEqual([...mine.incidents.area]);
});

test('nobody gets more than the owner gives at most, whatever the sharing says', async () => {
  await share('rows', 'area-month');
  expect((await seenBy(other)).grains).toEqual(['area-month']);
  await share('points', 'rows');
  expect((await seenBy(other)).grains).toEqual(['points']);
});

test('only who sees the rows may deliver to the source, and a delivery is its organisation’s own', async () => {
  const file = path.join(database.dataDir, 'andras.csv');
  await writeFile(file, policeFile(10, 7_000_000));
  await share('points');
  await expect(withScope(database, other, (scope) => store(scope, file))).rejects.toMatchObject({
    code: 'source.owner',
    details: { org: 'Exempelhamns kommun' },
  });
  await withScope(database, other, async (scope) => {
    expect(await listImports(scope)).toEqual([]);
    expect(await findImport(scope, delivery)).toBeNull();
  });
  expect((await seenBy(owner)).incidents.length).toBe(400);
  await share('rows');
  await withScope(database, other, (scope) => store(scope, file));
  expect((await seenBy(owner)).incidents.length).toBe(410);
});

test('each organisation has the picture of what it sees', async () => {
  await share('area-month');
  const mine = await currentPicture(database, owner);
  const theirs = await currentPicture(database, other);
  expect(theirs.body).not.toBe(mine.body);
  expect((await currentPicture(database, owner)).id).toBe(mine.id);
});

const see = (who: Who, id: string) => withScope(database, who, (scope) => findPicture(scope, id));

test('a frozen picture is whole for who sees as much as its maker, a copy for who sees less, and nothing for who sees nothing', async () => {
  await share('rows');
  const frozen = await freezePicture(database, owner, 'Våren');
  expect(await recomputePicture(database, owner, frozen.id)).toEqual({ same: true, differences: [] });
  const whole = await see(owner, frozen.id);
  expect(whole?.k).toBeNull();
  expect((await see(other, frozen.id))?.body).toBe(whole?.body);
  await share('area-month');
  const copy = await see(other, frozen.id);
  expect(copy?.k).toBeGreaterThanOrEqual(3);
  expect(copy?.body).not.toBe(whole?.body);
  await share('counts', 'rows', { minimum: (copy?.k ?? 0) + 1 });
  // promised more than the copy keeps
  expect(await see(other, frozen.id)).toBeNull();
  await share(null);
  expect(await see(other, frozen.id)).toBeNull();
  expect((await see(owner, frozen.id))?.body).toBe(whole?.body);
});

test('a sharing that ends is over with the next question, and marks the frozen pictures that rest on it', async () => {
  await share('rows');
  const frozen = await freezePicture(database, { ...other, role: 'joint-analyst' }, 'Andras bild');
  expect((await see(other, frozen.id))?.ended).toBeNull();
  await share(null);
  expect((await seenBy(other)).grains).toEqual([]);
  await expect(currentPicture(database, other)).rejects.toMatchObject({ code: 'picture.none' });
  // who made it keeps it, marked
  expect((await see(other, frozen.id))?.ended).toMatchObject({ on: new Date().toISOString().slice(0, 10) });
  expect(await see({ ...other, role: 'council-member' }, frozen.id)).toBeNull();
});

test('a sharing with one role is that role’s alone, and stands before the one with the whole organisation', async () => {
  await share('area-month');
  await withScope(database, owner, async ({ trx }) => {
    const { id } = await trx.selectFrom('sources').select('id').executeTakeFirstOrThrow();
    const same = { purpose: 'Karta', legalBasis: 'lag 2023:196', until: null, minimum: 1, gridMetres: 250 };
    await shareSource(database, owner, id, { ...same, organisationId: other.organisationId, role: 'joint-analyst', grain: 'points' });
  });
  expect((await seenBy(other)).grains).toEqual(['points']);
  expect((await seenBy({ ...other, role: 'council-member' })).grains).toEqual(['area-month']);
});

test('a sharing whose last day has passed is over', async () => {
  await share('rows', 'rows', { until: '2099-01-01' });
  expect((await seenBy(other)).grains).toEqual(['rows']);
  await withScope(database, owner, ({ trx }) =>
    trx.updateTable('source_sharings').set({ valid_from: '2020-01-01', valid_until: '2020-12-31' }).where('ended_at', 'is', null).execute(),
  );
  expect((await seenBy(other)).grains).toEqual([]);
});

test('in the owner’s own house only who may see rows sees rows', async () => {
  expect((await seenBy(owner)).grains).toEqual(['rows']);
  expect((await seenBy({ ...owner, role: 'joint-analyst' })).grains).toEqual(['area-month']);
  expect((await seenBy({ ...owner, role: 'registrar' })).grains).toEqual([]);
});

test('what is sensitive is told to others per municipality and year alone', async () => {
  await share('rows');
  const first = await withScope(database, owner, async ({ trx }) => {
    const { id } = await trx
      .selectFrom('incidents')
      .select('id')
      .where('longitude', 'is not', null)
      .orderBy('id')
      .executeTakeFirstOrThrow();
    await trx.updateTable('incidents').set({ category: 'sexual/other' }).where('id', '=', id).execute();
    return id;
  });
  const told = (who: Who) =>
    withScope(database, who, async ({ client }) => {
      const { rows } = await client.query(
        'select area_key, place_type, longitude, code, resolution, coarse, minute_of(date_trunc($1, month_of(from_minute))) = from_minute as "yearOnly" from seen_incidents where id = $2',
        ['year', first],
      );
      return rows[0];
    });
  expect(await told(owner)).toMatchObject({ coarse: false, longitude: expect.any(Number) });
  const year = { area_key: null, place_type: null, longitude: null, resolution: 6, coarse: true, yearOnly: true };
  expect(await told(other)).toMatchObject(year);
  // and it is in none of their monthly counts
  expect((await seenBy(other)).incidents.length).toBe((await seenBy(owner)).incidents.length - 1);
});

test('the database lets nobody but the owner share or change a source, whatever the program asks', async () => {
  await share('rows');
  await withScope(database, other, async ({ trx }) => {
    expect((await trx.updateTable('sources').set({ grain: 'rows' }).executeTakeFirst()).numUpdatedRows).toBe(0n);
    expect((await trx.updateTable('source_sharings').set({ grain: 'rows' }).executeTakeFirst()).numUpdatedRows).toBe(0n);
    expect((await trx.deleteFrom('source_sharings').executeTakeFirst()).numDeletedRows).toBe(0n);
  });
  await share('points');
  await withScope(database, other, async ({ trx }) => {
    expect(await trx.selectFrom('incidents').select('id').execute()).toEqual([]);
  });
  const forged = withScope(database, other, async ({ trx }) => {
    const { id } = await trx.selectFrom('sources').select('id').executeTakeFirstOrThrow();
    await trx
      .insertInto('source_sharings')
      .values({
        municipality_id: owner.municipalityId,
        source_id: id,
        organisation_id: other.organisationId,
        grain: 'rows',
        role: 'reporter',
        made_by: null,
        ended_reason: null,
      })
      .execute();
  });
  await expect(forged).rejects.toThrow(/row-level security/);
});

test('a role that is held to some areas sees those alone', async () => {
  await share('rows');
  const one = await withScope(database, owner, async ({ client }) => {
    await client.query("update incidents set area_key = case when id % 3 = 0 then 'norr' else 'syd' end");
    await client.query(
      "update role_rules set areas = array['norr'], area_keys = array['norr'] where role = 'joint-analyst' and data_class = 'picture'",
    );
    const { rows } = await client.query<{ n: number }>(
      "select count(*)::int as n from seen_incidents where area_key = 'norr' and not coarse",
    );
    return rows[0]!;
  });
  expect(one.n).toBeGreaterThan(50);
  expect((await seenBy(other)).incidents.length).toBe(one.n);
});
