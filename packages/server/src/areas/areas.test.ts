// Divisions as people meet them: looked at, stored, compared, chosen, drawn; and exposures cell by cell.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../db/database.ts';
import { type Scope, type Who, withScope } from '../db/scope.ts';
import { makeMunicipality, openTestDatabase } from '../db/test-database.ts';
import { makeThefts } from '../facilities/testing/route-facts.ts';
import { drawArea, removeDrawn } from './draw-area.ts';
import { changeExposures, previewExposures, showExposures, storeExposureFile } from './exposures.ts';
import { showVersion, showVersions } from './show-versions.ts';
import { previewVersion, storeVersion } from './store-version.ts';
import { loadAreas } from './stored-areas.ts';
import { areasFile, exposuresFile } from './testing/route-facts.ts';
import { useVersion } from './testing/use-version.ts';

let database: Database;
let who: Who;
let folder = '';
beforeAll(async () => {
  database = await openTestDatabase();
  folder = await mkdtemp(path.join(tmpdir(), 'samsyn-areas-test-'));
});
afterAll(async () => {
  await database?.close();
  await rm(folder, { recursive: true, force: true });
});
const as = <T>(work: (scope: Scope) => Promise<T>) => withScope(database, who, work);
const file = async (name: string, content: string) => {
  const at = path.join(folder, name);
  await writeFile(at, content);
  return { path: at, name };
};
const about = {
  fileName: 'x',
  kind: 'districts' as const,
  name: 'Stadsdelar',
  validFrom: '2026-01-01',
  source: 'Kommunen',
  licence: 'CC0',
};
const ring = (west: number, south: number, east: number, north: number) =>
  [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ].map(([lon, lat]) => `${lon} ${lat}`);
const wkt = (areas: Readonly<Record<string, readonly string[]>>) =>
  ['kod;namn;wkt', ...Object.entries(areas).map(([key, corners]) => `${key};${key.toUpperCase()};POLYGON ((${corners.join(', ')}))`)].join(
    '\n',
  );

test('the first version is in use at once; a second is compared, and used when somebody chooses it', async () => {
  who = await makeMunicipality(database, 'Exempelhamn');
  const first = await as(async (scope) => storeVersion(scope, await file('omraden.geojson', areasFile), about));
  expect(first.versions).toMatchObject([{ version: 1, active: true, areas: 2, sv: 'Stadsdelar' }]);
  // Söder has grown southwards, Norr has been divided in two
  const next = await file(
    'omraden.csv',
    wkt({ soder: ring(15.6, 56.05, 15.7, 56.2), norra: ring(15.5, 56.15, 15.6, 56.2), inre: ring(15.5, 56.1, 15.6, 56.15) }),
  );
  const seen = await as((scope) => previewVersion(scope, next, 'districts'));
  expect(seen.comparison).toMatchObject({ version: 1, same: 0, gone: [{ key: 'norr' }], changed: [{ key: 'soder' }] });
  expect(seen.comparison?.changed[0]?.share).toBeCloseTo(0.5, 2);
  expect(seen.comparison?.added.map(({ key }) => key).sort()).toEqual(['inre', 'norra']);
  expect(seen.findings).toEqual([]);
  const two = await as((scope) => storeVersion(scope, next, { ...about, validFrom: '2026-07-01' }));
  expect(two.versions.map(({ version, active }) => [version, active])).toEqual([
    [1, true],
    [2, false],
  ]);
  const second = two.versions[1]?.id ?? '';
  await as((scope) => makeThefts(scope, [15.55, 56.17], 3));
  await as(async (scope) => sql`update incidents set area_key = 'norr'`.execute(scope.trx));
  await as(async ({ trx }) =>
    sql`update incidents set longitude = null, latitude = null where id = (select max(id) from incidents)`.execute(trx),
  );
  await useVersion(database, who, second);
  const keys = await as(
    async ({ trx }) => (await sql<{ key: string }>`select area_key as key from incidents order by id`.execute(trx)).rows,
  );
  // by the point; what has none keeps the name that its source gave
  expect(keys.map(({ key }) => key)).toEqual(['norra', 'norra', 'norr']);
  await useVersion(database, who, first.versions[0]?.id ?? '');
  const back = await as(
    async ({ trx }) => (await sql<{ key: string }>`select area_key as key from incidents order by id`.execute(trx)).rows,
  );
  expect(back.map(({ key }) => key)).toEqual(['norr', 'norr', 'norr']);
  expect((await as((scope) => showVersion(scope, second))).comparison).toMatchObject({ version: 1 });
});

