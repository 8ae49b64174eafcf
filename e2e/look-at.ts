// A story's pages at the desk, on a laptop and on a phone, light and dark: what a page does wrong at a size is told by the story. There are
// pictures of them too, for people to look at and never judged by a test: not where CI runs them and nobody looks, for they cost many times the rest.
import path from 'node:path';
import type { Page } from 'playwright-core';

const views = [
  [1440, 'light'],
  [1440, 'dark'],
  [1280, 'light'],
  [390, 'light'],
  [390, 'dark'],
] as const;

/** Whether pictures are taken. */
export const pictured = 'SCREENSHOTS' in process.env || !process.env.CI;
/** Until the page has drawn what it is now asked to be. */
const drawn = 'new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))';

/** @param story the folder under coverage/ that pictures are put in, which git does not keep */
export async function lookAt(page: Page, story: string, name: string): Promise<void> {
  const folder = path.join(import.meta.dirname, '../coverage', story);
  const before = page.viewportSize() ?? { width: 1440, height: 900 };
  for (const [width, colorScheme] of views) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await page.evaluate(drawn);
    // makes the folder too
    if (pictured) await page.screenshot({ path: path.join(folder, `${name}-${width}-${colorScheme}.png`), fullPage: true });
  }
  await page.setViewportSize(before);
  await page.emulateMedia({ colorScheme: 'light' });
}
