// What every answer says of itself to the browser, whatever it is: page, file, data, document, refusal.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pino from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../db/database.ts';
import { makeMunicipality, openTestDatabase } from '../db/test-database.ts';
import { uploadFolder } from '../imports/upload-folder.ts';
import { basemapStyle } from '../maps/basemap-style.ts';
import type { App } from './app-context.ts';
import { buildApp } from './build-app.ts';
import { documentPolicy } from './security-headers.ts';
import { browserOf } from './testing/browser-of.ts';

let database: Database;
let app: App;
let pages: string;
const kept = process.env.SAMSYN_WEB;
const asked = '<!-- for whoever is signed in --><link rel="preload" href="/api/session" as="fetch" crossorigin /><!-- so far -->';
const frame = '<!-- the frame while the pages are on their way -->\n<p>Samsyn</p>\n<!-- pages -->';
const page = `<!doctype html><html><head><title>Samsyn</title>${asked}</head><body><div id="root">${frame}</div></body></html>`;

beforeAll(async () => {
  database = await openTestDatabase();
  pages = await mkdtemp(path.join(tmpdir(), 'samsyn-pages-'));
  await mkdir(path.join(pages, 'assets'));
  await writeFile(path.join(pages, 'index.html'), page);
  await writeFile(path.join(pages, 'assets/a-1.js'), 'export {};');
  process.env.SAMSYN_WEB = pages;
  app = await buildApp({
    database,
    uploads: uploadFolder(database.dataDir),
    order: async () => undefined,
    log: pino({ level: 'silent' }),
  });
});
afterAll(async () => {
  if (kept === undefined) delete process.env.SAMSYN_WEB;
  else process.env.SAMSYN_WEB = kept;
  await app?.close();
  await database?.close();
  await rm(pages, { recursive: true, force: true });
});

const policyOf = (text: unknown): Map<string, string[]> =>
  new Map(
    String(text)
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .map(([name = '', ...sources]) => [name, sources]),
  );

test('every answer is typed, unframed, tells no other site where it came from, and says nothing of what runs here', async () => {
  for (const url of ['/', '/data/leverans/x', '/assets/a-1.js', '/api/session', '/api/nothing', '/health', '/sign-in?token=x', '/%00']) {
    const { headers } = await app.inject(url);
    expect([url, headers['x-content-type-options']]).toEqual([url, 'nosniff']);
    expect([url, headers['x-frame-options']]).toEqual([url, 'DENY']);
    expect([url, headers['referrer-policy']]).toEqual([url, 'same-origin']);
    expect([url, headers['cross-origin-opener-policy']]).toEqual([url, 'same-origin']);
    expect([url, headers['cross-origin-resource-policy']]).toEqual([url, 'same-origin']);
    expect([url, headers['permissions-policy']]).toEqual([url, expect.stringContaining('microphone=()')]);
    expect([url, headers['content-security-policy']]).toEqual([url, expect.stringContaining("frame-ancestors 'none'")]);
    expect([url, headers.server, headers['x-powered-by'], headers['access-control-allow-origin']]).toEqual([
      url,
      undefined,
      undefined,
      undefined,
    ]);
  }
});

test('a page runs no script and no style that stands in it, and loads from us alone', async () => {
  for (const url of ['/', '/assets/a-1.js']) {
    const policy = policyOf((await app.inject(url)).headers['content-security-policy']);
    for (const [name, sources] of policy)
      for (const source of sources)
        if (!source.startsWith("'nonce-"))
          expect([name, source, ["'self'", "'none'", 'data:', 'blob:'].includes(source)]).toEqual([name, source, true]);
    expect(policy.get('default-src')).toEqual(["'self'"]);
    expect(policy.get('script-src')).toEqual(["'self'"]);
    expect(policy.get('object-src')).toEqual(["'none'"]);
    expect(policy.get('base-uri')).toEqual(["'none'"]);
  }
});

