// Invited on paper, in with a passkey, out, in again; codes from an app; and being asked again before something that matters.
import type { Browser, Page } from 'playwright-core';
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

const newPage = async (width = 1280): Promise<Page> =>
  (await browser.newContext({ locale: 'sv-SE', reducedMotion: 'reduce', viewport: { width, height: 900 } })).newPage();

test('a printed invitation becomes a member with a passkey, who signs out and in again, also on a telephone', async () => {
  const admin = await newPage();
  await admin.goto(await office.newLink('administrator'));
  await admin.goto(`${office.address}/installningar/inbjudningar`);
  await admin.getByLabel('Funktion på svenska').fill('Trygghetsvärden');
  await admin.getByLabel('Funktion på engelska').fill('The safety host');
  await admin.getByLabel('Organisation', { exact: true }).selectOption({ label: 'Centrumföreningen' });
  await admin.getByLabel('Roll', { exact: true }).selectOption('council-member');
  await admin.getByRole('button', { name: 'Bjud in' }).click();
  const sheet = admin.locator('.sheet');
  await sheet.waitFor();
  expect(await axeFindings(admin)).toEqual([]);
  const link = await sheet.locator('.secret').innerText();
  expect(link).toMatch(/\/inbjudan#[\w-]{43}$/);
  await admin.getByRole('button', { name: 'Klar' }).click();
  await admin
    .getByRole('row', { name: /Trygghetsvärden/ })
    .getByText('Väntar')
    .waitFor();

  const page = await newPage(390);
  const held = await addVirtualPasskey(page);
  await page.goto(link);
  await page.getByRole('heading', { name: /Du är inbjuden till/ }).waitFor();
  expect(page.url()).not.toContain('#');
  expect(await axeFindings(page)).toEqual([]);
  await page.getByLabel('E-postadress').fill('trygghetsvarden@exempelhamn.test');
  await page.getByRole('button', { name: 'Skapa nyckel och gå in' }).click();
  await page.waitForURL(/\/(laget|bild)$/);
  expect(await held()).toBe(1);

  await page.goto(`${office.address}/installningar/konto`);
  await page.getByRole('heading', { name: 'Kontot skyddas av mer än ett lösenord.' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  await page.locator('#content').getByRole('button', { name: 'Logga ut', exact: true }).click();
  await page.getByRole('heading', { name: 'Logga in' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Logga in med nyckel' }).click();
  await page.waitForURL(/\/(laget|bild)$/);

  // the link is used, and says so
  const late = await newPage();
  await late.goto(link);
  await late.getByText('Inbjudan är använd, återtagen eller för gammal.').waitFor();
});

test('a password chosen from an invitation, refused when weak, then recovery codes beside one-time codes', async () => {
  const admin = await newPage();
  await admin.goto(await office.newLink('administrator'));
  await admin.goto(`${office.address}/installningar/inbjudningar`);
  await admin.getByLabel('Funktion på svenska').fill('Fritidschefen');
  await admin.getByLabel('Funktion på engelska').fill('The leisure manager');
  await admin.getByLabel('E-postadress').fill('fritidschefen@exempelhamn.test');
  await admin.getByRole('button', { name: 'Bjud in' }).click();
  const link = await admin.locator('.sheet .secret').innerText();
  await admin
    .getByRole('row', { name: /fritidschefen@exempelhamn.test/ })
    .getByText('Visa brevet')
    .first()
    .waitFor();

  const page = await newPage();
  await page.goto(link);
  await page.getByLabel('Med lösenord').check();
  await page.getByLabel('Nytt lösenord').fill('sommar202612');
  await page.getByRole('button', { name: 'Spara och gå in' }).click();
  await page.getByText('bland de första som någon gissar').waitFor();
  await page.getByLabel('Nytt lösenord').fill('fyra gröna cyklar');
  await page.getByRole('button', { name: 'Spara och gå in' }).click();
  await page.waitForURL(/\/(laget|bild)$/);

  await page.goto(`${office.address}/installningar/konto`);
  await page.getByRole('heading', { name: 'Kontot skyddas bara av ett lösenord. Lägg till en nyckel eller koder.' }).waitFor();
  await page.getByRole('button', { name: 'Lägg till en app' }).click();
  const secret = (await page.locator('.secret').innerText()).replaceAll(' ', '');
  expect(await page.locator('img.qr').evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
  const { TOTP } = await import('otpauth');
  await page.getByLabel('Kod från appen').fill(new TOTP({ secret }).generate());
  await page.getByRole('button', { name: 'Bekräfta' }).click();
  await page.locator('.codes li').first().waitFor();
  const codes = await page.locator('.codes li').allInnerTexts();
  expect(codes).toHaveLength(10);
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Jag har sparat dem' }).click();
  await page.locator('#content').getByRole('button', { name: 'Logga ut', exact: true }).click();

  await page.getByLabel('E-postadress').fill('fritidschefen@exempelhamn.test');
  await page.getByLabel('Lösenord').fill('fyra gröna cyklar');
  await page.getByRole('button', { name: 'Logga in', exact: true }).click();
  await page.getByRole('heading', { name: 'Ett steg till' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Jag har inte telefonen här' }).click();
  await page.getByLabel('Återställningskod').fill(codes[0] ?? '');
  await page.getByRole('button', { name: 'Fortsätt' }).click();
  await page.waitForURL(/\/(laget|bild)$/);

  // ten minutes later, as far as the server's first answer goes: asked again, and then it is done
  await page.goto(`${office.address}/installningar/konto`);
  const told = { what: 'Det här kräver att du nyss har visat vem du är.', do: 'Bekräfta.' };
  const fault = {
    type: 'about:fault/session.reauth',
    title: '',
    status: 403,
    code: 'session.reauth',
    sv: told,
    en: told,
    details: { m: 10 },
  };
  await page.route('**/api/account/recovery-codes', (route) => route.fulfill({ status: 403, json: fault }), { times: 1 });
  await page.getByRole('button', { name: 'Gör nya koder' }).click();
  const dialog = page.getByRole('dialog', { name: 'Bekräfta att det är du' });
  await dialog.getByLabel('Lösenord').fill('fel lösenord här');
  await dialog.getByRole('button', { name: 'Bekräfta' }).click();
  await dialog.getByText('hör inte ihop').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await dialog.getByLabel('Lösenord').fill('fyra gröna cyklar');
  await dialog.getByRole('button', { name: 'Bekräfta' }).click();
  await page.locator('.codes li').first().waitFor();
  expect(await page.locator('.codes li').allInnerTexts()).not.toContain(codes[1]);
});

test('in English and dark, on a telephone, nothing for axe and nothing wider than the screen', async () => {
  const view = { locale: 'en-GB', colorScheme: 'dark', reducedMotion: 'reduce', viewport: { width: 360, height: 780 } } as const;
  const page = await (await browser.newContext(view)).newPage();
  const look = async (): Promise<void> => {
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  };
  await page.goto(`${office.address}/inloggning?fault=outside.noGroup`);
  await page.getByText('You are in no group that gives access to Samsyn.').waitFor();
  await page.getByLabel('Password').fill('wrong');
  await page.getByLabel('E-mail address').fill('nobody@exempelhamn.test');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByText('do not belong together').waitFor();
  await look();
  await page.goto(`${office.address}/inbjudan`);
  await page.getByText('The link is not complete.').waitFor();
  await look();
  await page.goto(await office.newLink('administrator'));
  await page.goto(`${office.address}/installningar/inbjudningar`);
  await page.getByRole('heading', { name: 'Outbox' }).waitFor();
  await look();
  await page.goto(`${office.address}/installningar/konto`);
  await page
    .getByRole('heading', { name: 'Recovery codes' })
    .or(page.getByRole('heading', { name: 'One-time codes' }))
    .waitFor();
  await look();
});
