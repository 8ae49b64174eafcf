// A page gone through by its keys alone: Tab to a thing, keys to choose and to write. Nothing is pressed with a pointer.
import type { Locator, Page } from 'playwright-core';

/** From where the focus is, forwards; fails when the thing is not reached. */
export async function tabTo(page: Page, target: Locator, most = 260): Promise<void> {
  await target.waitFor();
  const handle = await target.elementHandle();
  for (let i = 0; i < most; i++) {
    if (await handle?.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`not reached by Tab: ${target}`);
}

export async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

export async function write(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(text);
}

/** In a list to choose from, by the arrows, to the first line that begins so. */
export async function choose(page: Page, target: Locator, begins: string): Promise<void> {
  await tabTo(page, target);
  const steps = await target.evaluate((element, wanted) => {
    if (!(element instanceof HTMLSelectElement)) throw new Error('not a list to choose from');
    const at = [...element.options].findIndex(({ text }) => text.startsWith(wanted));
    if (at < 0) throw new Error(`no line begins with ${wanted}`);
    return at - element.selectedIndex;
  }, begins);
  for (let i = 0; i < Math.abs(steps); i++) await page.keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
}

/** A tick, set or taken away. */
export async function tick(page: Page, target: Locator, on: boolean): Promise<void> {
  if ((await target.isChecked()) === on) return;
  await tabTo(page, target);
  await page.keyboard.press('Space');
}

/** This is where the keys go. */
export const focused = (target: Locator): Promise<boolean> =>
  target.first().evaluate((element) => element.contains(document.activeElement));
