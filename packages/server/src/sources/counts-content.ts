// What a source holds for those who see counts alone: the same table as for area and month, with small counts and what would tell them hidden.
// Each showing of something new is a release to the organisation that looks: the next one is held against it.
import type { AreaSystem, ReleasedTable, SourceContent } from '@samsyn/domain';
import { loadAreas } from '../areas/stored-areas.ts';
import type { Scope } from '../db/scope.ts';
import { release } from '../disclosure/release.ts';
import { eyesOf } from '../pictures/eyes.ts';
import { lastMonths, tableAreas } from './area-month-table.ts';
import { areaMonthCounts } from './content-queries.ts';
import type { WantedContent } from './wanted-content.ts';

/** @throws Fault suppression.refused when hidden counts could be worked out together with an earlier release */
export async function countsContent(scope: Scope, id: string, minimum: number, wanted: WantedContent): Promise<SourceContent> {
  const counts = await scope.forRelease(() => areaMonthCounts(scope, id));
  const [system, { areaKeys, sources }] = [await loadAreas(scope), await eyesOf(scope)];
  const months = lastMonths(counts, null);
  const table = await release(scope, {
    receiverId: scope.organisationId,
    subject: `source:${id}`,
    name: sources.find((source) => source.id === id)?.key ?? id,
    rows: counts,
    areas: treeOf(system),
    months,
    areasSummed: areaKeys === null,
    k: minimum,
  });
  scope.audit('source.opened', id, { grain: 'counts', category: wanted.category, k: minimum }, { purpose: wanted.purpose });
  const categories = [...new Set(counts.flatMap(({ category }) => category ?? []))].sort();
  const base = { source: id, grain: 'counts' as const, categories, category: wanted.category, rows: [], next: null };
  return { ...base, total: null, table: shownTable(table, tableAreas(counts, system), counts, wanted) };
}

/** Why a count is hidden is not told: that one is small and another only stands in for it would narrow both down. */
function shownTable(
  released: ReleasedTable,
  areas: ReturnType<typeof tableAreas>,
  counts: readonly { readonly month: string }[],
  wanted: WantedContent,
): SourceContent['table'] {
  const months = wanted.months === null ? released.months : released.months.slice(-wanted.months);
  const place = (area: string | null, period: string) => `${area ?? '\u2205'}|${period}`;
  const mine = released.cells.filter(({ category }) => category === wanted.category);
  const found = new Map(mine.filter((cell) => cell.area !== null || cell.unplaced).map((cell) => [place(cell.area, cell.period), cell.n]));
  const known = new Set(counts.map(({ month }) => month));
  const cells = areas.map(({ key }) =>
    months.map((month) => {
      const n = known.has(month) ? (found.get(place(key, month)) ?? null) : null;
      return { n, hidden: known.has(month) && n === null ? ('complementary' as const) : null };
    }),
  );
  return { months: [...months], areas, cells, k: released.k };
}

/** The municipality's areas under their own parents; the whole is not one of them. */
function treeOf(system: AreaSystem | null): { key: string; parent: string | null }[] {
  const areas = system?.areas ?? [];
  return areas.slice(1).map(({ key, parent }) => ({ key, parent: parent > 0 ? (areas[parent]?.key ?? null) : null }));
}
