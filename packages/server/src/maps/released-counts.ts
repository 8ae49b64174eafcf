// What the partners' counts add to the asker's own: cells of the release of each source that is seen as counts, hidden ones as hidden.
import { categories, type MapFilter } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { countsContent } from '../sources/counts-content.ts';
import { monthNumber } from './chosen-rows.ts';
import { seenSourceNames } from './queries.ts';
import type { MapSnapshot } from './snapshots.ts';

/** [area + 1][month − first]; area −1 = none. */
export interface AreaMonths {
  readonly first: number;
  readonly width: number;
  readonly n: Float64Array;
  readonly hidden: Uint8Array;
}

/**
 * Adds them into `months`. They are by group of kinds, area and month: a filter that asks for more leaves the source out, and it is named.
 * @throws Fault suppression.refused
 */
export async function addReleased(
  scope: Scope,
  map: MapSnapshot,
  filter: MapFilter,
  months: AreaMonths,
): Promise<{ sv: string; en: string }[]> {
  const seen = map.eyes.sources.filter(({ grain }) => grain === 'counts');
  if (seen.length === 0) return [];
  const names = new Map((await seenSourceNames(scope)).map(({ id, sv, en }) => [id, { sv, en }]));
  const tooFine =
    filter.placeType !== undefined ||
    filter.daypart !== undefined ||
    filter.weekday !== undefined ||
    filter.hour !== undefined ||
    filter.area !== undefined ||
    (filter.category !== undefined && !isGroup(filter.category));
  if (tooFine) return seen.map(({ id, key }) => names.get(id) ?? { sv: key, en: key });
  const position = new Map(map.areas.areas.map(({ key }, i) => [key, i]));
  for (const { id, minimum } of seen) {
    const wanted = { category: filter.category ?? null, before: null, limit: 0, months: null, purpose: null };
    const { table } = await countsContent(scope, id, minimum, wanted);
    table?.areas.forEach(({ key }, a) => {
      const area = key === null ? -1 : (position.get(key) ?? -1);
      table.months.forEach((month, m) => {
        const at = monthNumber(month) - months.first;
        const cell = table.cells[a]?.[m];
        if (at < 0 || at >= months.width || !cell) return;
        const index = (area + 1) * months.width + at;
        months.n[index]! += cell.n ?? 0;
        if (cell.hidden) months.hidden[index] = 1;
      });
    });
  }
  return [];
}

/** The first level of kinds: the finest that counts are released by. */
const isGroup = (key: string): boolean => categories.some((category) => category.key === key && category.parent < 0);
