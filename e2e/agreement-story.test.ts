// The founding story, whole: the finding of thefts from changing rooms in a frozen picture, its problem, a cause with evidence, a goal that can
// be seen, a measure, the next agreement, both signatures, the sealed document, and anyone who checks it.
import { readFile } from 'node:fs/promises';
import { swedishDay } from '@samsyn/domain';
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { startBrowser } from './browser.ts';
import { type RunningOffice, startOffice } from './running-office.ts';

let office: RunningOffice;
let browser: Browser;
let coordinator: Page;
let problem = '';
let agreement = '';
let sealed: Buffer;
const sections = [
  'Parter',
  'Bakgrund',
  'Syfte',
  'Period',
  'Gemensam problembild',
  'Prioriterade problem',
  'Åtaganden',
  'Organisation',
  'Resurser',
  'Information och sekretess',
  'Kommunikation',
  'Dokumentation',
  'Uppföljning',
  'Ändring och avslut',
  'Underskrifter',
];
beforeAll(async () => {
  [office, browser] = await Promise.all([startOffice(), startBrowser()]);
  coordinator = await signedIn('');
});
afterAll(async () => {
  await browser?.close();
  await office?.close();
});

async function signedIn(role: string): Promise<Page> {
  const page = await (
    await browser.newContext({ locale: 'sv-SE', reducedMotion: 'reduce', viewport: { width: 1440, height: 900 } })
  ).newPage();
  await page.goto(await office.newLink(role));
  await page.locator('.rail').waitFor();
  return page;
}
const go = (address: string) => coordinator.goto(office.address + address);
const main = (page: Page) => page.locator('main');
const asked = async (path: string) => (await coordinator.context().request.get(office.address + path)).json();

it('from the finding of a frozen picture to its problem, which keeps the evidence', async () => {
  const frozen = (await asked('/api/pictures')).find((one: { frozen: boolean }) => one.frozen);
  await go(`/bild/${frozen.id}`);
  await coordinator.locator('.prob').first().waitFor();
  await coordinator
    .getByRole('link', { name: /Stölder i idrotts- och badanläggningar/ })
    .first()
    .click();
  await main(coordinator)
    .getByRole('link', { name: /I registret som problem \d+/ })
    .click();
  const evidence = main(coordinator).getByRole('table').filter({ hasText: 'Problembild november 2026' }).first();
  await evidence.getByText('Ökar').first().waitFor();
  expect(await evidence.innerText()).toContain('384');
  problem = /problem\/([0-9a-f-]{36})/.exec(coordinator.url())?.[1] ?? '';
});

it('a cause is a hypothesis: it is supported first with evidence and a reason', async () => {
  await go(`/prioriteringar/problem/${problem}/orsaker`);
  await coordinator.getByLabel('Möjlig orsak').fill('Skåpen i hallarna går att bända upp med en mejsel');
  await coordinator.getByLabel('Sida', { exact: true }).selectOption('situation');
  await coordinator.getByRole('button', { name: 'Lägg till orsak' }).click();
  await main(coordinator)
    .getByRole('button', { name: /Öppna orsak \d+: Skåpen i hallarna/ })
    .first()
    .click();
  const dialog = coordinator.getByRole('dialog');
  await dialog.getByLabel('Vad som talar').fill('Vid besöket den 3 november var 14 av 40 skåp uppbrutna i låset');
  await dialog.getByLabel('Källa').fill('Platsbesök i två hallar, 3 november 2026');
  await dialog.getByRole('button', { name: 'Lägg till underlag' }).click();
  await dialog.getByText('14 av 40 skåp').first().waitFor();
  await dialog.getByLabel('Nytt läge').selectOption('supported');
  await dialog.getByLabel('Skäl').fill('Skadorna sitter där tjuvarna har tagit sig in');
  await dialog.getByRole('button', { name: 'Ändra läget' }).click();
  await dialog.getByText('Styrkt').first().waitFor();
  expect(await axeFindings(coordinator)).toEqual([]);
  await coordinator.keyboard.press('Escape');
});

it('a goal tells at once whether it could be seen, and is locked before results are', async () => {
  await writeGoal(problem, '40', 'Anmälda stölder i hallarna per månad, av polisens analytiker');
  const goals = main(coordinator).getByRole('table').filter({ hasText: '40 procent färre' }).first();
  expect(await goals.innerText()).toMatch(/en minskning på 40 procent upptäcks i ungefär \d+ fall av 10/);
  expect(await axeFindings(coordinator)).toEqual([]);
});

