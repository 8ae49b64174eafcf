// The municipality's areas by key and name, for choices and for checking a key that somebody sends.
import type { Scope } from '../db/scope.ts';
import { loadAreas } from './stored-areas.ts';

export interface NamedArea {
  readonly key: string;
  readonly sv: string;
  readonly en: string;
}

/** In the system's order: the whole first, parents before their parts. Empty when the municipality has given none. */
export async function namedAreas(scope: Scope): Promise<NamedArea[]> {
  const system = await loadAreas(scope);
  return (system?.areas ?? []).map(({ key, sv, en }) => ({ key, sv, en }));
}
