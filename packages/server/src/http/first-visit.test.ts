// What a page names for the browser to fetch at once: never more than the person may read, and nothing that somebody wrote into an address.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pino from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../db/database.ts';
import { makeMunicipality, openTestDatabase } from '../db/test-database.ts';
import { uploadFolder } from '../imports/upload-folder.ts';
import type { App } from './app-context.ts';
import { buildApp } from './build-app.ts';
import { type Browser, browserOf } from './testing/browser-of.ts';

let database: Database;
let app: App;
let pages: string;
let coordinator: Browser;
let reporter: Browser;
const kept = process.env.SAMSYN_WEB;
const id = '0b2f4a52-6a3b-4c1e-9a2f-3c1f0a5b7d10';
const written = {
  door: ['/assets/door.js'],
  words: { sv: ['/assets/sv.js'], en: ['/assets/en.js'] },
  visits: [
    {
      address: '/bild',
      files: ['/assets/picture.css', '/assets/picture.js'],
      asks: [{ where: '/api/pictures/current', rights: ['picture.read'] }],
    },
    {
      address: '/bild/$id/problem/$rank',
      files: ['/assets/problem.js'],
      asks: [
        { where: '/api/cycle', rights: [] },
        { where: '/api/pictures/$id', rights: ['picture.read'] },
      ],
    },
  ],
};

beforeAll(async () => {
  database = await openTestDatabase();
  pages = await mkdtemp(path.join(tmpdir(), 'samsyn-pages-'));
  await mkdir(path.join(pages, 'assets'));
  await writeFile(path.join(pages, 'index.html'), '<!doctype html><html><head><title>Samsyn</title></head><body></body></html>');
  await writeFile(path.join(pages, 'first-visits.json'), JSON.stringify(written));
  process.env.SAMSYN_WEB = pages;
  app = await buildApp({
    database,
    uploads: uploadFolder(database.dataDir),
    order: async () => undefined,
    log: pino({ level: 'silent' }),
  });
  coordinator = await browserOf(app, database, await makeMunicipality(database, 'Exempelhamn'));
  reporter = await browserOf(app, database, await makeMunicipality(database, 'Exempelvik', 'reporter'));
});
afterAll(async () => {
  if (kept === undefined) delete process.env.SAMSYN_WEB;
  else process.env.SAMSYN_WEB = kept;
  await app?.close();
  await database?.close();
  await rm(pages, { recursive: true, force: true });
});

const named = async (browser: Pick<Browser, 'send'>, url: string, headers: Record<string, string> = {}): Promise<string[]> => {
  const { statusCode, body } = await browser.send('GET', url, undefined, headers);
  expect([url, statusCode]).toEqual([url, 200]);
  return [...body.matchAll(/<link rel="(?:modulepreload|preload)"[^>]* href="([^"]*)"/g)].map(([, href = '']) => href);
};

test('the room’s code, the words and the numbers, with the parts of the address in their places', async () => {
  expect(await named(coordinator, '/bild')).toEqual(['/assets/picture.js', '/assets/sv.js', '/api/pictures/current']);
  expect(await named(coordinator, `/bild/${id}/problem/3`)).toEqual([
    '/assets/problem.js',
    '/assets/sv.js',
    '/api/cycle',
    `/api/pictures/${id}`,
  ]);
  expect(await named(coordinator, '/bild/')).toContain('/assets/picture.js');
});

test('a room’s own style is among the page’s styles', async () => {
  expect((await coordinator.send('GET', '/bild')).body).toContain('<link rel="stylesheet" crossorigin href="/assets/picture.css" />');
});

test('what the person may not read is not asked for', async () => {
  expect(await named(reporter, '/bild')).toEqual(['/assets/picture.js', '/assets/sv.js']);
  expect(await named(reporter, `/bild/${id}/problem/3`)).toEqual(['/assets/problem.js', '/assets/sv.js', '/api/cycle']);
});

test('whoever is not signed in, or no longer, gets the way in and no room', async () => {
  const nobody = await browserOf(app, database, null);
  for (const url of ['/', '/bild', '/inloggning']) expect(await named(nobody, url)).toEqual(['/assets/door.js', '/assets/sv.js']);
  expect(await named(nobody, '/bild', { cookie: 'samsyn=of-last-year' })).toEqual(['/assets/door.js', '/assets/sv.js']);
});

test('a view with filters asks by itself, and so does a room that is not among the first', async () => {
  expect(await named(coordinator, '/bild?del=natt')).toEqual(['/assets/picture.js', '/assets/sv.js']);
  expect(await named(coordinator, '/installningar')).toEqual([]);
});

test('nothing that is written into an address comes into the page', async () => {
  for (const part of ['%22%3E%3Cscript%3E', 'a%20b', '..%2f..%2fsession', "'onload='x", 'x'.repeat(61)])
    expect([part, await named(coordinator, `/bild/${part}/problem/1`)]).toEqual([part, []]);
});

test('the words in the browser’s own language', async () => {
  expect(await named(coordinator, '/bild', { 'accept-language': 'en-GB,en;q=0.9' })).toContain('/assets/en.js');
  expect(await named(coordinator, '/bild', { 'accept-language': 'fi,en;q=0.9' })).toContain('/assets/sv.js');
});
