// The data desk as a newcomer meets it: a month that is missing is explained once and the explanation stands beside the numbers; one event is
// entered by hand within half a minute and undone; a delivery is undone after a row of it was corrected.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { startBrowser } from './browser.ts';
import { lookAt, pictured } from './look-at.ts';
import { type RunningOffice, startOffice } from './running-office.ts';

let office: RunningOffice;
let browser: Browser;
let page: Page;
const said: string[] = [];
const look = (name: string) => lookAt(page, 'data-story', name);
const heading = () => page.getByRole('heading', { level: 1 }).innerText();

beforeAll(async () => {
  [office, browser] = await Promise.all([startOffice(), startBrowser({ mapsInPictures: pictured })]);
  page = await browser.newPage({ locale: 'sv-SE', viewport: { width: 1440, height: 900 } });
  page.setDefaultTimeout(60_000);
  page.on('pageerror', (raised) => said.push(raised.message));
  await page.goto(office.link);
  await page.waitForURL(/\/laget$/);
  // rows are seen once the code of conduct is accepted; the sign-in story shows how
  const { csrf } = await (await page.request.get(`${office.address}/api/session`)).json();
  const { version } = await (await page.request.get(`${office.address}/api/conduct`)).json();
  await page.request.post(`${office.address}/api/conduct/acceptance`, { headers: { 'x-csrf-token': csrf }, data: { version } });
});
afterAll(async () => {
  await browser.close();
  await office.close();
});

const why = 'Registret byttes i mars och den månadens anmälningar skrevs aldrig in.';

describe('a hole in the data', () => {
  it('is told on the start page, and the calendar shows which month of which source', async () => {
    await page.locator('.months-of').waitFor();
    expect(await heading()).toContain('en månad saknas i uppgifterna');
    await look('start');
    await page.getByRole('link', { name: 'Hela datakalendern' }).click();
    await page.locator('.remarks').waitFor();
    const row = page.locator('.months-of tbody tr', { hasText: 'Kommunens klotterregister' });
    expect(await row.locator('.month-square.missing').count()).toBe(1);
    expect(await row.innerText()).toContain('mars 2025: Saknas');
    expect(await axeFindings(page)).toEqual([]);
  });

  it('is explained once, and the explanation stands wherever the number does', async () => {
    const remark = page.locator('.remarks tbody tr', { hasText: 'mars 2025' });
    await remark.getByRole('button', { name: /^Förklara/ }).click();
    await page.getByRole('dialog').getByLabel('Förklaring').fill(why);
    await page.getByRole('button', { name: 'Spara förklaringen' }).click();
    await remark.getByText(why).waitFor();
    await look('explained');
    await page.goto(`${office.address}/bild`);
    await page.locator('.prob').first().waitFor();
    await page.getByRole('button', { name: /anmärkning/ }).click();
    await page.locator('.strip', { hasText: why }).waitFor();
    expect(await page.locator('.strip', { hasText: why }).innerText()).toContain('Exempelhamns kommun');
    const { explanations } = await (await page.request.get(`${office.address}/api/pictures/current`)).json();
    expect(explanations).toHaveLength(1);
  });

  it('can be taken back, and that undone again within the same ten seconds', async () => {
    await page.goto(`${office.address}/data/kalender`);
    await page.getByRole('button', { name: /^Ta tillbaka/ }).click();
    await page.getByRole('button', { name: 'Ångra' }).click();
    await page.locator('.remarks').getByText(why).waitFor();
  });
});

describe('one event by hand', () => {
  // a person who points five times, types twelve figures and thinks before each of the four acts needs about 15 seconds (keystroke-level
  // model: 1.3 s to point and press, 0.28 s a key, 1.35 s to think); how long a browser on a busy machine takes says nothing of that
  it('is entered from the start page in four acts, which is within half a minute, and undone', async () => {
    await page.goto(`${office.address}/laget`);
    await page.getByRole('link', { name: 'Registrera en händelse' }).click();
    await page.getByLabel('När, tidigast').fill('2026-11-20T22:15');
    await page.getByLabel('Område', { exact: true }).selectOption({ index: 1 });
    // whatever order the browser writes a day in, it is read back in words before it is stored
    await page.getByText('fredag 20 november 2026 22.15', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Spara händelsen' }).click();
    await page.locator('.toast', { hasText: 'Händelsen är sparad' }).waitFor();
    // what can be undone waits while the focus is on it
    await page.getByRole('button', { name: 'Ångra' }).focus();
    await look('event');
    await page.getByRole('button', { name: 'Ångra' }).click();
    await page.locator('.toast', { hasText: 'Händelsen är borttagen' }).waitFor();
  });
});

describe('an undo after an edit', () => {
  it('leaves the corrected row and says what became of each', async () => {
    await page.goto(`${office.address}/data`);
    await page.getByRole('link', { name: 'Kommunens klotterregister' }).first().click();
    await page.getByRole('textbox').first().fill('Rätta en felskriven rad');
    await page.getByRole('button', { name: 'Öppna raderna' }).click();
    await page.getByRole('button', { name: 'Rätta', exact: true }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Plats').selectOption('school');
    await dialog.getByRole('button', { name: 'Spara rättelsen' }).click();
    await page.locator('.tag', { hasText: 'rättad' }).first().waitFor();
    await look('corrected');
    await page.goto(`${office.address}/data`);
    await page.getByRole('link', { name: 'klotterregister.csv' }).click();
    await page.getByRole('button', { name: 'Ångra hela leveransen' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Ångra hela leveransen' }).click();
    const outcome = page.locator('.strip', { hasText: 'någon har rättat den för hand' });
    await outcome.waitFor();
    expect(await outcome.innerText()).toContain('En rad');
    expect(await outcome.innerText()).toMatch(/\d+ rader borttagna/);
    await look('undone');
    expect(said).toEqual([]);
  });
});
