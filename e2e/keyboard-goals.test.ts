// By keyboard alone: a goal that could not be seen, the proposal that helps, its lock; and a measure type of one's own.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startBrowser } from './browser.ts';
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

/** Tab until the thing with this name has the focus, which it then has visibly. */
async function tabTo(name: RegExp): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press('Tab');
    const said = await page.evaluate(() => {
      const at = document.activeElement;
      if (!(at instanceof HTMLElement)) return '';
      const labels = 'labels' in at ? [...((at as HTMLInputElement).labels ?? [])].map((label) => label.textContent ?? '') : [];
      return [at.getAttribute('aria-label') ?? '', ...labels, at.tagName === 'BUTTON' ? (at.textContent ?? '') : ''].join(' ').trim();
    });
    if (name.test(said)) return;
  }
  throw new Error(`no tab stop is called ${name}`);
}
const type = async (field: RegExp, text: string) => {
  await tabTo(field);
  await page.keyboard.type(text);
};
const press = async (button: RegExp) => {
  await tabTo(button);
  await page.keyboard.press('Enter');
};

it('a goal is made, seen as not visible, made better by a proposal, and locked', async () => {
  const { problems } = await (await page.context().request.get(`${office.address}/api/problems`)).json();
  const problem = problems.find((one: { name: string }) => one.name.startsWith('Cykelstölder'));
  await page.goto(`${office.address}/prioriteringar/problem/${problem.id}/mal`);
  await tabTo(/^Mål: procent färre/);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('10');
  await page.getByText('Det går att spara ändå').waitFor();
  await type(/^Varför utan jämförelse/, 'Inget annat område liknar centrum');
  await type(/^Metod: hur och av vem/, 'Anmälda cykelstölder i nästa frysta bild');
  const before = await page.locator('.big1 b').innerText();
  await press(/^Följ upp i \d+ månader|^Alla områden och/);
  await expect.poll(() => page.locator('.big1 b').innerText()).not.toBe(before);
  await press(/^Spara målet/);
  await page.getByRole('table').filter({ hasText: '10 procent färre' }).waitFor();
  await press(/^Lås målet: mål/);
  await page.getByText('Låst ').last().waitFor();
});

it('a measure type of one’s own is added', async () => {
  await page.goto(`${office.address}/atgarder/bibliotek`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await press(/^Lägg till/);
  const form = page.locator('form.add-type');
  await form.waitFor();
  const fields = await form.locator('label').allInnerTexts();
  for (const label of fields) {
    const field = form.getByLabel(label, { exact: true });
    if ((await field.evaluate((node) => node.tagName)) === 'SELECT') continue;
    const text = /[Åå]r$|^År/.test(label) ? '2024' : /[Aa]dress|https/.test(label) ? 'https://example.org/rapport' : `Grindvakt ${label}`;
    await type(new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`), text);
  }
  await page.keyboard.press('Enter');
  await page.getByText('Grindvakt', { exact: false }).first().waitFor();
});
