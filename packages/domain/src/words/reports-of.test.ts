import { expect, test } from 'vitest';
import { sayPicture } from '../picture/picture-words.ts';
import { reportsOf } from './reports-of.ts';

const hole = (category: string | null, n: number, lang: 'sv' | 'en') =>
  sayPicture(
    'source.hole',
    { n, e: 6339, k: 1, src: lang === 'sv' ? 'polisen' : 'the police', when: 'i juli', ...reportsOf(category, 'police', lang) },
    lang,
  ).split(',')[0];

test('a hole is told in nouns that can be counted, also for kinds that cannot, and for one and none', () => {
  expect(hole('disorder', 12, 'en')).toBe('Only 12 reports of disorder came from the police i juli');
  expect(hole('disorder', 12, 'sv')).toBe('Från polisen kom bara 12 rapporter om ordningsstörningar i juli');
  expect(hole('violence', 1, 'en')).toBe('Only 1 report of violence came from the police i juli');
  expect(hole('violence', 1, 'sv')).toBe('Från polisen kom bara 1 anmälan om våld i juli');
  expect(hole('theft', 0, 'sv')).toBe('Från polisen kom inga anmälningar om stölder i juli');
  expect(hole(null, 3, 'sv')).toBe('Från polisen kom bara 3 anmälda brott i juli');
});
