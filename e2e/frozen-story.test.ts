// A frozen picture in a real browser: frozen by the coordinator, concluded from and objected to by two parties, held against the present one,
// and taken out as a report whose structure and outline hold the sections of a situation picture.
import { readFile } from 'node:fs/promises';
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { structureFaults } from '../packages/server/src/documents/testing/pdf-structure.ts';
import { axeFindings } from './axe.ts';
import { startBrowser } from './browser.ts';
import { lookAt } from './look-at.ts';
import { type RunningOffice, startOffice } from './running-office.ts';

const purpose = 'Underlag till rådet';
const sections = [
  'Underlag',
  'Kommunen',
  'Brottslighet',
  'Var',
  'När',
  'Vem drabbas',
  'Ordningsstörningar',
  'Trygghet',
  'Konsekvenser',
  'Risk- och skyddsfaktorer',
  'Förändringar och omvärld',
  'Analys',
  'Slutsatser och föreslagna prioriteringar',
  'Osäkerhet och mörkertal',
  'Bilaga: problemen ett och ett',
];

let office: RunningOffice;
let browser: Browser;
let coordinator: Page;
let police: Page;
let frozen = '';

beforeAll(async () => {
  [office, browser] = await Promise.all([startOffice(), startBrowser()]);
  coordinator = await signedIn('');
  police = await signedIn('police-analyst');
  await shareOwnSources();
});
afterAll(async () => {
  await browser?.close();
  await office?.close();
});

async function signedIn(role: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'sv-SE', reducedMotion: 'reduce', viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(await office.newLink(role));
  await page.locator('.rail').waitFor();
  return page;
}

/** The municipality lets the police see its own sources, so that they see the whole picture or the partners' copy of it. */
async function shareOwnSources(): Promise<void> {
  const [ours, theirs] = [coordinator.context().request, police.context().request];
  const ask = async (of: typeof ours, at: string) => (await of.get(office.address + at)).json();
  const [session, { organisation }] = [await ask(ours, '/api/session'), await ask(theirs, '/api/session')];
  for (const { id, own } of await ask(ours, '/api/sources')) {
    if (!own) continue;
    const answer = await ours.post(`${office.address}/api/sources/${id}/sharings`, {
      headers: { 'x-csrf-token': session.csrf },
      data: {
        organisationId: organisation.id,
        role: null,
        grain: 'rows',
        minimum: 3,
        gridMetres: 250,
        purpose,
        legalBasis: 'Samverkansöverenskommelsen',
        until: null,
      },
    });
    expect(answer.status()).toBe(201);
  }
}

const look = (page: Page, name: string) => lookAt(page, 'frozen-pictures', name);

