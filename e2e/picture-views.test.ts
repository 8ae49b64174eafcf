// The problem picture as a workplace: the finding is read before the controls, the address is the view, two areas and two periods stand side by
// side, rates have their exposure, and what the parties write follows the problem.

import type { PictureMaking } from '@samsyn/domain';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { startBrowser } from './browser.ts';
import { lookAt } from './look-at.ts';
import { type Office, sharedOffice } from './running-office.ts';

let office: Office;
let browser: Browser;
let page: Page;
const said: string[] = [];

beforeAll(async () => {
  [office, browser] = await Promise.all([sharedOffice(), startBrowser()]);
  const context = await browser.newContext({ locale: 'sv-SE', viewport: { width: 1440, height: 900 } });
  page = await context.newPage();
  page.on('pageerror', (raised) => said.push(raised.message));
  page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
  await page.goto(office.link);
  await page.locator('.rail').waitFor();
  const { csrf } = await (await page.request.get(`${office.address}/api/session`)).json();
  const { version } = await (await page.request.get(`${office.address}/api/conduct`)).json();
  await page.request.post(`${office.address}/api/conduct/acceptance`, { headers: { 'x-csrf-token': csrf }, data: { version } });
});
afterAll(async () => {
  await browser.close();
});

const heading = () => page.getByRole('heading', { level: 1 });
const pick = (name: string) => page.locator('.filters .pick', { hasText: name }).locator('select');
const counted = () => page.locator('.counting').waitFor({ state: 'detached' });

/** On every width nothing is wider than the screen. */
async function look(name: string): Promise<void> {
  await lookAt(page, 'picture-views', name);
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
}

it('reads the finding, and how sure it is, before any control', async () => {
  for (const address of ['/bild', '/bild/current/problem/1']) {
    await page.goto(office.address + address);
    await page.locator('.prob, .fig').first().waitFor();
    const order = await page.evaluate(() => {
      const all = [
        ...document.querySelectorAll('.page h1, .page .how, .page :is(button, select, input, a, [role="slider"], [role="radio"])'),
      ];
      return all.map((element) => (element.matches('h1') ? 'finding' : element.matches('.how') ? 'how' : 'control'));
    });
    expect(order.slice(0, 3)).toEqual(['finding', 'how', 'control']);
  }
});

it('a link is the view: an area by itself, with how many combinations were searched', async () => {
  await page.goto(`${office.address}/bild`);
  await page.locator('.prob').first().waitFor();
  const whole = await heading().innerText();
  await pick('Område').selectOption({ label: 'Centrum' });
  await page.waitForURL(/omrade=centrum/);
  await expect.poll(() => heading().innerText()).toMatch(/i Centrum/);
  await counted();
  const found = await heading().innerText();
  expect(found).not.toBe(whole);
  const rows = await page.locator('.prob .t').allInnerTexts();
  expect(await page.locator('.how').innerText()).toMatch(/Sökt bland \d+ kombinationer/);
  expect(await axeFindings(page)).toEqual([]);
  // somebody else opens the link
  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect.poll(() => other.getByRole('heading', { level: 1 }).innerText()).toBe(found);
  expect(await other.locator('.prob .t').allInnerTexts()).toEqual(rows);
  await other.close();
});

it('two areas and two periods side by side, each with its size, interval and a verdict in fixed words', async () => {
  await pick('Jämför med').selectOption({ label: 'Norrhamn' });
  await page.locator('.compared').waitFor();
  expect(await page.locator('.compared tbody th').allInnerTexts()).toEqual(['Centrum', 'Norrhamn']);
  expect(await page.locator('.compared').innerText()).toMatch(/invånare \(\d{4}\)/);
  expect(await page.locator('.compared-ratio').innerText()).toMatch(/Kvot [\d,]+, troligen [\d,]+–[\d,]+/);
  expect(await axeFindings(page)).toEqual([]);
  await look('areas');
  await pick('Jämför med').selectOption({ index: 4 });
  await page.waitForURL(/jamfor=period/);
  await page.locator('.compared').waitFor();
  expect(await page.locator('.compared-ratio .v').innerText()).toMatch(
    /Ökar|Minskar|Ingen säker förändring|Kan inte avgöras|Inte jämförbart/,
  );
  await page.getByRole('button', { name: 'Ta bort jämförelsen' }).click();
  await page.locator('.compared').waitFor({ state: 'detached' });
});

