// Are outlines so entangled that to cut them, or to look for crossings, would never end? Asked before either: a file of a few thousand corners can
// cross itself a hundred million times.
import Flatbush from 'flatbush';
import { type Outline, polygonsOf } from './outline-parts.ts';

/** Edges whose boxes meet, for each edge: divisions of towns have six, with the two beside it and the neighbour's same border. */
const meetings = 20;
/** So many are no matter, however few the edges. */
const fewMeetings = 500_000;
/** Edges that cross inside both: cutting takes a third of a millisecond for each. Borders drawn by different hands cross now and then. */
const crossings = 0.25;
const fewCrossings = 20_000;
/** More corners than this take the cutting minutes. */
const mostCorners = 300_000;

/** O(n log n) in corners, and given up as soon as it is so. */
export function tangled(outlines: readonly Outline[]): boolean {
  const ends = edgeEnds(outlines);
  const n = ends.length / 4;
  if (n < 4) return false;
  const index = new Flatbush(n);
  for (let i = 0; i < n; i++) index.add(...boxOf(ends, i));
  index.finish();
  let met = 0;
  let crossed = 0;
  for (let i = 0; i < n; i++) {
    for (const j of index.search(...boxOf(ends, i))) {
      met++;
      if (j > i && cross(ends, i, j)) crossed++;
    }
    if (met > fewMeetings + meetings * n || crossed > fewCrossings + crossings * n) return true;
  }
  return false;
}

/** Too many corners, or too entangled, to be cut with one another while somebody waits. */
export const isBeyondCutting = (outlines: readonly Outline[]): boolean => cornersOf(outlines) > mostCorners || tangled(outlines);

function cornersOf(outlines: readonly Outline[]): number {
  let n = 0;
  for (const outline of outlines) for (const rings of polygonsOf(outline)) for (const ring of rings) n += ring.length;
  return n;
}

/** Both ends of each edge, one edge after the other. */
function edgeEnds(outlines: readonly Outline[]): Float64Array {
  const ends = new Float64Array(4 * cornersOf(outlines));
  let at = 0;
  for (const outline of outlines)
    for (const rings of polygonsOf(outline))
      for (const ring of rings)
        for (let i = 1; i < ring.length; i++) {
          const [ax = 0, ay = 0] = ring[i - 1]!;
          const [bx = 0, by = 0] = ring[i]!;
          ends.set([ax, ay, bx, by], at);
          at += 4;
        }
  return ends.subarray(0, at);
}

function boxOf(ends: Float64Array, i: number): [west: number, south: number, east: number, north: number] {
  const [ax, ay, bx, by] = [ends[4 * i]!, ends[4 * i + 1]!, ends[4 * i + 2]!, ends[4 * i + 3]!];
  return [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)];
}

/** Each has the other's ends on either side. */
function cross(ends: Float64Array, i: number, j: number): boolean {
  return apart(ends, i, j) && apart(ends, j, i);
}

function apart(ends: Float64Array, i: number, j: number): boolean {
  const [px, py, qx, qy] = [ends[4 * i]!, ends[4 * i + 1]!, ends[4 * i + 2]!, ends[4 * i + 3]!];
  const side = (x: number, y: number): number => (px - x) * (qy - y) - (py - y) * (qx - x);
  return side(ends[4 * j]!, ends[4 * j + 1]!) * side(ends[4 * j + 2]!, ends[4 * j + 3]!) < 0;
}
