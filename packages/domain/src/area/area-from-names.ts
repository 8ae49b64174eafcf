// Areas known by name only, as when a table names its areas and nobody has given outlines.
import type { Area, AreaSystem } from './area-system.ts';

export interface WholeName {
  readonly key?: string;
  readonly sv?: string;
  readonly en?: string;
}

/**
 * A system of one level: the whole first, then each distinct name once, in Swedish order. Names are trimmed and empty ones dropped;
 * the name is also the key. No names at all give a system of the whole alone (depth 0).
 */
export function areaSystemFromNames(names: Iterable<string>, whole: WholeName = {}): AreaSystem {
  const distinct = [...new Set([...names].map((name) => name.trim()).filter((name) => name !== ''))];
  distinct.sort(new Intl.Collator('sv', { numeric: true }).compare);
  const first: Area = {
    key: distinct.includes('whole') ? 'whole:' : 'whole',
    sv: whole.sv ?? 'Hela kommunen',
    en: whole.en ?? 'The whole municipality',
    level: 0,
    parent: -1,
  };
  const areas = distinct.map((name): Area => ({ key: name, sv: name, en: name, level: 1, parent: 0 }));
  return { key: whole.key ?? 'names', sv: first.sv, en: first.en, areas: [first, ...areas], depth: areas.length > 0 ? 1 : 0 };
}
