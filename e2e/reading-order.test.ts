// What a screen reader reads: the finding (the first heading and how it was found) comes before anything that can be chosen, filtered or pressed.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startBrowser } from './browser.ts';
import { novemberDelivery } from './police-delivery.ts';
import { type Office, sharedOffice } from './running-office.ts';

let office: Office;
let browser: Browser;
let page: Page;
let delivery = '';
let frozen = '';

beforeAll(async () => {
  [office, browser] = await Promise.all([sharedOffice(), startBrowser()]);
  page = await browser.newPage({ locale: 'sv-SE', viewport: { width: 1440, height: 900 } });
  await page.goto(office.link);
  await page.locator('.rail').waitFor();
  const { csrf } = await (await page.request.get(`${office.address}/api/session`)).json();
  const headers = { 'x-csrf-token': csrf };
  const { version } = await (await page.request.get(`${office.address}/api/conduct`)).json();
  await page.request.post(`${office.address}/api/conduct/acceptance`, { headers, data: { version } });
  const { name, bytes } = novemberDelivery();
  const sent = await page.request.post(`${office.address}/api/imports?fileName=${name}`, {
    headers: { ...headers, 'content-type': 'application/octet-stream' },
    data: bytes,
  });
  delivery = (await sent.json()).id;
  const kept = await page.request.post(`${office.address}/api/pictures/freeze`, { headers, data: { name: 'Till rådet' } });
  frozen = (await kept.json()).id;
});
afterAll(async () => {
  await browser?.close();
});

const pages: readonly { readonly name: string; readonly path: () => string; readonly ready: string }[] = [
  { name: 'the present', path: () => '/laget', ready: '.months-of' },
  { name: 'data', path: () => '/data', ready: '.tbl a' },
  { name: 'a delivery', path: () => `/data/leverans/${delivery}`, ready: '.tbl.cm' },
  { name: 'the picture', path: () => '/bild', ready: '.prob' },
  { name: 'a problem', path: () => '/bild/current/problem/1', ready: '.fig' },
  { name: 'the map', path: () => '/karta', ready: '.maptable' },
  { name: 'a frozen picture', path: () => `/bild/${frozen}`, ready: '.prob' },
];

const pressable = new Set(['button', 'combobox', 'textbox', 'searchbox', 'checkbox', 'radio', 'switch', 'slider', 'tab', 'menuitem']);

/** What is read of the page's own content, in order, as the browser tells a screen reader: role and name. */
async function readAloud(): Promise<{ readonly role: string; readonly name: string }[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const read: { role: string; name: string }[] = [];
  const walk = (id: string): void => {
    const node = byId.get(id);
    if (!node) return;
    if (!node.ignored) read.push({ role: String(node.role?.value ?? ''), name: String(node.name?.value ?? '') });
    for (const child of node.childIds ?? []) walk(child);
  };
  const main = nodes.find((node) => node.role?.value === 'main');
  if (main) walk(main.nodeId);
  return read;
}

it.each(pages)('$name', async ({ path, ready }) => {
  await page.goto(office.address + path());
  await page.locator(ready).first().waitFor();
  const how = (await page.locator('.finding .how').first().innerText()).split('\n')[0]?.trim().slice(0, 25) ?? '';
  expect(how.length).toBeGreaterThan(2);
  // the bar of the page (where one is, search, language, light) is the same everywhere; what follows it is the page's own
  const all = await readAloud();
  const finding = all.findIndex(({ role }) => role === 'heading');
  const said = all.findIndex(
    ({ role, name }, i) => i > finding && role === 'StaticText' && name.length > 2 && how.startsWith(name.slice(0, 12)),
  );
  const heading = await page.locator('h1').first().innerText();
  expect(all[finding]?.name.replaceAll(/\s+/g, ' ')).toBe(heading.replaceAll(/\s+/g, ' '));
  const bar = await page.locator('.topbar button').count();
  const before = all.slice(0, said).filter(({ role }) => pressable.has(role));
  expect(said).toBeGreaterThan(finding);
  expect(before.map(({ name }) => name)).toHaveLength(bar);
  expect(all.slice(said).some(({ role }) => pressable.has(role) || role === 'link')).toBe(true);
});
