import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Fault, makeAreaIndex, yearUnsaid } from '@samsyn/domain';
import sqlite from 'node-sqlite3-wasm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAreaSystem } from './read-areas.ts';
import { readExposures } from './read-exposures.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samsyn-areas-test-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const box = (x: number, y: number, size: number) => [
  [
    [x, y],
    [x + size, y],
    [x + size, y + size],
    [x, y + size],
    [x, y],
  ],
];
const feature = (properties: object, x: number, y: number, size = 0.01) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Polygon', coordinates: box(x, y, size) },
});
async function saved(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}
const geo = (features: unknown[], crs?: string) =>
  JSON.stringify({ type: 'FeatureCollection', ...(crs && { crs: { type: 'name', properties: { name: crs } } }), features });
const codeOf = async (read: Promise<unknown>) => {
  const fault = await read.catch((error: unknown) => error);
  return fault instanceof Fault ? [fault.code, fault.details] : fault;
};

describe('GeoJSON', () => {
  it('becomes two levels when parts name their district, with the whole on top', async () => {
    const path = await saved(
      'områden.geojson.gz',
      gzipSync(
        geo([
          feature({ key: 'torget', name: 'Torget', parent: 'centrum', preposition: 'vid', level: 2 }, 15.5, 56.1),
          feature({ key: 'centrum', name: 'Centrum', name_en: 'City centre', parent: null, preposition: 'i', level: 1 }, 15.5, 56.1, 0.05),
          feature({ key: 'tjarno', name: 'Tjärnö', parent: null, preposition: 'på', level: 1 }, 15.7, 56.1),
        ]),
      ),
    );
    const system = await readAreaSystem(path);
    expect(system.depth).toBe(2);
    expect(system.key).toBe('områden');
    expect(system.areas.map(({ key, level, parent }) => [key, level, parent])).toEqual([
      ['whole', 0, -1],
      ['centrum', 1, 0],
      ['tjarno', 1, 0],
      ['torget', 2, 1],
    ]);
    expect(system.areas[1]).toMatchObject({ sv: 'Centrum', en: 'City centre', prepositionSv: 'i' });
    expect(system.areas[0]!.squareMetres).toBeCloseTo(system.areas[1]!.squareMetres! + system.areas[2]!.squareMetres!, 3);
    expect(system.areas[makeAreaIndex(system).find(15.505, 56.105)]!.key).toBe('torget');
  });

  it('takes districts from the beginning of codes when told how long it is', async () => {
    const path = await saved(
      'koder.json',
      geo([
        feature({ kod: '0101', namn: 'A' }, 15, 56),
        feature({ kod: '0102', namn: 'B' }, 15.1, 56),
        feature({ kod: '0201', namn: 'C' }, 15.2, 56),
      ]),
    );
    const { areas, depth } = await readAreaSystem(path, { parentPrefix: 2 });
    expect(depth).toBe(2);
    expect(areas.filter((area) => area.level === 1).map((area) => area.key)).toEqual(['01', '02']);
  });

  it('a property called what every object has one of, and an id that is no text, are as any other', async () => {
    const named = await saved('egna.geojson', geo([feature({ toString: 'a', constructor: 'Norr' }, 15.5, 56.1), feature({}, 15.6, 56.1)]));
    expect((await readAreaSystem(named)).areas.map(({ sv }) => sv)).toEqual(['Hela kommunen', '1', '2']);
    const odd = [
      { ...feature({ name: 'Norr' }, 15.5, 56.1), id: { toString: 1 } },
      { ...feature({ name: 'Söder' }, 15.6, 56.1), id: [] },
    ];
    expect((await readAreaSystem(await saved('id.geojson', geo(odd)))).areas.map(({ sv }) => sv)).toEqual([
      'Hela kommunen',
      'Norr',
      'Söder',
    ]);
  });

  it('in SWEREF 99 TM lands where the land survey says', async () => {
    // central meridian: easting 500,000 is exactly 15° E; northing of 60° N is 6,651,411.190 (EPSG guidance, GRS 80, k = 0.9996)
    const path = await saved('sweref.geojson', geo([feature({ name: 'A' }, 500_000, 6_651_411.19, 100)], 'urn:ogc:def:crs:EPSG::3006'));
    const { geometry } = (await readAreaSystem(path)).areas.at(-1)!;
    const [longitude, latitude] = geometry!.type === 'Polygon' ? geometry!.coordinates[0]![0]! : [];
    expect(longitude).toBeCloseTo(15, 7);
    expect(latitude).toBeCloseTo(60, 6);
  });

  it('is refused with what is wrong with its coordinates', async () => {
    const metres = await saved('meter.geojson', geo([feature({ name: 'A' }, 500_000, 6_200_000, 100)]));
    expect(await codeOf(readAreaSystem(metres))).toEqual(['area.metres', { file: 'meter.geojson', x: '500000', y: '6200000' }]);
    const swapped = await saved('omvänd.geojson', geo([feature({ name: 'A' }, 56.1, 15.5)]));
    expect(await codeOf(readAreaSystem(swapped))).toEqual(['area.swapped', { file: 'omvänd.geojson', x: '56.1', y: '15.5' }]);
    const north = await saved('nord.geojson', geo([feature({ name: 'A' }, 6_200_000, 500_000, 100)], 'EPSG:3006'));
    expect(await codeOf(readAreaSystem(north))).toMatchObject(['area.swapped', {}]);
    const unknown = await saved('okänd.geojson', geo([feature({ name: 'A' }, 1, 1)], 'urn:ogc:def:crs:EPSG::2154'));
    expect(await codeOf(readAreaSystem(unknown))).toEqual(['area.unknownProjection', { file: 'okänd.geojson', projection: 'EPSG:2154' }]);
  });

  it('is refused when it holds no areas, two of the same code, a loop, or is no GeoJSON', async () => {
    const points = await saved(
      'p.geojson',
      JSON.stringify({
        type: 'FeatureCollection',
        features: [{ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [1, 2] } }],
      }),
    );
    expect(await codeOf(readAreaSystem(points))).toMatchObject(['area.none', {}]);
    const same = await saved('s.geojson', geo([feature({ kod: '1', namn: 'A' }, 1, 1), feature({ kod: '1', namn: 'B' }, 2, 1)]));
    expect(await codeOf(readAreaSystem(same, { idProperty: 'kod' }))).toMatchObject(['area.sameKey', { key: '1' }]);
    expect(await codeOf(readAreaSystem(same, { idProperty: 'code' }))).toMatchObject(['area.noProperty', { properties: 'kod, namn' }]);
    const loop = await saved(
      'l.geojson',
      geo([feature({ key: 'a', parent: 'b' }, 1, 1), feature({ key: 'b', parent: 'a' }, 2, 1), feature({ key: 'c' }, 3, 1)]),
    );
    expect(await codeOf(readAreaSystem(loop))).toMatchObject(['area.loop', {}]);
    expect(await codeOf(readAreaSystem(await saved('t.geojson', 'a;b\n1;2')))).toMatchObject(['area.type', {}]);
    expect(await codeOf(readAreaSystem(await saved('c.geojson', '{"type":"FeatureColl')))).toMatchObject(['area.broken', {}]);
    expect(await codeOf(readAreaSystem(join(folder, 'nowhere.geojson')))).toMatchObject(['import.notFound', {}]);
  });
});

