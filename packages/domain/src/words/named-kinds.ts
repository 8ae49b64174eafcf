// A value that is the very name of a kind of event or place, in Swedish or English. What is only like a name is left to a person.
import { categoryWords } from './category-words.ts';
import { placeTypeWords } from './place-type-words.ts';

const plain = (name: string): string => name.trim().toLowerCase();

/** Names to keys. A name that two keys share names neither. */
function keysByName(names: Iterable<readonly [key: string, names: readonly string[]]>): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  const shared = new Set<string>();
  for (const [key, all] of names)
    for (const name of new Set(all.map(plain))) {
      if (keys.has(name)) shared.add(name);
      keys.set(name, key);
    }
  for (const name of shared) keys.delete(name);
  return keys;
}

const withoutArticle = (phrase: string): string => phrase.replace(/^(?:en|ett|an?) /, '');
/** "Skola, förskola, bibliotek" names each of the three. */
const eachOf = (label: string): string[] => [label, ...label.split(/, | och | and /)];

const categoryNames = Object.entries(categoryWords).map(([key, { sv, en }]) => ({ key, words: [sv, en] }));
const categoryTitles = keysByName(categoryNames.map(({ key, words }) => [key, words.map(({ many }) => many)]));
const categorySingles = keysByName(categoryNames.map(({ key, words }) => [key, words.map(({ one }) => withoutArticle(one))]));
const placeKeys = keysByName(
  Object.entries(placeTypeWords).map(([key, { sv, en }]) => [key, [key, ...eachOf(sv.label), ...eachOf(en.label)]]),
);

/** The key of the kind of event that this value names, or null. A title goes before one of many: what two kinds call one of theirs is the one titled so. */
export const categoryNamed = (value: string): string | null =>
  categoryTitles.get(plain(value)) ?? categorySingles.get(plain(value)) ?? null;

/** The key of the kind of place that this value names, or null. */
export const placeTypeNamed = (value: string): string | null => placeKeys.get(plain(value)) ?? null;
