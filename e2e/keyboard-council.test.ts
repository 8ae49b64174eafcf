// A meeting by keyboard alone: planned, summoned, moved, held with attendance and a vote, and its minutes handed over and adjusted.
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startBrowser } from './browser.ts';
import { type RunningOffice, startOffice } from './running-office.ts';

let office: RunningOffice;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  [office, browser] = await Promise.all([startOffice(), startBrowser()]);
  page = await signedIn('');
});
afterAll(async () => {
  await browser?.close();
  await office?.close();
});

async function signedIn(role: string): Promise<Page> {
  const opened = await (
    await browser.newContext({ locale: 'sv-SE', reducedMotion: 'reduce', viewport: { width: 1440, height: 900 } })
  ).newPage();
  await opened.goto(await office.newLink(role));
  await opened.locator('.rail').waitFor();
  return opened;
}

const focused = (on: Locator): Promise<boolean> => on.evaluate((element) => element === document.activeElement);

/** Tab, forwards or backwards, until the thing has the focus: it can be reached, and the focus is never caught on the way. */
async function tabTo(on: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await on.waitFor();
  const from = on.page();
  for (let i = 0; i < 120; i++) {
    if (await focused(on)) return;
    await from.keyboard.press(key);
  }
  throw new Error(`not reached by ${key}: ${on}`);
}
async function press(on: Locator, by: 'Enter' | 'Space' = 'Enter', key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await tabTo(on, key);
  await on.page().keyboard.press(by);
}
async function type(on: Locator, text: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await tabTo(on, key);
  await on.page().keyboard.press('Control+A');
  await on.page().keyboard.type(text);
}
const button = (name: string | RegExp, of: Page | Locator = page) => of.getByRole('button', { name, exact: typeof name === 'string' });

it('a meeting is planned, summoned and moved, and the focus comes back to where it was', async () => {
  await page.goto(`${office.address}/radet`);
  await press(button('Planera möte'));
  const dialog = page.getByRole('dialog');
  await type(dialog.getByLabel('Plats'), 'Kajsalen');
  await press(button('Planera', dialog));
  await page.waitForURL(/radet\/mote\/[0-9a-f-]{36}/);
  await press(button('Skicka kallelse'));
  await page.getByRole('heading', { level: 1, name: /är kallat till/ }).waitFor();
  await press(button('Flytta mötet'), 'Enter', 'Shift+Tab');
  await type(dialog.getByLabel('Plats'), 'Sessionssalen');
  await type(dialog.getByLabel('Skäl'), 'Kajsalen är upptagen');
  await press(button('Flytta', dialog));
  await page.getByText('Ändrat en gång').waitFor();
  expect(await focused(button('Flytta mötet'))).toBe(true);
});

it('it is held: attendance, an open vote with dissent, and the words of the decision changed', async () => {
  await press(button('Öppna mötet'));
  await press(button('Alla här'));
  await expect.poll(() => page.getByText(/Det är beslutsfört/).isVisible()).toBe(true);
  await type(page.getByRole('textbox', { name: 'Nytt beslut' }), 'Belysningen vid kajen ses över.', 'Shift+Tab');
  // a group of radio buttons is one stop; the arrows choose in it
  await tabTo(page.getByRole('radio', { name: 'Enigt' }));
  await page.keyboard.press('ArrowDown');
  const votes = page.locator('.dec select[aria-label^="Röst:"]');
  await votes.first().waitFor();
  for (let i = 0; i < (await votes.count()); i++) {
    await tabTo(votes.nth(i));
    await page.keyboard.press(i === 1 ? 'E' : 'F');
  }
  await page.getByText('6 för, 1 emot, 0 avstår. Förslaget vinner.').waitFor();
  await tabTo(page.getByLabel('Avvikande mening från').first());
  await page.keyboard.press('L');
  await type(page.getByRole('textbox', { name: 'Avvikande mening' }), 'Kajen bör vänta');
  await press(button('Fatta beslut'));
  await page.getByText('har avvikande mening: Kajen bör vänta').waitFor();
  await press(button(/^Ändra lydelsen/), 'Enter', 'Shift+Tab');
  const dialog = page.getByRole('dialog');
  await type(dialog.getByLabel('Beslut'), 'Belysningen vid kajen ses över före jul.');
  await type(dialog.getByLabel('Skäl'), 'Dagen fattades');
  await press(button('Ändra', dialog));
  await page.getByText('Lydelsen ändrad en gång').waitFor();
});

it('the minutes are handed over, and whoever checks them approves and so locks them', async () => {
  await press(button('Avsluta mötet'), 'Enter', 'Shift+Tab');
  await press(button('Lämna till justering'), 'Enter', 'Shift+Tab');
  const dialog = page.getByRole('dialog');
  await press(dialog.getByRole('checkbox', { name: 'Lokalpolisområdet, Lokalpolisområdeschefen' }), 'Space');
  await press(button('Lämna', dialog));
  await page.waitForURL(/radet\/protokoll\/[0-9a-f-]{36}/);
  const police = await signedIn('police-analyst');
  await police.goto(page.url());
  await press(button(/^Godkänn alla \d+ paragrafer/, police));
  await police.getByRole('heading', { level: 1, name: /och är låst/ }).waitFor();
});
