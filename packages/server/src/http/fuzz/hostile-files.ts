// Files that nobody hands in by mistake: names and places that a register cannot hold, shapes that never end, tables that count for ever.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import sqlite from 'node-sqlite3-wasm';
import { zipFile } from '../../files/testing/zip-file.ts';

export type TakesFiles = 'areas' | 'exposures' | 'facilities' | 'addresses';
export interface HostileFile {
  readonly name: string;
  readonly bytes: Buffer;
  /** the registers that would take it for one of theirs; all of them are given what is none */
  readonly like: readonly TakesFiles[];
}
const all: readonly TakesFiles[] = ['areas', 'exposures', 'facilities', 'addresses'];

const square = [
  [15.5, 56.1],
  [15.6, 56.1],
  [15.6, 56.2],
  [15.5, 56.2],
  [15.5, 56.1],
];
const feature = (properties: object, coordinates: unknown = [square], type = 'Polygon') => ({
  type: 'Feature',
  properties,
  geometry: { type, coordinates },
});
const collection = (...features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features });

/** Texts that a file can hold and a database, a page or a spreadsheet cannot, or not safely. */
export const hostileNames: readonly string[] = [
  'a\u0000b',
  '\ud800',
  '\u202egnirts\u0007',
  'x'.repeat(100_000),
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '=HYPERLINK("http://x";"y")',
  '__proto__',
  'constructor',
  '../../../../etc/passwd',
  "'; drop table areas; --",
  'rad\nrad\tkolumn;"citat',
  '{{7*7}}<%= 7*7 %>#{7*7}',
  '#let x = read("/etc/passwd")',
];

const csv = (...rows: string[]): Buffer => Buffer.from(`${rows.join('\n')}\n`);
const named = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** One star of many corners whose every edge crosses many others. */
export function star(corners: number): number[][] {
  const at = (i: number) => {
    const angle = (2 * Math.PI * ((i * Math.floor(corners / 2)) % corners)) / corners;
    return [15.5 + 0.1 * Math.cos(angle), 56.1 + 0.1 * Math.sin(angle)];
  };
  return [...Array.from({ length: corners }, (_, i) => at(i)), at(0)];
}

/** A comb: none of its edges cross, and two of them laid across each other do so everywhere. */
export function comb(teeth: number, across: boolean): number[][] {
  const ring: number[][] = [[0, 0]];
  for (let i = 0; i < teeth; i++) {
    const [near, far] = [i / teeth, (i + 0.5) / teeth];
    ring.push([near, 1], [far, 1], [far, 0.01], [(i + 1) / teeth, 0.01]);
  }
  ring.push([1, 0], [0, 0]);
  return ring.map(([x = 0, y = 0]) => (across ? [15.5 + y / 10, 56.1 + x / 10] : [15.5 + x / 10, 56.1 + y / 10]));
}

/** Small ones of every kind. */
export async function hostileFiles(names: readonly string[] = hostileNames): Promise<HostileFile[]> {
  return [...namedFiles(names), ...figureFiles(), ...shapeFiles(), ...packedFiles(), ...(await hostilePackages())];
}

const like =
  (...registers: readonly TakesFiles[]) =>
  (name: string, content: string | Buffer): HostileFile => ({ name, bytes: Buffer.from(content), like: registers });
const [areas, exposures, facilities, addresses, any] = [
  like('areas'),
  like('exposures'),
  like('facilities'),
  like('addresses'),
  like(...all),
];

