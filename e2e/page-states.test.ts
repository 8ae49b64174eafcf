// The main pages in every state: before anything is delivered, while they wait, when the server fails, at 200 per cent, and on paper.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { startBrowser } from './browser.ts';
import { lookAt } from './look-at.ts';
import { emptyMunicipality, type Office, sharedOffice } from './running-office.ts';

let office: Office;
let browser: Browser;
let signedIn: Awaited<ReturnType<BrowserContext['storageState']>>;

beforeAll(async () => {
  [office, browser] = await Promise.all([sharedOffice(), startBrowser({ mapsInPictures: 'SCREENSHOTS' in process.env })]);
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(office.link);
  await page.locator('.rail').waitFor();
  signedIn = { ...(await context.storageState()), origins: [] };
  await context.close();
});
afterAll(async () => {
  await browser?.close();
});

const main = [
  { name: 'the present', path: '/laget', ready: '.months-of' },
  { name: 'data', path: '/data', ready: '.tbl a' },
  { name: 'the data calendar', path: '/data/kalender', ready: '.remarks' },
  { name: 'the picture', path: '/bild', ready: '.prob' },
  { name: 'a problem', path: '/bild/current/problem/1', ready: '.fig' },
  { name: 'the map', path: '/karta', ready: '.maptable' },
] as const;
const settled = async (page: Page) => {
  await page.locator('main h1').first().waitFor();
  await page.waitForLoadState('networkidle');
};

describe('before anything is delivered', () => {
  let page: Page;
  beforeAll(async () => {
    const context = await browser.newContext({ locale: 'sv-SE', viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
    page = await context.newPage();
    await page.goto(await emptyMunicipality(office, '0999', 'Tomhamn'));
    await page.locator('.rail').waitFor();
    const { csrf } = await (await context.request.get(`${office.address}/api/session`)).json();
    const { version } = await (await context.request.get(`${office.address}/api/conduct`)).json();
    await context.request.post(`${office.address}/api/conduct/acceptance`, { headers: { 'x-csrf-token': csrf }, data: { version } });
  });

  it.each([
    ['/laget', 'Data'],
    ['/data', 'Välj filer'],
    ['/data/kalender', 'Data'],
    ['/bild', 'Data'],
    ['/karta', 'Data'],
    ['/data/omraden', 'områd'],
    ['/data/anlaggningar', 'anläggning'],
    ['/bilder', 'bild'],
    ['/prioriteringar/problem', 'Öppna'],
    ['/bilder/jamfor', 'Visa problembilden'],
    ['/bilder/polisomradet', 'Organisationer'],
    ['/data/exponering', 'Läs in en indelning'],
    ['/data/adresser', 'Välj fil'],
    ['/data/kommungrupper', 'Lämna en indelning'],
    ['/overenskommelse', 'Ny överenskommelse'],
    ['/overenskommelse/jamfor', 'Överenskommelse'],
    ['/prioriteringar', 'Börja en omgång'],
    ['/atgarder', 'Ny åtgärd'],
    ['/atgarder/narvaro', 'Ny närvaroplan'],
    ['/atgarder/narvaro/ny', 'Visa problembilden'],
    ['/radet', 'Nytt organ'],
  ])('%s says what to do, and has the button for it', async (path, next) => {
    await page.goto(office.address + path);
    await settled(page);
    if (process.env.SCREENSHOTS) await lookAt(page, 'page-states', `empty${path.replaceAll('/', '-')}`);
    const steps = async () => (await page.locator('main .btn, main .state a, main .strip a').allInnerTexts()).join('\n').toLowerCase();
    await expect.poll(steps).toContain(next.toLowerCase());
    expect(await axeFindings(page)).toEqual([]);
    // a sentence, and no number made of nothing
    expect(await page.locator('h1').first().innerText()).not.toMatch(/undefined|NaN|null/);
    await page.setViewportSize({ width: 390, height: 900 });
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 1440, height: 900 });
  });
});

describe('while it waits, and when the server fails', () => {
  const own = (url: URL): boolean => url.pathname.startsWith('/api/') && !/^\/api\/(session|settings|setup)/.test(url.pathname);

  it.each(main)('$name', async ({ path }) => {
    const context = await browser.newContext({ storageState: signedIn, locale: 'sv-SE', viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    let failing: () => void = () => undefined;
    const failed = new Promise<void>((resolve) => {
      failing = resolve;
    });
    let asking: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => {
      asking = resolve;
    });
    await page.route(own, async (route) => {
      asking();
      await failed;
      await route.fulfill({ status: 500, contentType: 'text/plain', body: 'broken' });
    });
    await page.goto(office.address + path);
    // the program is there, not the frame alone that stands before it, and the page has asked for what it shows
    await page.locator('main#content').waitFor();
    await asked;
    // a page that waits has no finding yet to have as its heading
    expect((await axeFindings(page)).filter((found) => !found.startsWith('page-has-heading-one'))).toEqual([]);
    failing();
    // said in words, with a way on, and never a page that waits for ever
    await page.getByRole('button', { name: 'Försök igen' }).first().waitFor();
    await expect.poll(() => page.locator('main .wait').count()).toBe(0);
    if (process.env.SCREENSHOTS) await lookAt(page, 'page-states', `fault${path.replaceAll('/', '-')}`);
    expect(await axeFindings(page)).toEqual([]);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await context.close();
  });
});

describe('at 200 per cent, and on paper', () => {
  it.each(main)('$name', async ({ path, ready }) => {
    const context = await browser.newContext({
      storageState: signedIn,
      locale: 'sv-SE',
      viewport: { width: 720, height: 450 },
      colorScheme: 'dark',
    });
    const page = await context.newPage();
    await page.goto(office.address + path);
    await page.locator(ready).first().waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    expect(await page.locator('h1').first().isVisible()).toBe(true);
    expect(await axeFindings(page)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    const paper = (await page.evaluate(`(() => {
      const shown = (s) => [...document.querySelectorAll(s)].filter((e) => e.checkVisibility()).length;
      const light = getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number);
      return {
        rest: shown('.rail, .acts, .filters, .list-tools, .go-to, .tools, .skip, .mapctl, .toasts .toast'),
        demo: shown('.demo'), light: light[0] > 230, wide: document.documentElement.scrollWidth - innerWidth,
        broken: [...document.querySelectorAll('.fig')].filter((e) => getComputedStyle(e).breakInside !== 'avoid').length,
      };
    })()`)) as { rest: number; demo: number; light: boolean; wide: number; broken: number };
    if (process.env.SCREENSHOTS) await page.pdf({ path: `${process.env.SCREENSHOTS}/print${path.replaceAll('/', '-')}.pdf`, format: 'A4' });
    expect(paper).toEqual({ rest: 0, demo: 1, light: true, wide: expect.any(Number), broken: 0 });
    expect(paper.wide).toBeLessThanOrEqual(0);
    await context.close();
  });
});

describe('when the program was updated while a page was open', () => {
  it('a room whose part is gone says so in our words and offers to load anew', async () => {
    const context = await browser.newContext({ storageState: signedIn, locale: 'sv-SE', reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.route('**/assets/AreasPage-*.js', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(`${office.address}/data/omraden`);
    await page.getByText('Programmet kan ha uppdaterats medan sidan var öppen.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.unroute('**/assets/AreasPage-*.js');
    await page.getByRole('button', { name: 'Försök igen' }).click();
    await page.locator('.tbl a').first().waitFor();
    await context.close();
  });
});
