// A partner is invited, comes in with a passkey, is given one source at area and month, sees exactly that – on the page, on the map, in the
// file and by the API – and nothing from the moment the owner ends it.
import { swedishDay } from '@samsyn/domain';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindings } from './axe.ts';
import { startBrowser } from './browser.ts';
import { type RunningOffice, startOffice } from './running-office.ts';
import { addVirtualPasskey } from './virtual-passkey.ts';

let office: RunningOffice;
let browser: Browser;
beforeAll(async () => {
  [office, browser] = await Promise.all([startOffice(), startBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await office?.close();
});

const newContext = (): Promise<BrowserContext> =>
  browser.newContext({ locale: 'sv-SE', reducedMotion: 'reduce', viewport: { width: 1440, height: 900 } });

async function signedIn(role: string): Promise<Page> {
  const page = await (await newContext()).newPage();
  await page.goto(await office.newLink(role));
  await page.locator('.rail').waitFor();
  return page;
}

/** What the API answers to the page's own session. */
async function askApi(page: Page, path: string) {
  const answer = await page.context().request.get(office.address + path);
  return { status: answer.status(), text: await answer.text() };
}

async function invited(): Promise<string> {
  const admin = await signedIn('administrator');
  await admin.goto(`${office.address}/installningar/inbjudningar`);
  await admin.getByLabel('Funktion på svenska').fill('Enhetschefen');
  await admin.getByLabel('Funktion på engelska').fill('The unit manager');
  await admin.getByLabel('Organisation', { exact: true }).selectOption({ label: 'Frivården' });
  await admin.getByLabel('Roll', { exact: true }).selectOption('council-member');
  await admin.getByRole('button', { name: 'Bjud in' }).click();
  const link = await admin.locator('.sheet .secret').innerText();
  await admin.context().close();
  return link;
}

test('invited, in with a passkey, shared with at area and month, and no longer', async () => {
  const partner = await (await newContext()).newPage();
  const held = await addVirtualPasskey(partner);
  await partner.goto(await invited());
  await partner.getByLabel('E-postadress').fill('enhetschefen@exempelhamn.test');
  await partner.getByRole('button', { name: 'Skapa nyckel och gå in' }).click();
  await partner.locator('.rail').waitFor();
  expect(await held()).toBe(1);
  // nothing is shared yet: no source, no picture
  expect(JSON.parse((await askApi(partner, '/api/sources')).text)).toEqual([]);
  expect((await askApi(partner, '/api/pictures/current')).status).toBe(404);

  const police = await signedIn('police-analyst');
  await police.goto(`${office.address}/installningar/delning`);
  await police.locator('main').getByRole('link', { name: /polis/i }).first().click();
  await police.getByRole('button', { name: 'Lägg till mottagare' }).click();
  const dialog = police.getByRole('dialog');
  await dialog.getByLabel('Mottagare').selectOption({ label: 'Frivården' });
  await dialog.getByLabel(/Område och månad: exakta antal/).check();
  await dialog.getByLabel('Ändamål').fill('Underlag till rådet');
  await dialog.getByRole('button', { name: 'Dela' }).click();
  await police.getByRole('button', { name: 'Frivården' }).click();
  await police.getByRole('heading', { name: 'Så ser Frivården det' }).waitFor();
  await police.locator('.prevw .counts').waitFor();
  expect(await axeFindings(police)).toEqual([]);
  const source = /delning\/([0-9a-f-]{36})/.exec(police.url())?.[1] ?? '';

  // page: the table of areas and months, and no row
  await partner.goto(`${office.address}/data`);
  await partner.locator('main').getByRole('link', { name: /polis/i }).first().click();
  const table = partner.locator('.counts');
  await table.waitFor();
  expect(await axeFindings(partner)).toEqual([]);
  const months = (await table.locator('thead th').count()) - 1;
  expect(months).toBe(12);
  const shown = await table.locator('tbody tr').first().locator('td').allInnerTexts();
  expect(shown.every((text) => /^[\d\s\u00a0]+$|^saknas$/.test(text))).toBe(true);
  // map: areas, not a single point
  await partner.locator('svg[class~="map"], .fig svg').first().waitFor();
  expect(await partner.locator('svg .point').count()).toBe(0);
  // the same on a telephone: nothing wider than the screen
  await partner.setViewportSize({ width: 390, height: 900 });
  expect(await partner.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  await partner.setViewportSize({ width: 1440, height: 900 });
  // API: the same numbers, and nothing that a row has
  const content = JSON.parse((await askApi(partner, `/api/sources/${source}/content?months=600`)).text);
  expect(content).toMatchObject({ grain: 'area-month', rows: [], next: null });
  const map = (await askApi(partner, `/api/sources/${source}/map?purpose=Till%20r%C3%A5det`)).text;
  expect(map).not.toContain('"Point"');
  for (const address of ['/api/imports', `/api/sources/${source}/preview?organisation=${source}`])
    expect((await askApi(partner, address)).status).toBe(403);
  // file: asked for its purpose, holds the table
  await partner.getByRole('button', { name: 'Ladda ner' }).click();
  await partner.getByRole('dialog').getByLabel('Ändamål').fill('Underlag till rådet');
  const [file] = await Promise.all([partner.waitForEvent('download'), partner.getByRole('button', { name: 'CSV' }).click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  const csv = Buffer.concat(chunks).toString('utf8');
  expect(csv).toContain('Ändamål: Underlag till rådet');
  expect(csv).not.toMatch(/;\d{2}:\d{2}|Longitud|Kod/);
  // picture: of months and areas, without cells or hours
  const picture = JSON.parse((await askApi(partner, '/api/pictures/current')).text);
  expect(picture.map.cells ?? []).toEqual([]);
  expect(
    picture.problems.every((problem: { daypart: unknown; when: unknown[] }) => problem.daypart === null && problem.when.length === 0),
  ).toBe(true);

  await police
    .getByRole('row', { name: /Frivården/ })
    .getByRole('button', { name: 'Avsluta' })
    .click();
  await police.getByRole('dialog').getByLabel('Skäl').fill('Uppdraget är klart');
  await police.getByRole('dialog').getByRole('button', { name: 'Avsluta' }).click();
  await police.getByText('Avslutade delningar').waitFor();

  for (const address of [`/api/sources/${source}`, `/api/sources/${source}/content`, `/api/sources/${source}/map`, '/api/pictures/current'])
    expect([address, (await askApi(partner, address)).status]).toEqual([address, 404]);
  await partner.reload();
  await partner.getByText('Källan finns inte, eller är inte delad med er.').waitFor();

  // and the auditor can read all of it
  const auditor = await signedIn('data-protection-officer');
  const month = swedishDay(new Date()).slice(0, 7);
  const ended = await askApi(auditor, `/api/log/answers?question=sharings&month=${month}`);
  expect(ended.status).toBe(200);
  expect(ended.text).toContain('Uppdraget är klart');
});
