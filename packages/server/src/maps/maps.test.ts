// Who sees what on the map: an attack on every zoom by the partner at each grain, by another municipality and by nobody in particular.
import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { VectorTile } from '@mapbox/vector-tile';
import { type Grain, latitudeOf, longitudeOf } from '@samsyn/domain';
import Pbf from 'pbf';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { acceptConduct, showConduct } from '../conduct/accept-conduct.ts';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import { makeMunicipality, openTestDatabase } from '../db/test-database.ts';
import { insertImport } from '../imports/queries.ts';
import { storeRead } from '../imports/store-read.ts';
import { policeFile } from '../imports/testing/police-rows.ts';
import { readIncidentFiles } from '../incidents/read-incidents.ts';
import { hashKeyOf } from '../municipalities/queries.ts';
import { shareSource } from '../sharings/share-source.ts';
import { countAreas } from './count-areas.ts';
import { countDrawn } from './count-drawn.ts';
import { countView } from './count-view.ts';
import { showHotCells } from './hot-cells.ts';
import { openMap } from './open-map.ts';
import { readTile } from './read-tile.ts';
import { showDensity } from './show-density.ts';
import { tileExtent } from './tile.ts';

let database: Database;
let owner: Who;
let partner: Who;
let outsider: Who;
let source: string;
/** every spot of a home in the owner's rows, to 5 decimals */
let homes: [number, number][];
const purpose = 'Granskning av kartan';
const box = { west: 10, south: 55, east: 24, north: 69, purpose };
const all = { from: '2000-01', to: '2100-12' };

beforeAll(async () => {
  database = await openTestDatabase();
  owner = await makeMunicipality(database, 'Exempelhamn', 'police-analyst');
  outsider = await makeMunicipality(database, 'Provstad', 'police-analyst');
  partner = { ...owner, organisationId: randomUUID(), role: 'joint-analyst' };
  const file = path.join(database.dataDir, 'utdrag.csv');
  await writeFile(file, policeFile(240));
  source = await withScope(database, owner, async (scope) => {
    await scope.trx
      .insertInto('organisations')
      .values({ municipality_id: owner.municipalityId, id: partner.organisationId, kind: 'housing', name: 'Bostadsbolaget' })
      .execute();
    const id = randomUUID();
    await insertImport(scope, { id, fileName: 'utdrag.csv', bytes: 1 });
    await storeRead(scope, id, await readIncidentFiles([file], { hashKey: await hashKeyOf(scope) }));
    await acceptConduct(scope, (await showConduct(scope)).version);
    // each home on a spot of its own, half of them alone
    await scope.client.query(`update incidents set longitude = 14.5 + id * 0.00037, latitude = 58.5 + id * 0.00019, precision = 1,
      resolution = 1, from_minute = (select percentile_disc(0.5) within group (order by from_minute) from incidents), to_minute = (
        select percentile_disc(0.5) within group (order by from_minute) from incidents)
      where place_type in ('dwelling', 'cellar-attic', 'summer-house')`);
    await scope.client.query("update incidents set area_key = case when id % 5 = 0 then 'norr' else 'syd' end");
    const found = await scope.client.query<{ lon: number; lat: number }>(
      "select longitude as lon, latitude as lat from incidents where place_type in ('dwelling', 'cellar-attic', 'summer-house')",
    );
    homes = found.rows.map(({ lon, lat }) => [lon, lat]);
    return (await scope.trx.selectFrom('sources').select('id').executeTakeFirstOrThrow()).id;
  });
  await withScope(database, partner, async (scope) => acceptConduct(scope, (await showConduct(scope)).version));
});
afterAll(() => database?.close());

async function share(grain: Grain | null): Promise<void> {
  await withScope(database, owner, ({ trx }) =>
    trx.updateTable('source_sharings').set({ ended_at: new Date() }).where('ended_at', 'is', null).execute(),
  );
  const decision = {
    purpose: 'Rådet',
    legalBasis: 'lag 2023:196',
    until: null,
    role: null,
    gridMetres: 250,
    minimum: grain === 'counts' ? 3 : 1,
  };
  if (grain) await shareSource(database, owner, source, { ...decision, organisationId: partner.organisationId, grain });
}

