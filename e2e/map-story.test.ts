// The map by keys alone, as somebody new to it: layers, a row of the table, points after a purpose, an area written corner by corner and counted,
// hours of the week and the button that prints. Nobody but the office is asked for anything.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { startBrowser } from './browser.ts';
import { type Office, sharedOffice } from './running-office.ts';
import { watchPolicy } from './watch-policy.ts';

let office: Office;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let stopped: string[];
const asked: string[] = [];

beforeAll(async () => {
  [office, browser] = await Promise.all([sharedOffice(), startBrowser()]);
  context = await browser.newContext({ locale: 'sv-SE', viewport: { width: 1440, height: 900 } });
  stopped = await watchPolicy(context);
  // printing waits for a person: the test only sees that it was asked for
  await context.addInitScript('window.print = () => document.documentElement.setAttribute("data-printed", "yes")');
  context.on('request', (request) => asked.push(request.url()));
  page = await context.newPage();
  await page.goto(office.link);
  await page.locator('.rail').waitFor();
  const { csrf } = await (await context.request.get(`${office.address}/api/session`)).json();
  const { version } = await (await context.request.get(`${office.address}/api/conduct`)).json();
  await context.request.post(`${office.address}/api/conduct/acceptance`, { headers: { 'x-csrf-token': csrf }, data: { version } });
});
afterAll(async () => {
  await context?.close();
  await browser?.close();
});

const finding = () => page.locator('h1').innerText();
const says = (words: RegExp) => expect.poll(finding).toMatch(words);

it('the finding comes first, then layers and filters, the map, and the same as a table', async () => {
  await page.goto(`${office.address}/karta`);
  await says(/^Flest händelser i /);
  await page.locator('.bigmap .maplibregl-canvas').waitFor();
  const order = await page.evaluate(
    "['h1', '.maplayers', 'search.filters', '.bigmap', '.maptable', '.srcline'].map((one) => [...document.querySelectorAll('main *')].indexOf(document.querySelector('main ' + one)))",
  );
  expect(order).toEqual([...(order as number[])].sort((a, b) => a - b));
  expect(order).not.toContain(-1);
});

it('the arrows go through the layers, each with its own sentence, and the address keeps it', async () => {
  await page.locator('.maplayers input:checked').focus();
  await page.keyboard.press('ArrowRight');
  await says(/^Flest per /);
  await page.keyboard.press('ArrowRight');
  await says(/säker minskning/);
  expect(page.url()).toContain('lager=forandring');
  await page.keyboard.press('ArrowRight');
  await says(/fler händelser än om de vore jämnt spridda/);
  await page.keyboard.press('ArrowRight');
  await says(/^Tätast/);
  // as a colleague opens the link
  const link = page.url();
  await page.close();
  page = await context.newPage();
  await page.goto(link);
  await says(/^Tätast/);
});

it('a row chosen in the table is chosen on the map, in the address', async () => {
  await page.goto(`${office.address}/karta`);
  await says(/^Flest händelser i /);
  await page.locator('.maptable tbody a').first().focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).toContain('vald=');
  expect(await page.locator('.maptable tr.on').count()).toBe(1);
});

it('a filter is in the address, and counts fewer', async () => {
  const shown = async () => Number(/av ([\d\s]+)\./.exec(await finding())?.[1]?.replace(/\s/g, ''));
  const all = await shown();
  await page.locator('.filters select').first().selectOption('theft');
  await expect.poll(shown).toBeLessThan(all);
  expect(page.url()).toContain('brott=theft');
});

it('points ask why, and then say how many there are in view', async () => {
  await page.goto(`${office.address}/karta?lager=punkter`);
  await says(/^Punkter visar enskilda platser/);
  await page.locator('.purpose input').fill('Genomgång inför rådet');
  await page.keyboard.press('Enter');
  await says(/händelser i den här delen av kartan/);
  await expect.poll(() => asked.some((url) => /\/api\/map\/tiles\/\d+\/\d+\/\d+\?/.test(url))).toBe(true);
  expect(await axeFindings(page)).toEqual([]);
});

it('an area is written corner by corner without the map, and counted with its interval', async () => {
  await page.goto(`${office.address}/karta?lager=eget`);
  await page.locator('.purpose input').fill('Genomgång inför rådet');
  await page.keyboard.press('Enter');
  const { bounds } = await (await context.request.get(`${office.address}/api/map`)).json();
  const [west, south, east, north] = bounds as [number, number, number, number];
  for (const [lon, lat] of [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ]) {
    await page.locator('.newcorner input').first().fill(String(lat));
    await page.locator('.newcorner input').nth(1).fill(String(lon));
    await page.locator('.newcorner button').focus();
    await page.keyboard.press('Enter');
  }
  await page.getByRole('button', { name: 'Räkna området' }).focus();
  await page.keyboard.press('Enter');
  await says(/händelser i ditt område/);
  expect(await page.locator('.finding .how').innerText()).toMatch(/ligger troligen mellan/);
  expect(await page.locator('.maptable').count()).toBe(2);
  expect(await axeFindings(page)).toEqual([]);
});

