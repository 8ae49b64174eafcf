import { describe, expect, it } from 'vitest';
import { looseNumbers, sentencesOf } from './hand-written-numbers.ts';

const loose = (sentence: string): string[] => looseNumbers(sentence).map(({ text }) => text);

describe('a number that something must vouch for', () => {
  it.each([
    ['Stölderna var 96 under året, mot 60 väntade.', ['96', '60']],
    ['Kommunen lägger 5\u00a0200 timmar på arbetet.', ['5\u00a0200']],
    ['The ratio was 1.60 and 37 % were in one hall.', ['1.60', '37 %']],
    ['Av 12 hallar har 3 lås.', ['12', '3']],
  ])('%s', (sentence, found) => {
    expect(loose(sentence)).toEqual(found);
  });
  it.each([
    'Överenskommelsen gäller från 1 januari 2026 till 31 december 2028.',
    'The agreement holds from 1 January 2026 to 31 December 2028.',
    'Enligt 18 kap. 8 § OSL och § 12 i protokollet, SFS 2023:196.',
    'Skåp utan lås (orsak 3, styrkt), se bilaga 1 och avsnitt 6.1.',
    'See annex 2, cause 3 and section 6.1.',
    'Tisdag och torsdag 17–21, kl. 18.30, 2023–2025, dnr KS 2026/00417.',
    '{{figure:problem-1.count}} anmälda, med 95 % säkerhet inom parentes.',
    'Detta är den 2:a överenskommelsen på väg E22.',
    'Bilden 2026-11-05 visar sedan 2019 samma sak.',
  ])('passes: %s', (sentence) => {
    expect(loose(sentence)).toEqual([]);
  });
  it('a sentence ends where the next begins, not at an abbreviation', () => {
    expect(sentencesOf('Enligt 18 kap. 8 § gäller det. Men inte här.\n– En punkt.')).toEqual([
      'Enligt 18 kap. 8 § gäller det.',
      'Men inte här.',
      'En punkt.',
    ]);
  });
});
