// Areas of two divisions that are one and the same by what they are called.
import type { AreaSystem } from '@samsyn/domain';

/** Keys of one and the key that the other has for it, where they differ. A key that both have means itself; a name that two areas share, none. */
export function samePlaces(from: AreaSystem, to: AreaSystem): [from: string, to: string][] {
  const plain = (name: string): string => name.trim().toLocaleLowerCase('sv');
  const known = new Set(to.areas.map(({ key }) => key));
  const byName = new Map<string, string | null>();
  for (const { key, sv } of to.areas) byName.set(plain(sv), byName.has(plain(sv)) ? null : key);
  return from.areas.flatMap(({ key, sv }): [string, string][] => {
    const found = known.has(key) ? null : byName.get(plain(sv));
    return found ? [[key, found]] : [];
  });
}