describe('GeoPackage', () => {
  it('is read with its layer’s projection, and a cut-off one is refused', async () => {
    const path = join(folder, 'areas.gpkg');
    const db = new sqlite.Database(path);
    db.exec(`create table gpkg_spatial_ref_sys (srs_name text, srs_id integer, organization text, organization_coordsys_id integer);
      insert into gpkg_spatial_ref_sys values ('WGS 84', 4326, 'EPSG', 4326);
      create table gpkg_geometry_columns (table_name text, column_name text, srs_id integer);
      insert into gpkg_geometry_columns values ('wards', 'geom', 4326);
      create table wards (fid integer, geom blob, name text)`);
    db.run('insert into wards values (1, ?, ?)', [geoPackageBox(15, 56, 0.1), 'Centrum']);
    db.close();
    const { areas } = await readAreaSystem(path);
    expect(areas[1]).toMatchObject({ key: 'Centrum', sv: 'Centrum', geometry: { type: 'Polygon', coordinates: box(15, 56, 0.1) } });
    const half = await saved('half.gpkg', (await import('node:fs')).readFileSync(path).subarray(0, 6000));
    expect(await codeOf(readAreaSystem(half))).toMatchObject(['area.broken', {}]);
  });
});

/** A polygon as GeoPackage bytes: header without envelope, then little-endian WKB with heights. */
function geoPackageBox(x: number, y: number, size: number): Uint8Array {
  const points = box(x, y, size)[0]!;
  const bytes = new Uint8Array(8 + 13 + points.length * 24);
  const view = new DataView(bytes.buffer);
  bytes.set([0x47, 0x50, 0, 1]);
  view.setInt32(4, 4326, true);
  view.setUint8(8, 1);
  view.setUint32(9, 1003, true);
  view.setUint32(13, 1, true);
  view.setUint32(17, points.length, true);
  points.forEach(([px = 0, py = 0], i) => {
    view.setFloat64(21 + i * 24, px, true);
    view.setFloat64(29 + i * 24, py, true);
  });
  return bytes;
}

