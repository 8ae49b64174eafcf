// Anyone who holds a checksum checks the sealed document by the keys alone, on a phone, in both languages.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { startBrowser } from './browser.ts';
import { press, write } from './keyboard.ts';
import { type Office, sharedOffice } from './running-office.ts';

let office: Office;
let browser: Browser;
let sum = '';
beforeAll(async () => {
  [office, browser] = await Promise.all([sharedOffice(), startBrowser()]);
  const page = await (await browser.newContext({ locale: 'sv-SE', reducedMotion: 'reduce' })).newPage();
  await page.goto(office.link);
  await page.locator('.rail').waitFor();
  const asked = async (path: string) => (await page.context().request.get(office.address + path)).json();
  for (const { id } of await asked('/api/agreements'))
    sum ||= (await asked(`/api/agreements/${id}/signing`)).signing?.seals[0]?.sha256 ?? '';
  await page.context().close();
});
afterAll(async () => {
  await browser?.close();
});

it.each([
  ['sv-SE', 'Kontrollera', 'Äkta: dokumentet är oförändrat sedan det förseglades.'],
  ['en-GB', 'Check', 'Genuine: the document is unaltered since it was sealed.'],
])('the checksum of the agreement in force is genuine, in %s', async (locale, check, answer) => {
  expect(sum).toMatch(/^[0-9a-f]{64}$/);
  const context = await browser.newContext({ locale, reducedMotion: 'reduce', viewport: { width: 390, height: 844 } });
  const anyone = await context.newPage();
  await anyone.goto(`${office.address}/kontrollera`);
  await write(anyone, anyone.locator('input:not([type=file])'), sum);
  await press(anyone, anyone.getByRole('button', { name: check, exact: true }));
  await anyone.getByRole('heading', { level: 1, name: answer }).waitFor();
  expect(await axeFindings(anyone)).toEqual([]);
  expect(await anyone.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  await context.close();
});
