// A coordinator with awkward files: what the page says of sums, of times that do not exist and of rows that stand twice, in both languages, and that
// nothing of it is cut on a phone.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { startBrowser } from './browser.ts';
import { type RunningOffice, startOffice } from './running-office.ts';

let office: RunningOffice;
let browser: Browser;
let page: Page;
const said: string[] = [];
/** by axe, over the whole story */
const found: string[] = [];

beforeAll(async () => {
  [office, browser] = await Promise.all([startOffice(), startBrowser()]);
  page = await browser.newPage({ locale: 'sv-SE', viewport: { width: 1440, height: 960 } });
  page.setDefaultTimeout(90_000);
  page.on('pageerror', (raised) => said.push(raised.message));
  await page.goto(office.link);
  await page.waitForURL(/\/laget$/);
});
afterAll(async () => {
  await browser.close();
  await office.close();
});

const day = (i: number) => String(1 + (i % 28)).padStart(2, '0');
const rows = Array.from({ length: 40 }, (_, i) => `K${i};${day(i)}/03/2026 10:${day(i)};Totalvägen ${i};Klotter`);
const file = [
  'Diarienr;Datum;Område;Typ',
  ...rows,
  rows[4],
  'K90;31/02-2026;Norr;Klotter',
  'K91;14/03/2026 25:10;Norr;Klotter',
  'K92;14/3/26;Norr;Klotter',
  'Summa;40;;',
  'Källa: registret;;;',
];

/** Pages and tables wider than the screen, by name. */
const tooWide = () =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('.scrollx')]
      .filter((one) => one.scrollWidth > one.clientWidth)
      .map((one) => `${one.getAttribute('aria-label') ?? one.tagName} ${one.scrollWidth}`),
  );

async function onPhone(): Promise<void> {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await tooWide()).toEqual([]);
    found.push(...(await axeFindings(page)));
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: null });
  await page.setViewportSize({ width: 1440, height: 960 });
}

it('the form says which number is the day, and takes another answer', async () => {
  await page.goto(`${office.address}/data`);
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Välj filer', exact: true }).click();
  await (await choosing).setFiles({ name: 'ordningsvakter.csv', mimeType: 'text/csv', buffer: Buffer.from(file.join('\r\n')) });
  await page.waitForURL(/\/data\/leverans\//);
  await page.getByRole('button', { name: 'Jag godkänner' }).click();
  const order = page.getByLabel('Ordning på dag och månad i Datum');
  await order.selectOption({ label: 'Månaden först: 3 januari 2026' });
  await order.selectOption({ label: 'Dagen först: 1 mars 2026' });
  // the sum below hides neither the dates nor, standing twice, the row its number
  expect(await page.getByLabel('Vad Datum är', { exact: true }).inputValue()).toBe('from');
  expect(await page.getByLabel('Vad Diarienr är', { exact: true }).inputValue()).toBe('id');
  await onPhone();
  await page.getByRole('button', { name: 'Läs filen så här' }).click();
  await page.getByText('41 rader kan läsas in, 3 väntar i karantän.').waitFor();
});

const sentences = {
  sv: [
    'Rad 46 i ordningsvakter.csv är en summarad (Summa) och räknas inte som en händelse.',
    'Rad 47 i ordningsvakter.csv är en anteckning om tabellen och är inte läst.',
    'En rad i ordningsvakter.csv har samma id som en tidigare rad och räknas en gång: rad 42.',
    'En rad är ingen händelse, som en summa eller en nolla.',
    '31 februari finns inte. Ta reda på rätt dag, eller skriv bara månaden, som 2026-02. först rad 43',
    'Klockan 25:10 finns inte. Rätta klockslaget; dygnet slutar 23:59. först rad 44',
    'Skriv året med fyra siffror.',
  ],
  en: [
    'Row 46 of ordningsvakter.csv is a row of sums (Summa) and is not counted as an incident.',
    'Row 47 of ordningsvakter.csv is a note on the table and has not been read.',
    'One row of ordningsvakter.csv has the id of an earlier row and is counted once: row 42.',
    'One row is no incident, such as a sum or a zero.',
    '31 February does not exist. Find out the right day, or write the month alone, like 2026-02. first row 43',
    '25:10 does not exist. Correct the time; the day ends at 23:59. first row 44',
    'Write the year with four digits.',
  ],
} as const;

it('each sum, impossible time and repeated row is told by its row, in both languages', async () => {
  for (const lang of ['sv', 'en'] as const) {
    if (lang === 'en') await page.getByRole('button', { name: 'In English' }).click();
    for (const sentence of sentences[lang]) await page.getByText(sentence).first().waitFor();
    await onPhone();
  }
  await page.getByRole('button', { name: 'På svenska' }).click();
});

it('a day that does not exist is corrected where it stands, to its month when no more is known', async () => {
  await page
    .getByRole('row', { name: /31 februari/ })
    .getByRole('button', { name: 'Rätta …' })
    .click();
  await page.getByRole('dialog').getByLabel('Nytt värde').fill('2026-02');
  await page.getByRole('dialog').getByRole('button', { name: 'Rätta alla' }).click();
  await page.getByText('42 rader kan läsas in, 2 väntar i karantän.').waitFor();
  await page.goto(`${office.address}/data`);
  await page.getByRole('link', { name: 'ordningsvakter.csv' }).waitFor();
  await onPhone();
  expect(said).toEqual([]);
  expect(found).toEqual([]);
});
