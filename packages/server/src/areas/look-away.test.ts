// A division of very many corners is looked through where nobody waits for it: others are answered first, and what is found is the same.
import { type Area, type AreaSystem, areaPreview, checkAreas } from '@samsyn/domain';
import pino from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../db/database.ts';
import { makeMunicipality, openTestDatabase } from '../db/test-database.ts';
import type { App } from '../http/app-context.ts';
import { buildApp } from '../http/build-app.ts';
import { type Browser, browserOf } from '../http/testing/browser-of.ts';
import { uploadFolder } from '../imports/upload-folder.ts';
import { lookAtAreas } from './look-pool.ts';

/** Squares side by side with a corner every few metres, and two on top of each other. */
const side = 7;
const per = 60;
const ringAt = (x: number, y: number): [number, number][] => {
  const [west, south, step] = [15 + x * 0.02, 56 + y * 0.01, 0.02 / per];
  const along = Array.from({ length: per }, (_, i) => i);
  const ring: [number, number][] = [
    ...along.map((i): [number, number] => [west + i * step, south]),
    ...along.map((i): [number, number] => [west + 0.02, south + (i * step) / 2]),
    ...along.map((i): [number, number] => [west + 0.02 - i * step, south + 0.01]),
    ...along.map((i): [number, number] => [west, south + 0.01 - (i * step) / 2]),
  ];
  return [...ring, ring[0]!];
};
const squares = Array.from({ length: side * side }, (_, i) => ({ key: `r${i}`, ring: ringAt(i % side, Math.floor(i / side)) }));
squares.push({ key: 'over', ring: ringAt(0.5, 0) });
const areas: Area[] = squares.map(({ key, ring }) => ({
  key,
  sv: key,
  en: key,
  level: 1,
  parent: 0,
  geometry: { type: 'Polygon', coordinates: [ring] },
}));
const whole: Area = { key: 'whole', sv: 'Hela', en: 'Whole', level: 0, parent: -1 };
const system: AreaSystem = { key: 'districts', sv: 'Rutor', en: 'Squares', depth: 1, areas: [whole, ...areas] };
const file = JSON.stringify({
  type: 'FeatureCollection',
  features: areas.map(({ key, geometry }) => ({ type: 'Feature', properties: { kod: key, namn: key }, geometry })),
});

let database: Database;
let app: App;
let browser: Browser;
beforeAll(async () => {
  database = await openTestDatabase();
  app = await buildApp({ database, uploads: uploadFolder(database.dataDir), order: async () => undefined, log: pino({ level: 'silent' }) });
  await app.ready();
  browser = await browserOf(app, database, await makeMunicipality(database, 'Exempelhamn'));
});
afterAll(async () => {
  await app?.close();
  await database?.close();
});

test('somebody else is answered before a large division is looked through', async () => {
  let looked = false;
  const look = lookAtAreas({ system, active: null, before: system }).then((found) => {
    looked = true;
    return found;
  });
  expect((await browser.send('GET', '/api/areas')).statusCode).toBe(200);
  expect(looked).toBe(false);
  const { findings, comparison } = await look;
  expect(findings).toEqual(checkAreas(system, null));
  expect(findings.map(({ kind }) => kind)).toContain('overlap');
  expect(comparison?.same).toBe(areas.length);
});

test('its preview tells the same', async () => {
  const answer = await browser.send('POST', '/api/areas/preview?fileName=rutor.geojson&kind=districts', file, {
    'content-type': 'application/octet-stream',
  });
  expect(answer.statusCode).toBe(200);
  const told = areaPreview.parse(answer.json());
  expect(told.areas).toHaveLength(areas.length);
  expect(told.findings.map(({ kind }) => kind).sort()).toEqual(
    checkAreas(system, null)
      .map(({ kind }) => kind)
      .sort(),
  );
});
