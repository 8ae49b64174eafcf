// Does an outline cross itself? Edges are looked up by their boxes, so that an outline of thousands of corners is no product of its edges.
import Flatbush from 'flatbush';
import type { Position } from 'geojson';
import type { Outline } from './outline-parts.ts';
import { polygonsOf } from './outline-parts.ts';

type Edge = readonly [ax: number, ay: number, bx: number, by: number];

/** The first place where two edges cross that are no neighbours, or null. Touching in a corner is no crossing. O(n log n) in corners. */
export function selfCrossing(outline: Outline): [longitude: number, latitude: number] | null {
  for (const rings of polygonsOf(outline)) {
    const edges = rings.flatMap(edgesOf);
    if (edges.length < 4) continue;
    const boxes = new Flatbush(edges.length);
    for (const [ax, ay, bx, by] of edges) boxes.add(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
    boxes.finish();
    for (const [i, edge] of edges.entries()) {
      const [ax, ay, bx, by] = edge;
      for (const j of boxes.search(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by))) {
        const other = edges[j];
        if (j <= i || !other) continue;
        const at = crossing(edge, other);
        if (at) return at;
      }
    }
  }
  return null;
}

function edgesOf(ring: readonly Position[]): Edge[] {
  return ring.slice(1).flatMap(([bx = 0, by = 0], i): Edge[] => {
    const [ax = 0, ay = 0] = ring[i] ?? [];
    return ax === bx && ay === by ? [] : [[ax, ay, bx, by]];
  });
}

/** Where two edges cross inside both: ends that touch are how rings are made. */
function crossing([ax, ay, bx, by]: Edge, [cx, cy, dx, dy]: Edge): [number, number] | null {
  const side = (x: number, y: number, px: number, py: number, qx: number, qy: number): number =>
    Math.sign((px - x) * (qy - y) - (py - y) * (qx - x));
  const apart =
    side(ax, ay, bx, by, cx, cy) * side(ax, ay, bx, by, dx, dy) < 0 && side(cx, cy, dx, dy, ax, ay) * side(cx, cy, dx, dy, bx, by) < 0;
  if (!apart) return null;
  const along = ((cx - ax) * (dy - cy) - (cy - ay) * (dx - cx)) / ((bx - ax) * (dy - cy) - (by - ay) * (dx - cx));
  return [ax + along * (bx - ax), ay + along * (by - ay)];
}
