// Who waits for a large picture, or for the first map of it, is told what is being done; who leaves finds the same work again; and nobody else
// waits for it.
import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type PictureMaking, pictureMaking } from '@samsyn/domain';
import pino from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import { makeMunicipality, openTestDatabase } from '../db/test-database.ts';
import type { App } from '../http/app-context.ts';
import { buildApp } from '../http/build-app.ts';
import { usualLimits } from '../http/request-limits.ts';
import { type Browser, browserOf } from '../http/testing/browser-of.ts';
import { insertImport } from '../imports/queries.ts';
import { storeRead } from '../imports/store-read.ts';
import { policeFile } from '../imports/testing/police-rows.ts';
import { uploadFolder } from '../imports/upload-folder.ts';
import { readIncidentFiles } from '../incidents/read-incidents.ts';
import { hashKeyOf } from '../municipalities/queries.ts';
import { many } from './make-aside.ts';
import { forgetPace } from './making.ts';

let database: Database;
let app: App;
let who: Who;
let browser: Browser;
let stranger: Browser;
const n = many + 20_000;

beforeAll(async () => {
  database = await openTestDatabase();
  app = await buildApp({
    database,
    uploads: uploadFolder(database.dataDir),
    order: async () => undefined,
    log: pino({ level: 'silent' }),
    // asked again and again, much more often than by a page
    limits: { ...usualLimits, address: 1_000_000, person: 1_000_000 },
  });
  // other tests of this process have made pictures too
  forgetPace();
  await app.ready();
  who = await makeMunicipality(database, 'Storstad');
  await withScope(database, who, async (scope) => {
    const [id, file] = [randomUUID(), path.join(database.dataDir, 'utdrag.csv')];
    await writeFile(file, policeFile(1));
    await insertImport(scope, { id, fileName: 'utdrag.csv', bytes: 1 });
    await storeRead(scope, id, await readIncidentFiles([file], { hashKey: await hashKeyOf(scope) }));
    await scope.client.query(
      `insert into incidents (municipality_id, batch_id, source_id, fingerprint, category, place_type, longitude, latitude, precision, from_minute, to_minute,
          resolution, count)
        select i.municipality_id, i.batch_id, i.source_id, decode(md5(n::text), 'hex'), i.category, i.place_type, i.longitude + (n % 90) * 0.0002,
          i.latitude + (n % 70) * 0.0002, i.precision, i.from_minute - (n % 1500) * 1440, i.to_minute - (n % 1500) * 1440, i.resolution, 1
        from incidents i, generate_series(2, $1) n`,
      [n],
    );
  });
  browser = await browserOf(app, database, who);
  await browser.send('POST', '/api/conduct/acceptance', { version: (await browser.send('GET', '/api/conduct')).json().version });
  stranger = await browserOf(app, database, await makeMunicipality(database, 'Annanstad'));
});
afterAll(async () => {
  await app?.close();
  await database?.close();
});

type Told = NonNullable<PictureMaking['making']>;
const ask = async (from: Browser, what: string): Promise<Told | null> =>
  pictureMaking.parse((await from.send('GET', `/api/picture-making?what=${what}`)).json()).making;

/** What is told meanwhile, asked for again and again. */
async function toldDuring<T>(work: Promise<T>, what: string): Promise<{ done: T; told: Told[] }> {
  let running = true;
  const ended = work.finally(() => {
    running = false;
  });
  const told: Told[] = [];
  while (running) {
    const one = await ask(browser, what);
    if (one) told.push(one);
    expect(await ask(stranger, what)).toBeNull();
  }
  return { done: await ended, told };
}

const names = ({ steps, at }: Told) => steps[at];
const inOrder = (told: readonly Told[]) => told.every(({ at }, i) => i === 0 || at >= told[i - 1]!.at);

test('the picture: what is done is told step by step, and who comes back waits for the same work', { timeout: 120_000 }, async () => {
  expect(await ask(browser, 'picture')).toBeNull();
  const left = browser.send('GET', '/api/pictures/current');
  const { done, told } = await toldDuring(browser.send('GET', '/api/pictures/current'), 'picture');
  expect(done.statusCode).toBe(200);
  expect((await left).headers['x-picture-id']).toBe(done.headers['x-picture-id']);
  expect(told[0]?.steps).toEqual(['read', 'compare', 'search', 'describe']);
  expect(inOrder(told)).toBe(true);
  const reading = told.filter((one) => names(one) === 'read' && one.total !== null);
  expect(reading.length).toBeGreaterThan(0);
  for (const { done, total } of reading) expect([total, (done ?? n) < n]).toEqual([n, true]);
  expect(told.some((one) => names(one) !== 'read')).toBe(true);
  // never done before on this server: no estimate is made up
  expect(told.map(({ secondsLeft }) => secondsLeft)).toEqual(told.map(() => null));
  expect(await ask(browser, 'picture')).toBeNull();
});

test('the map: its own steps come after those of the picture, and the second time there is an estimate', { timeout: 120_000 }, async () => {
  await database.pool.query('insert into incident_versions (municipality_id) values ($1)', [who.municipalityId]);
  const { done, told } = await toldDuring(browser.send('GET', '/api/map'), 'map');
  expect([done.statusCode, done.json().incidents]).toEqual([200, n]);
  expect(told.at(-1)?.steps).toEqual(['read', 'compare', 'search', 'describe', 'readMap', 'arrange']);
  expect(inOrder(told.filter(({ steps }) => steps.length === 6))).toBe(true);
  expect(['readMap', 'arrange']).toContain(names(told.at(-1)!));
  await database.pool.query('insert into incident_versions (municipality_id) values ($1)', [who.municipalityId]);
  const again = await toldDuring(browser.send('GET', '/api/pictures/current'), 'picture');
  expect(again.told.some(({ secondsLeft }) => secondsLeft !== null && secondsLeft > 0)).toBe(true);
});

test('a view: the steps of its own making are told, of no other view, and no time that another view took', {
  timeout: 120_000,
}, async () => {
  const view = 'daypart=night';
  const other = 'months=6';
  const work = browser.send('GET', `/api/picture-view?${view}`);
  const { done, told } = await toldDuring(work, `view&${view}`);
  expect(done.statusCode).toBe(200);
  expect(told[0]?.steps).toEqual(['read', 'compare', 'search', 'describe']);
  expect(inOrder(told)).toBe(true);
  const reading = told.filter((one) => names(one) === 'read' && one.total !== null);
  for (const { total } of reading) expect(total).toBe(n);
  expect(told.some((one) => names(one) !== 'read')).toBe(true);
  expect(told.every(({ secondsLeft }) => secondsLeft === null)).toBe(true);
  // what was read for the one is still there for the next
  const again = browser.send('GET', `/api/picture-view?${other}`);
  let running = true;
  const ended = again.finally(() => {
    running = false;
  });
  while (running) {
    expect(await ask(browser, `view&${view}`)).toBeNull();
    const next = await ask(browser, `view&${other}`);
    if (next) expect(next.steps).toEqual(['compare', 'search', 'describe']);
  }
  expect((await ended).statusCode).toBe(200);
  expect(await ask(browser, `view&${other}`)).toBeNull();
});

test('who may not see the picture is not told of it', async () => {
  const wrong = await browserOf(app, database, await makeMunicipality(database, 'Tredjestad', 'administrator'));
  expect((await wrong.send('GET', '/api/picture-making?what=picture')).statusCode).toBe(403);
  expect((await browser.send('GET', '/api/picture-making?what=other')).statusCode).toBe(400);
});
