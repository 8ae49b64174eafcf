// By keyboard alone: a goal that could not be seen, the proposal that helps, its lock; and a measure type of one's own.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startBrowser } from './browser.ts';
import { press, write } from './keyboard.ts';
import { type Office, sharedOffice } from './running-office.ts';

let office: Office;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [office, browser] = await Promise.all([sharedOffice(), startBrowser()]);
  page = await (await browser.newContext({ locale: 'sv-SE', reducedMotion: 'reduce', viewport: { width: 1440, height: 900 } })).newPage();
  await page.goto(await office.newLink());
  await page.locator('.rail').waitFor();
});
afterAll(async () => {
  await browser?.close();
});

const field = (name: RegExp) => page.getByLabel(name).first();
const button = (name: RegExp) => page.getByRole('button', { name }).first();

it('a goal is made, seen as not visible, made better by a proposal, and locked', async () => {
  const { problems } = await (await page.context().request.get(`${office.address}/api/problems`)).json();
  const problem = problems.find((one: { name: string }) => one.name.startsWith('Cykelstölder'));
  await page.goto(`${office.address}/prioriteringar/problem/${problem.id}/mal`);
  await write(page, field(/^Mål: procent färre/), '10');
  await page.getByText('Det går att spara ändå').waitFor();
  await write(page, field(/^Varför utan jämförelse/), 'Inget annat område liknar centrum');
  await write(page, field(/^Metod: hur och av vem/), 'Anmälda cykelstölder i nästa frysta bild');
  const before = await page.locator('.big1 b').innerText();
  await press(page, button(/^Följ upp i \d+ månader|^Alla områden och/));
  await expect.poll(() => page.locator('.big1 b').innerText()).not.toBe(before);
  await press(page, button(/^Spara målet/));
  await page.getByRole('table').filter({ hasText: '10 procent färre' }).waitFor();
  await press(page, button(/^Lås målet: mål/));
  await page.getByText('Låst ').last().waitFor();
});

it('a measure type of one’s own is added', async () => {
  await page.goto(`${office.address}/atgarder/bibliotek`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await press(page, button(/^Lägg till/));
  const form = page.locator('form.add-type');
  await form.waitFor();
  const fields = await form.locator('label').allInnerTexts();
  for (const label of fields) {
    const labelled = form.getByLabel(label, { exact: true });
    if ((await labelled.evaluate((node) => node.tagName)) === 'SELECT') continue;
    const text = /[Åå]r$|^År/.test(label) ? '2024' : /[Aa]dress|https/.test(label) ? 'https://example.org/rapport' : `Grindvakt ${label}`;
    await write(page, labelled, text);
  }
  await page.keyboard.press('Enter');
  await page.getByText('Grindvakt', { exact: false }).first().waitFor();
});
