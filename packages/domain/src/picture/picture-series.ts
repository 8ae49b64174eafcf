// Monthly counts of everything together, every kind, every kind of place and every area: the tables behind the picture.
import { monthKey } from '../calendar/day-numbers.ts';
import { missingMonths, nodeMonths } from './node-months.ts';
import { categoriesWithin } from './node-rows.ts';
import type { Picture } from './picture.ts';
import type { PictureContext } from './picture-context.ts';

type Series = Picture['series'][number];

/** All × all first, then kinds, kinds of place and areas. Null = no data that month, never 0. */
export function pictureSeries(context: PictureContext): Series[] {
  const { comparability, frame, categories, data, placeTypes } = context;
  const { areas } = data;
  const months = Array.from({ length: frame.months }, (_, m) => monthKey(frame.firstMonth + m));
  const counts = (category: number, area: number) => nodeMonths(comparability, frame, categories, areas, category, area);
  const out: Series[] = [{ category: null, placeType: null, area: null, months, counts: counts(-1, -1) }];
  for (const category of usedCategories(context))
    out.push({ category: categories[category]!.key, placeType: null, area: null, months, counts: counts(category, -1) });
  const total = new Map<number, Float64Array>();
  for (let row = 0; row < data.incidents.length; row++) {
    const m = context.month[row]!;
    if (m < 0) continue;
    const place = data.incidents.placeType[row]!;
    const sums = total.get(place) ?? new Float64Array(frame.months);
    sums[m]! += data.incidents.count[row]!;
    total.set(place, sums);
  }
  const gone = missingMonths(comparability, frame, categories, areas, -1, -1);
  for (const place of context.cube.placeTypes)
    out.push({
      category: null,
      placeType: placeTypes[place]!,
      area: null,
      months,
      counts: Array.from(total.get(place) ?? new Float64Array(frame.months), (n, m) => (gone[m] ? null : n)),
    });
  for (const area of usedAreas(context))
    out.push({ category: null, placeType: null, area: areas.areas[area]!.key, months, counts: counts(-1, area) });
  return out;
}

/** Kinds that occur, and their groups, in the tree's order. */
export function usedCategories(context: PictureContext): number[] {
  const { categories, comparability, part } = context;
  const used = new Set(comparability.series.categories.flatMap((c) => [c, categories[c]!.parent]));
  used.delete(-1);
  // of one kind alone, the group it belongs to would hold that kind and be called by the group's name
  const inside = categoriesWithin(categories, part.category);
  return [...used].filter((c) => inside[c + 1] === 1).sort((a, b) => a - b);
}

/** Areas that occur, and those above them but the whole. */
function usedAreas(context: PictureContext): number[] {
  const used = new Set<number>();
  const { area: top } = context.part;
  for (const area of context.comparability.series.areas)
    for (let at = area; at > 0; at = at === top ? -1 : context.data.areas.areas[at]!.parent) used.add(at);
  return [...used].sort((a, b) => a - b);
}
