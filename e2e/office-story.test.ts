// The main job in a real browser: the demo opens on its picture, the police's next file is dropped, looked at, stored and seen,
// the picture is frozen, made again and taken home as a PDF, and the file is taken back.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { startBrowser } from './browser.ts';
import { novemberDelivery } from './police-delivery.ts';
import { type RunningOffice, startOffice } from './running-office.ts';

let office: RunningOffice;
let browser: Browser;
let page: Page;
let folder = '';
const said: string[] = [];
const november = novemberDelivery();
const grouped = (n: number) => new Intl.NumberFormat('sv-SE').format(n);
const heading = () => page.getByRole('heading', { level: 1 }).innerText();

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'samsyn-files-'));
  [office, browser] = await Promise.all([startOffice(), startBrowser()]);
  page = await browser.newPage({ locale: 'sv-SE', viewport: { width: 1440, height: 900 }, acceptDownloads: true });
  page.on('pageerror', (raised) => said.push(raised.message));
  page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
});
afterAll(async () => {
  await browser.close();
  await office.close();
  await rm(folder, { recursive: true, force: true });
});

/** Drops a file on the page as a person does: dragged in from outside the browser. */
async function drop(name: string, bytes: Buffer): Promise<void> {
  const file = path.join(folder, name);
  await writeFile(file, bytes);
  const zone = await page.locator('.drop').boundingBox();
  if (!zone) throw new Error('the page has no place to drop a file on');
  const browserItself = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await browserItself.send('Input.dispatchDragEvent', {
      type,
      x: zone.x + zone.width / 2,
      y: zone.y + zone.height / 2,
      data: { items: [], files: [file], dragOperationsMask: 1 },
    });
  await browserItself.detach();
}

async function listed(): Promise<string> {
  await page.goto(`${office.address}/bild`);
  await page.locator('.prob').first().waitFor();
  return page
    .locator('.prob')
    .allInnerTexts()
    .then((rows) => rows.join('\n'));
}

