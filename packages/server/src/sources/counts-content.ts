// What a source holds for those who see counts alone: the same table as for area and month, with small counts and what would tell them hidden.
// It is one release, whatever is asked for: a filter shows a part of it and never counts anew.
import { type AreaSystem, Fault, type ReleasedTable, type SourceContent } from '@samsyn/domain';
import { sql } from 'kysely';
import { loadAreas } from '../areas/stored-areas.ts';
import type { Scope } from '../db/scope.ts';
import { release } from '../disclosure/release.ts';
import { tableAreas } from './area-month-table.ts';
import { areaMonthCounts } from './content-queries.ts';
import type { WantedContent } from './wanted-content.ts';

/** @throws Fault suppression.refused when it could be worked out together with what the receiver was given before */
export async function countsContent(scope: Scope, id: string, minimum: number, wanted: WantedContent): Promise<SourceContent> {
  const areas = await loadAreas(scope);
  const table = await releasedCounts(scope, id, minimum, areas);
  const kinds = [...new Set(table.cells.flatMap(({ category }) => category ?? []))].sort();
  scope.audit('source.opened', id, { grain: 'counts', category: wanted.category }, { purpose: wanted.purpose });
  return {
    source: id,
    grain: 'counts',
    total: null,
    categories: kinds,
    category: wanted.category,
    rows: [],
    next: null,
    table: shownTable(table, areas, wanted),
  };
}

async function releasedCounts(scope: Scope, id: string, minimum: number, areas: AreaSystem | null): Promise<ReleasedTable> {
  const counts = await scope.forRelease(() => areaMonthCounts(scope, id));
  const source = await sql<{ name: string }>`select name from sources where id = ${id}`.execute(scope.trx);
  if (!source.rows[0]) throw new Fault('source.notFound');
  const tree = areas?.areas.slice(1).map(({ key, parent }) => ({ key, parent: parent > 0 ? (areas.areas[parent]?.key ?? null) : null }));
  return release(scope, {
    receiverId: scope.organisationId,
    subject: `source:${id}`,
    name: source.rows[0].name,
    rows: counts,
    ...(tree ? { areas: tree } : {}),
    k: minimum,
  });
}

function shownTable(table: ReleasedTable, areas: AreaSystem | null, { category, months: most }: WantedContent): SourceContent['table'] {
  const months = most === null ? [...table.months] : table.months.slice(-most);
  const of = table.cells.filter((cell) => cell.category === category && cell.period.length === 7);
  const placed = of.filter(({ area, unplaced }) => area !== null || unplaced);
  const rows = tableAreas(
    placed.map(({ area }) => ({ area })),
    areas,
  );
  const found = new Map(placed.map((cell) => [`${cell.area ?? ''}|${cell.period}`, cell]));
  const cells = rows.map(({ key }) =>
    months.map((month) => {
      const cell = found.get(`${key ?? ''}|${month}`);
      // why it is hidden would narrow down what is hidden
      return { n: cell?.n ?? null, hidden: cell !== undefined && cell.n === null };
    }),
  );
  return { months, areas: rows, cells, k: table.k };
}
