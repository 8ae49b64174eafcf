// How large is an area, and where does its label stand? From its outline in degrees (WGS 84).
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { holds, polygonEdges } from './polygon-edges.ts';

/** Radius of the sphere with the same surface as the earth's ellipsoid (WGS 84), metres. */
const earthRadius = 6_371_007.1809;
const radians = Math.PI / 180;

type Outline = Polygon | MultiPolygon;

const polygonsOf = (outline: Outline) => (outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates);

/**
 * Square metres, holes taken away. On the sphere of equal surface (Chamberlain and Duquette 2007, JPL 07-03): within 0.5 % of the ellipsoid for
 * anything the size of a municipality.
 */
export function squareMetres(outline: Outline): number {
  let sum = 0;
  for (const rings of polygonsOf(outline)) {
    rings.forEach((ring, i) => {
      const area = Math.abs(ringSquareMetres(ring));
      sum += i === 0 ? area : -area;
    });
  }
  return Math.max(0, sum);
}

/** Signed, of one ring in degrees. */
export function ringSquareMetres(ring: readonly Position[]): number {
  let sum = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [ax = 0, ay = 0] = ring[j]!;
    const [bx = 0, by = 0] = ring[i]!;
    sum += (bx - ax) * radians * (2 + Math.sin(ay * radians) + Math.sin(by * radians));
  }
  return (sum * earthRadius * earthRadius) / 2;
}

/**
 * A point for the label, always inside: on the largest polygon, the middle of the widest stretch inside it along nine level lines, weighing stretches
 * near the middle of the height somewhat more. Null for an outline that encloses nothing.
 */
export function labelPoint(outline: Outline): [longitude: number, latitude: number] | null {
  let largest: Position[][] | null = null;
  let most = 0;
  for (const rings of polygonsOf(outline)) {
    const area = Math.abs(ringSquareMetres(rings[0] ?? []));
    if (area > most) {
      most = area;
      largest = rings;
    }
  }
  const edges = largest && polygonEdges(largest);
  if (!largest || !edges) return null;
  const [, south, , north] = edges.box;
  let best: [number, number] | null = null;
  let widest = 0;
  for (let line = 1; line <= 9; line++) {
    const share = line / 10;
    const y = south + (north - south) * share;
    const crossings = crossingsAt(largest, y);
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const x = (crossings[i]! + crossings[i + 1]!) / 2;
      const width = (crossings[i + 1]! - crossings[i]!) * (1 - Math.abs(share - 0.5));
      if (width > widest && holds(edges, x, y)) {
        widest = width;
        best = [x, y];
      }
    }
  }
  return best;
}

function crossingsAt(rings: readonly (readonly Position[])[], y: number): number[] {
  const xs: number[] = [];
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [ax = 0, ay = 0] = ring[j]!;
      const [bx = 0, by = 0] = ring[i]!;
      if (ay <= y !== by <= y) xs.push(ax + ((y - ay) / (by - ay)) * (bx - ax));
    }
  }
  return xs.sort((a, b) => a - b);
}