interface Spot {
  readonly lon: number;
  readonly lat: number;
  readonly n: number;
  readonly one: boolean;
}

async function tile(who: Who, z: number, x: number, y: number): Promise<Spot[]> {
  const { bytes } = await readTile(database, who, { z: String(z), x: String(x), y: String(y) }, { ...all, purpose }, undefined);
  const layer = new VectorTile(new Pbf(bytes ?? Buffer.alloc(0))).layers.points;
  return Array.from({ length: layer?.length ?? 0 }, (_, i) => {
    const feature = layer!.feature(i);
    const { x: px, y: py } = feature.loadGeometry()[0]![0]!;
    const world = (at: number, within: number): number => (at + within / tileExtent) * 2 ** (30 - z);
    return {
      lon: longitudeOf(world(x, px)),
      lat: latitudeOf(world(y, py)),
      n: Number(feature.properties.n),
      one: feature.properties.one === 1,
    };
  });
}

/** Every tile that holds anything, at every zoom down to the deepest. */
async function allTiles(who: Who, deepest: number): Promise<Spot[][]> {
  const zooms: Spot[][] = [];
  let at: readonly (readonly [number, number])[] = [[0, 0]];
  for (let z = 0; z <= deepest; z++) {
    const found: Spot[] = [];
    const next: [number, number][] = [];
    for (const [x, y] of at) {
      const spots = await tile(who, z, x, y);
      if (spots.length === 0) continue;
      found.push(...spots);
      for (const q of [0, 1, 2, 3]) next.push([2 * x + (q & 1), 2 * y + (q >> 1)]);
    }
    zooms.push(found);
    at = next;
  }
  return zooms;
}
const near = (a: Spot, [lon, lat]: readonly [number, number]): boolean => Math.abs(a.lon - lon) < 2e-5 && Math.abs(a.lat - lat) < 2e-5;

/** As many as the table beside the map says, whatever the zoom. */
async function sameAtEveryZoom(who: Who, zooms: readonly (readonly Spot[])[]): Promise<void> {
  const { n } = await countView(database, who, { ...all, ...box });
  expect(n).toBeGreaterThan(20);
  for (const [z, spots] of zooms.entries())
    expect(
      spots.reduce((sum, spot) => sum + spot.n, 0),
      `zoom ${z}`,
    ).toBe(n);
}

test('what is no tile is not there', async () => {
  for (const z of ['x', '-1', '1.5', '23', '1e9'])
    await expect(readTile(database, owner, { z, x: '0', y: '0' }, { ...all, purpose }, undefined)).rejects.toMatchObject({
      code: 'request.notFound',
    });
});

test('the owner sees homes among the points, and no zoom hides how many there are', async () => {
  const zooms = await allTiles(owner, 16);
  await sameAtEveryZoom(owner, zooms);
  const deepest = zooms.at(-1) ?? [];
  expect(homes.filter((home) => deepest.some((spot) => near(spot, home))).length).toBeGreaterThan(homes.length / 2);
});

test.each(['rows', 'points'] as const)('a partner with %s sees the spot of no home at any zoom', async (grain) => {
  await share(grain);
  const zooms = await allTiles(partner, 16);
  for (const [z, spots] of zooms.entries()) {
    // single spots tell a place; circles of several are tried where they are as fine as a spot
    const told = spots.filter(({ one }) => one || z > 14);
    for (const home of homes)
      expect(
        told.filter((spot) => near(spot, home)),
        `zoom ${z}`,
      ).toEqual([]);
  }
  const { placed, incidents } = await openMap(database, partner);
  expect(incidents - placed).toBeGreaterThanOrEqual(homes.length);
  await sameAtEveryZoom(partner, zooms);
  // nor by drawing an area around one, nor in a box
  for (const [lon, lat] of homes.slice(0, 8)) {
    const ring: [number, number][] = [
      [lon - 1e-4, lat - 1e-4],
      [lon + 1e-4, lat - 1e-4],
      [lon + 1e-4, lat + 1e-4],
      [lon - 1e-4, lat + 1e-4],
    ];
    expect((await countDrawn(database, owner, { filter: all, purpose, ring })).n).toBeGreaterThan(0);
    expect((await countDrawn(database, partner, { filter: all, purpose, ring })).n).toBe(0);
  }
});