it('rates by an exposure say its year and source, and that it is missing where it is', async () => {
  await page.goto(`${office.address}/bild`);
  await page.locator('.prob').first().waitFor();
  await page.getByRole('radio', { name: 'Per invånare, besök …' }).check({ force: true });
  await page.waitForURL(/per=/);
  await expect.poll(() => page.locator('.srcline').innerText()).toMatch(/Antal per 1[\s\u00a0]000 .*tal för \d{4}\. Källa: /);
  expect(await page.locator('.list-head').innerText()).toContain('1 000'.replace(' ', '\u00a0'));
  await page.getByRole('radio', { name: 'Antal' }).check({ force: true });
  await page.waitForURL((url) => !url.search.includes('per='));
});

it('J and K choose, and the choice stands in the address', async () => {
  await page.locator('h1').click();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.waitForURL(/vald=/);
  const rank = Number(new URL(page.url()).searchParams.get('vald'));
  expect(await page.locator('.prob.on').getAttribute('data-rank')).toBe(String(rank));
  await page.keyboard.press('Enter');
  await page.waitForURL(new RegExp(`/bild/current/problem/${rank}`));
});

it('a period with nothing in it is told, and the filters stay', async () => {
  await page.goto(`${office.address}/bild?period=1999-01`);
  await expect.poll(() => heading().innerText()).toBe('Det går inte att räkna på den här vyn.');
  expect(await axeFindings(page)).toEqual([]);
  // the refusal itself is heard in the console
  said.splice(0);
  await page.getByRole('button', { name: 'Ta bort filter' }).click();
  await page.locator('.prob').first().waitFor();
});

it('the months are read by keys, and a note is written, changed, removed and taken back', async () => {
  await page.goto(`${office.address}/bild/current/problem/1`);
  const reader = page.getByRole('slider');
  await reader.focus();
  await page.keyboard.press('End');
  expect(await reader.getAttribute('aria-valuetext')).toMatch(/^\p{L}{3} \d{4}: /u);
  expect(await page.locator('.reading text').textContent()).toBe(await reader.getAttribute('aria-valuetext'));
  await page.getByRole('button', { name: 'Skriv en anteckning' }).click();
  await page.getByRole('textbox', { name: 'Anteckning' }).fill('Skåplåsen byttes i september.');
  await page.getByRole('button', { name: 'Spara' }).click();
  const note = page.locator('.said');
  await expect.poll(() => note.allInnerTexts()).toEqual(['Skåplåsen byttes i september.']);
  await page.getByRole('button', { name: 'Ändra', exact: true }).click();
  await page.getByRole('textbox', { name: 'Anteckning' }).fill('Skåplåsen byttes i oktober.');
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect.poll(() => note.allInnerTexts()).toEqual(['Skåplåsen byttes i oktober.']);
  await page.getByRole('button', { name: 'Ta bort', exact: true }).click();
  await expect.poll(() => note.count()).toBe(0);
  await page.getByRole('button', { name: 'Ångra' }).click();
  await expect.poll(() => note.allInnerTexts()).toEqual(['Skåplåsen byttes i oktober.']);
  expect(await axeFindings(page)).toEqual([]);
  await look('problem');
});

it('nothing went wrong on the way', () => {
  expect(said).toEqual([]);
});

