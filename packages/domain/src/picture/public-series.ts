// The monthly tables as they may be published: a series with a small month is left out, and so are others until the rest cannot be worked out.
import { kindIsInPlace, placeIsOfKind } from '../crime-code/nested-places.ts';
import type { Picture } from './picture.ts';
import { differenceIsSmall, publicThreshold, showableParts } from './suppression.ts';

type Series = Picture['series'][number];

/** @param sensitive  kinds that are published per year only: never as a monthly series */
export function publicSeries(picture: Picture, sensitive: (category: string) => boolean, k = publicThreshold): Series[] {
  const total = picture.series.find((s) => s.category === null && s.placeType === null && s.area === null);
  if (!total) return [];
  const shown: Series[] = [];
  if (!showableParts([total.counts], null, [], k)[0]) return [];
  shown.push(total);
  const keep = (parts: readonly Series[], whole: Series) => {
    const may = showableParts(
      parts.map((part) => part.counts),
      whole.counts,
      parts.map((part) => part.category !== null && sensitive(part.category)),
      k,
    );
    return parts.filter((_, i) => may[i]);
  };
  const kinds = picture.series.filter((s) => s.category !== null && s.placeType === null && s.area === null);
  const groups = keep(
    kinds.filter((s) => !s.category!.includes('/')),
    total,
  );
  for (const group of groups) {
    shown.push(group);
    shown.push(
      ...keep(
        kinds.filter((s) => s.category!.startsWith(`${group.category}/`)),
        group,
      ),
    );
  }
  const places = picture.series.filter((s) => s.placeType !== null);
  shown.push(...besideKinds(keep(places, total), shown, k));
  const areas = picture.series.filter((s) => s.area !== null && s.category === null && s.placeType === null);
  const parentOf = (s: Series) => picture.labels.area[s.area!]?.parent ?? null;
  const named = new Set(areas.map((s) => s.area));
  const walk = (parent: string | null, whole: Series) => {
    const children = areas.filter((s) => (parent === null ? !named.has(parentOf(s)) : parentOf(s) === parent));
    for (const child of keep(children, whole)) {
      shown.push(child);
      walk(child.area, child);
    }
  };
  walk(null, total);
  // what one tree shows of a month may not give away the rest of another part of the same total
  return shown.filter((s) => s === total || !differenceIsSmall(total.counts, s.counts, k));
}

/**
 * Kinds of place that may stand beside the kinds: neither may what else happened in a place be few (all in dwellings less burglaries in dwellings),
 * nor what of a kind happened elsewhere than in the places that only it has.
 */
function besideKinds(places: readonly Series[], told: readonly Series[], k: number): Series[] {
  const kinds = told.filter((s) => s.category !== null);
  const hidden = new Set<Series>();
  for (const place of places) {
    const inside = kinds.filter((kind) => kindIsInPlace(kind.category!, place.placeType!));
    if (inside.length > 0 && differenceIsSmall(place.counts, summed(inside), k)) hidden.add(place);
  }
  for (const kind of kinds) {
    const own = places.filter((place) => !hidden.has(place) && placeIsOfKind(place.placeType!, kind.category!));
    const may = showableParts(
      own.map((place) => place.counts),
      kind.counts,
      [],
      k,
    );
    own.forEach((place, i) => {
      if (!may[i]) hidden.add(place);
    });
  }
  return places.filter((place) => !hidden.has(place));
}

/** Month by month; a month that is missing in one adds nothing. */
const summed = (series: readonly Series[]): number[] =>
  (series[0]?.counts ?? []).map((_, m) => series.reduce((sum, { counts }) => sum + (counts[m] ?? 0), 0));
