// What goes wrong with deliveries on an ordinary bad day: each is told in a sentence, and nothing is lost or half stored.
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Fault, faultSentence, faults, picture as pictureSchema } from '@samsyn/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../db/database.ts';
import { openTestDatabase } from '../db/test-database.ts';
import { type RunningServer, startServer } from '../http/start-server.ts';
import { emptyQuarantine } from './empty-quarantine.ts';
import { type OfficeClient, officeClient } from './testing/office-client.ts';
import { policeFile, samePoliceTwice } from './testing/police-rows.ts';
import { safeName, uploadFolder } from './upload-folder.ts';

const limit = 2_000_000;
let database: Database;
let server: RunningServer;
let office: OfficeClient;
const log: string[] = [];

beforeAll(async () => {
  database = await openTestDatabase();
  server = await startServer({ database, port: 0, demo: null, uploadLimit: limit, log: (line) => log.push(line) });
  office = await officeClient(server);
});
afterAll(async () => {
  await server?.close();
  await database?.close();
});

const waiting = () => readdir(path.join(database.dataDir, 'uploads')).catch(() => []);
/** The file goes a moment after the delivery has its answer; one that stays fails the test by its time. */
async function nothingWaits(): Promise<void> {
  while ((await waiting()).length > 0) await pause(10);
}
async function dropped(name: string, bytes: Uint8Array): Promise<string> {
  const answer = await office.drop(name, bytes);
  if (typeof answer !== 'string') throw new Error(answer.code);
  return answer;
}

test('the same file twice adds nothing, and says so', async () => {
  const file = policeFile(100);
  const first = await dropped('mars.csv', file);
  await office.settled(first);
  expect((await office.store(first)).rows).toMatchObject({ read: 100, accepted: 100, alreadyKnown: 0 });
  const again = await dropped('mars igen.csv', file);
  expect((await office.settled(again)).rows).toMatchObject({ read: 100, accepted: 0, alreadyKnown: 100 });
  expect((await office.store(again)).rows).toMatchObject({ read: 100, accepted: 0, alreadyKnown: 100 });
  expect(await office.rowsStored()).toBe(100);
  // the first is taken back: the rows are the second's now
  await office.undo(first);
  expect((await office.settled(again)).rows).toMatchObject({ accepted: 100, alreadyKnown: 0 });
  expect(await office.rowsStored()).toBe(100);
  await office.undo(again);
  expect(await office.rowsStored()).toBe(0);
});

test('two of the same file at the same time are one delivery of rows, and each counts right', async () => {
  const file = policeFile(300, 6_000_000);
  const ids = await Promise.all([dropped('a.csv', file), dropped('b.csv', file)]);
  await Promise.all(ids.map((id) => office.settled(id)));
  const stored = await Promise.all(ids.map((id) => office.store(id)));
  expect(stored.map((one) => one.state)).toEqual(['stored', 'stored']);
  expect(stored.map((one) => one.rows?.accepted ?? 0).sort((a, b) => a - b)).toEqual([0, 300]);
  for (const { rows } of stored) expect(rows?.read).toBe((rows?.accepted ?? 0) + (rows?.alreadyKnown ?? 0));
  expect(await office.rowsStored()).toBe(300);
  await Promise.all(ids.map((id) => office.undo(id)));
  expect(await office.rowsStored()).toBe(0);
});

test('asked twice to store, it stores once', async () => {
  const id = await dropped('dubbel.csv', policeFile(50, 6_500_000));
  await office.settled(id);
  await Promise.all([office.send('POST', `/api/imports/${id}/store`), office.send('POST', `/api/imports/${id}/store`)]);
  expect((await office.settled(id)).rows).toMatchObject({ accepted: 50, alreadyKnown: 0 });
  await office.undo(id);
});

test('a browser closed while it sends leaves nothing, and is no error of the server', async () => {
  const before = await office.deliveries();
  const cut = await office.begin('halv.csv', 50_000);
  while ((await waiting()).length === 0) await pause(10);
  cut();
  await nothingWaits();
  expect(await office.deliveries()).toBe(before);
  expect(log.filter((line) => line.includes('unexpected'))).toEqual([]);
});

test('a file over the limit is refused with the sentence, whether or not its size was told before', async () => {
  const before = await office.deliveries();
  const big = Buffer.alloc(limit + 1, 'a');
  expect(await office.drop('stor.csv', big)).toMatchObject({ status: 413, code: 'request.tooLarge' });
  const untold = new ReadableStream({
    start(controller) {
      for (let at = 0; at < big.length; at += 50_000) controller.enqueue(big.subarray(at, at + 50_000));
      controller.close();
    },
  });
  const { cookie, ...page } = office.headers;
  const answer = await fetch(`${server.url}/api/imports?fileName=stor.csv`, {
    method: 'POST',
    headers: { ...page, cookie: cookie ?? '', 'content-type': 'application/octet-stream' },
    body: untold,
    duplex: 'half',
  } as RequestInit);
  expect(await answer.json()).toMatchObject({ status: 413, code: 'request.tooLarge' });
  expect(await waiting()).toEqual([]);
  expect(await office.deliveries()).toBe(before);
});

