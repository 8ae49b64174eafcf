// The interface's own words by language. Words of findings, faults and documents come from the domain. The build parts them (vite.config.ts): a
// browser loads one language, and of that first what the rooms at the door need.
import type { Lang } from '@samsyn/domain';
import { en } from './en.ts';
import { lateKeys } from './late-rooms.ts';
import { sv } from './sv.ts';

export type MessageKey = keyof typeof sv;

export const messages: Readonly<Record<Lang, Readonly<Record<MessageKey, string>>>> = { sv, en };

/** Those of one language that come at once, or those that come later. */
export function wordsOf(lang: Lang, when: 'first' | 'late'): Record<string, string> {
  return Object.fromEntries(Object.entries(messages[lang]).filter(([key]) => lateKeys.has(key) === (when === 'late')));
}
