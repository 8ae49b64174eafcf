// The disk is full: while a file is received, and while its rows are stored. Told in a sentence, nothing half stored, and it goes on when there is room.
import { mkdir, readdir, statfs, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, openDatabase } from '../db/database.ts';
import { openTestDatabase } from '../db/test-database.ts';
import { type RunningServer, startServer } from '../http/start-server.ts';
import { requireRoom } from './disk-room.ts';
import { type OfficeClient, officeClient } from './testing/office-client.ts';
import { policeFile } from './testing/police-rows.ts';
import { smallDisk } from './testing/small-disk.ts';
import { uploadFolder } from './upload-folder.ts';

let database: Database;
let server: RunningServer;
let office: OfficeClient;

beforeAll(async () => {
  database = await openTestDatabase();
  server = await startServer({ database, port: 0, demo: null, log: () => undefined });
  office = await officeClient(server);
});
afterAll(async () => {
  await server?.close();
  await database?.close();
});

test('a file that the disk refuses is not kept, not even in part, and its sender is heard to the end', async () => {
  const uploads = uploadFolder(database.dataDir);
  const target = uploads.path('some-delivery', 'fil.csv');
  await mkdir(path.dirname(target), { recursive: true });
  // the system's own full disk: it takes no byte
  await symlink('/dev/full', `${target}.part`);
  const body = Readable.from([Buffer.alloc(100_000, 'a'), Buffer.alloc(100_000, 'b')]);
  await expect(uploads.keep('some-delivery', 'fil.csv', body, null)).rejects.toMatchObject({
    code: 'import.diskFull',
    details: { line: 0 },
  });
  expect(body.readableEnded).toBe(true);
  expect(await readdir(path.join(database.dataDir, 'uploads'))).toEqual([]);
});

test('rows that PostgreSQL has no room for are none of them stored, and the delivery can be stored later', async () => {
  const id = await office.drop('mars.csv', policeFile(40, 8_000_000));
  if (typeof id !== 'string') throw new Error(id.code);
  await office.settled(id);
  await database.pool.query(`create function no_room() returns trigger language plpgsql as
    $$ begin raise exception 'could not extend file: No space left on device' using errcode = '53100'; end $$`);
  await database.pool.query('create trigger no_room after insert on incidents for each statement execute function no_room()');
  const refused = await office.store(id);
  expect(refused).toMatchObject({ state: 'previewed', fault: { code: 'import.diskFull' } });
  expect(refused.fault?.sv.what).toContain('rad 40');
  expect(await office.rowsStored()).toBe(0);
  await database.pool.query('drop function no_room cascade');
  expect(await office.store(id)).toMatchObject({ state: 'stored', fault: null, rows: { accepted: 40 } });
});

test('a server whose disk fills up tells it, keeps what it has, and takes the same file when there is room', async () => {
  const disk = await smallDisk(200);
  if (!disk) {
    // without a disk of our own to fill: more than this machine's has is asked for
    const room = await statfs(tmpdir());
    const asked = requireRoom(tmpdir(), room.bavail * room.bsize * 2, false);
    await expect(asked).rejects.toMatchObject({ code: 'import.diskFull' });
    return;
  }
  const own = await openDatabase({ dataDir: disk.dataDir });
  const running = await startServer({ database: own, port: 0, demo: null, log: () => undefined });
  try {
    const there = await officeClient(running);
    const id = await there.drop('mars.csv', policeFile(2000, 8_100_000));
    if (typeof id !== 'string') throw new Error(id.code);
    await there.settled(id);
    await disk.fill();
    expect(await there.drop('april.csv', policeFile(2000, 8_200_000))).toMatchObject({ status: 507, code: 'import.diskFull' });
    expect(await there.store(id)).toMatchObject({ state: 'previewed', fault: { code: 'import.diskFull' } });
    expect(await readdir(path.join(disk.dataDir, 'uploads'))).toEqual([id]);
    await disk.free();
    expect(await there.rowsStored()).toBe(0);
    expect(await there.store(id)).toMatchObject({ state: 'stored', rows: { accepted: 2000 } });
    expect(await there.rowsStored()).toBe(2000);
  } finally {
    await disk.free();
    await running.close();
    await own.close();
    await disk.close();
  }
});
