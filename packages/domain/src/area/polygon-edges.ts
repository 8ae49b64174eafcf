// One polygon's edges in horizontal bands, so that asking whether a point lies inside looks at a handful of edges, not thousands.
// Holes need no special care: a point inside a hole crosses two borders and is outside.
import type { Position } from 'geojson';

const edgesPerBand = 8;

export interface PolygonEdges {
  readonly box: readonly [west: number, south: number, east: number, north: number];
  /** x and y of the lower end, x and y of the upper end, four numbers an edge; level edges are left out */
  readonly edges: Float64Array;
  readonly bands: number;
  /** where each band's edges begin in `inBand`; one longer than there are bands */
  readonly starts: Int32Array;
  readonly inBand: Int32Array;
}

/** Prepares a polygon (outer ring first, then holes; degrees or metres). Null when it encloses nothing. */
export function polygonEdges(rings: readonly (readonly Position[])[]): PolygonEdges | null {
  const list: number[] = [];
  let west = Number.POSITIVE_INFINITY;
  let east = Number.NEGATIVE_INFINITY;
  let south = Number.POSITIVE_INFINITY;
  let north = Number.NEGATIVE_INFINITY;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [ax, ay] = point(ring[j]);
      const [bx, by] = point(ring[i]);
      west = Math.min(west, bx);
      east = Math.max(east, bx);
      south = Math.min(south, by);
      north = Math.max(north, by);
      if (ay < by) list.push(ax, ay, bx, by);
      else if (ay > by) list.push(bx, by, ax, ay);
    }
  }
  if (list.length === 0 || !(north > south)) return null;
  return { box: [west, south, east, north], ...banded(Float64Array.from(list), south, north) };
}

function point(position: Position | undefined): readonly [number, number] {
  return [position?.[0] ?? Number.NaN, position?.[1] ?? Number.NaN];
}

function banded(edges: Float64Array, south: number, north: number): Pick<PolygonEdges, 'edges' | 'bands' | 'starts' | 'inBand'> {
  const n = edges.length / 4;
  const bands = Math.max(1, Math.ceil(n / edgesPerBand));
  const bandOf = (y: number) => Math.min(bands - 1, Math.max(0, Math.floor(((y - south) / (north - south)) * bands)));
  const starts = new Int32Array(bands + 1);
  for (let e = 0; e < n; e++) {
    for (let b = bandOf(edges[e * 4 + 1]!); b <= bandOf(edges[e * 4 + 3]!); b++) starts[b + 1]!++;
  }
  for (let b = 0; b < bands; b++) starts[b + 1]! += starts[b]!;
  const next = starts.slice();
  const inBand = new Int32Array(starts[bands]!);
  for (let e = 0; e < n; e++) {
    for (let b = bandOf(edges[e * 4 + 1]!); b <= bandOf(edges[e * 4 + 3]!); b++) inBand[next[b]!++] = e;
  }
  return { edges, bands, starts, inBand };
}

/**
 * Does the polygon hold the point? Borders are half open: an edge counts for lower y ≤ y < upper y, and the point must lie left of it.
 * Each edge is reckoned from its lower end, so two neighbours sharing an edge get the very same crossing: a point on the border belongs to
 * exactly one of them (the eastern, or on a level border the northern).
 */
export function holds(polygon: PolygonEdges, x: number, y: number): boolean {
  const [west, south, east, north] = polygon.box;
  if (!(x >= west && x <= east && y >= south && y <= north)) return false;
  const { edges, bands, starts, inBand } = polygon;
  const band = Math.min(bands - 1, Math.floor(((y - south) / (north - south)) * bands));
  let inside = false;
  for (let i = starts[band]!; i < starts[band + 1]!; i++) {
    const e = inBand[i]! * 4;
    const y1 = edges[e + 1]!;
    const y2 = edges[e + 3]!;
    if (y < y1 || y >= y2) continue;
    const x1 = edges[e]!;
    if (x < x1 + ((y - y1) / (y2 - y1)) * (edges[e + 2]! - x1)) inside = !inside;
  }
  return inside;
}
