// From page to page within the office, as a link takes a person there: the program stays, only the page is another.
import type { Page } from 'playwright-core';

/** An address that leads nowhere, and what is said there. */
const nowhere = '/ingenstans';
const nothingThere = /^(Den här sidan finns inte|This page does not exist)\.$/;

/**
 * Goes there and waits for it. By way of the page that says that there is none, so that what is waited for is never found on the page left.
 *
 * @param ready found on the page once it shows what it is for
 */
export async function goTo(page: Page, path: string, ready: string): Promise<void> {
  const emptied = page.getByRole('heading', { level: 1, name: nothingThere });
  await page.evaluate(`history.pushState(null, '', ${JSON.stringify(nowhere)})`);
  await emptied.waitFor();
  await page.evaluate(`history.pushState(null, '', ${JSON.stringify(path)})`);
  await emptied.waitFor({ state: 'detached' });
  await page.locator(ready).first().waitFor();
}
