// A real Chromium for the stories: the installed one, else the one that the registry package carries.
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];
const args = [
  '--no-sandbox',
  // maps are drawn without a graphics card
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Pages put together without an imitated graphics card take half the work; a map then has blank parts in pictures of the page. */
const withoutCard = '--disable-gpu-compositing';

/**
 * Starts Chromium headless. CHROMIUM names another one, or says `carried` for the registry's although one is installed.
 *
 * @param mapsInPictures pictures are taken of pages with a map
 */
export async function startBrowser({ mapsInPictures = false } = {}): Promise<Browser> {
  const wanted = process.env.CHROMIUM ?? installed.find((candidate) => existsSync(candidate)) ?? 'carried';
  // the package's own arguments are for a sandbox of one process, which ends with its first closed page
  const executablePath = wanted === 'carried' ? await (await import('@sparticuz/chromium')).default.executablePath() : wanted;
  const browser = await chromium.launch({ executablePath, args: mapsInPictures ? args : [...args, withoutCard] });
  // what is waited for may be long in coming on a busy machine; a test as a whole has five minutes
  browser.on('context', (context) => context.setDefaultTimeout(150_000));
  return browser;
}
