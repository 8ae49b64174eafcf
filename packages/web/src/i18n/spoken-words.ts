// The language that is spoken and its words, as far as they have come.
import type { Lang } from '@samsyn/domain';
import { useSyncExternalStore } from 'react';
import { fetched } from '../api/connection.ts';

interface Spoken {
  readonly lang: Lang;
  readonly words: Readonly<Record<string, string>>;
  /** those of the rooms further in too */
  readonly whole: boolean;
}

const parts = {
  sv: { first: () => import('virtual:words/sv-first'), late: () => import('virtual:words/sv-late') },
  en: { first: () => import('virtual:words/en-first'), late: () => import('virtual:words/en-late') },
};
let spoken: Spoken = { lang: 'sv', words: {}, whole: false };
const listeners = new Set<() => void>();

/** The language before stays until the words of this one are here. */
export async function speak(lang: Lang, whole = spoken.whole): Promise<void> {
  const [first, late] = await Promise.all([fetched(parts[lang].first), whole ? fetched(parts[lang].late) : null]);
  spoken = { lang, words: { ...first.default, ...late?.default }, whole };
  for (const tell of listeners) tell();
}

/** Resolves at once when they are here. */
export async function allWords(): Promise<void> {
  if (!spoken.whole) await speak(spoken.lang, true);
}

const subscribe = (tell: () => void) => {
  listeners.add(tell);
  return () => void listeners.delete(tell);
};

export const useSpoken = (): Spoken => useSyncExternalStore(subscribe, () => spoken);
