// A story's pictures, for people to look at and never judged by a test: at the desk, on a laptop and on a phone, light and dark.
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';

const views = [
  [1440, 'light'],
  [1440, 'dark'],
  [1280, 'light'],
  [390, 'light'],
  [390, 'dark'],
] as const;

/** @param story the folder under coverage/ that they are put in, which git does not keep */
export async function lookAt(page: Page, story: string, name: string): Promise<void> {
  const folder = path.join(import.meta.dirname, '../coverage', story);
  await mkdir(folder, { recursive: true });
  const before = page.viewportSize() ?? { width: 1440, height: 900 };
  for (const [width, colorScheme] of views) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: path.join(folder, `${name}-${width}-${colorScheme}.png`), fullPage: true });
  }
  await page.setViewportSize(before);
  await page.emulateMedia({ colorScheme: 'light' });
}
