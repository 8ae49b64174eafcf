// What a browser must fetch of programs and style before the problem picture stands: the office is used over phones and village lines.
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startBrowser } from './browser.ts';
import { type Office, sharedOffice } from './running-office.ts';

const most = 350_000;

let office: Office;
let browser: Browser;
beforeAll(async () => {
  [office, browser] = await Promise.all([sharedOffice(), startBrowser()]);
});
afterAll(async () => {
  await browser?.close();
});

it('the office asks for at most 350 kB before the map, and for one language', async () => {
  const context = await browser.newContext({ locale: 'sv-SE' });
  const page = await context.newPage();
  const asked: string[] = [];
  await page.goto(office.link);
  page.on('request', (request) => {
    if (/\/assets\/.+\.(js|css)$/.test(new URL(request.url()).pathname)) asked.push(request.url());
  });
  await page.goto(`${office.address}/bild`);
  await page.locator('.prob').first().waitFor();
  await page.waitForLoadState('networkidle');
  const files = await Promise.all(
    [...new Set(asked)].map(async (url) => {
      const bytes = Buffer.from(await (await fetch(url)).arrayBuffer());
      return { name: new URL(url).pathname, size: gzipSync(bytes, { level: 9 }).length, text: bytes.toString('utf8') };
    }),
  );
  // the map's own program, its worker and its style, by what only they hold
  const before = files.filter(({ name, text }) => !name.includes('maplibre') && !/maplibregl-/.test(text));
  const size = before.reduce((sum, file) => sum + file.size, 0);
  const largest = [...before].sort((a, b) => b.size - a.size).slice(0, 8);
  expect(size, largest.map(({ name, size: n }) => `${name} ${n}`).join('\n')).toBeLessThan(most);
  // so small that it would be something else that was measured
  expect(size).toBeGreaterThan(150_000);
  const words = before.flatMap(({ name }) => /\/((?:sv|en)-(?:first|late))-/.exec(name)?.[1] ?? []);
  expect(words).toEqual(['sv-first']);
  await context.close();
});
