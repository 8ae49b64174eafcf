// A council's year: four meetings, each summoned, held, decided, minuted and adjusted by the police; paragraphs run over the year, what is
// open is carried over, and what has been adjusted is locked.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { startBrowser } from './browser.ts';
import { type RunningOffice, startOffice } from './running-office.ts';

let office: RunningOffice;
let browser: Browser;
let secretary: Page;
let police: Page;
beforeAll(async () => {
  [office, browser] = await Promise.all([startOffice(), startBrowser()]);
  secretary = await signedIn('', 1440);
  police = await signedIn('police-analyst', 390);
});
afterAll(async () => {
  await browser?.close();
  await office?.close();
});

async function signedIn(role: string, width: number): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'sv-SE', reducedMotion: 'reduce', viewport: { width, height: 900 } })).newPage();
  await page.goto(await office.newLink(role));
  await page.locator('.rail').waitFor();
  return page;
}
const year = new Date().getFullYear() + 1;
const days = [`${year}-03-10`, `${year}-06-09`, `${year}-09-15`, `${year}-12-08`] as const;
const body = 'Rådet för hamnen';
const minutes: string[] = [];

it('a body has its chair, secretary and members, as functions', async () => {
  await secretary.goto(`${office.address}/radet`);
  await secretary.getByRole('button', { name: 'Nytt organ' }).click();
  const dialog = secretary.getByRole('dialog');
  await dialog.getByLabel('Namn').fill(body);
  await dialog.getByLabel('Slag').selectOption({ label: 'Råd' });
  await dialog.getByLabel('Beslutsfört med').fill('2');
  await dialog.getByRole('button', { name: 'Spara' }).click();
  await secretary.getByRole('button', { name: `Ändra platser i ${body}` }).click();
  const seats = [
    ['Exempelhamns kommun', 'ordförande', 'Ordföranden'],
    ['Lokalpolisområdet', 'ledamot', 'Områdespolisen'],
    ['Exempelhamns kommun', 'sekreterare', 'Sekreteraren'],
  ] as const;
  for (const [organisation, task, title] of seats) {
    await dialog.getByLabel('Organisation').selectOption({ label: organisation });
    await dialog.getByLabel('Uppgift').selectOption({ label: task });
    await dialog.getByLabel('Titel', { exact: true }).fill(title);
    await dialog.getByRole('button', { name: 'Ge plats' }).click();
    await expect.poll(() => dialog.getByLabel('Titel', { exact: true }).inputValue()).toBe('');
  }
  expect(await axeFindings(secretary)).toEqual([]);
  await dialog.getByRole('button', { name: 'Stäng' }).click();
});

it.each(days)('the meeting of %s is summoned, held and adjusted', async (day) => {
  await plan(day);
  await hold(day);
  await adjust();
  await secretary.reload();
  await secretary.getByRole('heading', { level: 1, name: /justerades .* och är låst/ }).waitFor();
  minutes.push(await secretary.locator('main').innerText());
});

async function plan(day: string): Promise<void> {
  await secretary.goto(`${office.address}/radet`);
  await secretary.getByRole('button', { name: 'Planera möte' }).click();
  const dialog = secretary.getByRole('dialog');
  await dialog.getByLabel('Organ', { exact: true }).selectOption({ label: body });
  await dialog.getByLabel('Dag').fill(day);
  await dialog.getByLabel('Börjar').fill('13:00');
  await dialog.getByLabel('Slutar').fill('14:30');
  await dialog.getByLabel('Plats').fill('Stadshuset, Kajsalen');
  await dialog.getByRole('button', { name: 'Planera' }).click();
  await secretary.waitForURL(/radet\/mote\/[0-9a-f-]{36}/);
  await secretary.getByRole('button', { name: 'Skicka kallelse' }).click();
}

async function hold(day: string): Promise<void> {
  await secretary.getByRole('button', { name: 'Öppna mötet' }).click();
  await secretary.getByRole('button', { name: 'Alla här' }).click();
  await secretary.getByLabel('Anteckning', { exact: true }).fill('Dagordningen godkändes. Områdespolisen valdes att justera.');
  await secretary.getByRole('button', { name: 'Spara anteckning' }).click();
  await secretary.getByText('Sparat.').first().waitFor();
  await secretary
    .locator('main')
    .getByRole('link', { name: /Beslut/ })
    .last()
    .click();
  await secretary.getByRole('heading', { name: /^Beslut i §/ }).waitFor();
  await secretary.getByRole('textbox', { name: 'Nytt beslut' }).fill(`Belysningen vid kajen ses över före nästa möte efter ${day}.`);
  await secretary.getByLabel('Ansvarig organisation').selectOption({ label: 'Exempelhamns kommun' });
  await secretary.getByLabel('Ansvarig', { exact: true }).fill('gatuchefen');
  await secretary.getByRole('button', { name: 'Fatta beslut' }).click();
  await secretary.getByText(`nästa möte efter ${day}`).first().waitFor();
  await secretary.getByRole('button', { name: 'Avsluta mötet' }).click();
  await secretary.getByRole('button', { name: 'Lämna till justering' }).click();
  await secretary.getByRole('checkbox', { name: 'Lokalpolisområdet, Områdespolisen' }).check();
  await secretary.getByRole('button', { name: 'Lämna', exact: true }).click();
  await secretary.waitForURL(/radet\/protokoll\/[0-9a-f-]{36}/);
}

/** On a telephone, one paragraph after the other. */
async function adjust(): Promise<void> {
  await police.goto(secretary.url());
  for (;;) {
    const approve = police.getByRole('button', { name: /^Godkänn §/ });
    const locked = police.getByRole('heading', { level: 1, name: /och är låst/ });
    await approve.or(locked).first().waitFor();
    if (await locked.isVisible()) return;
    const name = await approve.first().innerText();
    await approve.first().click();
    await police.getByRole('button', { name, exact: true }).waitFor({ state: 'detached' });
  }
}

it('paragraphs run over the year, open decisions are carried over, and all decisions are found', async () => {
  const numbers = minutes.map((text) => [...text.matchAll(/§\u00a0(\d+)/g)].map(([, n]) => Number(n)));
  for (const [i, found] of numbers.entries()) expect(Math.max(...found)).toBeGreaterThan(i === 0 ? 0 : Math.max(...(numbers[i - 1] ?? [])));
  expect(Math.min(...(numbers[0] ?? []))).toBe(1);
  await secretary.goto(`${office.address}/radet/beslut`);
  await secretary.getByLabel('Ord i beslutet').fill('Belysningen vid kajen');
  await secretary.getByRole('button', { name: 'Sök', exact: true }).click();
  await expect.poll(() => secretary.locator('main tbody tr').count()).toBe(4);
  expect(await axeFindings(secretary)).toEqual([]);
});
