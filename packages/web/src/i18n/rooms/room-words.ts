// A room's words stand in one file, both languages side by side, so that neither is forgotten.
import type { Lang } from '@samsyn/domain';

export type RoomWords<K extends string> = Readonly<Record<K, Readonly<Record<Lang, string>>>>;

/** The room's words in one language. */
export function inLanguage<K extends string>(words: RoomWords<K>, lang: Lang): Record<K, string> {
  const entries = Object.entries<Readonly<Record<Lang, string>>>(words).map(([key, pair]) => [key, pair[lang]]);
  return Object.fromEntries(entries) as Record<K, string>;
}