test('the number that lets a page make style elements is new for each page, and the page’s own', async () => {
  const numbers = new Set<string>();
  for (let i = 0; i < 5; i++) {
    const { headers, body } = await app.inject('/');
    const number = /<meta property="csp-nonce" nonce="([^"]+)"/.exec(body)?.[1] ?? '';
    expect(Buffer.from(number, 'base64').length).toBeGreaterThanOrEqual(16);
    expect(policyOf(headers['content-security-policy']).get('style-src')).toEqual(["'self'", `'nonce-${number}'`]);
    numbers.add(number);
  }
  expect(numbers.size).toBe(5);
});

test('data under /api/ may do nothing in a browser and is kept by none', async () => {
  const { headers } = await app.inject('/api/session');
  expect(policyOf(headers['content-security-policy']).get('default-src')).toEqual(["'none'"]);
  expect(headers['cache-control']).toBe('no-store');
  expect(policyOf(documentPolicy).has('sandbox')).toBe(true);
  expect(policyOf(documentPolicy).get('default-src')).toEqual(["'none'"]);
});

test('who signs out leaves nothing in the browser’s cache', async () => {
  const browser = await browserOf(app, database, await makeMunicipality(database, 'Exempelhamn'));
  expect((await browser.send('GET', '/api/session')).headers['clear-site-data']).toBeUndefined();
  expect((await browser.send('POST', '/api/sign-out')).headers['clear-site-data']).toBe('"cache"');
  expect((await browser.send('POST', '/api/sign-out')).headers['clear-site-data']).toBeUndefined();
});

test('a request is sent back to nobody (TRACE), and what no route takes is refused', async () => {
  for (const method of ['TRACE', 'PROPFIND', 'OPTIONS'] as const) {
    const answer = await app.inject({ method: method as 'GET', url: '/api/session', headers: { cookie: 'secret=1' } });
    expect([method, answer.statusCode >= 400, answer.body.includes('secret')]).toEqual([method, true, false]);
  }
});

test('no other site is let in: a question from elsewhere gets no word that it may read the answer', async () => {
  const headers = { origin: 'https://evil.example', 'access-control-request-method': 'POST' };
  const asked = await app.inject({ method: 'OPTIONS', url: '/api/imports', headers });
  expect(asked.headers['access-control-allow-origin']).toBeUndefined();
  expect(asked.statusCode).toBeGreaterThanOrEqual(400);
});

test('by default a page may ask nobody but us; a base map by setting adds its own origin and no other', async () => {
  const asked = async () => {
    const policy = policyOf((await app.inject('/karta')).headers['content-security-policy']);
    return { connect: policy.get('connect-src'), image: policy.get('img-src'), script: policy.get('script-src') };
  };
  const usual = { connect: ["'self'"], image: ["'self'", 'data:', 'blob:'], script: ["'self'"] };
  expect(await asked()).toEqual(usual);
  const before = process.env.SAMSYN_BASEMAP_STYLE;
  try {
    process.env.SAMSYN_BASEMAP_STYLE = 'https://karta.exempelhamn.se/stilar/gra.json?nyckel=1';
    const own = 'https://karta.exempelhamn.se';
    expect(await asked()).toEqual({ connect: [...usual.connect, own], image: [...usual.image, own], script: usual.script });
    for (const wrong of [
      'karta',
      'http://karta.exempelhamn.se/stil.json',
      'javascript:1',
      'https://namn:ord@karta.exempelhamn.se/stil.json',
    ]) {
      process.env.SAMSYN_BASEMAP_STYLE = wrong;
      expect(() => basemapStyle()).toThrow(expect.objectContaining({ code: 'cli.usage' }));
    }
  } finally {
    if (before === undefined) delete process.env.SAMSYN_BASEMAP_STYLE;
    else process.env.SAMSYN_BASEMAP_STYLE = before;
  }
});

test('the frame of the rooms, and the question who is signed in, are for whoever has a session to show', async () => {
  const inside = await app.inject({ url: '/bild', headers: { cookie: 'samsyn=x' } });
  expect(inside.body).toContain(asked);
  expect(inside.body).toContain(frame);
  const outside = await app.inject('/bild');
  expect(outside.body).toContain('<div id="root"></div>');
  expect(outside.body).not.toContain('preload');
});
