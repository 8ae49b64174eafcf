// With the keys alone: next month's file is handed over and stored, the picture read down its list, a problem opened, the picture frozen, and the
// frozen one stands there. The file itself is given by the browser: its own window for choosing files is not a page.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { startBrowser } from './browser.ts';
import { focused, press, tabTo, write } from './keyboard.ts';
import { novemberDelivery } from './police-delivery.ts';
import { type RunningOffice, startOffice } from './running-office.ts';

let office: RunningOffice;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  [office, browser] = await Promise.all([startOffice(), startBrowser()]);
  const context = await browser.newContext({
    locale: 'sv-SE',
    reducedMotion: 'reduce',
    viewport: { width: 1440, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(office.link);
  await page.locator('.rail').waitFor();
});
afterAll(async () => {
  await browser?.close();
  await office?.close();
});

const dialog = () => page.getByRole('dialog');
const { good, ...november } = novemberDelivery();

it('from the start page to the stored delivery', async () => {
  await page.locator('.go-to').waitFor();
  await page.keyboard.press('/');
  await dialog().locator('input').waitFor();
  // what it looks through has come
  await page.waitForLoadState('networkidle');
  await page.keyboard.type('Data');
  const chosen = dialog().locator('[role="menuitem"][data-focused]');
  for (let i = 0; i < 8 && !/^Data\s*rum$/.test((await chosen.allInnerTexts()).join('')); i++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/data$/);
  const chooser = page.waitForEvent('filechooser');
  await press(page, page.getByRole('button', { name: 'Välj filer', exact: true }));
  await (await chooser).setFiles({ name: november.name, mimeType: 'text/csv', buffer: november.bytes });
  await page.waitForURL(/\/data\/leverans\//);
  await page.getByRole('button', { name: 'Jag godkänner' }).waitFor();
  await press(page, page.getByRole('button', { name: 'Jag godkänner' }));
  await press(page, page.getByRole('button', { name: /^Läs in [\d\s]+ rader$/ }));
  await page.getByRole('heading', { level: 1, name: /rader är lagrade/ }).waitFor();
  expect((await page.locator('h1').innerText()).replaceAll(/\s/g, '')).toContain(`${good}rader`);
  await press(page, page.getByRole('link', { name: 'Visa problembilden' }));
  await page.waitForURL(/\/bild$/);
});

it('? shows what works here and everywhere, and Escape leaves it', async () => {
  await page.locator('.prob').first().waitFor();
  await page.keyboard.press('?');
  const told = await dialog().innerText();
  for (const key of ['J', 'K', 'Enter', 'F', 'Esc', '/', '?']) expect(told.split(/\s+/)).toContain(key);
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await dialog().waitFor({ state: 'detached' });
  await page.goto(`${office.address}/data`);
  await page.locator('.tbl a').first().waitFor();
  await page.keyboard.press('?');
  expect((await dialog().innerText()).split(/\s+/)).not.toContain('J');
  await page.keyboard.press('Escape');
});

it('a list’s columns are chosen and kept, its order is turned, and its copy is numbers in a Swedish spreadsheet', async () => {
  const table = page.getByRole('table', { name: /^Leveranser/ });
  await press(page, page.getByRole('button', { name: 'Kolumner' }).first());
  await page.getByRole('menuitemcheckbox', { name: 'Lämnad' }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  expect(await table.getByRole('columnheader').count()).toBe(3);
  await page.reload();
  await table.getByRole('cell').first().waitFor();
  expect(await table.getByRole('columnheader').count()).toBe(3);
  await press(page, table.getByRole('button', { name: 'Lästa rader' }));
  expect(await table.getByRole('columnheader', { name: 'Lästa rader' }).getAttribute('aria-sort')).toBe('ascending');
  await press(page, page.getByRole('button', { name: 'Kopiera tabell' }).first());
  await page.getByText('Kopierad').first().waitFor();
  const lines = (await page.evaluate<string>('navigator.clipboard.readText()')).split(/\r?\n/).map((line) => line.split('\t'));
  expect(lines[0]).toHaveLength(3);
  const rows = lines.slice(1).map(([, count]) => count ?? '');
  expect(rows.every((count) => /^\d*$/.test(count))).toBe(true);
  expect(rows).toContain(String(november.rows));
  const counts = rows.filter(Boolean).map(Number);
  expect(counts).toEqual(counts.toSorted((a, b) => a - b));
});

it('J and K move, Enter opens the problem, Escape goes back, F freezes, and the frozen picture stands there', async () => {
  await page.goto(`${office.address}/bild`);
  await page.locator('.prob').first().waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  expect(await focused(page.locator('.prob[data-rank="2"]'))).toBe(true);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/problem\/2/);
  await page.locator('.fig').first().waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('j');
  await page.waitForURL(/\/problem\/3/);
  await page.locator('.fig').first().waitFor();
  await page.keyboard.press('Escape');
  await page.waitForURL(/\/bild.*vald=3/);
  await page.locator('.prob').first().waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.url()).not.toContain('vald');
  await page.keyboard.press('f');
  await write(page, dialog().getByLabel('Namn'), 'November, med tangenterna');
  await tabTo(page, dialog().getByRole('button', { name: /^Frys/ }));
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/bild\/[0-9a-f-]{36}/);
  await page.locator('.prob').first().waitFor();
  expect(await page.locator('.topbar b').innerText()).toBe('November, med tangenterna');
  expect(await page.locator('.acts .tag').innerText()).toBe('Fryst bild');
  expect(await axeFindings(page)).toEqual([]);
});
