// What a finding is about, apart from the picture that it was found in.
import type { FindingKey } from '../routes/problem-notes.ts';
import type { Picture, Problem } from './picture.ts';

/** The same in any picture: a key that the view holds fixed belongs to it. */
export function findingKeyOf({ part }: Pick<Picture, 'part'>, problem: Problem): FindingKey {
  const of = <K extends 'category' | 'placeType' | 'area' | 'daypart'>(key: K) => problem[key] ?? part?.[key] ?? null;
  const entries = (['category', 'placeType', 'area', 'daypart'] as const).flatMap((key) => (of(key) === null ? [] : [[key, of(key)]]));
  return Object.fromEntries(entries) as FindingKey;
}
