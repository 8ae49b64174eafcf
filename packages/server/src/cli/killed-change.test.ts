// `samsyn serve` killed while a division is laid over the incidents: what is there is the old one or the new one, and it goes on at the next start.
import type { ChildProcess } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { areaOverview } from '@samsyn/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { areasFile } from '../areas/testing/route-facts.ts';
import { type Database, openDatabase } from '../db/database.ts';
import { clientWith, type OfficeClient, officeClient } from '../imports/testing/office-client.ts';
import { policeFile } from '../imports/testing/police-rows.ts';
import { type Served, serveIn } from './testing/serve-in.ts';

let folder: string;
let dataDir: string;
const alive: ChildProcess[] = [];
const served = (): Promise<Served> => serveIn(dataDir, path.join(folder, 'no-pages'), alive);

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

/** The database by itself, as the process that was stopped left it. */
async function alone<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase({ dataDir });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}
/** Which keys of areas the incidents have. */
const keysLeft = (): Promise<string[]> =>
  alone(async ({ pool }) => {
    const { rows } = await pool.query<{ key: string }>(
      "select distinct area_key as key from incidents where area_key in ('norr', 'nord') order by 1",
    );
    return rows.map(({ key }) => key);
  });
/** So many incidents that they are laid in two parts. */
const multiply = (delivery: string): Promise<void> =>
  alone(async (database) => {
    const client = await database.pool.connect();
    await client.query("begin; select set_config('samsyn.municipality', (select municipality_id::text from import_batches limit 1), true)");
    await client.query(
      `insert into incidents (municipality_id, batch_id, source_id, fingerprint, category, place_type, longitude, latitude, precision, from_minute, to_minute,
          resolution, count)
        select i.municipality_id, i.batch_id, i.source_id, decode(md5(n::text), 'hex'), i.category, i.place_type, 15.55, 56.15, i.precision, i.from_minute,
          i.to_minute, i.resolution, 1
        from (select * from incidents where batch_id = $1 limit 1) i, generate_series(1, 30000) n`,
      [delivery],
    );
    await client.query('commit');
    client.release();
  });

test('a change of areas cut off by kill -9 is never half done and ends whole when the server starts again', {
  timeout: 900_000,
}, async () => {
  let server = await served();
  let office: OfficeClient = await officeClient(server);
  const about = 'kind=districts&name=Stadsdelar&validFrom=2026-01-01&source=Kommunen&licence=CC0&fileName=omraden.geojson';
  const shown = async () => areaOverview.parse(await (await office.send('GET', '/api/areas')).json());
  const settled = async () => {
    while ((await shown()).change?.state === 'working') await pause(10);
    return shown();
  };
  const delivered = await office.drop('punkter.csv', policeFile(5, 9_600_000));
  if (typeof delivered !== 'string') throw new Error(delivered.code);
  await office.settled(delivered);
  await office.store(delivered);
  server.child.kill('SIGTERM');
  await server.exited;
  await multiply(delivered);
  server = await served();
  office = clientWith(server.url, office.headers);
  await office.send('POST', `/api/areas?${about}`, areasFile);
  await settled();
  await office.send('POST', `/api/areas?${about}`, areasFile.replaceAll('"norr"', '"nord"'));
  const idOf = async (wanted: number) => (await shown()).versions.find(({ version }) => version === wanted)?.id ?? '';
  const keys = [['norr'], ['nord']];
  const cutAt: number[] = [];
  let whole: string[] = [];
  // there and back, until it has been cut off with some of the incidents laid anew
  for (let time = 0; time < 6 && !cutAt.some((share) => share > 0); time++) {
    const to = time % 2 === 0 ? 2 : 1;
    await office.send('POST', `/api/areas/${await idOf(to)}/activation`);
    let change = (await shown()).change;
    while (change?.state === 'working' && change.progress === 0) {
      await pause(5);
      change = (await shown()).change;
    }
    server.child.kill('SIGKILL');
    await server.exited;
    if (change?.state === 'working') {
      cutAt.push(change.progress);
      // all of it or nothing
      expect(keys).toContainEqual(await keysLeft());
    }
    server = await served();
    office = clientWith(server.url, office.headers);
    // taken up again, until it is whole
    const after = await settled();
    expect(after.change).toBeNull();
    expect(after.versions.find(({ active }) => active)?.version).toBe(to);
    whole = keys[to - 1] ?? [];
  }
  expect(cutAt.some((share) => share > 0)).toBe(true);
  server.child.kill('SIGTERM');
  expect(await server.exited).toBe(0);
  expect(await keysLeft()).toEqual(whole);
});
