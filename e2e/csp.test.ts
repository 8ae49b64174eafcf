// The strict policy in a real browser: every page is gone through, opened and clicked, and nothing is stopped by it.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startBrowser } from './browser.ts';
import { type RunningOffice, startOffice } from './running-office.ts';

/** What a page shows once it is drawn; others their heading. */
const ready: Readonly<Record<string, string>> = {
  '/bild': 'canvas',
  '/bild/current/problem/1': '.fig',
  '/bild/current/problem/9': '.fig',
  '/data': '.tbl a',
};
let office: RunningOffice;
let browser: Browser;
beforeAll(async () => {
  [office, browser] = await Promise.all([startOffice(), startBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await office?.close();
});

/** What the policy stopped, told by the browser itself. */
async function watched(page: Page): Promise<string[]> {
  const stopped: string[] = [];
  await page.exposeFunction('stoppedByPolicy', (what: string) => void stopped.push(what));
  await page.addInitScript(`document.addEventListener('securitypolicyviolation', (e) =>
    window.stoppedByPolicy([e.effectiveDirective, e.blockedURI, e.sourceFile, e.lineNumber, e.sample].join(' ')))`);
  return stopped;
}

/** Every address that the office's router has, with things of the demo in the places of their ids: a new page is here without a word. */
async function everyPage(page: Page): Promise<string[]> {
  const source = await readFile(path.join(import.meta.dirname, '../packages/web/src/router.tsx'), 'utf8');
  const [sources, pictures] = await Promise.all(
    ['sources', 'pictures'].map(async (noun) => (await page.request.get(`${office.address}/api/${noun}`)).json()),
  );
  const ids: Readonly<Record<string, string>> = { data: sources[0].id, installningar: sources[0].id, bild: pictures[0]?.id ?? 'current' };
  const found = [...source.matchAll(/path: '(\/[^']*)'/g)].map(([, address = '']) => address);
  expect(found.length).toBeGreaterThan(15);
  return [
    ...found.map((address) => address.replace('$id', ids[address.split('/')[1] ?? ''] ?? 'current').replace('$rank', '1')),
    ...Object.keys(ready),
  ];
}

it('no page needs what the policy stops: no inline style, no inline script, nothing from elsewhere', async () => {
  const page = await browser.newPage({ locale: 'sv-SE' });
  const stopped = await watched(page);
  const answer = await page.goto(office.link);
  const policy = answer?.headers()['content-security-policy'] ?? '';
  expect(policy).not.toContain('unsafe');
  expect(policy).toMatch(/script-src 'self';/);
  await page.locator('.prob').first().waitFor();
  await page.locator('canvas').first().waitFor();
  let made = 0;
  for (const address of await everyPage(page)) {
    await page.goto(office.address + address);
    await page
      .locator(ready[address] ?? 'h1')
      .first()
      .waitFor();
    // its questions are answered, so what it draws of the answers is drawn
    await page.waitForFunction("!document.querySelector('main [aria-busy=true]')");
    for (const button of await page.locator('main button[aria-haspopup], main button[aria-expanded]').all()) {
      if (!(await button.isVisible())) continue;
      await button.click();
      await page.keyboard.press('Escape');
    }
    made += await page.locator('#react-aria-pressable-style').count();
  }
  // the picture that an app photographs
  await page.goto(`${office.address}/installningar/konto`);
  await page.getByRole('button', { name: 'Lägg till en app' }).click();
  const drawn = await page.locator('img.qr').evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth));
  expect(drawn).toBeGreaterThan(20);
  expect(stopped).toEqual([]);
  // React Aria makes a style element where there is something to press: it was made, and let through by the page's own number
  expect(made).toBeGreaterThan(0);
  // and the policy does stop what it should
  await page.evaluate(
    `document.body.insertAdjacentHTML('beforeend', '<p id="x" style="color: red">x</p><style>p { color: blue }</style>')`,
  );
  await expect.poll(() => stopped.length).toBeGreaterThanOrEqual(2);
  await page.close();
});
