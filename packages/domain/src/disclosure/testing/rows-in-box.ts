// Which incidents a told count holds, from the rows themselves.
import type { Picture } from '../../picture/picture.ts';
import type { ToldBox } from '../told-row.ts';
import { type TownRow, townAreas } from './small-town.ts';

/** Null when the box is about something that is no place, kind or time of the rows (a test of repeats). */
export function rowsInBox(rows: readonly TownRow[], box: ToldBox, whole: Picture): number[] | null {
  if (box.space?.includes('again') || box.space?.includes('tested')) return null;
  const hours = box.hours === null || box.hours === 'known' ? null : new Set(box.hours.split(',').map(Number));
  if (box.hours === 'unknown') return [];
  const inside = spaceTest(box, whole);
  return [...rows.keys()].filter((i) => {
    const row = rows[i];
    return (
      row !== undefined &&
      (box.category === null || row.category === box.category || row.category.startsWith(`${box.category}/`)) &&
      (box.placeType === null || row.placeType === box.placeType) &&
      row.month >= box.from &&
      row.month <= box.to &&
      (hours === null || hours.has(row.hour)) &&
      inside(row)
    );
  });
}

function spaceTest({ space, category }: ToldBox, whole: Picture): (row: TownRow) => boolean {
  if (space === null) return () => true;
  const rings = new Map<string, [number, number][]>(
    whole.problems.flatMap(({ evidence }) => evidence.cells.map(({ cell, ring }) => [`cell:${cell}`, ring] as const)),
  );
  const hot = whole.problems.find((p) => p.kind === 'hotspot' && p.category === category);
  const names = space
    .split('+')
    .flatMap((part) => (part.startsWith('hot ') ? (hot?.evidence.cells ?? []).filter((c) => c.sure).map((c) => `cell:${c.cell}`) : [part]));
  const cells = names.flatMap((name) => rings.get(name) ?? []);
  if (names.some((name) => name.startsWith('cell:')))
    return ({ point: [x, y], area }) =>
      area >= 0 &&
      names.some((name) => {
        const ring = rings.get(name) ?? [];
        const [xs, ys] = [ring.map(([lon]) => lon), ring.map(([, lat]) => lat)];
        return cells.length > 0 && x >= Math.min(...xs) && x < Math.max(...xs) && y >= Math.min(...ys) && y < Math.max(...ys);
      });
  const wanted = townAreas.areas.findIndex(({ key }) => key === space);
  return ({ area }) => {
    for (let at = area; at > 0; at = townAreas.areas[at]?.parent ?? -1) if (at === wanted) return true;
    return false;
  };
}
