// The strict policy in a real browser: it is sent, nothing that draws or opens is stopped by it, and it stops what it should.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startBrowser } from './browser.ts';
import { type Office, sharedOffice } from './running-office.ts';
import { watchPolicy } from './watch-policy.ts';

let office: Office;
let browser: Browser;
beforeAll(async () => {
  [office, browser] = await Promise.all([sharedOffice(), startBrowser()]);
});
afterAll(async () => {
  await browser?.close();
});

it('the policy is strict, lets through what the pages need, and stops inline style and script', async () => {
  const context = await browser.newContext({ locale: 'sv-SE' });
  const stopped = await watchPolicy(context);
  const page = await context.newPage();
  const answer = await page.goto(office.link);
  const policy = answer?.headers()['content-security-policy'] ?? '';
  expect(policy).not.toContain('unsafe');
  expect(policy).toMatch(/script-src 'self';/);
  await page.locator('.rail').waitFor();
  await page.goto(`${office.address}/bild`);
  await page.locator('.prob').first().waitFor();
  await page.locator('canvas').first().waitFor();
  // its pages are gone through in every-page.test.ts; here are what draws, what opens, and a picture that is no file
  await page.goto(`${office.address}/bild/current/problem/1`);
  await page.locator('.fig').first().waitFor();
  await page.goto(`${office.address}/data`);
  await page.locator('.tbl a').first().waitFor();
  // React Aria makes a style element where it has something to press: it was made, and let through by the page's own number
  await page.goto(`${office.address}/bild`);
  await page.getByRole('button', { name: 'Ladda ner' }).click();
  await page.getByRole('menuitem').first().waitFor();
  await page.locator('#react-aria-pressable-style').waitFor({ state: 'attached' });
  // the picture that an app photographs
  await page.goto(`${office.address}/installningar/konto`);
  await page.getByRole('button', { name: 'Lägg till en app' }).click();
  const drawn = await page.locator('img.qr').evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth));
  expect(drawn).toBeGreaterThan(20);
  expect(stopped).toEqual([]);
  // and the policy does stop what it should
  await page.evaluate(
    `document.body.insertAdjacentHTML('beforeend', '<p id="x" style="color: red">x</p><style>p { color: blue }</style>')`,
  );
  await expect.poll(() => stopped.length).toBeGreaterThanOrEqual(2);
  await context.close();
});
