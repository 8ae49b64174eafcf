// Where and when of a problem as keys and shares: the areas or cells and the hours that hold most of it.
import type { Problem } from './picture.ts';
import { type PictureContext, windowRows } from './picture-context.ts';
import type { Draft } from './problem-drafts.ts';
import type { NodeEvidence } from './problem-evidence.ts';
import { tidy } from './tidy-number.ts';

const shownWhere = 10;
const shownWhen = 12;

/** The areas with most of it, most first. */
export function topAreas(built: NodeEvidence): Problem['where'] {
  return [...built.evidence.areas]
    .filter((area) => (area.count ?? 0) > 0)
    .sort((a, b) => (b.count ?? 0) - (a.count ?? 0) || (a.area < b.area ? -1 : 1))
    .slice(0, shownWhere)
    .map(({ area, count, share }) => ({ area, count, share }));
}

/** The sure cells of a hot spot, with their share of the whole kind. */
export function hotWhere(built: NodeEvidence, total: number): Problem['where'] {
  return built.evidence.cells
    .filter((cell) => cell.sure)
    .slice(0, shownWhere)
    .map(({ cell, count }) => ({ cell, count, share: total > 0 ? tidy(count / total) : null }));
}

/** The hours of the week that hold most of those with a known time. */
export function topHours(week: readonly number[] | null, timeKnown: number): Problem['when'] {
  if (!week || timeKnown <= 0) return [];
  return [...week.keys()]
    .sort((a, b) => week[b]! - week[a]! || a - b)
    .slice(0, shownWhen)
    .filter((at) => week[at]! > 0)
    .map((at) => ({ weekday: Math.floor(at / 24), hour: at % 24, share: tidy(week[at]! / timeKnown) ?? 0 }));
}

/** The area that holds most of a hot spot's cases; −1 when they lie in several. */
export function mostlyIn(context: PictureContext, draft: Draft): number {
  const { grid, data } = context;
  if (!grid || !draft.hot) return -1;
  const { areas } = data.areas;
  const cells = new Set(draft.hot.cells.map((cell) => cell.cell));
  const perArea = new Map<number, number>();
  let total = 0;
  for (const row of windowRows(context, draft.node)) {
    if (!cells.has(grid.cell[row]!)) continue;
    const n = data.incidents.count[row]!;
    total += n;
    for (let at = data.incidents.area[row]!; at > 0; at = areas[at]!.parent) perArea.set(at, (perArea.get(at) ?? 0) + n);
  }
  const best = [...perArea].sort((a, b) => areas[b[0]]!.level - areas[a[0]]!.level || b[1] - a[1] || a[0] - b[0]);
  return best.find(([, n]) => n >= 0.7 * total)?.[0] ?? -1;
}
