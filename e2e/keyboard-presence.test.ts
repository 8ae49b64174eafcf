// By keyboard alone: shifts proposed, changed and proposed again, taken out, made into measures; a review begun, answered, commented and sent.
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startBrowser } from './browser.ts';
import { type Office, sharedOffice } from './running-office.ts';

let office: Office;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [office, browser] = await Promise.all([sharedOffice(), startBrowser()]);
  page = await browser.newPage({ locale: 'sv-SE', viewport: { width: 1440, height: 900 }, acceptDownloads: true });
  await page.goto(office.link);
  await page.locator('.rail').waitFor();
  // from here no pointer: a press of the mouse is a fault of the test
  await page.addInitScript(() => addEventListener('pointerdown', (event) => event.preventDefault(), true));
});
afterAll(async () => {
  await browser.close();
});

const heading = () => page.getByRole('heading', { level: 1 });

/** Tab until it is reached, as a person does. */
async function tabTo(target: Locator): Promise<void> {
  await target.first().waitFor();
  for (let i = 0; i < 200; i++) {
    if (await target.first().evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${target}`);
}
async function press(name: string | RegExp, role: 'button' | 'link' = 'button'): Promise<void> {
  await tabTo(page.getByRole(role, { name }));
  await page.keyboard.press('Enter');
}
async function type(label: string | RegExp, text: string): Promise<void> {
  await tabTo(page.getByLabel(label));
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}

it('a plan is made, its hours are changed, it is taken out and made into measures, once', async () => {
  await page.goto(`${office.address}/atgarder/narvaro/ny`);
  await type('Planens namn', 'Kvällar i vår');
  await press('Föreslå pass');
  await page.waitForURL(/narvaro\/[0-9a-f-]{36}$/);
  const proposed = page.getByRole('heading', { name: 'Föreslagna pass', exact: true });
  await proposed.waitFor();
  await press('Ändra timmar och gör en ny', 'link');
  await type('Persontimmar i veckan', '16');
  await press('Föreslå pass');
  await page.waitForURL((url) => /narvaro\/[0-9a-f-]{36}$/.test(url.pathname));
  await proposed.waitFor();
  expect(await heading().innerText()).toMatch(/16 persontimmar|Det går inte att säga/);
  await press('Ladda ner CSV');
  await type('Vad ska uppgifterna användas till?', 'Schema för våren');
  const file = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await file).suggestedFilename()).toMatch(/\.csv$/);
  await press('Gör åtgärder av passen', 'link');
  await page.getByRole('heading', { name: 'Det här görs' }).waitFor();
  const rows = await page
    .locator('section', { has: page.getByRole('heading', { name: 'Det här görs' }) })
    .locator('tbody tr')
    .count();
  await press('Skapa åtgärderna');
  const done = page.locator('#gjort tbody tr');
  await done.first().waitFor();
  expect(await done.count()).toBe(rows);
  // never twice: the way there is gone
  expect(await page.getByRole('link', { name: 'Gör åtgärder av passen' }).count()).toBe(0);
});

it('a review is begun, answered, commented and sent', async () => {
  await page.goto(`${office.address}/atgarder/granskning`);
  await press('Ny granskning');
  await type('Planens eller platsens namn', 'Detaljplan för Ekhagen');
  await type('Planerare', 'Planavdelningen');
  await press('Börja granska');
  await page.waitForURL(/granskning\/[0-9a-f-]{36}$/);
  await tabTo(page.getByRole('radio').first());
  await page.keyboard.press('Space');
  await press('Spara svaren');
  await type('Ny synpunkt', 'Rita in belysning längs gångvägen.');
  await press('Lägg till synpunkt');
  await page.getByText('Rita in belysning längs gångvägen.').waitFor();
  await press('Skicka till planeraren');
  await page.getByRole('button', { name: 'Avsluta granskningen' }).waitFor();
});
