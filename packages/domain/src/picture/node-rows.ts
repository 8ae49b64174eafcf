// The rows that stand behind one node of what × where × kind of place × time of day.
import type { AreaSystem } from '../area/area-system.ts';
import type { Category } from '../category/category.ts';
import type { IncidentColumns } from '../incident/incident-columns.ts';
import type { PictureNode } from './finder-cube.ts';
import type { IncidentMonths } from './incident-months.ts';

/** 1 for the node itself and everything below it; index −1 ("all") takes in everything, also what has no place or category. */
function within(parents: readonly number[], node: number): Uint8Array {
  const out = new Uint8Array(parents.length + 1);
  if (node < 0) return out.fill(1);
  parents.forEach((parent, i) => {
    if (i === node || (parent >= 0 && out[parent + 1] === 1)) out[i + 1] = 1;
  });
  return out;
}

/** Which categories (index + 1) a node holds. Parents stand before children. */
export function categoriesWithin(categories: readonly Category[], node: number): Uint8Array {
  const out = new Uint8Array(categories.length + 1);
  if (node < 0) return out.fill(1);
  categories.forEach((category, i) => {
    if (i === node || category.parent === node) out[i + 1] = 1;
  });
  return out;
}

/** Which areas (index + 1) a node holds. */
export function areasWithin(areas: AreaSystem, node: number): Uint8Array {
  return within(
    areas.areas.map((area) => area.parent),
    node,
  );
}

/**
 * Row indices of a node, months from … to of the period.
 * @param month  month within the period of every row, −1 where the row does not count
 * @param otherCategory  what unmapped rows count as
 */
export function nodeRows(
  incidents: IncidentColumns,
  when: IncidentMonths,
  month: Int16Array,
  categories: readonly Category[],
  areas: AreaSystem,
  otherCategory: number,
  node: PictureNode,
  from: number,
  to: number,
): Int32Array {
  const inCategory = categoriesWithin(categories, node.category);
  if (node.category >= 0 && otherCategory >= 0) inCategory[0] = inCategory[otherCategory + 1]!;
  const inArea = areasWithin(areas, node.area);
  const rows = new Int32Array(incidents.length);
  let n = 0;
  for (let row = 0; row < incidents.length; row++) {
    const m = month[row]!;
    if (m < from || m > to || m < 0) continue;
    if (inCategory[incidents.category[row]! + 1] === 0 || inArea[incidents.area[row]! + 1] === 0) continue;
    if (node.placeType >= 0 && incidents.placeType[row] !== node.placeType) continue;
    if (node.daypart >= 0 && when.daypart[row] !== node.daypart) continue;
    rows[n++] = row;
  }
  return rows.slice(0, n);
}
