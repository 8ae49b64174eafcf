import { expect, test } from 'vitest';
import { documentWords } from './document-words.ts';
import { findingWord } from './finding-word.ts';

test('a sure finding without a change is never called clear beside "no clear change"', () => {
  expect(findingWord({ tier: 'sure', kind: 'persistent' }, documentWords.sv)).toBe('Återkommer år efter år');
  expect(findingWord({ tier: 'sure', kind: 'rising' }, documentWords.sv)).toBe('Säkert fynd');
  expect(findingWord({ tier: 'sure', kind: 'falling' }, documentWords.en)).toBe('Clear finding');
  expect(findingWord({ tier: 'possible', kind: 'hotspot' }, documentWords.en)).toBe('Possible, may be chance');
});
