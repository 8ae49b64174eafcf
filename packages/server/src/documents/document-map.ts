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
  const view = firstView(picture);
  if (!view || !picture.map.bounds || areas.length === 0) return null;
  const bounds = wideEnough(view, picture.map.bounds, 3);
  const cells = mapCells(picture);
  const note = cells.length > 0 ? words.mapCells(String(cellMetres ?? '')) : words.mapAreas;
  const alt = `${words.map}. ${note}`;
  const svg = areaMap(
    {
      bounds,
      areas: areas.map((area) => ({ name: picture.labels.area[area.area]?.[lang] ?? area.area, rings: area.rings, label: area.label })),
      cells,
      numbers: mapNumbers(picture).map(({ rank, at }) => ({ text: String(rank), at })),
      ...landIn(land, bounds),
    },
    { width: sizes.map, lang, theme: sizes.theme, title: alt, id: 'picture-map' },
  );
  return { svg, alt, note };
}

type Box = readonly [west: number, south: number, east: number, north: number];

/** On paper nobody zooms out: at least this part of the whole each way, so that a cell or two can be placed. */
export function wideEnough([west, south, east, north]: Box, whole: Box, part: number): Box {
  const grown = (from: number, to: number, least: number, most: number): [number, number] => {
    const lacking = Math.max(0, (most - least) / part - (to - from)) / 2;
    // kept inside the whole: what one side lacks the other gives
    const shift = Math.max(0, least - (from - lacking)) - Math.max(0, to + lacking - most);
    return [from - lacking + shift, to + lacking + shift];
  };
  const [left, right] = grown(west, east, whole[0], whole[2]);
  const [low, high] = grown(south, north, whole[1], whole[3]);
  return [left, low, right, high];
}

/** What of the land a map shows; nothing where none is known. */
export function landIn(land: Land, bounds: Box): { readonly land?: Land } {
  const inView = land.filter((ring) => reaches(ring, bounds));
  return inView.length > 0 ? { land: inView } : {};
}

function reaches(ring: readonly Point[], [west, south, east, north]: readonly [number, number, number, number]): boolean {
  return (
    ring.some(([lon]) => lon >= west) &&
    ring.some(([lon]) => lon <= east) &&
    ring.some(([, lat]) => lat >= south) &&
    ring.some(([, lat]) => lat <= north)
  );
}
