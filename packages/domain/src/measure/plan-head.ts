// The head of the action plan: which agreement it carries out, who decided and when, and which version it is.
import type { Lang } from '../fault.ts';
import { dayWords } from './schedule-words.ts';

export interface PlanHead {
  /** the agreement in force */
  readonly agreement: {
    readonly title: { readonly sv: string; readonly en: string };
    readonly starts: string;
    readonly ends: string;
  } | null;
  /** the latest decision on that agreement that stands */
  readonly decided: { readonly body: string; readonly on: string; readonly year: number; readonly paragraph: number | null } | null;
  /** the day when a measure was last changed */
  readonly changed: string | null;
}

const words = {
  sv: {
    agreement: (title: string, years: string) => `Överenskommelse: ${title}, ${years}`,
    noAgreement: (day: string) => `Ingen överenskommelse gällde den ${day}.`,
    decided: (body: string, day: string, paragraph: string) => `Beslutad av ${body} den ${day}${paragraph}`,
    undecided: 'Inget beslut om överenskommelsen finns i beslutsregistret.',
    version: (changed: string, today: string) => `Version ${changed}, då planen senast ändrades. Uttagen ${today}.`,
    taken: (today: string) => `Uttagen ${today}.`,
  },
  en: {
    agreement: (title: string, years: string) => `Agreement: ${title}, ${years}`,
    noAgreement: (day: string) => `No agreement was in force on ${day}.`,
    decided: (body: string, day: string, paragraph: string) => `Decided by ${body} on ${day}${paragraph}`,
    undecided: 'No decision on the agreement stands in the register of decisions.',
    version: (changed: string, today: string) => `Version ${changed}, when the plan was last changed. Taken out ${today}.`,
    taken: (today: string) => `Taken out ${today}.`,
  },
} as const;

export function planHeadLines({ agreement, decided, changed }: PlanHead, today: string, lang: Lang): string[] {
  const w = words[lang];
  const day = (iso: string): string => dayWords(iso, lang);
  const years = agreement ? [...new Set([agreement.starts.slice(0, 4), agreement.ends.slice(0, 4)])].join('–') : '';
  const paragraph = decided && decided.paragraph !== null ? `, § ${decided.paragraph}/${decided.year}` : '';
  return [
    agreement ? w.agreement(agreement.title[lang], years) : w.noAgreement(day(today)),
    ...(agreement ? [decided ? w.decided(decided.body, day(decided.on), paragraph) : w.undecided] : []),
    changed === null ? w.taken(day(today)) : w.version(changed, day(today)),
  ];
}
