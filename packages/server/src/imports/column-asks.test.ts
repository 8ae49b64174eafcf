// A file that is not as the sender's last: it is read as it seems to be meant, stops, and goes in once somebody has said what is so. The answer is
// kept, version by version. And a file that was taken wrongly is read in another way without being sent again.
import { faultBody, type ImportPreview } from '@samsyn/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../db/database.ts';
import { openTestDatabase } from '../db/test-database.ts';
import { type RunningServer, startServer } from '../http/start-server.ts';
import { type OfficeClient, officeClient } from './testing/office-client.ts';
import { policeFile } from './testing/police-rows.ts';

let database: Database;
let server: RunningServer;
let office: OfficeClient;

beforeAll(async () => {
  database = await openTestDatabase();
  server = await startServer({ database, port: 0, demo: null });
  office = await officeClient(server);
});
afterAll(async () => {
  await server?.close();
  await database?.close();
});

const post = (id: string, path: string, body: object): Promise<Response> =>
  fetch(`${server.url}/api/imports/${id}/${path}`, {
    method: 'POST',
    headers: { ...office.headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
async function read(name: string, text: string): Promise<ImportPreview> {
  const id = await office.drop(name, Buffer.from(text, 'latin1'));
  if (typeof id !== 'string') throw new Error(id.code);
  return office.settled(id);
}
const police = (rows: number, first: number) => policeFile(rows, first).toString('latin1');
const withColumn = (text: string, heading: string, value: string) =>
  text
    .split('\r\n')
    .map((line, i) => (line === '' ? line : `${line};${i === 0 ? heading : value}`))
    .join('\r\n');

test('a renamed and a new column are asked about; answered, the next file goes in without a question', async () => {
  const first = await read('mars.csv', police(30, 5_000_000));
  expect(first.asks).toEqual([]);
  await office.store(first.id);
  const second = await read('april.csv', withColumn(police(30, 5_100_000).replace('LATITUDE', 'LAT'), 'ANTAL_BROTT', '2'));
  expect(second.asks.map(({ kind, column, was, field }) => [kind, column, was, field])).toEqual([
    ['renamed', 'LAT', 'LATITUDE', 'latitude'],
    ['new', 'ANTAL_BROTT', null, 'count'],
  ]);
  // read as it seems to be meant, so that the person sees what her answer means
  expect(second.rows).toMatchObject({ read: 30, accepted: 30, incidents: 60, withoutPlace: first.rows?.withoutPlace });
  const early = await office.send('POST', `/api/imports/${second.id}/store`);
  expect([early.status, faultBody.parse(await early.json()).code]).toEqual([409, 'import.asks']);
  expect((await post(second.id, 'columns', { column: 'FINNS INTE', field: null })).status).toBe(422);
  await post(second.id, 'columns', { column: 'LAT', field: 'latitude' });
  const half = await office.settled(second.id);
  expect(half.asks.map(({ column }) => column)).toEqual(['ANTAL_BROTT']);
  // not as it was read: it is read again
  await post(second.id, 'columns', { column: 'ANTAL_BROTT', field: null });
  const answered = await office.settled(second.id);
  expect(answered).toMatchObject({ asks: [], rows: { read: 30, accepted: 30, incidents: 30 } });
  expect((await office.store(second.id)).rows).toEqual(answered.rows);
  const third = await read('maj.csv', withColumn(police(30, 5_200_000).replace('LATITUDE', 'LAT'), 'ANTAL_BROTT', '2'));
  expect(third).toMatchObject({ asks: [], rows: { accepted: 30, incidents: 30 } });
  expect(third.savedProfile?.version).toBe(2);
  const versions = await database.pool.query('select version from source_profile_versions order by version');
  expect(versions.rows).toEqual([{ version: 1 }, { version: 2 }]);
  await office.undo(third.id);
});

test('a column that was read before and is missing is asked about, and may be done without for once', async () => {
  const without = (text: string, heading: string) => {
    const lines = text.split('\r\n').map((line) => line.split(';'));
    const at = lines[0]?.indexOf(heading) ?? -1;
    return lines.map((cells) => cells.filter((_, c) => c !== at).join(';')).join('\r\n');
  };
  const seen = await read(
    'juni.csv',
    without(withColumn(police(20, 5_300_000).replace('LATITUDE', 'LAT'), 'ANTAL_BROTT', '1'), 'BROTTSDATUMTID_SLUT'),
  );
  expect(seen.asks.map(({ kind, column, field }) => [kind, column, field])).toEqual([['missing', 'BROTTSDATUMTID_SLUT', 'to']]);
  await post(seen.id, 'columns', { column: 'BROTTSDATUMTID_SLUT', field: null });
  expect(await office.settled(seen.id)).toMatchObject({ asks: [] });
  await office.store(seen.id);
  const back = await read('juli.csv', withColumn(police(20, 5_400_000).replace('LATITUDE', 'LAT'), 'ANTAL_BROTT', '1'));
  expect(back.asks.map(({ kind, column, field }) => [kind, column, field])).toEqual([['new', 'BROTTSDATUMTID_SLUT', 'to']]);
  await office.undo(back.id);
});

test('a file whose headings stand on a line that was not seen is read again from there, with the encoding that is named', async () => {
  const lines = [
    '2026-01-05;Kajen;Å',
    '2026-01-06;Kajen;Å',
    'När;Var;Vad',
    ...Array.from({ length: 20 }, (_, i) => `2026-02-${10 + (i % 18)};Kajen;Å`),
  ];
  const id = await office.drop('rubriker.csv', Buffer.from(`${lines.join('\n')}\n`, 'latin1'));
  if (typeof id !== 'string') throw new Error(id.code);
  const refused = await office.settled(id);
  expect(refused).toMatchObject({ state: 'refused', rereadable: true });
  const choice = { encoding: 'windows-1252', delimiter: ';', sheet: null, headerLine: 3, profile: null };
  expect((await post(id, 'reading', choice)).status).toBe(202);
  const again = await office.settled(id);
  // now it is only unknown, and can be mapped
  expect(again).toMatchObject({ state: 'refused', mappable: true, fault: { code: 'import.unknownProfile' } });
  const mapping = {
    name: { sv: 'Kajen', en: 'The quay' },
    columns: { När: 'from', Var: 'area', Vad: 'category' },
    categories: { Å: 'other' },
  };
  await post(id, 'mapping', mapping);
  expect(await office.settled(id)).toMatchObject({ encoding: 'windows-1252', delimiter: ';', rows: { read: 20, accepted: 20 } });
  expect((await post(id, 'reading', { ...choice, profile: 'no-such-profile' })).status).toBe(422);
  expect((await post(id, 'profile', { name: 'Kajens lista' })).status).toBe(200);
  expect((await office.settled(id)).savedProfile).toMatchObject({ name: 'Kajens lista', version: 1 });
  await office.store(id);
  const next = await read(
    'nästa.csv',
    `När;Var;Vad\n${Array.from({ length: 20 }, (_, i) => `2026-03-${10 + (i % 18)};Kajen;Å`).join('\n')}\n`,
  );
  expect(next).toMatchObject({ state: 'previewed', asks: [], rows: { accepted: 20 } });
});

test('while a long file is being read, what is understood of it can be seen, and taking it back stops the reading', async () => {
  const id = await office.drop('lång.csv', policeFile(200_000, 20_000_000));
  if (typeof id !== 'string') throw new Error(id.code);
  for (;;) {
    const answer = await (await office.send('GET', `/api/imports/${id}`)).json();
    const seen = answer as ImportPreview;
    if (seen.state !== 'reading') throw new Error(`read before it was looked at: ${seen.state}`);
    if (seen.columns.length === 0 || (seen.rows?.read ?? 0) === 0) continue;
    expect(seen).toMatchObject({ delimiter: ';', profileName: { sv: 'Polisens utdrag med koordinater' } });
    const code = seen.columns.find(({ field }) => field === 'code');
    expect(code?.examples.length).toBeGreaterThan(0);
    expect(code?.parseRate).toBeGreaterThan(0.9);
    break;
  }
  await office.undo(id);
  expect(await office.settled(id)).toMatchObject({ state: 'cancelled' });
});