function namedFiles(names: readonly string[]): HostileFile[] {
  return names.flatMap((text, i) => [
    areas(`namn-${i}.geojson`, collection(feature({ key: 'a', name: text }), feature({ key: text, name: 'B' }))),
    areas(`egenskap-${i}.geojson`, collection(feature({ [text]: 'a', name: 'A', parent: text }))),
    areas(`wkt-${i}.csv`, csv('kod;namn;wkt', `a;${named(text)};"POLYGON ((15.5 56.1, 15.6 56.1, 15.6 56.2, 15.5 56.1))"`)),
    exposures(`omraden-${i}.csv`, csv('omrade;ar;invanare', `${named(text)};2025;12`, 'norr;2025;1200')),
    exposures(`slag-${i}.csv`, csv('omrade;ar;slag;varde', `norr;2025;${named(text)};12`)),
    facilities(
      `hallar-${i}.csv`,
      csv('kod;namn;typ;adress;latitud;longitud', `${named(text)};${named(text)};Idrottshall;${named(text)};56,15;15,55`),
    ),
    addresses(
      `adresser-${i}.csv`,
      csv('gata;nummer;postnummer;latitud;longitud', `${named(text)};3;${named(text)};56,15;15,55`, 'Storgatan;3;37130;56,15;15,55'),
    ),
    addresses(`hela-${i}.csv`, csv('adress;latitud;longitud', `${named(`${text} 3`)};56,15;15,55`, 'Storgatan 3;56,15;15,55')),
    addresses(`rubriker-${i}.csv`, csv(`gata;nummer;latitud;longitud;${named(text)}`, 'Storgatan;3;56,15;15,55;x')),
  ]);
}

function figureFiles(): HostileFile[] {
  const figures = ['1e308', '-1e308', '1e-320', '9007199254740993', 'NaN', 'Infinity', '-5', '0', '99999999999999999999999999', ''];
  return figures.flatMap((figure, i) => [
    exposures(`tal-${i}.csv`, csv('omrade;ar;invanare', `norr;2025;${figure}`, 'soder;2025;3')),
    exposures(`ar-${i}.csv`, csv('omrade;ar;invanare', `norr;${figure};12`)),
    addresses(`lage-${i}.csv`, csv('gata;nummer;latitud;longitud', `Storgatan;3;${figure};15,55`, `Storgatan;5;56,15;${figure}`)),
    addresses(`punkt-${i}.csv`, csv('adress;punkt', `Storgatan 3;POINT(${figure} ${figure})`)),
    facilities(`besok-${i}.csv`, csv('namn;typ;latitud;longitud;besök 2025', `Hallen;Idrottshall;56,15;15,55;${figure}`)),
    facilities(`hallage-${i}.csv`, csv('namn;typ;latitud;longitud', `Hallen;Idrottshall;${figure};15,55`)),
  ]);
}

function shapeFiles(): HostileFile[] {
  const deep = (n: number) => `${'['.repeat(n)}${']'.repeat(n)}`;
  const a = { name: 'A' };
  const inEpsg = (name: string) => JSON.stringify({ type: 'FeatureCollection', crs: { properties: { name } }, features: [feature(a)] });
  const one = (geometry: string) =>
    `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"A"},"geometry":${geometry}}]}`;
  return [
    collection(feature(a, [star(2001)])),
    collection(feature(a, [comb(200, false)]), feature({ name: 'B' }, [comb(200, true)])),
    collection(feature(a, [comb(1000, false)]), feature({ name: 'B' }, [comb(1000, true)])),
    collection(feature(a, [Array.from({ length: 500 }, () => [15.5, 56.1])])),
    collection(feature(a, [[...square.slice(0, 4), [1e308, -1e308], [15.5, 56.1]]])),
    collection(
      feature(a, [
        square,
        [
          [15.55, 56.15],
          [1e308, 56.15],
          [15.55, 1e308],
          [15.55, 56.15],
        ],
      ]),
    ),
    collection(feature(a, [square.map(([x = 0, y = 0]) => [x * 1e-300, y * 1e-300])])),
    collection(feature(a, [square.map(([x]) => [x, 90])])),
    collection(feature(a, [])),
    collection(feature(a, [[], []])),
    collection(feature(a, 'x')),
    collection(feature(a, { length: 4 })),
    collection(null, 1, [], { geometry: null }, feature({})),
    collection(feature({ key: 'a', name: 'A', parent: 'b' }), feature({ key: 'b', name: 'B', parent: 'a' })),
    collection(...Array.from({ length: 1000 }, (_, i) => feature({ name: `n${i}` }))),
    inEpsg("EPSG:3006'; drop table x"),
    inEpsg('urn:ogc:def:crs:EPSG::3006'),
    one(`${'{"type":"GeometryCollection","geometries":['.repeat(3000)}${']}'.repeat(3000)}`),
    one(`{"type":"Polygon","coordinates":${deep(20_000)}}`),
    '{"type":"FeatureCollection","features":[{"__proto__":{"admin":true},"properties":{"__proto__":"x","toString":"y"},"geometry":null}]}',
    deep(100_000),
    '{"features":{"length":1e9}}',
  ].map((text, i) => areas(`form-${i}.geojson`, text));
}

