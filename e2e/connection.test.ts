// The network or the server is away: every room says so, what is written stays, nothing is dropped unseen, and all goes on by itself.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { startBrowser } from './browser.ts';
import { lookAt } from './look-at.ts';
import { type RunningOffice, startOffice } from './running-office.ts';

let office: RunningOffice;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  [office, browser] = await Promise.all([startOffice(), startBrowser()]);
  context = await browser.newContext({ locale: 'sv-SE', viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  page = await context.newPage();
  await page.goto(office.link);
  await page.locator('.rail').waitFor();
});
afterAll(async () => {
  await browser?.close();
  await office?.close();
});

afterEach(() => context.setOffline(false));

const note = () => page.locator('.connection[role=status]');
const look = async (name: string) => {
  if (process.env.SCREENSHOTS) await lookAt(page, 'connection', name);
};
/** The page has not been loaded anew meanwhile: what was written in it is still there. */
const mark = () => page.evaluate('window.stillTheSame = true');
const unbroken = () => page.evaluate('window.stillTheSame === true');

it('without a network: said at once, a save is refused with what was written still there, and goes through afterwards', async () => {
  await page.goto(`${office.address}/bild`);
  await page.getByRole('button', { name: 'Frys bilden' }).click();
  const dialog = page.getByRole('dialog');
  const field = dialog.getByRole('textbox').first();
  await field.fill('Vinterns bild');
  await mark();
  expect(await note().innerText()).toBe('');
  await context.setOffline(true);
  await expect.poll(() => note().innerText()).toContain('Datorn har inget nät.');
  await dialog.getByRole('button', { name: 'Frys', exact: true }).click();
  await dialog.getByRole('alert').waitFor();
  expect(await dialog.getByRole('alert').innerText()).toContain('Det du har skrivit finns kvar.');
  expect(await field.inputValue()).toBe('Vinterns bild');
  await look('refused');
  await context.setOffline(false);
  await expect.poll(() => note().innerText()).toBe('Kontakten är tillbaka. Nu går det att spara igen.');
  await dialog.getByRole('button', { name: 'Frys', exact: true }).click();
  await page.getByText('Fryst bild').first().waitFor();
  expect(await unbroken()).toBe(true);
});

it('a room whose code is not here yet waits, and opens by itself', async () => {
  await page.goto(`${office.address}/data`);
  await page.locator('.tbl a').first().waitFor();
  await context.setOffline(true);
  await expect.poll(() => note().innerText()).toContain('Det som visas går att läsa');
  await look('data');
  expect(await axeFindings(page)).toEqual([]);
  await page.locator('.rail a[href="/atgarder"]').first().click();
  // the room that was left, or a page in its place, stands under the same words until it comes
  await page.waitForTimeout(2000);
  expect(await note().innerText()).toContain('Datorn har inget nät.');
  await look('room');
  expect(await axeFindings(page)).toEqual([]);
  await context.setOffline(false);
  // the browser may not ask for code twice that it did not get: then the page is loaded anew, now that there is somebody to load it from
  await page
    .locator('main h1', { hasText: /åtgärd/i })
    .first()
    .waitFor();
});

it('the server is stopped: noticed with the next question, told, and what was asked for comes when it is up again', async () => {
  await page.goto(`${office.address}/bild`);
  await page.locator('.prob').first().waitFor();
  await mark();
  const start = await office.away();
  await page.locator('.rail a[href="/data"]').first().click();
  await expect.poll(() => note().innerText()).toContain('Samsyn svarar inte.');
  await look('server');
  // what is shown can still be read, and one can go back to it
  await page.goBack();
  await page.locator('.prob').first().waitFor();
  await page.locator('.rail a[href="/data"]').first().click();
  await start();
  await page.locator('.tbl a').first().waitFor();
  await expect.poll(() => note().innerText()).toMatch(/^$|tillbaka/);
  expect(await unbroken()).toBe(true);
});

it('a gateway that answers in place of the server is taken for what it is; one lost answer alarms nobody', async () => {
  await page.goto(`${office.address}/bild`);
  await page.locator('.prob').first().waitFor();
  const silent = { once: true };
  await page.route('**/api/sources', (route) => {
    if (!silent.once) return route.fallback();
    silent.once = false;
    return route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad Gateway</h1>' });
  });
  await page.locator('.rail a[href="/data"]').first().click();
  await page.locator('.tbl a').first().waitFor();
  expect(silent.once).toBe(false);
  expect(await note().innerText()).toBe('');
});
