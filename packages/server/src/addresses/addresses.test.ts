// The address register at work: read as municipalities write it, and looked up in when a delivery has no point. What is not sure is never guessed.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { precisionClasses } from '@samsyn/domain';
import { sql } from 'kysely';
import proj4 from 'proj4';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeAreas } from '../areas/testing/route-facts.ts';
import type { Database } from '../db/database.ts';
import { type Scope, type Who, withScope } from '../db/scope.ts';
import { makeMunicipality, openTestDatabase } from '../db/test-database.ts';
import { loadFacilityFinder } from '../facilities/find-facilities.ts';
import { makeHall } from '../facilities/testing/route-facts.ts';
import { insertImport } from '../imports/queries.ts';
import { storeRead } from '../imports/store-read.ts';
import { readIncidentFiles } from '../incidents/read-incidents.ts';
import { hashKeyOf } from '../municipalities/queries.ts';
import { loadAddressFinder } from './find-addresses.ts';
import { activateRegister, previewRegister, showRegisters, storeRegister } from './registers.ts';

let database: Database;
let who: Who;
let folder = '';
beforeAll(async () => {
  database = await openTestDatabase();
  folder = await mkdtemp(path.join(tmpdir(), 'samsyn-addresses-'));
});
afterAll(async () => {
  await database?.close();
  await rm(folder, { recursive: true, force: true });
});
const as = <T>(work: (scope: Scope) => Promise<T>) => withScope(database, who, work);
const put = async (name: string, content: string) => {
  await writeFile(path.join(folder, name), content);
  return { path: path.join(folder, name), name };
};
const about = { fileName: 'x', validFrom: '2026-01-01', source: 'Lantmäteriet', licence: 'CC0' };

const register = [
  'gata;nummer;postnummer;latitud;longitud',
  'Storgatan;3;371 30;56,15000;15,55000',
  'Storgatan;3 A;371 30;56,15010;15,55010',
  'Storgatan;5;371 30;56,15200;15,55200',
  'Storgatan;5;373 00;56,17000;15,65000',
  'Hamngatan;7;371 30;56,11000;15,51000',
  'Hamngatan;7;371 30;56,19000;15,59000',
  'Hamngatan;;371 30;56,11000;15,51000',
].join('\n');

test('a register is looked at and stored: alike in several places is no point, what is incomplete is told', async () => {
  who = await makeMunicipality(database, 'Exempelhamn');
  await as(makeAreas);
  const file = await put('adresser.csv', register);
  expect(await as((scope) => previewRegister(scope, file))).toMatchObject({
    rows: 7,
    addresses: 5,
    ambiguous: 1,
    incomplete: 1,
    lines: [8],
    outside: 0,
    projection: 'WGS 84',
  });
  const first = await as((scope) => storeRegister(scope, file, about));
  const second = await as((scope) => storeRegister(scope, file, { ...about, validFrom: '2026-07-01' }));
  expect(second.versions.map(({ version, active }) => [version, active])).toEqual([
    [2, true],
    [1, false],
  ]);
  await as((scope) => activateRegister(scope, first.versions[0]?.id ?? ''));
  expect((await as(showRegisters)).versions.find(({ active }) => active)?.version).toBe(1);
});

test('metres are put in the one Swedish system that lays them in the municipality, whichever column is north', async () => {
  who = await makeMunicipality(database, 'Meterstad');
  await as(makeAreas);
  const zone = '+proj=tmerc +lat_0=0 +lon_0=15 +k=1 +x_0=150000 +y_0=0 +ellps=GRS80 +units=m';
  const [east = 0, north = 0] = proj4('WGS84', zone, [15.55, 56.15]);
  const seen = await as(async (scope) =>
    previewRegister(scope, await put('m.csv', `adress;x;y\nStorgatan 3;${north.toFixed(2)};${east.toFixed(2)}\n`)),
  );
  expect(seen.projection).toBe('SWEREF 99, EPSG:3009');
  expect(seen.examples[0]?.at[0]).toBeCloseTo(15.55, 5);
  const nowhere = await put('n.csv', 'adress;x;y\nStorgatan 3;7000000;200000\n');
  await expect(as((scope) => previewRegister(scope, nowhere))).rejects.toThrow('area.metres');
  await expect(as(async (scope) => previewRegister(scope, await put('o.csv', 'a;b\n1;2\n')))).rejects.toThrow('address.columns');
});

const delivery = (rows: readonly string[]) =>
  ['ID;BROTTSKOD;LATITUDE;LONGITUDE;GATA;GATUNR;KOMMUN;BROTTSDATUMTID_START;BROTTSDATUMTID_SLUT', ...rows].join('\r\n');
