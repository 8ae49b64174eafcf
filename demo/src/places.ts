// Where things happen inside an area: addresses on land, a few of them far busier than the rest.
import type { DemoArea } from './areas.ts';
import type { Random } from './chance.ts';
import { pick } from './chance.ts';
import { onLand } from './land.ts';

export type Point = readonly [number, number];

export interface AreaPlaces {
  readonly points: readonly Point[];
  readonly weights: readonly number[];
}

/** Forty spots in each area, clustered near its centre; weights fall off as they do for real street addresses. */
export function drawPlaces(random: Random, areas: readonly DemoArea[]): AreaPlaces[] {
  return areas.map((area) => {
    const points: Point[] = [];
    while (points.length < 40) {
      const radius = 0.011 * Math.sqrt(-Math.log(1 - random.next())) * 0.6;
      const angle = random.next() * 2 * Math.PI;
      const x = Math.round((area.centre[0] + (radius * Math.cos(angle)) / 0.557) * 1e5) / 1e5;
      const y = Math.round((area.centre[1] + radius * Math.sin(angle)) * 1e5) / 1e5;
      if (onLand(x, y) && inRing(area.ring, x, y)) points.push([x, y]);
    }
    return { points, weights: points.map((_, i) => 1 / (i + 3)) };
  });
}

export function drawPoint(random: Random, places: AreaPlaces): Point {
  return places.points[pick(random, places.weights)] ?? [0, 0];
}

function inRing(ring: readonly Point[], x: number, y: number): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i] ?? [0, 0];
    const [xj, yj] = ring[j] ?? [0, 0];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}
