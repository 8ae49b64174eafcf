// An agreement by the keyboard alone: begun, a block written, what hinders put right, and two versions compared.
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
  await page.goto(office.link);
  await page.locator('.rail').waitFor();
});
afterAll(async () => {
  await browser?.close();
});

const nameHere = (): Promise<string> =>
  page.evaluate(
    `(() => { const one = document.activeElement; return one ? (one.getAttribute('aria-label') || one.labels?.[0]?.textContent || one.textContent || '').replace(/\\s+/g, ' ').trim() : ''; })()`,
  );

/** Tab until the named thing has the focus: what cannot be reached so is not there for whoever has no mouse. */
async function tabTo(name: RegExp, key = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let n = 0; n < 120; n++) {
    await page.keyboard.press(key);
    const here = await nameHere();
    if (name.test(here)) return;
    passed.push(here.slice(0, 30));
  }
  throw new Error(`${name} is not reached by ${key}; passed ${passed.join(' | ')}`);
}
const heading = (name: RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();

it('a draft is begun and a block written', async () => {
  await page.goto(`${office.address}/overenskommelse`);
  await heading(/Överenskommelsen gäller till/);
  await tabTo(/^Ny överenskommelse$/);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await tabTo(/^Börja$/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/overenskommelse\/[0-9a-f-]{36}/);
  await heading(/kvar innan överenskommelsen kan skrivas under|kan lämnas för underskrift/);
  await tabTo(/Resurser/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 2, name: '9 Resurser' }).waitFor();
  await tabTo(/^Läs$/);
  await page.keyboard.press('ArrowRight');
  await tabTo(/^På svenska$/);
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Kommunen lägger 5 200 timmar.');
  await tabTo(/^Spara$/);
  await page.keyboard.press('Enter');
  await page
    .getByText(/version 2/)
    .first()
    .waitFor();
});

it('what remains before signing is put right: the number has its source', async () => {
  await page.getByText(/5 200 saknar källa, 9 Resurser/).waitFor();
  await tabTo(/^Ange källa/);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await tabTo(/^Källa, eller skäl/);
  await page.keyboard.type('Budget 2027, beslutad av nämnden');
  await tabTo(/^Spara$/);
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('Källa: Budget 2027, beslutad av nämnden').waitFor();
  expect(await page.getByText(/saknar källa/).count()).toBe(0);
});

it('two versions are compared', async () => {
  await tabTo(/^Jämför versioner$/);
  await page.keyboard.press('Enter');
  await heading(/versioner är sparade/);
  await tabTo(/Från version/);
  await page.keyboard.press('End');
  const added = page.locator('.diff ins').filter({ hasText: '200 timmar' });
  await added.first().waitFor();
});
