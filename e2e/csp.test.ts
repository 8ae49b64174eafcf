// The strict policy in a real browser: every page is gone through, opened and clicked, and nothing is stopped by it.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startBrowser } from './browser.ts';
import { type RunningOffice, startOffice } from './running-office.ts';

const pages = [
  ['/bild', 'canvas'],
  ['/bild/current/problem/1', '.fig'],
  ['/bild/current/problem/9', '.fig'],
  ['/bilder', 'h1'],
  ['/data', '.tbl a'],
  ['/finns-inte', 'h1'],
] as const;
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

it('no page needs what the policy stops: no inline style, no inline script, nothing from elsewhere', async () => {
  const page = await browser.newPage();
  const stopped = await watched(page);
  const answer = await page.goto(office.link);
  const policy = answer?.headers()['content-security-policy'] ?? '';
  expect(policy).not.toContain('unsafe');
  expect(policy).toMatch(/script-src 'self';/);
  await page.locator('.prob').first().waitFor();
  await page.locator('canvas').first().waitFor();
  let made = 0;
  for (const [path, ready] of pages) {
    await page.goto(office.address + path);
    await page.locator(ready).first().waitFor();
    for (const button of await page.locator('main button[aria-haspopup], main button[aria-expanded]').all()) {
      if (!(await button.isVisible())) continue;
      await button.click();
      await page.keyboard.press('Escape');
    }
    made += await page.locator('#react-aria-pressable-style').count();
  }
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
