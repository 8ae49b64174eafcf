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
/** what was asked for last; words that come after something else was asked for are not put in its place */
let wanted: Pick<Spoken, 'lang' | 'whole'> = spoken;
let coming: Promise<void> = Promise.resolve();
const listeners = new Set<() => void>();

/** The language before stays until the words of this one are here. Resolves when what was asked for last is. */
export function speak(lang: Lang, whole = wanted.whole): Promise<void> {
  wanted = { lang, whole: whole || wanted.whole };
  coming = come(wanted);
  return coming;
}

async function come(asked: typeof wanted): Promise<void> {
  const [first, late] = await Promise.all([fetched(parts[asked.lang].first), asked.whole ? fetched(parts[asked.lang].late) : null]);
  if (wanted !== asked) return coming;
  spoken = { ...asked, words: { ...first.default, ...late?.default } };
  for (const tell of listeners) tell();
}

/** Resolves at once when they are here. */
export async function allWords(): Promise<void> {
  if (!spoken.whole) await speak(wanted.lang, true);
}

const subscribe = (tell: () => void) => {
  listeners.add(tell);
  return () => void listeners.delete(tell);
};

export const useSpoken = (): Spoken => useSyncExternalStore(subscribe, () => spoken);
