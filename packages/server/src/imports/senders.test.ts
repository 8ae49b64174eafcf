// Deliveries that come by themselves: a program with a key, and a watched folder. They are read, checked and told as all others, and see nothing.
import { execFileSync } from 'node:child_process';
import { appendFile, lstat, mkdir, mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { faultBody, importSummary, madeSender, sourceRow } from '@samsyn/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import type { Database } from '../db/database.ts';
import { openTestDatabase } from '../db/test-database.ts';
import { type RunningServer, startServer } from '../http/start-server.ts';
import { type OfficeClient, officeClient } from './testing/office-client.ts';
import { policeFile, samePoliceTwice } from './testing/police-rows.ts';
import { openWatched, ownFolder } from './watched-file.ts';

let database: Database;
let server: RunningServer;
let office: OfficeClient;
let folder = '';
let sourceId = '';

beforeAll(async () => {
  database = await openTestDatabase();
  folder = await mkdtemp(path.join(tmpdir(), 'samsyn-watch-'));
  server = await startServer({ database, port: 0, demo: null, watch: folder });
  office = await officeClient(server);
  const id = await office.drop('första.csv', policeFile(50));
  if (typeof id !== 'string') throw new Error(id.code);
  await office.settled(id);
  await office.store(id);
  sourceId = (await sources())[0]?.id ?? '';
});
afterAll(async () => {
  await server?.close();
  await database?.close();
  await rm(folder, { recursive: true, force: true });
});

const sources = async () => z.array(sourceRow).parse(await (await office.send('GET', '/api/sources')).json());
const deliveries = async () => z.array(importSummary).parse(await (await office.send('GET', '/api/imports')).json());
const made = async (kind: 'token' | 'folder', name: string) =>
  madeSender.parse(
    await (
      await fetch(`${server.url}/api/senders`, {
        method: 'POST',
        headers: { ...office.headers, 'content-type': 'application/json' },
        body: JSON.stringify({ kind, name, sourceId }),
      })
    ).json(),
  );
const push = (token: string, name: string, bytes: Buffer) =>
  fetch(`${server.url}/api/imports?fileName=${encodeURIComponent(name)}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream' },
    body: new Uint8Array(bytes),
  });

async function until<T>(look: () => Promise<T | null>): Promise<T> {
  for (;;) {
    const seen = await look();
    if (seen !== null) return seen;
    await pause(50);
  }
}
/** A report once it is whole: it lies there before its text does. */
const reportIn = (...at: string[]) =>
  until(async () => {
    const text = await readFile(path.join(folder, ...at), 'utf8').catch(() => '');
    return text.endsWith('\n') ? text : null;
  });
const inState = (file: string, state: string) =>
  until(async () => (await deliveries()).find((row) => row.file === file && row.state === state) ?? null);

test('a program delivers with its key; what needs no decision goes in, and the key opens nothing else', async () => {
  const sender = await made('token', 'Polisens exportjobb');
  const token = sender.token ?? '';
  expect(token).toMatch(/^samsyn_[A-Za-z0-9_-]{43}$/);
  const kept = await database.pool.query<{ token_hash: Buffer }>('select token_hash from delivery_senders where id = $1', [sender.id]);
  expect(kept.rows[0]?.token_hash.toString()).not.toContain(token);
  const list = await (await office.send('GET', '/api/senders')).text();
  expect(list).not.toContain(token);

  const answer = await push(token, 'andra.csv', policeFile(60, 6_000_000));
  expect(answer.status).toBe(202);
  expect(Object.keys(z.looseObject({}).parse(await answer.json())).sort()).toEqual(['id', 'state']);
  const stored = await inState('andra.csv', 'stored');
  expect(stored.rows).toMatchObject({ read: 60, accepted: 60 });
  for (const address of ['/api/imports', '/api/session', '/api/sources', `/api/imports/${stored.id}`, '/api/senders']) {
    const refused = await fetch(server.url + address, { headers: { authorization: `Bearer ${token}` } });
    expect([address, refused.status]).toEqual([address, 401]);
  }
  const logged = await database.pool.query<{ details: { sender?: string } }>(
    "select details from audit_log where event = 'import.received'",
  );
  expect(logged.rows.filter(({ details }) => details.sender === sender.id)).toHaveLength(1);

  // another source's file is refused, and whatever asks something waits for a person
  await push(token, 'områden.csv', samePoliceTwice().byArea);
  expect((await inState('områden.csv', 'refused')).fault?.code).toBe('import.otherSource');
  const renamed = policeFile(20, 6_100_000).toString('latin1').replace('LATITUDE', 'LAT');
  await push(token, 'ny rubrik.csv', Buffer.from(renamed, 'latin1'));
  await inState('ny rubrik.csv', 'previewed');

  await office.send('DELETE', `/api/senders/${sender.id}`);
  const ended = await push(token, 'tredje.csv', policeFile(10, 6_200_000));
  expect([ended.status, faultBody.parse(await ended.json()).code]).toEqual([401, 'sender.unknown']);
  expect((await push('samsyn_', 'x.csv', policeFile(1))).status).toBe(401);
});

test('a finished file in the watched folder is taken in, moved and told of, without a value of it', async () => {
  await made('folder', 'polisen');
  const drop = path.join(folder, 'polisen');
  await mkdir(drop);
  const past = new Date(Date.now() - 60_000);
  const put = async (name: string, bytes: Buffer) => {
    await writeFile(path.join(drop, name), bytes);
    await utimes(path.join(drop, name), past, past);
  };
  await put('fjärde.csv', policeFile(40, 7_000_000));
  await put('avtal.pdf', Buffer.from('%PDF-1.7\n'));
  await put('halv.csv.part', policeFile(5, 7_100_000));
  const report = await reportIn('polisen', 'done', 'fjärde.csv.txt');
  expect(report).toContain('40 rader lästa = 40 godkända + 0 redan kända + 0 i karantän');
  expect(await readdir(path.join(drop, 'done'))).toContain('fjärde.csv');
  const refused = await reportIn('polisen', 'refused', 'avtal.pdf.txt');
  expect(refused).toContain('avtal.pdf');
  expect(await readdir(drop)).toContain('halv.csv.part');
  expect((await inState('fjärde.csv', 'stored')).rows).toMatchObject({ accepted: 40 });
});

test('a link in the watched folder leads nowhere: nothing outside it is read, moved to or written over', async () => {
  const outside = await mkdtemp(path.join(tmpdir(), 'samsyn-outside-'));
  try {
    await made('folder', 'länkar');
    const drop = path.join(folder, 'länkar');
    await mkdir(drop);
    const [secret, kept] = [path.join(outside, 'hemlig.csv'), path.join(outside, 'kvar.txt')];
    await writeFile(secret, policeFile(12, 7_200_000));
    await writeFile(kept, 'kvar');
    await symlink(secret, path.join(drop, 'lånad.csv'));
    await mkdir(path.join(drop, 'done'));
    await symlink(kept, path.join(drop, 'done', 'sjätte.csv.txt'));
    const put = async (name: string, rows: Buffer) => {
      await writeFile(path.join(drop, name), rows);
      await utimes(path.join(drop, name), new Date(Date.now() - 60_000), new Date(Date.now() - 60_000));
    };
    await put('sjätte.csv', policeFile(8, 7_300_000));
    const report = await reportIn('länkar', 'done', 'sjätte.csv.2.txt');
    expect(report).toContain('8 godkända');
    expect(await readFile(kept, 'utf8')).toBe('kvar');
    expect((await lstat(path.join(drop, 'lånad.csv'))).isSymbolicLink()).toBe(true);
    expect((await deliveries()).some(({ file }) => file === 'lånad.csv')).toBe(false);

    // a folder of ours that is a link elsewhere: nothing is taken in at all
    await symlink(outside, path.join(drop, 'lånad mapp'));
    await expect(ownFolder(drop, 'lånad mapp')).rejects.toThrow('is a link');
    expect((await readdir(outside)).sort()).toEqual(['hemlig.csv', 'kvar.txt']);
  } finally {
    await rm(outside, { recursive: true, force: true });
  }
});

test('a file that grows while it is read is not taken for the whole, and a pipe is no file', async () => {
  const file = path.join(folder, 'växer.csv');
  await writeFile(file, policeFile(5, 7_500_000));
  const growing = await openWatched(file);
  await appendFile(file, '…');
  const read = async () => {
    let bytes = 0;
    for await (const piece of growing?.body ?? []) bytes += (piece as Buffer).length;
    return bytes;
  };
  await expect(read()).rejects.toThrow('still being written');
  expect(growing?.grown()).toBe(true);
  await growing?.close();
  execFileSync('mkfifo', [path.join(folder, 'rör.csv')]);
  expect(await openWatched(path.join(folder, 'rör.csv'))).toBeNull();
  expect(await openWatched(folder)).toBeNull();
  await symlink(file, path.join(folder, 'länk.csv'));
  expect(await openWatched(path.join(folder, 'länk.csv'))).toBeNull();
});

test('how often a source is expected is said by its owner, and told with what is late', async () => {
  const answer = await fetch(`${server.url}/api/sources/${sourceId}/rhythm`, {
    method: 'PUT',
    headers: { ...office.headers, 'content-type': 'application/json' },
    body: JSON.stringify({ rhythm: 'monthly' }),
  });
  expect(answer.status).toBe(200);
  // half an hour into a Swedish day, which elsewhere is the day before
  await database.pool.query(`update import_batches set stored_at =
    (date_trunc('day', now() at time zone 'Europe/Stockholm') - interval '80 days' + interval '30 minutes') at time zone 'Europe/Stockholm'`);
  const [source] = await sources();
  expect(source).toMatchObject({ age: 80, rhythm: 'monthly', own: true, next: { from: 'chosen' } });
  expect(source?.next?.late).toBeGreaterThan(40);
});
