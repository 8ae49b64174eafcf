// The guides for coordinators name buttons and headings: each name stands in the interface.
// biome-ignore lint/style/noRestrictedImports: reads the guides; no shipped code
import { readFileSync } from 'node:fs';
// biome-ignore lint/style/noRestrictedImports: as above
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { messages } from './messages.ts';

const docs = join(import.meta.dirname, '../../../../docs');

test.each([
  ['samordnare.md', 'sv'],
  ['coordinator.md', 'en'],
] as const)('every bold word of %s is one that the pages say', (file, lang) => {
  const said = new Set(Object.values(messages[lang]).map((text) => text.replace(/\{\w+(?:, number)?\}/g, '…')));
  const text = readFileSync(join(docs, file), 'utf8').replace(/\s+/g, ' ');
  const bold = [...text.matchAll(/\*\*(.+?)\*\*/g)].map((hit) => hit[1]!);
  expect(bold.length).toBeGreaterThan(40);
  expect(bold.filter((word) => !said.has(word))).toEqual(['fet stil', 'bold'].filter((own) => bold.includes(own)));
});