it('while the picture or the map is worked out it says what is done, and the page can be left and found again', async () => {
  type Making = NonNullable<PictureMaking['making']>;
  const steps: Making['steps'] = ['read', 'compare', 'search', 'describe'];
  // a municipality with millions, as the server tells of it; its own steps are tried in making.test.ts
  let making: Making = { steps, at: 0, done: 1_310_720, total: 5_000_000, secondsLeft: null };
  let there: () => void = () => undefined;
  const made = new Promise<void>((resolve) => {
    there = resolve;
  });
  const asked = new Set<string>();
  await page.route('**/api/picture-making**', (route) => {
    asked.add(new URL(route.request().url()).searchParams.get('what') ?? '');
    return route.fulfill({ json: { making } });
  });
  for (const held of ['**/api/pictures/current', '**/api/map'])
    await page.route(held, async (route) => {
      await made;
      await route.continue();
    });
  await page.goto(`${office.address}/bild`);
  await heading().filter({ hasText: 'Problembilden räknas fram' }).waitFor();
  await page.getByText('1 310 720 av 5 000 000 händelser').waitFor();
  expect(await page.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('26');
  expect(await axeFindings(page)).toEqual([]);
  await look('making-picture');
  making = { steps, at: 2, done: null, total: null, secondsLeft: 75 };
  await page.locator('.making [aria-current=step]', { hasText: 'mer än väntat' }).waitFor();
  await page.getByText('ungefär 75 sekunder kvar').waitFor();
  expect(await page.getByRole('progressbar').count()).toBe(0);
  expect(await page.locator('.making [role=status]').innerText()).toContain('Steg 3 av 4');
  // elsewhere, and back
  await page.locator('.rail a[href="/data"]').first().click();
  await page.locator('.tbl a').first().waitFor();
  await page.goBack();
  await page.locator('.making [aria-current=step]').waitFor();
  making = { ...making, steps: [...steps, 'readMap', 'arrange'], at: 5, secondsLeft: 240 };
  await page.goto(`${office.address}/karta`);
  await heading().filter({ hasText: 'Kartan görs i ordning' }).waitFor();
  await page.getByText('ungefär 4 minuter kvar').waitFor();
  expect([...asked].sort()).toEqual(['map', 'picture']);
  await look('making-map');
  there();
  await page.locator('.maptable').first().waitFor();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  expect(said).toEqual([]);
});

it('a view that is counted anew, and the data calendar, say what is done meanwhile', async () => {
  const steps: NonNullable<PictureMaking['making']>['steps'] = ['read', 'compare', 'search', 'describe'];
  let making: NonNullable<PictureMaking['making']> = { steps, at: 0, done: 1_310_720, total: 5_000_000, secondsLeft: null };
  let there: () => void = () => undefined;
  const made = new Promise<void>((resolve) => {
    there = resolve;
  });
  const asked = new Set<string>();
  await page.route('**/api/picture-making**', (route) => {
    asked.add(new URL(route.request().url()).search);
    return route.fulfill({ json: { making } });
  });
  for (const held of ['**/api/picture-view?**', '**/api/data-calendar'])
    await page.route(held, async (route) => {
      await made;
      await route.continue();
    });
  await page.goto(`${office.address}/bild?omrade=hamnen`);
  await page.locator('.counted', { hasText: 'Steg 1 av 4: Läser händelserna' }).waitFor();
  await page.getByText('1 310 720 av 5 000 000 händelser').waitFor();
  // nothing is said to be missing before it has been looked for
  expect(await page.getByText('Inga problem med det här filtret. Ta bor').count()).toBe(0);
  expect(await axeFindings(page)).toEqual([]);
  await look('counting-view');
  making = { steps, at: 2, done: null, total: null, secondsLeft: null };
  await page.locator('.counted', { hasText: 'Steg 3 av 4' }).waitFor();
  await page.goto(`${office.address}/bild/current/problem/1?omrade=hamnen`);
  await heading().filter({ hasText: 'Det du har valt räknas fram' }).waitFor();
  await page.goto(`${office.address}/data/kalender`);
  await page.locator('.making [aria-current=step]', { hasText: 'mer än väntat' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  expect([...asked].sort()).toEqual(['?area=hamnen&what=view', '?what=picture']);
  there();
  await page.locator('.calendar').waitFor();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  expect(said).toEqual([]);
});
