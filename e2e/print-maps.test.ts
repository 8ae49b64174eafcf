// Printed as a person prints: the browser's own command, not a button of ours. The map of every layer is a picture in the sheet, in the colours
// of paper also when the screen is dark, with its headline, legend, period, source and scale; and so are the maps of the picture and of a problem.
import { writeFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startBrowser } from './browser.ts';
import { picturesIn } from './pdf-pictures.ts';
import { type Office, sharedOffice } from './running-office.ts';

let office: Office;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  [office, browser] = await Promise.all([sharedOffice(), startBrowser()]);
  context = await browser.newContext({ locale: 'sv-SE', viewport: { width: 1440, height: 900 }, colorScheme: 'dark' });
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

/** As Ctrl+P does it: the browser tells the page that it is printed, takes it as it stands, and tells it when that is done. */
const printed = async (name: string): Promise<Buffer> => {
  const pdf = await page.pdf({ format: 'A4', printBackground: true });
  if (process.env.SAMSYN_LOOK) await writeFile(`${process.env.SAMSYN_LOOK}/print-${name}.pdf`, pdf);
  return pdf;
};
const seen = async (...parts: string[]) => {
  await page.emulateMedia({ media: 'print' });
  for (const part of parts) expect(await page.locator(part).first().isVisible(), part).toBe(true);
  await page.emulateMedia({ media: null });
};

for (const layer of ['antal', 'kvot', 'forandring', 'anhopning', 'tathet'])
  it(`the layer ${layer} is a picture on paper, with its legend and its source`, async () => {
    await page.goto(`${office.address}/karta?lager=${layer}`);
    await page.locator('.bigmap .scalebar').waitFor();
    await page.locator('.mapkey').waitFor();
    // what the layer draws is there once the printed map has colours beside those of land and sea
    const colours = async () =>
      (await picturesIn(await printed(layer))).find(({ width }) => width > 1000)?.colours ?? new Map<string, number>();
    let found: ReadonlyMap<string, number> = new Map();
    const drawn = async () => {
      found = await colours();
      return [...found].filter(([, dots]) => dots > 400).length;
    };
    await expect.poll(drawn, { interval: 1000 }).toBeGreaterThan(3);
    const [[most = ''] = []] = [...found].sort(([, a], [, b]) => b - a);
    // paper is light, whatever the screen is
    expect(Number.parseInt(most.slice(0, 2), 16)).toBeGreaterThan(200);
    await seen('h1', '.mapprint', '.mapkey', '.maptable', '.srcline');
  });

it('the map is dark again on the screen', async () => {
  const corner = await page.locator('.bigmap .canvas').screenshot();
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(async () => corner.equals(await page.locator('.bigmap .canvas').screenshot())).toBe(false);
  await page.emulateMedia({ colorScheme: 'dark' });
});

for (const [name, address] of [
  ['picture', '/bild'],
  ['problem', '/bild/current/problem/1'],
] as const)
  it(`the map of a ${name} is a drawing on paper`, async () => {
    await page.goto(`${office.address}${address}`);
    const map = name === 'picture' ? '.mapbox' : '.fig .plate';
    await page.locator(map).first().waitFor();
    if (name === 'picture') await page.locator('.mapbox .scalebar').waitFor();
    // as the page stands when the browser takes it, after our own listeners
    await page.evaluate(
      // one path draws many lines: each begins with an M
      `addEventListener('beforeprint', () => {
        const shapes = [...document.querySelectorAll('${map} svg[role="img"] :is(path, polygon, rect)')];
        document.body.dataset.shapes = shapes.reduce((sum, shape) => sum + (shape.getAttribute('d')?.match(/M/g)?.length ?? 1), 0);
      })`,
    );
    await printed(name);
    expect(Number(await page.evaluate('document.body.dataset.shapes'))).toBeGreaterThan(20);
    await seen('h1', map, ...(name === 'picture' ? ['.legend', '.srcline'] : ['.src']));
  });
