// Several things in a row: "tisdag och torsdag", "May, June and July".
import type { Lang } from '../fault.ts';

export function enumerated(names: readonly string[], lang: Lang): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${lang === 'sv' ? 'och' : 'and'} ${last}`;
}