async function writeGoal(of: string, percent: string, method: string): Promise<void> {
  await go(`/prioriteringar/problem/${of}/mal`);
  await coordinator.getByLabel('Mål: procent färre').fill(percent);
  await main(coordinator)
    .getByText(/chans att uppföljningen visar minskningen/)
    .first()
    .waitFor();
  await coordinator.getByLabel('Varför utan jämförelse').fill('Inget annat i kommunen liknar hallarna');
  await coordinator.getByLabel('Metod: hur och av vem det mäts').fill(method);
  await coordinator.getByRole('button', { name: 'Spara målet' }).click();
  const lock = coordinator.getByRole('button', { name: /^Lås mål/ });
  await lock.first().click();
  await lock.first().waitFor({ state: 'detached' });
}

it('a measure points at the cause and has its owner, period and amount', async () => {
  const { causes } = await asked(`/api/problems/${problem}/causes`);
  const cause = causes.find((one: { statement: string }) => one.statement.startsWith('Skåpen i hallarna'));
  await go(`/atgarder/ny?problem=${problem}&orsak=${cause.id}`);
  await coordinator.getByLabel('Åtgärd', { exact: true }).fill('Byt lås i hallarnas skåp');
  expect(await coordinator.getByLabel('Orsak den riktas mot').inputValue()).toBe(cause.id);
  await coordinator.getByLabel('Ansvarig organisation').selectOption({ label: 'Exempelhamns kommun' });
  await coordinator.getByLabel('Ansvarig funktion').selectOption({ label: 'Samordnaren' });
  await coordinator.getByLabel('Start', { exact: true }).fill('2029-01-15');
  await coordinator.getByLabel('Slut', { exact: true }).fill('2029-06-30');
  await coordinator.getByLabel('Görs enligt schema').selectOption({ label: 'Nej, räknas i antal' });
  await coordinator.getByRole('button', { name: 'Spara', exact: true }).click();
  await coordinator.getByRole('heading', { level: 1, name: /Byt lås i hallarnas skåp/ }).waitFor();
  expect(await main(coordinator).innerText()).toContain('Skåpen i hallarna går att bända upp');
  expect(await axeFindings(coordinator)).toEqual([]);
});

it('the next agreement is built from the chain, and what hinders a signature is put right first', async () => {
  await go('/overenskommelse');
  await coordinator.getByRole('button', { name: 'Ny överenskommelse' }).click();
  await coordinator.getByRole('dialog').getByRole('button', { name: 'Börja' }).click();
  await coordinator.waitForURL(/overenskommelse\/[0-9a-f-]{36}/);
  agreement = /overenskommelse\/([0-9a-f-]{36})/.exec(coordinator.url())?.[1] ?? '';
  // of the violence in the centre nobody has said why, nor what is to be reached
  await coordinator.getByRole('heading', { level: 1, name: /Två hinder kvar/ }).waitFor();
  expect(await axeFindings(coordinator)).toEqual([]);
  const { problems } = await asked('/api/problems');
  const centre = problems.find((one: { name: string }) => one.name === 'Våld utomhus i centrum').id;
  await go(`/prioriteringar/problem/${centre}/orsaker`);
  await coordinator.getByLabel('Möjlig orsak').fill('Märkbart påverkade gäster serveras efter midnatt');
  await coordinator.getByRole('button', { name: 'Lägg till orsak' }).click();
  await main(coordinator)
    .getByRole('button', { name: /Öppna orsak \d+: Märkbart påverkade/ })
    .first()
    .waitFor();
  await writeGoal(centre, '30', 'Anmälda misshandelsbrott i centrum per månad, av polisens analytiker');
  await go(`/overenskommelse/${agreement}`);
  await coordinator.getByRole('button', { name: 'Hämta problem och åtaganden på nytt' }).click();
  // what differs is shown side by side first; nobody has changed it by hand, so all of it is taken
  const rebuild = coordinator.getByRole('dialog');
  await rebuild
    .getByText(/Behåll utkastets/)
    .first()
    .waitFor();
  expect(await axeFindings(coordinator)).toEqual([]);
  await rebuild.getByRole('button', { name: /^Hämta \d+ delar|^Hämta en del/ }).click();
  await coordinator.getByRole('heading', { level: 1, name: 'Överenskommelsen kan lämnas för underskrift.' }).waitFor();
  await main(coordinator)
    .getByRole('link', { name: /Stölder i idrottshallarnas omklädningsrum/ })
    .first()
    .click();
  await main(coordinator).getByText('Skåpen i hallarna går att bända upp med en mejsel').first().waitFor();
  await coordinator.getByRole('link', { name: 'Lämna för underskrift' }).click();
});