const row = (id: number, street: string, number: string, point = ';') =>
  `${id};0853;${point};${street};${number};Exempelhamn;2026-03-0${(id % 9) + 1} 11:00;`;

async function read(rows: readonly string[]) {
  const { path: at } = await put('polisen.csv', delivery(rows));
  return as(async (scope) =>
    readIncidentFiles([at], {
      hashKey: await hashKeyOf(scope),
      hold: true,
      registers: { addresses: await loadAddressFinder(scope), facilities: await loadFacilityFinder(scope) },
    }),
  );
}

test('a row without a point gets that of its address; in several places it is refused, in none it has no point', async () => {
  who = await makeMunicipality(database, 'Gatstad');
  await as(async (scope) => storeRegister(scope, await put('adresser.csv', register), about));
  const got = await read([
    row(1, 'Storgatan', '3'),
    row(2, 'STORGATAN', '3a'),
    row(3, 'Storgatan', '5'),
    row(4, 'Hamngatan', '7'),
    row(5, 'Okända vägen', '1'),
    row(6, 'Storgatan', '3', '56,2;15,6'),
    row(7, 'Storgatan', ''),
  ]);
  expect(got.rows).toMatchObject({ read: 7, accepted: 5, quarantined: 2, withoutPlace: 2 });
  expect(got.quarantine.map(({ fault, line }) => [fault, line])).toEqual([
    ['import.ambiguousAddress', 4],
    ['import.ambiguousAddress', 5],
  ]);
  const classes = [...got.incidents.precision].map((index) => precisionClasses[index]);
  expect(classes).toEqual(['address', 'address', 'none', 'exact', 'none']);
  expect(got.incidents.longitude[1]).toBeCloseTo(15.5501, 6);
  expect(got.warnings.map(({ sv }) => sv)).toEqual([
    '2 rader har fått sin punkt ur kommunens adressregister.',
    '1 rader har en adress som inte finns i adressregistret. De har ingen punkt.',
  ]);
});

test('the address is kept nowhere, and the same file after another register is the same rows', async () => {
  who = await makeMunicipality(database, 'Minneslund');
  const store = async () => {
    const got = await read([row(1, 'Storgatan', '3'), row(2, 'Hemliga stigen', '9')]);
    await as(async (scope) => {
      const id = crypto.randomUUID();
      await insertImport(scope, { id, fileName: 'polisen.csv', bytes: 1 });
      await storeRead(scope, id, got);
    });
  };
  await store();
  await as(async (scope) => storeRegister(scope, await put('adresser.csv', register), about));
  await store();
  const { rows } = await database.pool.query<{ text: string }>(
    `select i::text as text from incidents i where municipality_id = $1 union all select b::text from import_batches b where municipality_id = $1
     union all select q::text from quarantined_rows q where municipality_id = $1 union all select l::text from audit_log l where municipality_id = $1`,
    [who.municipalityId],
  );
  expect(rows.filter(({ text }) => /storgatan|hemliga/i.test(text))).toEqual([]);
  const incidents = await as(async ({ trx }) => (await sql`select 1 from incidents`.execute(trx)).rows.length);
  expect(incidents).toBe(2);
});

test('an address that is a facility’s is the facility, for its own kind of incidents; a code names it whatever it is', async () => {
  who = await makeMunicipality(database, 'Hallstad');
  await as((scope) => makeHall(scope, { alsoKnown: ['Sporthallen, Storgatan 3'] }));
  const { path: at } = await put(
    'hallar.csv',
    'Datum;Typ;Anläggning;Adress\n2026-03-01;0847;;Storgatan 3\n2026-03-02;0853;;Storgatan 3\n2026-03-03;0880;norra hallen;\n',
  );
  const mapping = await put(
    'hallar.json',
    JSON.stringify({
      name: { sv: 'Hallarnas logg', en: 'The halls’ log' },
      columns: { Datum: 'from', Typ: 'code', Anläggning: 'facility', Adress: 'address' },
    }),
  );
  const id = crypto.randomUUID();
  await as(async (scope) => {
    const registers = { addresses: null, facilities: await loadFacilityFinder(scope) };
    const got = await readIncidentFiles([at], { profile: mapping.path, hashKey: await hashKeyOf(scope), registers });
    expect([...got.facilities].map(([index, { how }]) => [index, how])).toEqual([
      [0, 'address'],
      [2, 'name'],
    ]);
    await insertImport(scope, { id, fileName: 'hallar.csv', bytes: 1 });
    await storeRead(scope, id, got);
  });
  const attached = await as(
    async ({ trx }) =>
      (await sql<{ how: string; state: string }>`select how, state from incident_facilities order by incident_id`.execute(trx)).rows,
  );
  expect(attached).toEqual([
    { how: 'address', state: 'at' },
    { how: 'name', state: 'at' },
  ]);
});
