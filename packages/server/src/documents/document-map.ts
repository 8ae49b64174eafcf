// The map of a document: land where it is known, areas, the problems' cells, and the problems' numbers where they belong.
import { areaMap } from '@samsyn/charts';
import { documentWords, firstView, type Lang, mapCells, mapNumbers, type Picture } from '@samsyn/domain';
import type { ContentSizes } from './content-sizes.ts';

export interface DocumentMap {
  readonly svg: string;
  readonly alt: string;
  readonly note: string;
}

type Point = readonly [number, number];
/** Outlines of land in WGS 84, to draw under the areas. */
export type Land = readonly (readonly Point[])[];

/** Null when the picture has no areas to draw. */
export function documentMap(picture: Picture, lang: Lang, sizes: ContentSizes, land: Land = []): DocumentMap | null {
  const words = documentWords[lang];
  const { areas, cellMetres } = picture.map;
  const bounds = firstView(picture);
  if (!bounds || areas.length === 0) return null;
  const cells = mapCells(picture);
  const note = cells.length > 0 ? words.mapCells(String(cellMetres ?? '')) : words.mapAreas;
  const alt = `${words.map}. ${note}`;
  const inView = land.filter((ring) => reaches(ring, bounds));
  const svg = areaMap(
    {
      bounds,
      areas: areas.map((area) => ({ name: picture.labels.area[area.area]?.[lang] ?? area.area, rings: area.rings, label: area.label })),
      cells,
      numbers: mapNumbers(picture).map(({ rank, at }) => ({ text: String(rank), at })),
      ...(inView.length > 0 ? { land: inView } : {}),
    },
    { width: sizes.map, lang, theme: sizes.theme, title: alt, id: 'picture-map' },
  );
  return { svg, alt, note };
}

function reaches(ring: readonly Point[], [west, south, east, north]: readonly [number, number, number, number]): boolean {
  return (
    ring.some(([lon]) => lon >= west) &&
    ring.some(([lon]) => lon <= east) &&
    ring.some(([, lat]) => lat >= south) &&
    ring.some(([, lat]) => lat <= north)
  );
}
