// Where the map opens, in the map's own projection: the drawing and the moving map that takes its place lie on each other.
import type { MapBox } from './queries.ts';

/** Between the areas and the map's edge, in pixels. */
export const margin = 24;

const degree = Math.PI / 180;
/** How far south on the map, in the degrees of its equator (Web Mercator). */
const down = (lat: number): number => -Math.log(Math.tan(Math.PI / 4 + (lat * degree) / 2)) / degree;
const latAt = (y: number): number => (2 * Math.atan(Math.exp(-y * degree)) - Math.PI / 2) / degree;

/** Centre and zoom that show a box within a frame of so many pixels. */
export function openingView([west, south, east, north]: MapBox, width: number, height: number): { center: [number, number]; zoom: number } {
  const [wide, high] = [east - west, down(south) - down(north)];
  // a whole turn of 360 degrees is 512 pixels at zoom 0
  const pixels = Math.min((width - 2 * margin) / wide, (height - 2 * margin) / high);
  const zoom = Math.log2((Math.max(pixels, 1e-6) * 360) / 512);
  return { center: [(west + east) / 2, latAt((down(south) + down(north)) / 2)], zoom: Math.max(0, Math.min(18, zoom)) };
}

type Point = readonly number[];

export interface Paper {
  readonly viewBox: string;
  /** an outline as the `d` of a path */
  path(rings: readonly (readonly Point[])[]): string;
  /** lines as the `d` of a path */
  lines(lines: readonly (readonly Point[])[]): string;
  /** everything far around the view */
  readonly all: string;
  /** whether some of it is near enough to be seen */
  reaches(ring: readonly Point[]): boolean;
}

const across = 1000;

/** A drawing of a box, a thousand units wide. */
export function paperOf([west, south, east, north]: MapBox): Paper {
  const scale = across / (east - west);
  const top = down(north);
  const at = ([lon = 0, lat = 0]: Point): string => `${((lon - west) * scale).toFixed(1)} ${((down(lat) - top) * scale).toFixed(1)}`;
  const [dx, dy] = [2 * (east - west), 2 * (north - south)];
  const near = ([lon = 0, lat = 0]: Point): boolean => lon > west - dx && lon < east + dx && lat > south - dy && lat < north + dy;
  return {
    viewBox: `0 0 ${across} ${((down(south) - top) * scale).toFixed(1)}`,
    path: (rings) => rings.map((ring) => `M${ring.map(at).join('L')}Z`).join(''),
    lines: (lines) => lines.map((line) => `M${line.map(at).join('L')}`).join(''),
    all: `M${-9 * across} ${-9 * across}H${10 * across}V${10 * across}H${-9 * across}Z`,
    reaches: (ring) => ring.some(near),
  };
}
