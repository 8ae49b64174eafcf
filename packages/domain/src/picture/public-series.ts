// The monthly tables as they may be published: a series with a small month is left out, and so are others until the rest cannot be worked out.
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
  shown.push(...keep(places, total));
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
