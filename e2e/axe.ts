// What axe finds on a page, as short lines; the stories expect none.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

// evaluated, not added as a script: the pages' own policy allows no foreign script
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
// no rule of these needs the text of the style sheets, which axe would otherwise fetch anew from each page
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export async function axeFindings(page: Page): Promise<string[]> {
  // once for as long as the program stays: reading it in costs as much as the search
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(source);
  return page.evaluate(
    `axe.run({ runOnly: ${JSON.stringify(rules)}, resultTypes: ['violations'], preload: { assets: ['media'] } }).then((r) => r.violations.map((v) => v.id + ": " + v.nodes.slice(0, 3).map((n) => n.html.slice(0, 160)).join(" | ")))`,
  );
}
