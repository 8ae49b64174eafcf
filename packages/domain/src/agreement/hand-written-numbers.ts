// Numbers that somebody has written into the text instead of binding them to a frozen picture: where they stand, and where they come from.
// Years, dates, clock times, laws and the numbers of sections, causes and annexes are no statistics and pass.
import type { Lang } from '../fault.ts';
import type { AgreementContent, NumberSource } from '../routes/agreements.ts';
import { type SectionKey, sectionKeys } from './section-keys.ts';

export interface WrittenNumber {
  readonly section: SectionKey;
  readonly focus: string | null;
  readonly lang: Lang;
  readonly sentence: string;
  readonly numbers: readonly string[];
  /** null: nobody has said */
  readonly source: NumberSource | null;
}

/** By block, sentence and number. Goals have their own ground, and a commitment's amounts are what the parties themselves are to do. */
export function handWrittenNumbers(content: AgreementContent): WrittenNumber[] {
  return textBlocksOf(content).flatMap(({ section, focus, text }) =>
    (['sv', 'en'] as const).flatMap((lang) =>
      sentencesOf(text[lang]).flatMap((sentence): WrittenNumber[] => {
        const numbers = looseNumbers(sentence).map((one) => one.text);
        if (numbers.length === 0) return [];
        const source = content.numbers.find(
          (one) => one.section === section && one.focus === focus && one.lang === lang && one.sentence === sentence,
        );
        return [{ section, focus, lang, sentence, numbers, source: source ?? null }];
      }),
    ),
  );
}

interface TextBlock {
  readonly section: SectionKey;
  readonly focus: string | null;
  readonly text: { readonly sv: string; readonly en: string };
}

function textBlocksOf({ sections, focus }: AgreementContent): TextBlock[] {
  return [
    ...sectionKeys.map((section): TextBlock => ({ section, focus: null, text: sections[section] ?? { sv: '', en: '' } })),
    ...focus.flatMap(({ key, problem, causes }): TextBlock[] =>
      [problem, causes].map((text) => ({ section: 'problems', focus: key, text })),
    ),
  ];
}

/** Sources whose sentence still stands as it stood: one that is changed is a new sentence, and is asked about anew. */
export function standingSources(content: AgreementContent): NumberSource[] {
  const kept = handWrittenNumbers(content).flatMap(({ source }) => source ?? []);
  return kept.filter((one, i) => kept.indexOf(one) === i);
}

/** Lines, and within them sentences; an abbreviation before a small letter or a figure ends none. */
export const sentencesOf = (text: string): string[] =>
  text
    .split('\n')
    .flatMap((line) => line.split(/(?<=[.!?])\s+(?=[A-ZÅÄÖ”"“])/))
    .map((one) => one.trim().replace(/^[–-] /, ''))
    .filter(Boolean);

const months =
  'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|january|february|march|may|june|july|august|october|jan|feb|mar|apr|jun|jul|aug|sept?|okt|oct|nov|dec';
const weekdays = '(?:mån|tis|ons|tors|fre|lör|sön)dag(?:ar|s)?|(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?';
const named =
  'avsnitte?t?|bilag(?:a|or)|punkt(?:er)?|paragraf(?:er)?|orsak(?:er|en)?|mål|åtgärd(?:er|en)?|problem|åtagande(?:n|t)?|version(?:en)?|lydelse|artikel|nummer|nr|kapitel|steg|tabell|figur|sida|fas|linje|väg|sections?|annex(?:es)?|clauses?|paragraphs?|causes?|goals?|measures?|commitments?|versions?|articles?|numbers?|no|chapters?|steps?|tables?|figures?|pages?|phase|line|road';
const passing: readonly RegExp[] = [
  /\{\{figure:[^}]*\}\}/g,
  /\b\d{4}-\d{2}-\d{2}\b/g,
  new RegExp(`\\b\\d{1,2}(?:\\s*(?:[–-]|till|to|och|and)\\s*\\d{1,2})?\\s+(?:${months})\\b\\.?(?:\\s+\\d{4})?`, 'gi'),
  new RegExp(`\\b(?:${months})\\b\\.?\\s+\\d{1,2}(?:,?\\s+\\d{4})?(?!\\d)`, 'gi'),
  /\b(?:SFS\s*)?\d{4}:\d{1,4}\b/g,
  /\b\d+\s*kap\.?(?:\s*\d+\s*[a-z]?\s*§+)?/gi,
  /\b\d+\s*[a-z]?\s*§+/g,
  /§+\s*\d+(?:\s*[–-]\s*\d+)?/g,
  /\b\d{4}\/\d+\b/g,
  new RegExp(`(?<![\\p{L}])(?:${named})\\.?\\s+\\d+(?:\\.\\d+)*(?:\\s*(?:,|och|and|–|-)\\s*\\d+(?:\\.\\d+)*)*(?![\\d\\u00a0 ]*\\d)`, 'giu'),
  /\b(?:kl\.?|klockan)\s*\d{1,2}(?:[.:]\d{2})?(?:\s*(?:[–-]|till|to|och|and)\s*\d{1,2}(?:[.:]\d{2})?)?/gi,
  new RegExp(`\\b(?:${weekdays})\\s+(?:kl\\.?\\s*)?\\d{1,2}\\s*[–-]\\s*\\d{1,2}(?!\\d)`, 'gi'),
  /\b\d{1,2}:\d{2}\b/g,
  /\b\d+:[ae]\b/g,
  /\b\d+(?:st|nd|rd|th)\b/g,
  /\b95\s?(?:%|procents?|percent)\s*(?:säkerhet|konfidens\p{L}*|intervall\p{L}*|band|interval|confidence)/giu,
  /\b(?:19|20)\d{2}(?:\s*[–/-]\s*(?:(?:19|20)\d{2}|\d{2}))?(?![\d.,]*\d)\b/g,
  /\p{L}+-?\d+/gu,
];

export interface LooseNumber {
  readonly text: string;
  readonly at: number;
}

/** The numbers of a sentence that something must vouch for. */
export function looseNumbers(sentence: string): LooseNumber[] {
  // what passes is blotted out in place, so that what is left stands where it stood
  const left = passing.reduce((text, one) => text.replace(one, (found) => '\u0001'.repeat(found.length)), sentence);
  return [...left.matchAll(/\d+(?:[\u00a0\u202f ]\d{3}(?!\d))*(?:[.,]\d+)?(?:\s?(?:%|procent|percent))?/g)].map((match) => ({
    text: match[0],
    at: match.index,
  }));
}
