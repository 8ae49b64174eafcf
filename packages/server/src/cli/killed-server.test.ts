// `samsyn serve` as a process of its own: killed in the middle of an import, stopped while something is sent, refused a directory in use.
import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { importPreview } from '@samsyn/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientWith, type OfficeClient, officeClient } from '../imports/testing/office-client.ts';
import { policeFile } from '../imports/testing/police-rows.ts';
import { launcher, type Served, serveIn } from './testing/serve-in.ts';

let folder: string;
let dataDir: string;
const alive: ChildProcess[] = [];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'samsyn-serve-'));
  await chmod(folder, 0o711);
  dataDir = path.join(folder, 'data');
  await mkdir(path.join(folder, 'no-pages'));
});
afterAll(async () => {
  for (const child of alive) child.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
});

const served = (): Promise<Served> => serveIn(dataDir, path.join(folder, 'no-pages'), alive);

/** The PostgreSQL of the data directory; null when none runs. */
async function postmaster(): Promise<number | null> {
  const pid = Number((await readFile(path.join(dataDir, 'postgres/postmaster.pid'), 'utf8').catch(() => '')).split('\n')[0]);
  const command = pid ? await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '') : '';
  return command.includes(dataDir) ? pid : null;
}

test('an import cut off by kill -9 is never half stored and ends whole when the server starts again', async () => {
  const rows = 8000;
  const file = policeFile(rows, 9_000_000);
  let server = await served();
  let office: OfficeClient = await officeClient(server);
  const id = await office.drop('stor.csv', file);
  if (typeof id !== 'string') throw new Error(id.code);

  const killed = async (): Promise<void> => {
    server.child.kill('SIGKILL');
    await server.exited;
    server = await served();
    office = clientWith(server.url, office.headers);
  };
  // while it is read
  await killed();
  expect((await office.settled(id)).rows).toMatchObject({ read: rows, accepted: rows });
  expect(await office.rowsStored()).toBe(0);
  // while it is stored: just ordered, and on its way into the table
  for (const wait of [0, 400]) {
    await office.send('POST', `/api/imports/${id}/store`);
    await pause(wait);
    await killed();
    const seen = importPreview.parse(await (await office.send('GET', `/api/imports/${id}`)).json());
    expect([0, rows]).toContain(seen.state === 'stored' ? seen.rows?.accepted : await office.rowsStored());
  }
  expect(await office.settled(id)).toMatchObject({ state: 'stored', rows: { read: rows, accepted: rows, alreadyKnown: 0 } });
  expect(await office.rowsStored()).toBe(rows);
  while ((await readdir(path.join(dataDir, 'uploads'))).length > 0) await pause(10);
  // the same file once more: nothing was left out the first time
  const again = await office.drop('stor.csv', file);
  if (typeof again !== 'string') throw new Error(again.code);
  expect((await office.settled(again)).rows).toMatchObject({ accepted: 0, alreadyKnown: rows });
  server.child.kill('SIGTERM');
  expect(await server.exited).toBe(0);
  expect(await postmaster()).toBeNull();
});

test('a file that was being sent when the process was killed is not left on the disk', async () => {
  const server = await served();
  const office = await officeClient(server);
  const uploads = () => readdir(path.join(dataDir, 'uploads'));
  const before = await uploads();
  await office.begin('halv.csv', 100_000);
  while ((await uploads()).length === before.length) await pause(10);
  const deliveries = await office.deliveries();
  server.child.kill('SIGKILL');
  await server.exited;
  const again = await served();
  expect(await uploads()).toEqual(before);
  expect(await clientWith(again.url, office.headers).deliveries()).toBe(deliveries);
  again.child.kill('SIGINT');
  expect(await again.exited).toBe(0);
});

test('it stops with its database while a browser is still sending and holding on', async () => {
  const server = await served();
  const office = await officeClient(server);
  await office.begin('segt.csv', 100_000);
  expect(await postmaster()).not.toBeNull();
  server.child.kill('SIGINT');
  expect(await server.exited).toBe(0);
  expect(await postmaster()).toBeNull();
});

/** A command of its own; answers its exit code and all that it said. */
async function command(args: readonly string[], data = dataDir): Promise<{ code: number | null; said: string }> {
  const env = { ...process.env, SAMSYN_DATA: data, LC_ALL: 'C.UTF-8', DATABASE_URL: '' };
  const child = spawn(process.execPath, [launcher, ...args, '--lang', 'en'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => {
      said += text;
    });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, said };
}

test('import, backup and verify work beside the running server; restore waits for it, and for an empty database', async () => {
  const server = await served();
  const office = await officeClient(server);
  const before = await office.rowsStored();
  const file = path.join(folder, 'bredvid.csv');
  await writeFile(file, policeFile(30, 9_500_000));
  expect(await command(['import', file])).toMatchObject({ code: 0, said: expect.stringContaining('30 rows read, 30 stored') });
  expect(await office.rowsStored()).toBe(before + 30);
  const backup = path.join(folder, 'kopia.samsyn');
  expect(await command(['backup', backup])).toMatchObject({ code: 0 });
  // what only looks, and what is refused, beside each other
  const [ofBackup, ofDatabase, inUse] = await Promise.all([command(['verify', backup]), command(['verify']), command(['restore', backup])]);
  expect(ofBackup).toMatchObject({ code: 0, said: expect.stringContaining('is whole') });
  expect(ofDatabase).toMatchObject({ code: 0, said: expect.stringContaining('The database is whole') });
  expect(inUse).toMatchObject({ code: 2, said: expect.stringContaining('already in use by Samsyn') });
  server.child.kill('SIGTERM');
  await server.exited;
  const whole = await readFile(backup);
  const cut = path.join(folder, 'avklippt.samsyn');
  await writeFile(cut, whole.subarray(0, whole.length - 50));
  const fresh = path.join(folder, 'ny');
  const [full, broken] = await Promise.all([command(['restore', backup]), command(['restore', cut], fresh)]);
  expect(full).toMatchObject({ code: 2, said: expect.stringContaining('The database is not empty') });
  expect(broken).toMatchObject({ code: 2, said: expect.stringContaining('damaged or cut off') });
  expect(await command(['restore', backup], fresh)).toMatchObject({ code: 0, said: expect.stringContaining('Restored') });
  expect(await command(['verify'], fresh)).toMatchObject({ code: 0, said: expect.stringContaining('The database is whole') });
});

test('a second process is told that the directory is in use, by which process, and what to do', async () => {
  const first = await served();
  await expect(served()).rejects.toThrow(new RegExp(`${dataDir} is already in use by Samsyn \\(process ${first.child.pid}\\)\\. Close`));
  first.child.kill('SIGTERM');
  expect(await first.exited).toBe(0);
  expect(first.errors()).toBe('Stopping …\n');
});
