// A real Chromium for the stories: the installed one, else the one that the registry package carries.
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];
const quiet = [
  // maps are drawn without a graphics card; the plain switch-off leaves parts of them blank in pictures of the page
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts Chromium headless. CHROMIUM overrides which one. */
export async function startBrowser(): Promise<Browser> {
  const path = process.env.CHROMIUM ?? installed.find((candidate) => existsSync(candidate));
  if (path) return chromium.launch({ executablePath: path, args: ['--no-sandbox', ...quiet] });
  const carried = (await import('@sparticuz/chromium')).default;
  return chromium.launch({ executablePath: await carried.executablePath(), args: [...carried.args, ...quiet] });
}