test('overlaps, holes, areas outside and crossing borders are told; only a crossing border stops it', async () => {
  who = await makeMunicipality(database, 'Provstad');
  await as(async (scope) => storeVersion(scope, await file('a.geojson', areasFile), about));
  const strange = await file(
    'b.csv',
    wkt({
      norr: ring(15.5, 56.1, 15.62, 56.2),
      soder: ring(15.6, 56.1, 15.7, 56.2),
      borta: ring(17.5, 58.1, 17.6, 58.2),
      fluga: ['15.3 56.1', '15.4 56.2', '15.4 56.1', '15.3 56.2', '15.3 56.1'],
    }),
  );
  const { findings } = await as((scope) => previewVersion(scope, strange, 'districts'));
  expect(findings.map(({ kind, stops, areas }) => [kind, stops, areas.map(({ sv }) => sv)])).toEqual([
    ['crossing', true, ['FLUGA']],
    ['overlap', false, ['NORR', 'SODER']],
    ['outside', false, ['BORTA']],
  ]);
  await expect(as((scope) => storeVersion(scope, strange, about))).rejects.toMatchObject({
    code: 'area.crossing',
    details: { area: 'FLUGA' },
  });
  const frame = {
    a: ring(15.5, 56.1, 15.7, 56.13),
    b: ring(15.5, 56.17, 15.7, 56.2),
    c: ring(15.5, 56.13, 15.57, 56.17),
    d: ring(15.63, 56.13, 15.7, 56.17),
  };
  const hole = await as(async (scope) => previewVersion(scope, await file('c.csv', wkt(frame)), 'districts'));
  expect(hole.findings.map(({ kind }) => kind)).toEqual(['hole']);
  expect(hole.findings[0]?.areas).toHaveLength(4);
  const same = await file('d.csv', 'kod;namn;wkt\na;A;POLYGON ((1 1, 2 1, 2 2, 1 1))\na;B;POLYGON ((1 1, 2 1, 2 2, 1 1))');
  await expect(as((scope) => previewVersion(scope, same, 'districts'))).rejects.toMatchObject({
    code: 'area.sameKey',
    details: { key: 'a' },
  });
});

test('an area is drawn, another is left out: each time a new version, the one in use stays', async () => {
  who = await makeMunicipality(database, 'Ritstad');
  const square = {
    type: 'Polygon' as const,
    coordinates: [
      [
        [15.5, 56.1],
        [15.6, 56.1],
        [15.6, 56.2],
        [15.5, 56.2],
        [15.5, 56.1],
      ],
    ],
  };
  await as((scope) => drawArea(scope, { name: 'Hamnstråket', polygon: square, validFrom: '2026-11-30' }));
  const two = await as((scope) => drawArea(scope, { name: 'Hamnstråket', polygon: square, validFrom: '2026-12-01' }));
  expect(two.versions.map(({ version, areas }) => [version, areas])).toEqual([
    [2, 2],
    [1, 1],
  ]);
  const left = await as((scope) => removeDrawn(scope, 'own-hamnstråket', '2026-12-02'));
  expect(left.versions[0]).toMatchObject({ version: 3, areas: 1, kind: 'own' });
  await expect(as((scope) => removeDrawn(scope, 'own-hamnstråket-2', '2026-12-02'))).rejects.toThrow('area.lastDrawn');
  const bow = {
    type: 'Polygon' as const,
    coordinates: [
      [
        [15.5, 56.1],
        [15.6, 56.2],
        [15.6, 56.1],
        [15.5, 56.25],
        [15.5, 56.1],
      ],
    ],
  };
  await expect(as((scope) => drawArea(scope, { name: 'Korsad', polygon: bow, validFrom: '2026-12-02' }))).rejects.toThrow('area.crossing');
});

