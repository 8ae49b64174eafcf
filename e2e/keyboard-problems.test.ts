// With the keys alone: a problem opened by hand, merged, taken apart again, closed and reopened; causes written on their bones; and a round from
// its criteria to a choice that rests on the council's decision.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { startBrowser } from './browser.ts';
import { choose, press, tabTo, tick, write } from './keyboard.ts';
import { type Office, sharedOffice } from './running-office.ts';

let office: Office;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  [office, browser] = await Promise.all([sharedOffice(), startBrowser()]);
  const context = await browser.newContext({ locale: 'sv-SE', reducedMotion: 'reduce', viewport: { width: 1440, height: 900 } });
  page = await context.newPage();
  await page.goto(office.link);
  await page.locator('.rail').waitFor();
});
afterAll(async () => {
  await browser?.close();
});

const reason = 'Togs upp av boende på två dialogmöten i höst.';
const button = (name: string) => page.getByRole('button', { name, exact: true });
const dialog = () => page.getByRole('dialog');
const events = () => page.locator('.events li');

/** One of the problem's acts, with its reason. */
async function act(name: string, more: () => Promise<void> = async () => undefined): Promise<void> {
  await press(page, page.locator('.finding').getByRole('button', { name, exact: true }));
  await more();
  await write(page, dialog().getByLabel('Skäl'), reason);
  await press(page, dialog().getByRole('button', { name, exact: true }));
  await dialog().waitFor({ state: 'detached' });
}

it('a problem is opened by hand, merged with what hangs on it, taken apart again, closed and reopened', async () => {
  await page.goto(`${office.address}/prioriteringar/problem`);
  await press(page, button('Öppna för hand'));
  await write(page, dialog().getByLabel('Namn på problemet'), 'Buller vid kajen');
  await choose(page, dialog().getByLabel('Kommer från'), 'dialog med boende');
  await write(page, dialog().getByLabel('Skäl'), reason);
  await press(page, dialog().getByRole('button', { name: 'Öppna problemet' }));
  await expect.poll(() => page.locator('h1').textContent()).toContain('Buller vid kajen');
  const address = page.url();

  await page.goto(`${address}/orsaker`);
  await tabTo(page, page.getByRole('tab', { name: 'Underlag' }));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const [situation, victim] = [page.getByLabel(/^Ny orsak: /).nth(0), page.getByLabel(/^Ny orsak: /).nth(1)];
  await write(page, situation, 'Serveringarna saknar sluttid');
  await page.keyboard.press('Enter');
  const cause = page.getByLabel('Orsak 1', { exact: true });
  await tabTo(page, cause);
  await page.keyboard.press('Alt+ArrowRight');
  await page.getByRole('status').filter({ hasText: 'Orsak 1 är flyttad' }).waitFor({ state: 'attached' });
  expect(await cause.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('Alt+Delete');
  await page.getByText('Orsaken är borttagen').waitFor();
  // the focus is where it can be undone
  await page.keyboard.press('Enter');
  await cause.waitFor();
  await victim.waitFor();

  await page.goto(address);
  await act('Slå samman', () => choose(page, dialog().getByLabel('Slå samman med'), '7 '));
  await expect.poll(() => events().first().textContent()).toContain('Med följde orsak 1 (nu');
  await act('Öppna igen');
  await expect.poll(() => events().first().textContent()).toContain('Därifrån kom orsak');
  await act('Stäng problemet');
  await expect.poll(() => page.locator('h1').textContent()).toContain('stängt');
  await act('Öppna igen');
  expect(await axeFindings(page)).toEqual([]);
});

it('a round goes from criteria to a choice that rests on a decision of the council', async () => {
  await page.goto(`${office.address}/prioriteringar/ny`);
  await write(page, page.getByLabel('Namn', { exact: true }), 'Med tangenterna');
  const problems = page.getByRole('group', { name: /^Problem/ }).getByRole('checkbox');
  await problems.first().waitFor();
  const names = await page
    .getByRole('group', { name: /^Problem/ })
    .locator('label')
    .allTextContents();
  for (const [i, name] of names.entries()) await tick(page, problems.nth(i), /^[45] /.test(name));
  for (const name of ['Antal', 'Förändring', 'Skada', 'Berörda', 'Kan påverkas'])
    await tick(page, page.getByRole('checkbox', { name: new RegExp(`^${name}`) }), false);
  await press(page, button('Spara omgången'));
  await press(page, button('Lås och börja poängsätta'));
  await score();
  await press(page, button('Lämna in våra poäng'));
  await press(page, button('Öppna poängen för alla'));
  await write(page, dialog().getByLabel('Skäl att inte vänta på alla'), reason);
  await press(page, dialog().getByRole('button', { name: 'Öppna poängen för alla' }));
  await page.getByRole('heading', { name: 'Gemensamma poäng', exact: true }).waitFor();
  await score();
  // not scored, and told all the same: an area beside the others of its level
  expect(await page.locator('.mtx .beside').first().textContent()).toMatch(/per 1\s000 invånare och år, .*andra områden/);

  const form = page.locator('#decision');
  await choose(page, form.getByLabel('Rådets beslut'), '§');
  for (const row of await form.locator('li').all()) {
    await tick(page, row.getByRole('checkbox'), true);
    await write(page, row.getByLabel(/^Därför väljs problem/), 'Ökar och går att påverka.');
  }
  await press(page, button('Lås valet'));
  await expect.poll(() => page.locator('.carried').textContent()).toMatch(/Vilar på beslutet § \d+\/2026/);
  expect(await axeFindings(page)).toEqual([]);
  await press(page, page.locator('.carried a'));
  await page.getByText('Prioriteringen Med tangenterna vilar på beslutet').first().waitFor();
});

async function score(): Promise<void> {
  const fields = page.locator('#scores select');
  await fields.first().waitFor();
  for (let i = 0; i < (await fields.count()); i++) await choose(page, fields.nth(i), String(4 - (i % 2)));
  await press(page, button('Spara poäng'));
  await page.getByText('Poängen är sparade.').waitFor();
}
