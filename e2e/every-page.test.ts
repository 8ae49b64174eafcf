// Every page, in both languages, light and dark, on a phone and on a wide screen: nothing for axe to find, nothing wider than the screen,
// nothing that the strict policy stops, and no word of the other language left in the frame.
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { startBrowser } from './browser.ts';
import { officeAddresses } from './office-addresses.ts';
import { novemberDelivery } from './police-delivery.ts';
import { type RunningOffice, startOffice } from './running-office.ts';
import { watchPolicy } from './watch-policy.ts';

let office: RunningOffice;
let browser: Browser;
let delivery = '';
let frozen = '';
let source = '';
let signedIn: Awaited<ReturnType<BrowserContext['storageState']>>;

beforeAll(async () => {
  [office, browser] = await Promise.all([startOffice(), startBrowser()]);
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(office.link);
  await page.locator('.prob').first().waitFor();
  const { csrf } = await (await context.request.get(`${office.address}/api/session`)).json();
  const headers = { 'x-csrf-token': csrf };
  const { version } = await (await context.request.get(`${office.address}/api/conduct`)).json();
  await context.request.post(`${office.address}/api/conduct/acceptance`, { headers, data: { version } });
  const { name, bytes } = novemberDelivery();
  const sent = await context.request.post(`${office.address}/api/imports?fileName=${name}`, {
    headers: { ...headers, 'content-type': 'application/octet-stream' },
    data: bytes,
  });
  delivery = (await sent.json()).id;
  const kept = await context.request.post(`${office.address}/api/pictures/freeze`, { headers, data: { name: 'Till rådet' } });
  frozen = (await kept.json()).id;
  source = (await (await context.request.get(`${office.address}/api/sources`)).json())[0].id;
  await page.goto(`${office.address}/data/leverans/${delivery}`);
  await page.locator('.tbl.cm').waitFor();
  // the session alone: what language the first visit had is not to be carried over
  signedIn = { ...(await context.storageState()), origins: [] };
  await context.close();
});
afterAll(async () => {
  await browser.close();
  await office.close();
});

const pages: readonly { readonly name: string; readonly path: () => string; readonly ready: string }[] = [
  { name: 'the picture', path: () => '/bild', ready: '.prob' },
  { name: 'a problem that rises', path: () => '/bild/current/problem/1', ready: '.fig' },
  { name: 'a hot spot', path: () => '/bild/current/problem/9', ready: '.fig' },
  { name: 'a problem that is not there', path: () => '/bild/current/problem/99', ready: '.state' },
  { name: 'a frozen picture', path: () => `/bild/${frozen}`, ready: '.prob' },
  { name: 'the frozen pictures', path: () => '/bilder', ready: '.tbl' },
  { name: 'data', path: () => '/data', ready: '.tbl a' },
  { name: 'a delivery that waits', path: () => `/data/leverans/${delivery}`, ready: '.tbl' },
  { name: 'one’s own account', path: () => '/installningar/konto', ready: '.account .tbl' },
  { name: 'the register', path: () => '/installningar/diarium', ready: '.tbl' },
  { name: 'data protection', path: () => '/installningar/dataskydd', ready: '.tbl' },
  { name: 'the sharings', path: () => '/installningar/delning', ready: '.tbl a' },
  { name: 'one source’s receivers', path: () => `/installningar/delning/${source}`, ready: '.tbl' },
  { name: 'a source, before a purpose is given', path: () => `/data/kalla/${source}`, ready: '.purpose' },
  { name: 'the roles', path: () => '/installningar/roller', ready: '.roles' },
  { name: 'the people', path: () => '/installningar/personer', ready: '.tbl' },
  { name: 'the settings', path: () => '/installningar', ready: 'h1' },
  { name: 'the municipalities', path: () => '/installningar/kommuner', ready: 'h1' },
  { name: 'the invitations', path: () => '/installningar/inbjudningar', ready: 'h1' },
  { name: 'the log', path: () => '/installningar/logg', ready: 'h1' },
  { name: 'retention', path: () => '/installningar/gallring', ready: 'h1' },
  { name: 'the police area', path: () => '/bilder/polisomradet', ready: 'h1' },
  { name: 'an address that does not exist', path: () => '/finns-inte', ready: 'h1' },
];
const views = [
  { lang: 'sv', colorScheme: 'light', width: 1440 },
  { lang: 'en', colorScheme: 'dark', width: 390 },
] as const;

it('every address of the office is among the pages', async () => {
  const shown = pages.map(({ path }) => path().split(/[?#]/)[0] ?? '');
  const elsewhere = ['/', '/inloggning', '/inbjudan', '/sign-in-again'];
  const addresses = (await officeAddresses()).filter((address) => !elsewhere.includes(address));
  expect(addresses.length).toBeGreaterThan(15);
  const missing = addresses.filter(
    (address) => !shown.some((path) => new RegExp(`^${address.replace(/\$[a-z]+/gi, '[^/]+')}$`).test(path)),
  );
  expect(missing).toEqual([]);
});

describe.each(views)('$lang $colorScheme $width', ({ lang, colorScheme, width }) => {
  let context: BrowserContext;
  let stopped: string[];
  beforeAll(async () => {
    const locale = lang === 'sv' ? 'sv-SE' : 'en-GB';
    context = await browser.newContext({ storageState: signedIn, locale, colorScheme, viewport: { width, height: 900 } });
    stopped = await watchPolicy(context);
  });
  afterAll(() => context.close());

  it.each(pages)('$name', async ({ path, ready }) => {
    const page = await context.newPage();
    await page.goto(office.address + path());
    await page.locator(ready).first().waitFor();
    if (process.env.SCREENSHOTS)
      await page.screenshot({
        path: `${process.env.SCREENSHOTS}/${path().replace(/[^a-z0-9]+/g, '-')}-${lang}-${colorScheme}-${width}.png`,
        fullPage: true,
      });
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    expect(await page.evaluate('document.documentElement.lang')).toBe(lang);
    expect(await page.locator('.rail .cycle').first().innerText()).toContain(lang === 'sv' ? 'Problembild' : 'Problem picture');
    // what opens is looked into too
    for (const button of await page.locator('main button[aria-haspopup], main button[aria-expanded]').all()) {
      if (width < 1000 || !(await button.isVisible())) continue;
      await button.click();
      await page.keyboard.press('Escape');
    }
    expect(stopped.splice(0)).toEqual([]);
    await page.close();
  });
});

it('without a session there is only the way in, and axe finds nothing there', async () => {
  const context = await browser.newContext({ locale: 'sv-SE' });
  const page = await context.newPage();
  await page.goto(`${office.address}/bild`);
  await page.getByRole('heading', { name: 'Logga in' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.goto(office.link);
  await page.getByText('Länken är redan använd.').waitFor();
  await page.goto(await office.newLink());
  await page.locator('.prob').first().waitFor();
  await context.close();
});

it('every step can be taken by keyboard alone: skip link, list, problem and back', async () => {
  const context = await browser.newContext({ storageState: signedIn, locale: 'sv-SE' });
  const page = await context.newPage();
  await page.goto(`${office.address}/bild`);
  await page.locator('.prob').first().waitFor();
  await page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Hoppa till innehållet');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const reached = new Set<string>();
  for (let i = 0; i < 60 && !reached.has('prob'); i++) {
    reached.add(String(await page.evaluate('(document.activeElement.className || "").split(" ")[0]')));
    await page.keyboard.press('Tab');
  }
  expect(reached).toContain('prob');
  await context.close();
});
