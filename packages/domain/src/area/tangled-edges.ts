// Are outlines so entangled that to cut them, or to look for crossings, would never end? Asked before either: a file of a few thousand corners can
// cross itself a hundred million times.
import Flatbush from 'flatbush';
import { type Outline, polygonsOf } from './outline-parts.ts';

/** Edges whose boxes meet, for each edge: divisions of towns have six, with the two beside it and the neighbour's same border. */
const meetings = 20;
/** So many are no matter, however few the edges. */
const fewMeetings = 500_000;
/** More corners than this take the cutting minutes. */
const mostCorners = 300_000;

/** O(n log n) in corners, and given up as soon as it is so. */
export function tangled(outlines: readonly Outline[]): boolean {
  const boxes = edgeBoxes(outlines);
  const n = boxes.length / 4;
  if (n < 4) return false;
  const index = new Flatbush(n);
  for (let i = 0; i < n; i++) index.add(boxes[4 * i]!, boxes[4 * i + 1]!, boxes[4 * i + 2]!, boxes[4 * i + 3]!);
  index.finish();
  const most = fewMeetings + meetings * n;
  let met = 0;
  for (let i = 0; i < n && met <= most; i++)
    met += index.search(boxes[4 * i]!, boxes[4 * i + 1]!, boxes[4 * i + 2]!, boxes[4 * i + 3]!).length;
  return met > most;
}

/** Too many corners, or too entangled, to be cut with one another while somebody waits. */
export const isBeyondCutting = (outlines: readonly Outline[]): boolean => cornersOf(outlines) > mostCorners || tangled(outlines);

function cornersOf(outlines: readonly Outline[]): number {
  let n = 0;
  for (const outline of outlines) for (const rings of polygonsOf(outline)) for (const ring of rings) n += ring.length;
  return n;
}

/** West, south, east and north of each edge, one after the other. */
function edgeBoxes(outlines: readonly Outline[]): Float64Array {
  const boxes = new Float64Array(4 * cornersOf(outlines));
  let at = 0;
  for (const outline of outlines)
    for (const rings of polygonsOf(outline))
      for (const ring of rings)
        for (let i = 1; i < ring.length; i++) {
          const [ax = 0, ay = 0] = ring[i - 1]!;
          const [bx = 0, by = 0] = ring[i]!;
          boxes.set([Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)], at);
          at += 4;
        }
  return boxes.subarray(0, at);
}