test.each(['area-month', 'counts'] as const)('a partner with %s gets no tile, no box, no drawn area, only areas', async (grain) => {
  await share(grain);
  const refused = { code: 'map.noPoints' };
  for (let z = 0; z < 18; z += 3) await expect(tile(partner, z, 0, 0)).rejects.toMatchObject(refused);
  await expect(countView(database, partner, { ...all, ...box })).rejects.toMatchObject(refused);
  const ring: [number, number][] = [
    [10, 55],
    [24, 55],
    [24, 69],
  ];
  await expect(countDrawn(database, partner, { filter: all, purpose, ring })).rejects.toMatchObject(refused);
  expect((await showHotCells(database, partner, all)).cells).toEqual([]);
  expect(await showDensity(database, partner, { ...all, bandwidth: 500 })).toMatchObject({ known: false, points: 0 });
  const { areas } = await countAreas(database, partner, all);
  if (grain === 'counts') for (const { n, hidden } of areas) expect(hidden ? n === null : n === 0 || (n ?? 0) >= 3).toBe(true);
});

test('what is not shared is not there, and another municipality has a map of its own or none', async () => {
  await share(null);
  await expect(openMap(database, partner)).rejects.toMatchObject({ code: 'picture.none' });
  await expect(tile(partner, 0, 0, 0)).rejects.toMatchObject({ code: 'picture.none' });
  await expect(tile(outsider, 0, 0, 0)).rejects.toMatchObject({ code: 'picture.none' });
});

test('points are not shown without a purpose, nor before the code of conduct; the log has one entry for many tiles', async () => {
  await expect(readTile(database, owner, { z: '0', x: '0', y: '0' }, all, undefined)).rejects.toMatchObject({ code: 'export.purpose' });
  const other = { ...owner, accountId: outsider.accountId };
  await expect(readTile(database, other, { z: '0', x: '0', y: '0' }, { ...all, purpose }, undefined)).rejects.toMatchObject({
    code: 'conduct.notAccepted',
  });
  const entries = await withScope(database, owner, async ({ client }) =>
    client.query("select purpose from audit_log where event = 'map.opened' and details->>'layer' = 'points' and account_id = $1", [
      owner.accountId,
    ]),
  );
  expect(entries.rows).toEqual([{ purpose }, { purpose }].slice(0, entries.rows.length));
  expect(entries.rows.length).toBeLessThanOrEqual(3);
});

test('a tile has a mark that says its version: the same until the data or the filter changes', async () => {
  const at = { z: '0', x: '0', y: '0' };
  const first = await readTile(database, owner, at, { ...all, purpose }, undefined);
  expect(await readTile(database, owner, at, { ...all, purpose }, first.etag)).toEqual({ etag: first.etag, bytes: null });
  const filtered = await readTile(database, owner, at, { ...all, category: 'theft', purpose }, undefined);
  expect(filtered.etag).not.toBe(first.etag);
  await withScope(database, owner, ({ client }) => client.query("update incidents set area_key = 'syd' where area_key = 'norr'"));
  const later = await readTile(database, owner, at, { ...all, purpose }, first.etag);
  expect(later.bytes).not.toBeNull();
  expect(later.etag).not.toBe(first.etag);
  const { areas, total } = await countAreas(database, owner, all);
  expect(areas.find(({ key }) => key === 'norr')?.n ?? 0).toBe(0);
  expect(total).toBeGreaterThan(0);
});
