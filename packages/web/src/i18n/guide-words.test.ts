// The guides for coordinators name buttons and headings: each name stands in the interface.
import { expect, test } from 'vitest';
import coordinator from '../../../../docs/coordinator.md?raw';
import samordnare from '../../../../docs/samordnare.md?raw';
import { messages } from './messages.ts';

test.each([
  ['samordnare.md', samordnare, 'sv'],
  ['coordinator.md', coordinator, 'en'],
] as const)('every bold word of %s is one that the pages say', (_, guide, lang) => {
  const said = new Set(Object.values(messages[lang]).map((text) => text.replace(/\{\w+(?:, number)?\}/g, '…')));
  const text = guide.replace(/\s+/g, ' ');
  const bold = [...text.matchAll(/\*\*(.+?)\*\*/g)].map((hit) => hit[1]!);
  expect(bold.length).toBeGreaterThan(40);
  expect(bold.filter((word) => !said.has(word))).toEqual(['fet stil', 'bold'].filter((own) => bold.includes(own)));
});
