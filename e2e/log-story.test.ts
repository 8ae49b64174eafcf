// The auditor's story in a real browser: a document is taken out for a purpose, somebody is refused, and both are found in the log, which is
// recomputed on the spot; then the registrar decides how long rows are kept and puts a source on hold.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { startBrowser } from './browser.ts';
import { type RunningOffice, startOffice } from './running-office.ts';

let office: RunningOffice;
let browser: Browser;
let page: Page;
const said: string[] = [];
const heading = () => page.getByRole('heading', { level: 1 }).innerText();

beforeAll(async () => {
  [office, browser] = await Promise.all([startOffice(), startBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await office.close();
});

/** A browser of somebody else's. */
async function signedIn(role: string): Promise<Page> {
  const other = await (
    await browser.newContext({ locale: 'sv-SE', viewport: { width: 1440, height: 1000 }, acceptDownloads: true })
  ).newPage();
  other.on('pageerror', (raised) => said.push(raised.message));
  await other.goto(await office.newLink(role));
  await other.locator('.topbar').waitFor();
  return other;
}

describe('the log and the plan', () => {
  it('a document leaves only for a purpose, and a purpose with a number in it is refused', async () => {
    page = await signedIn('coordinator');
    await page.goto(`${office.address}/bild`);
    await page.getByRole('button', { name: 'Ladda ner' }).click();
    await page.getByRole('menuitem', { name: 'JSON' }).click();
    const dialog = page.getByRole('dialog');
    expect(await axeFindings(page)).toEqual([]);
    expect(await dialog.getByRole('button', { name: 'Hämta' }).isDisabled()).toBe(true);
    await dialog.getByLabel('Vad ska uppgifterna användas till?').fill('Fråga om 811218-9876');
    await dialog.getByRole('button', { name: 'Hämta' }).click();
    await dialog.getByText('Ändamålet verkar innehålla en personuppgift.').waitFor();
    await dialog.getByLabel('Vad ska uppgifterna användas till?').fill('Svar till rådet § 41');
    await Promise.all([page.waitForEvent('download'), dialog.getByRole('button', { name: 'Hämta' }).click()]);
    await dialog.waitFor({ state: 'hidden' });
    // who may not read the log is refused, and that is an entry too
    expect((await page.request.get(`${office.address}/api/log/questions`)).status()).toBe(403);
  });

  it('the auditor finds what left and who was refused, and each reading is an entry', async () => {
    page = await signedIn('data-protection-officer');
    await page.goto(`${office.address}/installningar/logg?fraga=left`);
    await page.getByText('Svar till rådet § 41').waitFor();
    expect(await heading()).toMatch(/^Uppgifter lämnade systemet en gång i .*, av en funktion\.$/);
    const first = Number(/post ([\d\s]+) i loggen/.exec(await page.locator('.how').innerText())?.[1]?.replace(/\s/g, ''));
    await page.getByRole('link', { name: 'Vilka försök har nekats?' }).click();
    await page.locator('tr.den').first().waitFor();
    expect(await heading()).toMatch(/^Ett försök nekades i /);
    expect(await page.locator('tr.den').first().innerText()).toContain('läsa loggen');
    expect(await page.locator('#content').innerText()).not.toContain('@');
    const second = Number(/post ([\d\s]+) i loggen/.exec(await page.locator('.how').innerText())?.[1]?.replace(/\s/g, ''));
    expect(second).toBeGreaterThan(first);
    expect(await axeFindings(page)).toEqual([]);
  });

  it('the chain is recomputed when asked, and the strip says how many entries', async () => {
    await page.getByText('Kedjan är inte omräknad än.').waitFor();
    await page.getByRole('button', { name: 'Räkna om nu' }).click();
    await page.getByText('Kedjan är hel.').waitFor();
    expect(await page.locator('.chainbar').innerText()).toMatch(/\d+ poster omräknade/);
  });

  it('the registrar decides how long rows are kept, with a reason, and puts a source on hold', async () => {
    page = await signedIn('registrar');
    await page.goto(`${office.address}/installningar/gallring`);
    await page.getByRole('heading', { name: 'Det som gallras' }).waitFor();
    // nothing of the rows goes before somebody has decided how long they are kept
    expect(await heading()).toBe('Inget gallras i natt.');
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Ändra hur länge: Rader ur källorna' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Antal månader').fill('36');
    expect(await axeFindings(page)).toEqual([]);
    await dialog.getByLabel('Skäl eller beslut').fill('Beslut i nämnden');
    await dialog.getByRole('button', { name: 'Spara' }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect(await heading()).toMatch(/^I natt gallras [\d\s]+ rader från före 1 \p{L}+ \d{4}\.$/u);
    await page.getByRole('button', { name: 'Spärra mot gallring' }).click();
    await dialog.getByLabel('Källa').selectOption({ index: 1 });
    await dialog.getByLabel('Till och med').fill('2099-12-31');
    await dialog.getByLabel('Skäl eller beslut').fill('Begärd av tingsrätten');
    await dialog.getByRole('button', { name: 'Spärra' }).click();
    await dialog.waitFor({ state: 'hidden' });
    // on the list of holds, and beside what it keeps
    await page.getByText('Begärd av tingsrätten').first().waitFor();
    expect(await page.locator('.v-warn').first().innerText()).toContain('Spärrat till 31 december 2099');
    await page.getByRole('button', { name: /^Häv spärren/ }).waitFor();
  });

  it('nothing went wrong behind the pages', () => {
    expect(said).toEqual([]);
  });
});