it('both leaders sign the same text, nobody another’s; those who join sign on paper', async () => {
  await coordinator.getByRole('heading', { name: 'Vem skriver under?' }).waitFor();
  const people = coordinator.locator('form.signing-form select');
  await people.nth(0).selectOption({ label: 'Samordnaren' });
  await people.nth(1).selectOption({ label: 'Polisanalytikern' });
  await coordinator.getByRole('button', { name: 'Lägg fram för underskrift' }).click();
  await coordinator.getByRole('heading', { name: /0 av 7 har skrivit under/ }).waitFor();
  expect(await axeFindings(coordinator)).toEqual([]);
  await sign(coordinator);
  await coordinator.getByRole('heading', { name: /1 av 7 har skrivit under/ }).waitFor();
  // she has signed for her own party alone
  expect(await coordinator.getByRole('button', { name: 'Skriv under', exact: true }).count()).toBe(0);
  const police = await signedIn('police-analyst');
  await police.goto(`${office.address}/overenskommelse/${agreement}/underskrift`);
  await sign(police);
  await police.getByRole('heading', { name: /2 av 7 har skrivit under/ }).waitFor();
  await police.context().close();
  await coordinator.reload();
  await coordinator.getByText('Underskrivet på papper?').click();
  await coordinator.getByLabel('Dag då den sista skrev under').fill(swedishDay(new Date()));
  const paper = await PDFDocument.create();
  paper.addPage();
  await coordinator
    .getByLabel('Skannad PDF')
    .setInputFiles({ name: 'underskrifter.pdf', mimeType: 'application/pdf', buffer: Buffer.from(await paper.save()) });
  await coordinator.getByRole('button', { name: 'Registrera underskrifter på papper' }).click();
  await coordinator.getByRole('heading', { name: /undertecknad av 7 parter och förseglad/ }).waitFor();
});

async function sign(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Skriv under', exact: true }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Skriv under', exact: true }).click();
}

it('the sealed document opens, is tagged, and has every section', async () => {
  const loaded = coordinator.waitForEvent('download');
  await coordinator.getByRole('button', { name: 'Hämta det förseglade dokumentet' }).first().click();
  sealed = await readFile(await (await loaded).path());
  const { catalog } = await PDFDocument.load(sealed, { updateMetadata: false });
  expect(catalog.lookup(PDFName.of('MarkInfo'), PDFDict).get(PDFName.of('Marked'))?.toString()).toBe('true');
  expect(catalog.lookup(PDFName.of('StructTreeRoot'))).toBeInstanceOf(PDFDict);
  expect(catalog.lookup(PDFName.of('Lang'))?.toString()).toContain('sv');
  const outline = headings(catalog.lookup(PDFName.of('Outlines'), PDFDict));
  for (const section of sections) expect(outline.join(' · ')).toContain(section);
});

/** The document's own list of its headings. */
function headings(of: PDFDict): string[] {
  const found: string[] = [];
  for (let one = of.lookupMaybe(PDFName.of('First'), PDFDict); one; one = one.lookupMaybe(PDFName.of('Next'), PDFDict)) {
    const title = one.lookup(PDFName.of('Title'));
    if (title instanceof PDFString || title instanceof PDFHexString) found.push(title.decodeText());
    found.push(...headings(one));
  }
  return found;
}

it('anyone can check the document: genuine, altered, unknown', async () => {
  const anyone = await (await browser.newContext({ locale: 'sv-SE', viewport: { width: 390, height: 844 } })).newPage();
  await anyone.goto(`${office.address}/kontrollera`);
  const check = async (buffer: Buffer) => {
    await anyone.getByLabel(/^Dokument/).setInputFiles({ name: 'overenskommelse.pdf', mimeType: 'application/pdf', buffer });
    await anyone.getByRole('button', { name: 'Kontrollera', exact: true }).click();
  };
  await check(sealed);
  await anyone.getByText('Äkta: dokumentet är oförändrat sedan det förseglades.').waitFor();
  expect(await axeFindings(anyone)).toEqual([]);
  expect(await anyone.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  const altered = Buffer.from(sealed);
  altered[2000] = (altered[2000] ?? 0) ^ 1;
  await check(altered);
  await anyone.getByText('Ändrat: förseglingen stämmer inte med dokumentet.').waitFor();
  await check(Buffer.from('%PDF-1.7\nnågot annat\n%%EOF', 'latin1'));
  await anyone.getByText('Okänt: inget sådant dokument är förseglat här.').waitFor();
  await anyone.context().close();
});
