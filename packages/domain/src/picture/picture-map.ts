// What the map of a picture shows, apart from how it is drawn: cells once each, and where each problem's number stands.
import type { Evidence, Picture } from './picture.ts';

type Point = readonly [number, number];
export type MapCell = Evidence['cells'][number] & { readonly rank: number };

/** Where two problems share a cell, the one ranked first is drawn. */
export function mapCells(picture: Picture): MapCell[] {
  const cells = new Map<string, MapCell>();
  for (const problem of [...picture.problems].sort((a, b) => b.rank - a.rank))
    for (const cell of problem.evidence.cells) cells.set(cell.cell, { ...cell, rank: problem.rank });
  return [...cells.values()];
}

/** A problem's number stands in its first cell, else in its area, else where more than a third of it is; else nowhere. */
export function mapNumbers(picture: Picture): { rank: number; at: Point }[] {
  const centre = new Map(picture.map.areas.map((area) => [area.area, area.label]));
  return picture.problems.flatMap((problem) => {
    const ring = problem.evidence.cells[0]?.ring;
    const most = problem.where[0];
    const area = problem.area ?? (most?.area && (most.share ?? 0) > 0.3 ? most.area : '');
    const at = ring ? middle(ring) : centre.get(area);
    return at ? [{ rank: problem.rank, at }] : [];
  });
}

/** What the map shows first: where the cells are, with a margin; without any the area looked at, else the whole municipality. */
export function firstView(picture: Picture): readonly [number, number, number, number] | null {
  const { bounds } = picture.map;
  const points = mapCells(picture).flatMap((cell) => cell.ring);
  const area = picture.map.areas.filter((one) => one.area === picture.part?.area).flatMap(({ rings }) => rings.flat());
  if (bounds && points.length === 0 && area.length > 0) return viewAround(area, bounds, 0.1);
  if (!bounds || points.length === 0) return bounds;
  return viewAround(points, bounds, 0.1);
}

type Bounds = readonly [west: number, south: number, east: number, north: number];

/** The box around points with a margin (share of its size, at least a fiftieth of the whole), kept inside the whole. */
export function viewAround(points: readonly Point[], whole: Bounds, margin: number): [number, number, number, number] {
  const [lons, lats] = [points.map(([lon]) => lon), points.map(([, lat]) => lat)];
  const [west, south, east, north] = [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
  const sideways = Math.max((east - west) * margin, (whole[2] - whole[0]) / 50);
  const upwards = Math.max((north - south) * margin, (whole[3] - whole[1]) / 50);
  return [
    Math.max(whole[0], west - sideways),
    Math.max(whole[1], south - upwards),
    Math.min(whole[2], east + sideways),
    Math.min(whole[3], north + upwards),
  ];
}

function middle(ring: readonly Point[]): Point {
  const sum = ring.reduce<[number, number]>(([lon, lat], point) => [lon + point[0], lat + point[1]], [0, 0]);
  return [sum[0] / ring.length, sum[1] / ring.length];
}
