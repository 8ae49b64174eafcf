// The HTML file in a real browser: nothing for axe to find, no request, readable at 390 and 1440 px, light and dark, both languages.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { examplePicture } from '@samsyn/domain';
import { pictureHtml } from '@samsyn/server';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from './browser.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const folder = mkdtempSync(join(tmpdir(), 'samsyn-html-'));
let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** Each language, each scheme and each width, in the pairs that differ most. */
const views = [
  { lang: 'sv', colorScheme: 'light', width: 390 },
  { lang: 'sv', colorScheme: 'dark', width: 1440 },
  { lang: 'en', colorScheme: 'dark', width: 390 },
  { lang: 'en', colorScheme: 'light', width: 1440 },
] as const;

describe('the picture as an HTML file', () => {
  it.each(views)('is clean for axe, asks for nothing and does not scroll sideways: $lang $colorScheme $width', async (view) => {
    const file = join(folder, `${view.lang}.html`);
    writeFileSync(file, pictureHtml(examplePicture, view.lang));
    const page = await browser.newPage({ colorScheme: view.colorScheme, viewport: { width: view.width, height: 900 } });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url().slice(0, 60)));
    await page.goto(pathToFileURL(file).href);
    if (process.env.SCREENSHOTS)
      await page.screenshot({ path: join(process.env.SCREENSHOTS, `${view.lang}-${view.colorScheme}-${view.width}.png`), fullPage: true });
    expect(asked.filter((url) => !url.startsWith('data:'))).toHaveLength(1);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    await page.addScriptTag({ path: axe });
    const found = await page.evaluate(
      'axe.run().then((r) => r.violations.map((v) => v.id + ": " + v.nodes.slice(0, 3).map((n) => n.html.slice(0, 120)).join(" | ")))',
    );
    expect(found).toEqual([]);
  });
});