describe('from the dropped file to the picture and the PDF', () => {
  let before = '';

  it('the link opens on the present; the demo’s picture has the finding, the ranked list, and tells that its figures are invented', async () => {
    await page.goto(office.link);
    await page.waitForURL(/\/laget$/);
    await page.locator('.news li').first().waitFor();
    await page.goto(`${office.address}/bild`);
    await page.locator('.prob').first().waitFor();
    expect(await heading()).toContain('Polisanmälningarna visar en säker ökning för två problem');
    expect(await heading()).toContain('idrotts- och badanläggningar');
    expect(await page.locator('.topbar .demo').innerText()).toBe('Demodata – påhittade uppgifter');
    before = await listed();
    expect(before).toContain('384');
    expect(before).toContain('mot 240');
  });

  it('list and map are linked both ways, by mouse and by keyboard', async () => {
    const second = page.locator('.prob[data-rank="2"]');
    await second.hover();
    expect(await second.getAttribute('class')).toContain('lit');
    const pin = page.locator('.pin[data-rank="1"]');
    await pin.waitFor();
    await pin.hover();
    expect(await page.locator('.prob[data-rank="1"]').getAttribute('class')).toMatch(/\b(lit|on)\b/);
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.waitForURL(/problem\/2(\?|$)/);
    expect(await heading()).toContain('Skadegörelse');
    await page.keyboard.press('Escape');
    await page.waitForURL(/\/bild\/current\?vald=2$/);
  });

  it('a filter stands in the address, so that a link is the view', async () => {
    const verdicts = page.locator('.pick select').last();
    const fall = await verdicts.locator('option', { hasText: 'Minskar' }).getAttribute('value');
    await verdicts.selectOption(fall);
    const link = page.url();
    expect(await page.locator('.prob').count()).toBe(1);
    await page.goto(`${office.address}/data`);
    await page.goto(link);
    await page.locator('.prob').first().waitFor();
    expect(await page.locator('.prob').count()).toBe(1);
  });

  it('a problem’s page shows its months, its hours, its places and what would change the verdict', async () => {
    await page.goto(`${office.address}/bild/current/problem/1`);
    const main = page.locator('#content');
    await main.getByText('Vad skulle ändra slutsatsen?').waitFor();
    const text = await main.innerText();
    for (const part of ['384 anmälda stölder mot väntade 240', 'tisdagar och torsdagar 17', 'Norrhamn västra', 'besök', 'Källa'])
      expect(text).toContain(part);
    expect(text).not.toContain('klotterregister: mars 2025');
    expect(await main.locator('table').count()).toBeGreaterThanOrEqual(3);
  });

  it('the dropped file is understood before anything is stored', async () => {
    await page.goto(`${office.address}/data`);
    await drop(november.name, november.bytes);
    // rows are seen for the first time: the code of conduct stands before them, once
    await page.getByText('Innan du ser rader').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Jag godkänner' }).click();
    // the browser itself tells the refusal that brought the code up
    expect(said.splice(0)).toEqual([expect.stringContaining('403')]);
    await page.getByText('Inget är lagrat än.').waitFor();
    expect(await heading()).toBe(`Filen är förstådd. ${grouped(november.good)} rader kan läsas in, 2 väntar i karantän.`);
    const text = await page.locator('#content').innerText();
    for (const part of ['UTF-8', 'semikolon', 'decimalkomma', 'Igenkänd som', `${grouped(november.rows)} rader lästa`])
      expect(text).toContain(part);
    expect(text).toContain('2026-13-45');
    expect(text).not.toContain('19121212');
    expect(await axeFindings(page)).toEqual([]);
    const preview = page.url();
    expect(await listed()).toBe(before);
    await page.goto(preview);
  });

  it('stored, it is in the picture; the same file once more adds nothing', async () => {
    await page.getByRole('button', { name: /^Läs in/ }).click();
    await page.getByText(`${grouped(november.good)} rader är lagrade.`).waitFor();
    await page.getByRole('link', { name: 'Visa problembilden' }).click();
    await page.locator('.prob').first().waitFor();
    expect(await page.locator('#content').innerText()).toContain(grouped(59_769 + november.rows));
    await page.goto(`${office.address}/data`);
    await drop(november.name, november.bytes);
    await page.getByText('Filen är läst, men inga nya rader kan läsas in.').waitFor();
    expect(await page.getByRole('button', { name: /^Läs in/ }).count()).toBe(0);
    await page.getByRole('button', { name: 'Avbryt' }).click();
  });

  it('frozen, the picture keeps its name and comes out the same to the last digit', async () => {
    await page.goto(`${office.address}/bild`);
    await page.getByRole('button', { name: 'Frys bilden' }).click();
    await page.getByLabel('Namn').fill('Inför rådet i december');
    await page.getByRole('button', { name: 'Frys', exact: true }).click();
    await page.waitForURL(/\/bild\/[0-9a-f-]{36}/);
    await page.goto(`${office.address}/bilder`);
    await page.getByRole('link', { name: 'Inför rådet i december' }).waitFor();
    await page.getByRole('row', { name: 'Inför rådet i december' }).getByRole('button', { name: 'Räkna om' }).click();
    await page.getByText('Likadan till sista siffran').waitFor();
  });

  it('the PDF and the HTML file are the frozen picture', async () => {
    await page.getByRole('link', { name: 'Inför rådet i december' }).click();
    await page.locator('.prob').first().waitFor();
    const pdf = await downloaded('PDF, för utskrift');
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.length).toBeGreaterThan(50_000);
    const html = (await downloaded('HTML, en fil som går att skicka')).toString('utf8');
    expect(html).toContain('Inför rådet i december');
    expect(html).toContain('Demodata');
    expect(html).toMatch(/Uttag \d+ \p{L}+ \d{4}, Exempelhamns kommun: Underlag till mötet/u);
  });

  it('taken back, the delivery leaves no trace in the picture', async () => {
    await page.goto(`${office.address}/data`);
    await page.getByRole('link', { name: november.name }).last().click();
    await page.getByRole('button', { name: 'Ångra hela leveransen' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Ångra hela leveransen' }).click();
    await page.getByText('Leveransen är ångrad. Inget av den finns kvar.').waitFor();
    expect(await listed()).toBe(before);
  });

  it('a table that no profile knows is read the way a person says', async () => {
    const rows = Array.from(
      { length: 30 },
      (_, i) => `2026-09-${10 + (i % 20)} 18:${10 + i};Lindängen södra;${i % 3 ? 'Trasig ruta' : 'Övrigt'}`,
    );
    await page.goto(`${office.address}/data`);
    await drop('felanmalan.csv', Buffer.from(['När;Område;Vad', ...rows, ''].join('\r\n')));
    const mapping = page.getByLabel('Mappningsfil (JSON)');
    await page.getByText('Visa som mappningsfil').click();
    await mapping.waitFor();
    expect(await page.locator('h1').innerText()).toBe('Säg vad kolumnerna är, så läser vi filen.');
    expect(await page.getByText('Rubrikerna står på rad 1.').count()).toBe(1);
    expect(await axeFindings(page)).toEqual([]);
    const proposal = await mapping.inputValue();
    await mapping.fill(proposal.replace(/\}\s*$/, ''));
    await page.getByRole('button', { name: 'Läs filen så här' }).click();
    await page.getByText('Texten är inte JSON').waitFor();
    await mapping.fill(proposal.replace('"Trasig ruta": ""', '"Trasig ruta": "damage"'));
    await page.getByRole('button', { name: 'Läs filen så här' }).click();
    await page.getByText('Filen är förstådd. 30 rader kan läsas in.').waitFor();
    await page.getByRole('button', { name: 'Avbryt' }).click();
    await page.getByText('Leveransen avbröts. Inget är lagrat.').waitFor();
    expect(await listed()).toBe(before);
  });

  it('nothing went wrong behind the pages', () => {
    expect(said).toEqual([]);
  });
});

/** Chooses a document in the menu, says what it is for, and answers its bytes. */
async function downloaded(kind: string): Promise<Buffer> {
  await page.getByRole('button', { name: 'Ladda ner' }).click();
  await page.getByRole('menuitem', { name: kind }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Underlag till mötet' }).click();
  const [file] = await Promise.all([page.waitForEvent('download'), dialog.getByRole('button', { name: 'Hämta' }).click()]);
  await dialog.waitFor({ state: 'hidden' });
  return readFile(await file.path());
}
