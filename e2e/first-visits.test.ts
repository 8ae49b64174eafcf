// What a page names in its head is what its room asks for: each thing fetched once, and nothing for no use.
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { visits } from '../packages/web/build/visits.ts';
import { startBrowser } from './browser.ts';
import { type Office, sharedOffice } from './running-office.ts';

let office: Office;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  [office, browser] = await Promise.all([sharedOffice(), startBrowser()]);
  context = await browser.newContext({ locale: 'sv-SE', viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(office.link);
  await page.locator('.rail a').first().waitFor();
  await page.close();
});
afterAll(() => browser?.close());

const pictures = visits.filter(({ address }) => !address.includes('leverans'));

it.each(pictures.map(({ address }) => [address.replace('$id', 'current').replace('$rank', '1')]))('%s', async (address) => {
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
  const answer = await page.goto(`${office.address}${address}`);
  const named = [...((await answer?.text()) ?? '').matchAll(/<link rel="(?:modulepreload|preload)"[^>]* href="([^"]*)"/g)].map(
    ([, href]) => href,
  );
  await page.locator('main h1').first().waitFor();
  await page.waitForLoadState('networkidle');
  expect(named.filter((href) => href?.startsWith('/api/')).length).toBeGreaterThan(0);
  expect(named.some((href) => href?.includes('/sv-first-'))).toBe(true);
  for (const href of named) expect([href, asked.filter((one) => one === `GET ${href?.replace('?', '')}`).length]).toEqual([href, 1]);
  // the room's own code is among what was named, and so is all that it imports at once
  const loaded = asked.filter((one) => /\/assets\/rooms.*\.js$/.test(one)).map((one) => one.replace('GET ', ''));
  expect(named).toEqual(expect.arrayContaining(loaded));
  // a fetch that was named and then asked for otherwise would have been made twice; one that nobody took is seen by its name here
  const taken = (await page.evaluate(
    "performance.getEntriesByType('resource').filter((one) => one.initiatorType === 'fetch').map((one) => new URL(one.name).pathname)",
  )) as string[];
  expect(taken.filter((one) => named.some((href) => href?.replace('?', '') === one))).toEqual([]);
  await page.close();
});
