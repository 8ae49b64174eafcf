// Three organisations of one municipality, and what each sees of the owner's rows: rows, points, counts per area and month, or nothing.
import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Grain, NO_TIME, timeResolutions } from '@samsyn/domain';
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
import { freezePicture, recomputePicture } from '../pictures/freeze-picture.ts';
import { storedBatches, storedPictureData } from '../pictures/stored-picture-data.ts';
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
async function share(grain: Grain | null, finest: Grain = 'rows'): Promise<void> {
  await withScope(database, owner, async ({ trx }) => {
    await trx.deleteFrom('source_sharings').execute();
    await trx.updateTable('sources').set({ grain: finest }).execute();
    if (grain === null) return;
    const { id } = await trx.selectFrom('sources').select('id').executeTakeFirstOrThrow();
    await trx
      .insertInto('source_sharings')
      .values({ municipality_id: owner.municipalityId, source_id: id, organisation_id: other.organisationId, grain })
      .execute();
  });
}

const seenBy = (who: Who) =>
  withScope(database, who, async (scope) => {
    const grains = await scope.grains();
    const data = await storedPictureData(scope, await storedBatches(scope), true);
    return { grains: [...grains.values()], data, incidents: data.incidents };
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

test('rows shared are rows', async () => {
  await share('rows');
  const mine = await seenBy(owner);
  const theirs = await seenBy(other);
  expect(theirs.grains).toEqual(['rows']);
  expect(theirs.incidents).toEqual(mine.incidents);
});

test('points are places and times without the code', async () => {
  await share('points');
  const mine = await seenBy(owner);
  const theirs = await seenBy(other);
  expect(theirs.incidents.codeNames).toEqual([]);
  expect([...theirs.incidents.longitude]).toEqual([...mine.incidents.longitude]);
  expect([...theirs.incidents.from]).toEqual([...mine.incidents.from]);
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

test('each organisation has the picture of what it sees; a frozen one is shared, and made again as it was', async () => {
  await share('area-month');
  const mine = await currentPicture(database, owner);
  const theirs = await currentPicture(database, other);
  expect(theirs.body).not.toBe(mine.body);
  expect((await currentPicture(database, owner)).id).toBe(mine.id);
  const frozen = await freezePicture(database, owner, 'Våren');
  expect(await recomputePicture(database, other, frozen.id)).toEqual({ same: true, differences: [] });
});
