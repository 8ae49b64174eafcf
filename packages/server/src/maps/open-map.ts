// What there is to look at: period, sources, areas, what a filter can be set to. No counts but of all.
import {
  type AreaSystem,
  categories,
  exposureLookup,
  exposureName,
  latitudeOf,
  longitudeOf,
  type MapFacts,
  mapAreas,
  pictureWords,
  placeTypes,
} from '@samsyn/domain';
import { loadExposures } from '../areas/stored-areas.ts';
import type { Database } from '../db/database.ts';
import type { Who } from '../db/scope.ts';
import { basemapStyle } from './basemap-style.ts';
import { monthText } from './chosen-rows.ts';
import type { PointColumns } from './point-columns.ts';
import { seenSourceNames } from './queries.ts';
import { withMap } from './snapshots.ts';

/** @throws Fault scope.denied, picture.none */
export function openMap(database: Database, who: Who): Promise<MapFacts> {
  return withMap(database, who, async (scope, { columns, areas, eyes, demo, period, window }) => {
    const names = new Map((await seenSourceNames(scope)).map(({ id, sv, en }) => [id, { sv, en }]));
    const { kinds } = exposureLookup(areas, await loadExposures(scope));
    const drawn = mapAreas(areas);
    const byKey = new Map(areas.areas.map((area) => [area.key, area]));
    return {
      demo,
      months: { from: monthText(period[0]), to: monthText(period[1]) },
      window: { from: monthText(window[0]), to: monthText(window[1]) },
      sources: eyes.sources.map(({ id, key, grain }) => ({ name: names.get(id) ?? { sv: key, en: key }, grain })),
      k: eyes.k,
      incidents: sum(columns.count, columns.length),
      placed: sum(columns.count, columns.placed),
      bounds: drawn.bounds ?? pointBounds(columns),
      areas: drawn.areas.map(({ area, rings, label }) => ({
        key: area,
        sv: byKey.get(area)?.sv ?? area,
        en: byKey.get(area)?.en ?? area,
        rings,
        label,
      })),
      choices: {
        ...usedKinds(columns),
        area: areas.areas.slice(1).map(({ key, sv, en }) => ({ key, sv, en })),
        exposure: kinds.map((key) => ({ key, sv: exposureName(key, 'sv'), en: exposureName(key, 'en') })),
      },
      basemapStyle: basemapStyle()?.href ?? null,
    };
  });
}

function sum(counts: Int32Array, n: number): number {
  let total = 0;
  for (let i = 0; i < n; i++) total += counts[i]!;
  return total;
}

/** Kinds and kinds of place that occur, in their own order; a group with its leaves. */
function usedKinds(columns: PointColumns): Pick<MapFacts['choices'], 'category' | 'placeType'> {
  const used = new Uint8Array(categories.length);
  const places = new Uint8Array(placeTypes.length);
  for (let i = 0; i < columns.length; i++) {
    if (columns.category[i]! >= 0) used[columns.category[i]!] = 1;
    places[columns.placeType[i]!] = 1;
  }
  used.forEach((is, i) => {
    if (is === 1 && categories[i]!.parent >= 0) used[categories[i]!.parent] = 1;
  });
  return {
    category: categories.flatMap(({ key }, i) => (used[i] === 1 ? [{ key, ...pictureWords.categoryLabel(key) }] : [])),
    placeType: placeTypes.flatMap(({ key }, i) => (places[i] === 1 ? [{ key, ...pictureWords.placeTypeLabel(key) }] : [])),
  };
}

/** Without areas: the box around nearly all points, so that one far away does not make the rest a dot. */
function pointBounds({ x, y, placed }: PointColumns): MapFacts['bounds'] {
  if (placed === 0) return null;
  const edge = (values: Int32Array, share: number): number => values[Math.floor((placed - 1) * share)]!;
  const [xs, ys] = [x.slice().sort(), y.slice().sort()];
  return [longitudeOf(edge(xs, 0.005)), latitudeOf(edge(ys, 0.995)), longitudeOf(edge(xs, 0.995)), latitudeOf(edge(ys, 0.005))];
}

/** A name for each area by its index; null outside. */
export function areaName({ areas }: AreaSystem, index: number): { sv: string; en: string } | null {
  const area = areas[index];
  return area && index > 0 ? { sv: area.sv, en: area.en } : null;
}
