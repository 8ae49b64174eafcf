// The map of one problem at its own scale: its cells where it has any, else its areas by how many; facilities by their letters. Nothing that
// stands for a home has a place of its own on it.
import { areaMap } from '@samsyn/charts';
import { type FacilityShown, type Lang, type Picture, type Problem, viewAround } from '@samsyn/domain';
import type { ContentSizes } from './content-sizes.ts';
import { type Land, landIn, wideEnough } from './document-map.ts';

interface Asked {
  readonly lang: Lang;
  readonly theme: ContentSizes['theme'];
  /** width and height in px */
  readonly size: readonly [number, number];
  readonly title: string;
  /** of its hatching, one for each map of a page */
  readonly id: string;
  readonly land: Land;
  readonly facilities: readonly FacilityShown[];
}

export interface ProblemMap {
  readonly svg: string;
  /** whether facilities stand on it with their letters */
  readonly lettered: boolean;
}

/** Share of what is shown that is left around it: of cells, and of areas. */
const margins = { cells: 0.35, areas: 0.07 };
/** A map shows at least this part of the municipality each way. */
const least = 6;
/** A facility with at least this share of the problem is shown wherever it lies. */
const weighty = 0.1;

/** Null when the picture has no areas to draw, or nothing of the problem has a place. */
export function problemMap(picture: Picture, problem: Problem, { facilities, ...asked }: Asked): ProblemMap | null {
  const { bounds, areas } = picture.map;
  const { cells, areas: counted } = problem.evidence;
  const counts = new Map(counted.map(({ area, count }) => [area, count]));
  if (!bounds || areas.length === 0 || (cells.length === 0 && !areas.some(({ area }) => counts.has(area)))) return null;
  const celled = cells.length > 0;
  const placed = facilities.flatMap(({ letter, at, count }) => (at ? [{ letter, at, count: count ?? 0 }] : []));
  const points = [
    ...(celled
      ? cells.flatMap(({ ring }) => ring)
      : areas.filter(({ area }) => counts.has(area) && counts.get(area) !== 0).flatMap(({ rings }) => rings.flat())),
    ...placed.filter(({ count }) => count >= weighty * (problem.count ?? 0)).map(({ at }) => at),
  ];
  const around = points.length === 0 ? bounds : viewAround(points, bounds, celled ? margins.cells : margins.areas);
  const view = wideEnough(around, bounds, least);
  const [west, south, east, north] = view;
  const shown = placed.filter(({ at: [lon, lat] }) => lon >= west && lon <= east && lat >= south && lat <= north);
  const { size, lang, theme, title, id, land } = asked;
  const svg = areaMap(
    {
      bounds: view,
      areas: areas.map(({ area, rings, label }) => {
        const filled = !celled && counts.has(area) ? { value: counts.get(area) ?? null } : {};
        return { name: picture.labels.area[area]?.[lang] ?? area, rings, label, ...filled };
      }),
      cells,
      numbers: shown.map(({ letter, at }) => ({ text: letter, at })),
      ...landIn(land, view),
    },
    { width: size[0], height: size[1], lang, theme, title, id },
  );
  return { svg, lettered: shown.length > 0 };
}