async function write(page: Page, kind: 'Slutsats' | 'Invändning', text: string): Promise<void> {
  await page.getByRole('button', { name: 'Skriv slutsats eller invändning' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Vad det är').selectOption({ label: kind });
  await dialog.getByLabel('Text').fill(text);
  await dialog.getByRole('button', { name: 'Spara' }).click();
  await page.locator('.annotations').getByText(text).waitFor();
}

it('the coordinator freezes the picture and concludes from it, and from a finding', async () => {
  await coordinator.goto(`${office.address}/bild`);
  await coordinator.getByRole('button', { name: 'Frys bilden' }).click();
  const dialog = coordinator.getByRole('dialog');
  await dialog.getByRole('textbox').fill('Inför rådets decembermöte');
  await dialog.getByRole('button', { name: 'Frys', exact: true }).click();
  await coordinator.waitForURL(/\/bild\/[0-9a-f-]{36}/);
  frozen = /[0-9a-f-]{36}/.exec(coordinator.url())?.[0] ?? '';
  await write(coordinator, 'Slutsats', 'Hallarna behöver andra skåp före hösten.');
  expect(await axeFindings(coordinator)).toEqual([]);
  await coordinator.goto(`${office.address}/bild/${frozen}/problem/1`);
  await write(coordinator, 'Slutsats', 'Börja med de två hallar som har flest.');
  expect(await axeFindings(coordinator)).toEqual([]);
});

it('the police object on the same picture; each takes back its own alone', async () => {
  await police.goto(`${office.address}/bild/${frozen}`);
  await police.locator('.annotations').waitFor();
  await write(police, 'Invändning', 'En del av ökningen är en ny e-tjänst för anmälan.');
  const mine = police.locator('.annotations li').filter({ hasText: 'e-tjänst' });
  const theirs = police.locator('.annotations li').filter({ hasText: 'andra skåp' });
  expect(await mine.getByRole('button', { name: 'Ta tillbaka' }).count()).toBe(1);
  expect(await theirs.getByRole('button', { name: 'Ta tillbaka' }).count()).toBe(0);
  await coordinator.goto(`${office.address}/bild/${frozen}`);
  await coordinator.locator('.annotations li').nth(2).waitFor();
  expect(await coordinator.locator('.annotations').innerText()).toMatch(/Invändning[\s\S]*e-tjänst/);
  await look(coordinator, 'annotated');
});

it('held against the present picture it is the same; against an earlier one it says what has come and gone', async () => {
  await coordinator.goto(`${office.address}/bilder`);
  await coordinator.getByRole('link', { name: 'Jämför två bilder' }).click();
  await coordinator.locator('.compare-sides').waitFor();
  expect(await coordinator.getByRole('heading', { level: 1 }).innerText()).toMatch(/^Samma \S+ problem som i bilden från/);
  expect(await axeFindings(coordinator)).toEqual([]);
  await look(coordinator, 'compared');
  await coordinator.getByRole('button', { name: 'Byt plats' }).click();
  await coordinator.waitForURL(/fran=current/);
  await coordinator.goto(`${office.address}/bilder/jamfor?fran=${frozen}&till=00000000-0000-4000-8000-000000000000`);
  await coordinator.getByText('Bilden finns inte.').waitFor();
});

it('the report for the year is a tagged PDF with its sections in the outline, and carries both parties', async () => {
  const asked = `${office.address}/api/pictures/${frozen}/report`;
  const query = `purpose=${encodeURIComponent(purpose)}&lang=sv`;
  for (const variant of ['weekly', 'tertial', 'annual', 'public'] as const) {
    const answer = await coordinator.context().request.get(`${asked}.pdf?variant=${variant}&${query}`);
    expect([variant, answer.status()]).toEqual([variant, 200]);
    const bytes = await answer.body();
    expect([variant, await structureFaults(bytes)]).toEqual([variant, []]);
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    expect(document.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)).toBeDefined();
    if (variant === 'weekly') expect(document.getPageCount()).toBe(1);
    else expect(outlineOf(document).map((title) => title.replace(/^\d+\.?\s+/, ''))).toEqual(sections);
    const word = await coordinator.context().request.get(`${asked}.docx?variant=${variant}&${query}`);
    expect((await word.body()).subarray(0, 2).toString()).toBe('PK');
  }
});

function outlineOf(document: PDFDocument): string[] {
  const titles: string[] = [];
  let item = document.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict)?.lookupMaybe(PDFName.of('First'), PDFDict);
  while (item) {
    const title = item.lookup(PDFName.of('Title'));
    if (title instanceof PDFString || title instanceof PDFHexString) titles.push(title.decodeText());
    item = item.lookupMaybe(PDFName.of('Next'), PDFDict);
  }
  return titles;
}

it('from the menu, with a purpose', async () => {
  await coordinator.goto(`${office.address}/bild/${frozen}`);
  await coordinator.getByRole('button', { name: 'Ladda ner' }).click();
  await coordinator.getByRole('menuitem', { name: 'Veckans lägesbild, PDF' }).click();
  const dialog = coordinator.getByRole('dialog');
  await dialog.getByLabel('Vad ska uppgifterna användas till?').fill(purpose);
  const coming = coordinator.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Hämta' }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toBe('veckobild.pdf');
  expect((await readFile(await file.path())).subarray(0, 5).toString()).toBe('%PDF-');
});