function packedFiles(): HostileFile[] {
  const plain = collection(feature({ name: 'A' }));
  return [
    any('tom.geojson', ''),
    any('noll.csv', Buffer.alloc(5000)),
    any('bomb.gz', gzipSync(Buffer.alloc(60_000_000, 'a;b\n'))),
    any('../../../tmp/hemlig.geojson', plain),
    any('stig.zip', zipFile({ '../../../../tmp/samsyn-utanfor.csv': 'omrade;ar;invanare\nnorr;2025;3\n' })),
    any('lögn.zip', zipFile({ 'a.csv': 'omrade;ar;invanare\nnorr;2025;3\n' }, { stated: 3_000_000_000 })),
    any('zip-i-zip.zip', zipFile({ 'a.zip': zipFile({ 'b.zip': zipFile({ 'c.csv': 'a;b\n1;2\n' }) }) })),
    any('kapad.gz', gzipSync(plain).subarray(0, 40)),
    any('bild.svg', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script></svg>'),
    any('enhet.xml', '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>'),
    any('kolumner.csv', csv(Array.from({ length: 5000 }, (_, i) => `k${i}`).join(';'), 'x')),
  ];
}

/** A GeoPackage is a database of the sender's: its tables can be questions that never end. */
async function hostilePackages(): Promise<HostileFile[]> {
  const endless = 'with recursive c(n) as (select 1 union all select n + 1 from c)';
  const blob = "x'47500001E6100000'";
  const made: Record<string, readonly string[]> = {
    'vy.gpkg': [register('lager'), `create view lager as ${endless} select n as fid, ${blob} as geom from c`],
    'register-vy.gpkg': [
      `create view gpkg_geometry_columns as ${endless} select 'lager' as table_name, 'geom' as column_name, 4326 as srs_id from c`,
      `create table lager (fid integer primary key, geom blob)`,
    ],
    'räknad.gpkg': [
      register('lager'),
      `create table lager (fid integer primary key, geom blob, stor text generated always as (hex(zeroblob(400000000))) virtual)`,
      `insert into lager (geom) values (${blob})`,
    ],
    'namn.gpkg': [register(`x"; attach '/tmp/samsyn-utanfor.db' as y; --`), 'create table lager (fid integer)'],
    'stympad.gpkg': [
      register('lager'),
      `create table lager (fid integer primary key, geom blob)`,
      `insert into lager (geom) values (x'475000010000000001060000FFFFFFFF7F')`,
      `insert into lager (geom) values (x'47500001000000000103000000FFFFFFFF')`,
      `insert into lager (geom) values (x'4750000100000000${'0107000000FFFFFFFF'.repeat(20_000)}')`,
    ],
  };
  const files: HostileFile[] = [];
  for (const [name, statements] of Object.entries(made)) files.push({ name, bytes: await geoPackage(statements), like: ['areas'] });
  return files;
}

const register = (layer: string): string =>
  `create table gpkg_geometry_columns as select '${layer.replaceAll("'", "''")}' as table_name, 'geom' as column_name, 4326 as srs_id`;

async function geoPackage(statements: readonly string[]): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'samsyn-package-'));
  try {
    const path = join(folder, 'a.gpkg');
    const db = new sqlite.Database(path);
    try {
      for (const statement of [spatial, ...statements]) db.run(statement);
    } finally {
      db.close();
    }
    return await readFile(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const spatial = `create table gpkg_spatial_ref_sys as select 'WGS 84' as srs_name, 4326 as srs_id, 'EPSG' as organization, 4326 as organization_coordsys_id`;
