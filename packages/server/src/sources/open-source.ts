// Opens what a source holds, at exactly the grain that the asker's organisation and role see: rows, points, or counts per area and month.
import { type AreaSystem, Fault, type Grain, type SourceContent, timeResolutions } from '@samsyn/domain';
import { loadAreas } from '../areas/stored-areas.ts';
import { requireConduct } from '../conduct/require-conduct.ts';
import type { Scope } from '../db/scope.ts';
import { requirePurpose } from '../log/require-purpose.ts';
import { areaMonthTable } from './area-month-table.ts';
import { areaMonthCounts, pageOfRows, rowsAndKinds, type SeenRow } from './content-queries.ts';
import { countsContent } from './counts-content.ts';
import type { WantedContent } from './wanted-content.ts';

/** @throws Fault scope.denied, source.notFound for a source that the asker does not see, conduct.notAccepted, export.purpose when rows are opened without one */
export async function openSource(scope: Scope, id: string, wanted: WantedContent): Promise<SourceContent> {
  scope.require('source.open');
  const { grain, minimum, whole } = await seenGrain(scope, id);
  if (grain === 'counts') return countsContent(scope, id, minimum, wanted);
  const { total, categories } = await rowsAndKinds(scope, id, wanted.category);
  const base = { source: id, grain, categories, category: wanted.category, rows: [], next: null, table: null };
  if (grain === 'area-month') {
    const counts = await areaMonthCounts(scope, id);
    const table = areaMonthTable(counts, await loadAreas(scope), wanted);
    scope.audit('source.opened', id, { grain, category: wanted.category }, { purpose: wanted.purpose });
    return { ...base, total: sumOf(counts, wanted.category), table };
  }
  await requireConduct(scope);
  const purpose = requirePurpose(wanted.purpose ?? undefined);
  const rows = await pageOfRows(scope, id, wanted);
  scope.audit('rows.opened', id, { grain, category: wanted.category }, { rows: rows.length, purpose });
  const next = rows.length === wanted.limit ? (rows.at(-1)?.id ?? null) : null;
  return { ...base, total, rows: rows.map(shownBy(await loadAreas(scope), whole)), next };
}

/** @throws Fault source.notFound */
async function seenGrain(scope: Scope, id: string): Promise<{ grain: Grain; minimum: number; whole: boolean }> {
  const seen = await scope.trx.selectFrom('seen_sources').select(['grain', 'minimum', 'whole']).where('id', '=', id).executeTakeFirst();
  if (!seen) throw new Fault('source.notFound');
  return seen;
}

/** A row without its id unless it is the asker's own, its area by name: as the municipality calls it, else as the source does. */
function shownBy(system: AreaSystem | null, own: boolean): (row: SeenRow) => SourceContent['rows'][number] {
  const names = new Map(system?.areas.map(({ key, sv, en }) => [key, { sv, en }]));
  return ({ id, corrected, revertible, resolution, area, ...row }) => ({
    ...row,
    id: own ? id : null,
    corrected: own && corrected,
    revertible: own && revertible,
    area: area === null ? null : (names.get(area) ?? { sv: area, en: area }),
    resolution: timeResolutions[resolution] ?? 'none',
  });
}

function sumOf(counts: readonly { readonly category: string | null; readonly n: number }[], category: string | null): number {
  return counts.reduce((sum, count) => (category === null || count.category === category ? sum + count.n : sum), 0);
}