it('an hour chosen by keys is what map and list show, an area chosen is whose hours are shown, and the link is the view', async () => {
  await page.goto(`${office.address}/karta`);
  await says(/^Flest händelser i .* av /);
  const shown = async () => Number(/av ([\d\s]+)\./.exec(await finding())?.[1]?.replace(/\s/g, ''));
  const all = await shown();
  // the first hour of Monday; from there to 18 of Friday
  await page.locator('.weekgrid [data-at="0/0"]').focus();
  for (const [key, times] of [
    ['ArrowDown', 4],
    ['End', 1],
    ['ArrowLeft', 5],
  ] as const)
    for (let i = 0; i < times; i++) await page.keyboard.press(key);
  const said = await page.locator('.weekgrid :focus').getAttribute('aria-label');
  expect(said).toMatch(/^fredag 18–19: /);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).toMatch(/dag=fre.*timme=18|timme=18.*dag=fre/);
  // what the hour said is what the map counts, area by area and those in none
  const hour = Number(/: ([\d\s]+) /.exec(said ?? '')?.[1]?.replace(/\s/g, '') ?? 0);
  await expect.poll(shown).toBeLessThanOrEqual(hour);
  expect(hour).toBeLessThan(all / 20);
  expect(await page.locator('.weekgrid .h[aria-pressed="true"]').count()).toBe(1);
  // an area: its own hours and months
  await page.locator('.maptable tbody a').first().focus();
  const area = await page.locator('.maptable tbody a').first().innerText();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.when h2').first().innerText()).toBe(`Vecka och timme: ${area}`);
  expect(await page.locator('.when h2').nth(1).innerText()).toBe(`Månad för månad: ${area}`);
  expect(await axeFindings(page)).toEqual([]);
  const link = page.url();
  await page.goto('about:blank');
  await page.goto(link);
  await expect.poll(() => page.locator('.weekgrid .h[aria-pressed="true"]').getAttribute('data-at')).toBe('4/18');
  await expect.poll(() => page.locator('.maptable tr.on').count(), { timeout: 30_000 }).toBe(1);
  // let go with the same key as everywhere
  await page.locator('.weekgrid [data-at="4/18"]').focus();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.url()).not.toContain('timme');
  await expect.poll(shown).toBe(all);
});

it('on a phone the week lies on its side: nothing scrolls sideways, each hour is large enough, and the keys lead where they point', async () => {
  await page.setViewportSize({ width: 390, height: 900 });
  const grid = page.locator('.weekgrid.turned');
  await grid.waitFor();
  expect(await grid.evaluate((table) => table.getBoundingClientRect().right)).toBeLessThanOrEqual(390);
  const hour = await page.locator('.weekgrid [data-at="6/23"]').boundingBox();
  expect(Math.min(hour?.width ?? 0, hour?.height ?? 0)).toBeGreaterThanOrEqual(24);
  await page.locator('.weekgrid [data-at="0/0"]').focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
  expect(await page.locator('.weekgrid :focus').getAttribute('data-at')).toBe('1/2');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).toMatch(/dag=tis.*timme=2|timme=2.*dag=tis/);
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.url()).not.toContain('timme');
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.locator('.weekgrid:not(.turned)').waitFor();
});

it('what is pointed at in the list lights up alone, and lets go', async () => {
  const row = page.locator('.maptable tbody tr').nth(2);
  await row.hover();
  await expect.poll(() => page.locator('.maptable tr.lit').count()).toBe(1);
  await page.locator('h1').hover();
  await expect.poll(() => page.locator('.maptable tr.lit').count()).toBe(0);
});

it('the button prints', async () => {
  await page.getByRole('button', { name: 'Skriv ut' }).click();
  await expect.poll(() => page.locator('html').getAttribute('data-printed')).toBe('yes');
});

it('nobody but the office was asked for anything, and the policy stopped nothing', () => {
  const elsewhere = asked.filter((url) => !url.startsWith(office.address) && !/^(blob|data):/.test(url));
  expect(elsewhere).toEqual([]);
  expect(stopped).toEqual([]);
});