test.each([
  ['bild.png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
  ['tom.csv', Buffer.alloc(0)],
  ['rubriker.csv', Buffer.from('Brottsnummer;Brottskod;Datum\r\n')],
  ['avtal.pdf', Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n')],
  ['halv.zip', Buffer.from('504b0304140000000800', 'hex')],
])('%s is refused in a sentence that says what and what to do, and its file is gone', async (name, bytes) => {
  const answer = await office.drop(name, bytes);
  const fault = typeof answer === 'string' ? (await office.settled(answer)).fault : answer;
  expect(Object.keys(faults)).toContain(fault?.code);
  for (const said of [fault?.sv, fault?.en]) {
    expect(said?.what.length, fault?.code).toBeGreaterThan(10);
    expect(said?.do.length, fault?.code).toBeGreaterThan(5);
  }
  await nothingWaits();
  if (typeof answer === 'string') expect((await office.settled(answer)).state).toBe('refused');
});

test('a quarantined row is gone after thirty days, its count is not', async () => {
  const [head = '', first = '', ...rest] = policeFile(20, 7_000_000).toString('latin1').split('\r\n');
  const broken = first.replace(/\d{4}-\d{2}-\d{2}/g, '2024-13-45');
  const id = await dropped('fel.csv', Buffer.from([head, broken, ...rest].join('\r\n'), 'latin1'));
  await office.settled(id);
  await office.store(id);
  const uploads = uploadFolder(database.dataDir);
  const quarantine = async () =>
    (await (await office.send('GET', `/api/imports/${id}/quarantine.csv?purpose=rättning`)).text()).trim().split('\r\n').length - 3;
  const day = 86_400_000;
  await emptyQuarantine(database, uploads, new Date(Date.now() + 29 * day));
  expect(await quarantine()).toBe(1);
  await emptyQuarantine(database, uploads, new Date(Date.now() + 30 * day + 1000));
  expect(await quarantine()).toBe(0);
  expect((await office.settled(id)).rows).toMatchObject({ read: 20, accepted: 19, quarantined: 1 });
  await office.undo(id);
});

test('a delivery that nobody stored is taken away after thirty days, with its file', async () => {
  const id = await dropped('glömd.csv', policeFile(10, 7_500_000));
  await office.settled(id);
  expect(await waiting()).toEqual([id]);
  await emptyQuarantine(database, uploadFolder(database.dataDir), new Date(Date.now() + 31 * 86_400_000));
  expect(await waiting()).toEqual([]);
  expect((await office.settled(id)).state).toBe('cancelled');
});

test('two sources that tell of the same offences are not added up, and that is said', async () => {
  const { points, byArea } = samePoliceTwice();
  const first = await dropped('punkter.csv', points);
  await office.settled(first);
  await office.store(first);
  const picture = async () => pictureSchema.parse(await (await office.send('GET', '/api/pictures/current')).json());
  const alone = await picture();
  const second = await dropped('omraden.csv', byArea);
  await office.settled(second);
  expect((await office.store(second)).rows?.accepted).toBeGreaterThan(1000);
  const both = await picture();
  const told = both.warnings.filter((warning) => warning.code === 'source.overlap');
  expect(alone.warnings.map((warning) => warning.code)).not.toContain('source.overlap');
  expect(told.length).toBeGreaterThan(0);
  for (const { sv, en } of told) {
    expect(sv).toContain('Bara den första källan räknas');
    expect(en).toContain('Only the first source is counted');
  }
  const all = (made: typeof both) =>
    made.series.find((one) => one.category === 'theft' && one.placeType === null && one.area === null)?.counts;
  expect(all(alone)?.length).toBeGreaterThan(12);
  expect(all(both)).toEqual(all(alone));
  await office.undo(second);
  expect((await picture()).series).toEqual(alone.series);
  await office.undo(first);
});

test('a name that no file system takes becomes one that it does', () => {
  expect(safeName('../../etc/passwd')).toBe('passwd');
  expect(safeName('C:\\Utdrag\\mars.csv')).toBe('mars.csv');
  expect(safeName('...')).toBe('fil');
  expect(Buffer.byteLength(safeName(`${'å'.repeat(300)}.csv`))).toBeLessThanOrEqual(200);
  expect(safeName(`${'å'.repeat(300)}.csv`)).toMatch(/å\.csv$/);
});

test('the sentence of a full disk names the row only when one was reached', () => {
  expect(faultSentence(new Fault('import.diskFull', { line: 0, mb: 5 }), 'sv').what).toBe('Disken är full. Inget är lagrat.');
  expect(faultSentence(new Fault('import.diskFull', { line: 12, mb: 5 }), 'sv').what).toContain('rad 12');
});
