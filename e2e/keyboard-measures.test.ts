// A measure planned, placed and reported with the keyboard alone.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBrowser } from './browser.ts';
import { choose, press, tabTo, write } from './keyboard.ts';
import { type Office, sharedOffice } from './running-office.ts';

let office: Office;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [office, browser] = await Promise.all([sharedOffice(), startBrowser()]);
  page = await (await browser.newContext({ locale: 'sv-SE', viewport: { width: 1280, height: 900 } })).newPage();
  await page.goto(office.link);
  await page.locator('.rail').waitFor();
});
afterAll(async () => {
  await browser?.close();
});

const iso = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
/** A date field takes its parts one after the other; Chromium without a screen has them in the American order. */
async function writeDay(label: string, days: number): Promise<void> {
  await tabTo(page, page.getByLabel(label, { exact: true }));
  const [year, month, date] = iso(days).split('-');
  await page.keyboard.type(`${month}${date}${year}`);
  expect(await page.getByLabel(label, { exact: true }).inputValue()).toBe(iso(days));
}
const times = async (key: string, n: number): Promise<void> => {
  for (let i = 0; i < n; i++) await page.keyboard.press(key);
};

test('a measure with a schedule and a place of its own is written, and its occasion reported and taken back', async () => {
  await page.goto(`${office.address}/atgarder/ny`);
  const map = page.locator('.placedraw .canvas canvas');
  await map.waitFor();
  await write(page, page.getByLabel('Varför finns ingen orsak?'), 'Prövas innan orsakerna är utredda');
  await write(page, page.getByLabel('Åtgärd', { exact: true }), 'Vandring med tangenter');
  await choose(page, page.getByLabel('Ansvarig organisation'), 'Exempelhamns');
  await writeDay('Start', -8);
  await writeDay('Slut', 30);
  await choose(page, page.getByLabel('Upprepas'), 'dagar');
  await write(page, page.getByLabel('Var så många dagar'), '7');
  await write(page, page.getByLabel('Från klockan'), '10:00');
  await write(page, page.getByLabel('Till klockan'), '11:00');
  await tabTo(page, map);
  await page.keyboard.press('Enter');
  await times('ArrowRight', 6);
  await page.keyboard.press('Enter');
  await times('ArrowDown', 5);
  await page.keyboard.press('Enter');
  await times('ArrowLeft', 9);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('c');
  expect(await page.locator('.placedraw [role=status]').textContent()).toBe('Området är stängt med 3 hörn.');
  expect(await page.locator('.corners tbody tr').count()).toBe(3);
  await press(page, page.getByRole('button', { name: 'Spara', exact: true }));
  await page.getByRole('heading', { level: 1, name: /Vandring med tangenter/ }).waitFor();
  await page.getByText('eget område på kartan').waitFor();

  await page.goto(`${office.address}/mina-uppgifter`);
  const number = page.getByLabel(/Minuter: Vandring med tangenter/).first();
  await write(page, number, '45');
  await page.keyboard.press('Enter');
  const saved = page.locator('.saved');
  await saved.waitFor();
  expect(await saved.innerText()).toContain('Vandring med tangenter, 45 minuter');
  // the way back has the keyboard
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Ångra');
  await page.keyboard.press('Enter');
  await saved.waitFor({ state: 'detached' });
  await number.waitFor();
});