describe('readExposures', () => {
  it('reads the long form, leaves empty cells unknown, and knows the common kinds', async () => {
    const path = await saved('exponering.csv', 'omrade;ar;invanare;hallbesok\r\ncentrum;2024;1 200;\r\ntjarno;2024;900;55,5\r\n');
    expect(await readExposures(path)).toEqual([
      { areaKey: 'centrum', kind: 'inhabitants', year: 2024, value: 1200, source: 'exponering.csv' },
      { areaKey: 'tjarno', kind: 'inhabitants', year: 2024, value: 900, source: 'exponering.csv' },
      { areaKey: 'tjarno', kind: 'hallVisits', year: 2024, value: 55.5, source: 'exponering.csv' },
    ]);
  });

  it('reads one column per year, and rows of kind and value', async () => {
    const wide = await readExposures(await saved('bred.csv', 'Område,2023,2024,Bilar 2024\nCentrum,10,11,3\nTjärnö,20,21,4\n'));
    expect(wide.map(({ areaKey, kind, year, value }) => [areaKey, kind, year, value])).toContainEqual(['Centrum', 'cars', 2024, 3]);
    expect(wide).toHaveLength(6);
    const long = await readExposures(await saved('l.csv', 'area,year,kind,value\nCentrum,2024,population,10\nCentrum,2024,sheep,4\n'));
    expect(long.map(({ kind, value }) => [kind, value])).toEqual([
      ['inhabitants', 10],
      ['sheep', 4],
    ]);
  });

  it('turns names into the system’s keys and refuses a file that knows none of the areas', async () => {
    const areas = await readAreaSystem(
      await saved('två.geojson', geo([feature({ kod: '01', namn: 'Centrum' }, 15, 56), feature({ kod: '02', namn: 'Tjärnö' }, 15.1, 56)])),
    );
    const path = await saved('pop 2021.csv', 'namn,invånare\ncentrum,10\nTJÄRNÖ,20\nElsewhere,5\n');
    expect((await readExposures(path, areas)).map(({ areaKey, year }) => [areaKey, year])).toEqual([
      ['01', 2021],
      ['02', 2021],
    ]);
    const other = await saved('annan.csv', 'namn,invånare\nX,10\nY,20\n');
    expect(await codeOf(readExposures(other, areas))).toEqual(['exposure.unknownAreas', { file: 'annan.csv', area: 'X' }]);
  });

  it('figures without a year have none: not the year the file was saved', async () => {
    const [undated] = await readExposures(await saved('folk.csv', 'omrade;invanare\na;5\n'));
    expect(undated).toMatchObject({ value: 5, year: yearUnsaid });
    const [named] = await readExposures(await saved('folk-2023.csv', 'omrade;invanare\na;5\n'));
    expect(named).toMatchObject({ year: 2023 });
  });

  it('names the row that has no number or year', async () => {
    const number = await saved('n.csv', 'omrade;ar;invanare\na;2024;5\nb;2024;cirka 10\nc;2024;8\n');
    expect(await codeOf(readExposures(number))).toEqual(['exposure.number', { file: 'n.csv', line: 3, column: 'invanare' }]);
    const year = await saved('y.csv', 'omrade;ar;invanare\na;2024;5\nb;i fjol;10\n');
    expect(await codeOf(readExposures(year))).toEqual(['exposure.year', { file: 'y.csv', line: 3, column: 'ar' }]);
  });
});
