// Every address that takes a file, given every hostile file: an answer in words, soon, and nothing of ours in it.
import pino from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeAreas } from '../areas/testing/route-facts.ts';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import { makeMunicipality, openTestDatabase } from '../db/test-database.ts';
import { uploadFolder } from '../imports/upload-folder.ts';
import type { App } from './app-context.ts';
import { buildApp } from './build-app.ts';
import { hostileFiles, type TakesFiles } from './fuzz/hostile-files.ts';
import { leaksIn } from './fuzz/leaks.ts';
import { type Browser, browserOf } from './testing/browser-of.ts';

const about = '&validFrom=2026-01-01&source=Kommunen&licence=CC0';
const takers: Readonly<Record<TakesFiles, readonly string[]>> = {
  areas: ['/api/areas/preview?kind=districts', `/api/areas?kind=districts&name=Delar${about}`],
  exposures: ['/api/exposures/preview?year=2025', '/api/exposures?source=SCB'],
  facilities: ['/api/facilities/preview?', '/api/facilities/file?source=Kommunen'],
  addresses: ['/api/addresses/preview?', `/api/addresses?${about}`],
};

let database: Database;
let app: App;
let who: Who;
let browser: Browser;
beforeAll(async () => {
  database = await openTestDatabase();
  process.env.SAMSYN_WEB = '/nonexistent';
  app = await buildApp({
    database,
    uploads: uploadFolder(database.dataDir),
    order: async () => undefined,
    log: pino({ level: 'silent' }),
    limits: { address: 1e6, person: 1e6, signIn: 1e6, export: 1e6, import: 1e6 },
  });
  await app.ready();
  who = await makeMunicipality(database, 'Exempelhamn');
  await withScope(database, who, makeAreas);
  browser = await browserOf(app, database, who);
});
afterAll(async () => {
  await app?.close();
  await database?.close();
});

test('no file gets an answer that nobody expected, at any address that takes one', async () => {
  const found: string[] = [];
  const files = await hostileFiles();
  for (const { name, bytes, like } of files)
    for (const taker of like.flatMap((register) => takers[register])) {
      const began = performance.now();
      const answer = await browser.send('POST', `${taker}&fileName=${encodeURIComponent(name)}`, bytes, {
        'content-type': 'application/octet-stream',
      });
      const took = performance.now() - began;
      const leaks = leaksIn(answer.body.slice(0, 200_000), `${name}${bytes.subarray(0, 100_000)}`, []);
      if (answer.statusCode >= 500 || leaks.length > 0 || took > 20_000)
        found.push(`${taker} ${name}: ${answer.statusCode} ${Math.round(took)} ms ${leaks.join(' ')} ${answer.body.slice(0, 200)}`);
    }
  expect(found).toEqual([]);
  // and everything that was let in can be read again
  for (const address of [
    '/api/areas',
    '/api/exposures',
    '/api/facilities',
    '/api/facilities.csv',
    '/api/facilities.geojson',
    '/api/addresses',
  ]) {
    const answer = await browser.send('GET', address);
    expect([address, answer.statusCode]).toEqual([address, 200]);
    expect(answer.body).not.toContain('\\u0000');
  }
  const versions = (await browser.send('GET', '/api/areas')).json().versions as { id: string }[];
  for (const { id } of versions.slice(0, 60))
    for (const address of [`/api/areas/${id}`, `/api/areas/${id}/areas.geojson`])
      expect([address, (await browser.send('GET', address)).statusCode]).toEqual([address, 200]);
}, 600_000);
