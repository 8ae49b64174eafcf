// The areas to draw: leaf outlines thinned to what a screen shows, with a point for the label.
import type { Position } from 'geojson';
import type { AreaSystem } from '../area/area-system.ts';
import type { Picture } from './picture.ts';

type Point = [number, number];

/** Outlines are thinned to this share of the map's longer side. */
const tolerance = 1 / 1500;

/** Leaf areas with geometry. Islands smaller than the tolerance fall away unless they are the area's largest. */
export function mapAreas(system: AreaSystem): Pick<Picture['map'], 'bounds' | 'areas'> {
  const hasChild = new Set(system.areas.map((area) => area.parent));
  const leaves = system.areas.filter((area, i) => area.geometry && (i > 0 || system.areas.length === 1) && !hasChild.has(i));
  let west = Number.POSITIVE_INFINITY;
  let south = Number.POSITIVE_INFINITY;
  let east = Number.NEGATIVE_INFINITY;
  let north = Number.NEGATIVE_INFINITY;
  const outlines = leaves.map((area) => {
    const geometry = area.geometry!;
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const rings = polygons.map((polygon) => (polygon[0] ?? []).map(toPoint));
    for (const ring of rings) {
      for (const [x, y] of ring) {
        west = Math.min(west, x);
        south = Math.min(south, y);
        east = Math.max(east, x);
        north = Math.max(north, y);
      }
    }
    return { area: area.key, rings };
  });
  if (west > east) return { bounds: null, areas: [] };
  const reach = Math.max(east - west, (north - south) * 2) * tolerance;
  return {
    bounds: [west, south, east, north],
    areas: outlines.map(({ area, rings }) => {
      const sorted = [...rings].sort((a, b) => Math.abs(signedArea(b)) - Math.abs(signedArea(a)));
      const kept = sorted.filter((ring, i) => i === 0 || Math.abs(signedArea(ring)) > reach * reach * 4);
      return { area, rings: kept.map((ring) => thin(ring, reach)), label: centre(sorted[0] ?? []) };
    }),
  };
}

const digits = 1e5;
const toPoint = (position: Position): Point => [
  Math.round((position[0] ?? 0) * digits) / digits,
  Math.round((position[1] ?? 0) * digits) / digits,
];

function signedArea(ring: readonly Point[]): number {
  let sum = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) sum += ring[j]![0] * ring[i]![1] - ring[i]![0] * ring[j]![1];
  return sum / 2;
}

function centre(ring: readonly Point[]): Point {
  const area = signedArea(ring);
  const [x0, y0] = ring[0] ?? [0, 0];
  if (Math.abs(area) < 1e-12) return [x0, y0];
  let x = 0;
  let y = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const cross = (ring[j]![0] - x0) * (ring[i]![1] - y0) - (ring[i]![0] - x0) * (ring[j]![1] - y0);
    x += (ring[j]![0] + ring[i]![0] - 2 * x0) * cross;
    y += (ring[j]![1] + ring[i]![1] - 2 * y0) * cross;
  }
  return [Math.round((x0 + x / (6 * area)) * digits) / digits, Math.round((y0 + y / (6 * area)) * digits) / digits];
}

/** Douglas and Peucker without recursion; the ring stays closed and keeps at least four points. */
function thin(ring: readonly Point[], reach: number): Point[] {
  if (ring.length <= 5) return [...ring];
  const keep = new Uint8Array(ring.length);
  keep[0] = 1;
  keep[ring.length - 1] = 1;
  // a closed ring begins and ends in one point: split it at the point farthest from there
  let far = 0;
  let most = -1;
  ring.forEach(([x, y], i) => {
    const d = (x - ring[0]![0]) ** 2 + (y - ring[0]![1]) ** 2;
    if (d > most) {
      most = d;
      far = i;
    }
  });
  keep[far] = 1;
  const stack: [number, number][] = [
    [0, far],
    [far, ring.length - 1],
  ];
  for (let span = stack.pop(); span; span = stack.pop()) {
    const [from, to] = span;
    let worst = -1;
    let distance = reach;
    for (let i = from + 1; i < to; i++) {
      const d = away(ring[i]!, ring[from]!, ring[to]!);
      if (d > distance) {
        distance = d;
        worst = i;
      }
    }
    if (worst < 0) continue;
    keep[worst] = 1;
    stack.push([from, worst], [worst, to]);
  }
  const out = ring.filter((_, i) => keep[i] === 1);
  return out.length >= 4 ? out : [...ring];
}

/** Distance from a line, a degree of latitude counted as two of longitude. */
function away(p: Point, a: Point, b: Point): number {
  const dx = b[0] - a[0];
  const dy = 2 * (b[1] - a[1]);
  const px = p[0] - a[0];
  const py = 2 * (p[1] - a[1]);
  const length = dx * dx + dy * dy;
  const t = length > 0 ? Math.min(1, Math.max(0, (px * dx + py * dy) / length)) : 0;
  return Math.hypot(px - t * dx, py - t * dy);
}