test('a role that is limited to areas is not left without any', async () => {
  who = await makeMunicipality(database, 'Rollstad');
  const first = await as(async (scope) => storeVersion(scope, await file('a.geojson', areasFile), about));
  await as(({ trx }) =>
    sql`update role_rules set areas = '{norr}', area_keys = '{norr}' where role = 'council-member' and data_class = 'picture'`.execute(trx),
  );
  const two = await as(async (scope) => storeVersion(scope, await file('f.csv', wkt({ soder: ring(15.6, 56.1, 15.7, 56.2) })), about));
  const id = two.versions.find(({ active }) => !active)?.id ?? '';
  await expect(useVersion(database, who, id)).rejects.toMatchObject({ code: 'area.rolesPoint', details: { n: 1 } });
  expect((await as((scope) => showVersions(scope))).versions[0]?.id).toBe(first.versions[0]?.id);
  expect((await as(loadAreas))?.areas).toHaveLength(3);
});

test('exposures: a file is looked at, stored, changed cell by cell and put back; unknown is not nothing', async () => {
  who = await makeMunicipality(database, 'Talstad');
  await expect(
    as((scope) => changeExposures(scope, { cells: [{ area: 'norr', kind: 'cars', year: 2025, value: 1, source: 'SCB' }] })),
  ).rejects.toThrow('exposure.noAreas');
  await as(async (scope) => storeVersion(scope, await file('a.geojson', areasFile), about));
  const table = await file('invanare.csv', exposuresFile);
  expect(await as((scope) => previewExposures(scope, table, undefined))).toMatchObject({
    added: 2,
    changed: 0,
    same: 0,
    kinds: ['inhabitants'],
    without: [],
  });
  await as((scope) => storeExposureFile(scope, table, { source: 'SCB befolkning' }));
  const again = await file('invanare.csv', exposuresFile.replace('1200', '1250').replace('soder;2025;900\n', ''));
  expect(await as((scope) => previewExposures(scope, again, undefined))).toMatchObject({
    added: 0,
    changed: 1,
    without: [{ key: 'soder' }],
  });
  const cell = { area: 'norr', kind: 'inhabitants', year: 2025, source: 'SCB befolkning' };
  const gone = await as((scope) => changeExposures(scope, { cells: [{ ...cell, value: null }] }));
  expect(gone.cells.map(({ area }) => area)).toEqual(['soder']);
  const back = await as((scope) => changeExposures(scope, { cells: [{ ...cell, value: 1200 }] }));
  expect(back.cells).toHaveLength(2);
  await expect(as((scope) => changeExposures(scope, { cells: [{ ...cell, area: 'okänd', value: 1 }] }))).rejects.toThrow('exposure.area');
  expect((await as(showExposures)).areas).toHaveLength(3);
  const { rows } = await database.pool.query(
    "select before, after from audit_log where municipality_id = $1 and event = 'exposure.changed' order by id",
    [who.municipalityId],
  );
  expect(rows[0]).toMatchObject({ before: [{ value: 1200 }], after: [{ value: null }] });
  const wrong = await file('fel.csv', 'omrade;ar;invanare\nnorr;2025;1200\nsoder;2025;-4\n');
  await expect(as((scope) => previewExposures(scope, wrong, undefined))).rejects.toMatchObject({
    code: 'exposure.number',
    details: { line: 3 },
  });
});
