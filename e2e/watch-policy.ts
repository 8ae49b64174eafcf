// What the strict policy stops on a page, told by the browser itself; the stories expect nothing.
import type { BrowserContext } from 'playwright-core';

/** Fills up while the context's pages are used. */
export async function watchPolicy(context: BrowserContext): Promise<string[]> {
  const stopped: string[] = [];
  await context.exposeFunction('stoppedByPolicy', (what: string) => void stopped.push(what));
  await context.addInitScript(`document.addEventListener('securitypolicyviolation', (e) =>
    window.stoppedByPolicy([location.pathname, e.effectiveDirective, e.blockedURI, e.sourceFile, e.lineNumber, e.sample].join(' ')))`);
  return stopped;
}
