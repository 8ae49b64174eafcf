// The map of a document: areas, the problems' cells, and the problems' numbers where they belong.
import { areaMap } from '@samsyn/charts';
import { documentWords, type Lang, type Picture, type Problem } from '@samsyn/domain';
import type { ContentSizes } from './content-sizes.ts';

export interface DocumentMap {
  readonly svg: string;
  readonly alt: string;
  readonly note: string;
}

/** Null when the picture has no areas to draw. */
export function documentMap(picture: Picture, lang: Lang, sizes: ContentSizes): DocumentMap | null {
  const words = documentWords[lang];
  const { bounds, areas, cellMetres } = picture.map;
  if (!bounds || areas.length === 0) return null;
  const centre = new Map(areas.map((area) => [area.area, area.label]));
  // Where two problems share a cell, the one ranked first is drawn.
  const cells = new Map(
    [...picture.problems].reverse().flatMap((problem) => problem.evidence.cells.map((cell) => [cell.ring.join(), cell])),
  );
  const numbers = picture.problems.flatMap((problem) => {
    const at = placeOf(problem, centre);
    return at ? [{ text: String(problem.rank), at }] : [];
  });
  const note = cells.size ? words.mapCells(String(cellMetres ?? '')) : words.mapAreas;
  const alt = `${words.map}. ${note}`;
  const svg = areaMap(
    {
      bounds,
      areas: areas.map((area) => ({ name: picture.labels.area[area.area]?.[lang] ?? area.area, rings: area.rings, label: area.label })),
      cells: [...cells.values()],
      numbers,
    },
    { width: sizes.map, lang, theme: sizes.theme, title: alt, id: 'picture-map' },
  );
  return { svg, alt, note };
}

type Point = readonly [number, number];

/** The middle of the problem's first cell, else its area, else the area that holds most of it. */
function placeOf(problem: Problem, centre: ReadonlyMap<string, Point>): Point | undefined {
  const ring = problem.evidence.cells[0]?.ring;
  if (ring) return ring.reduce<[number, number]>((sum, [lon, lat]) => [sum[0] + lon / ring.length, sum[1] + lat / ring.length], [0, 0]);
  const most = problem.where[0];
  return centre.get(problem.area ?? (most?.area && (most.share ?? 0) > 0.3 ? most.area : ''));
}
