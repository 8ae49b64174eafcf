// A place that somebody has drawn must be one that can be walked around: its border does not cross itself, and it lies in the municipality.
import type { MultiPolygon, Polygon } from 'geojson';
import { holds, type PolygonEdges, polygonEdges } from '../area/polygon-edges.ts';
import { Fault } from '../fault.ts';
import type { PlacePolygon } from './place-polygon.ts';

type Position = readonly number[];
type Ring = readonly Position[];

const polygonsOf = (shape: PlacePolygon | Polygon | MultiPolygon): readonly (readonly Ring[])[] =>
  shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;

/** @param areas outlines of the municipality's areas; none known: nothing lies outside. @throws Fault measure.placeCrosses, measure.placeOutside */
export function checkPlace(place: PlacePolygon, areas: readonly (Polygon | MultiPolygon)[]): void {
  const polygons = polygonsOf(place);
  if (polygons.some((rings) => rings.some(crossesItself))) throw new Fault('measure.placeCrosses');
  if (areas.length > 0 && !touches(polygons, areas)) throw new Fault('measure.placeOutside');
}

/** How many of these points lie in none of the areas: said where the place is drawn, and no hinder. */
export function pointsOutside(points: readonly Position[], areas: readonly (Polygon | MultiPolygon)[]): number {
  const edges = edgesOf(areas);
  return edges.length === 0 ? 0 : points.filter((point) => !within(edges, point)).length;
}

function touches(polygons: readonly (readonly Ring[])[], areas: readonly (Polygon | MultiPolygon)[]): boolean {
  const edges = edgesOf(areas);
  if (polygons.some((rings) => rings.some((ring) => ring.some((point) => within(edges, point))))) return true;
  // a place so large that areas lie within it, or a strip across a corner of one
  const own = polygons.flatMap((rings) => polygonEdges(rings.map((ring) => ring.map(([x = 0, y = 0]) => [x, y]))) ?? []);
  const borders = areas.flatMap((area) => polygonsOf(area).flat());
  if (borders.some((ring) => ring.some((point) => within(own, point)))) return true;
  const drawn = polygons.flat().flatMap(sidesOf);
  return borders.some((ring) => sidesOf(ring).some((side) => drawn.some((one) => cross(one, side))));
}

const edgesOf = (areas: readonly (Polygon | MultiPolygon)[]): PolygonEdges[] =>
  areas.flatMap((area) => (area.type === 'Polygon' ? [area.coordinates] : area.coordinates)).flatMap((rings) => polygonEdges(rings) ?? []);
const within = (edges: readonly PolygonEdges[], [x = Number.NaN, y = Number.NaN]: Position): boolean =>
  edges.some((one) => holds(one, x, y));

type Side = readonly [Position, Position];
const sidesOf = (ring: Ring): Side[] => ring.slice(1).map((to, i): Side => [ring[i] ?? to, to]);

/** Whether two sides of a closed ring meet anywhere but where one follows on the other. */
export function crossesItself(ring: Ring): boolean {
  const sides = sidesOf(ring).filter(([a, b]) => a[0] !== b[0] || a[1] !== b[1]);
  const last = sides.length - 1;
  return sides.some((one, i) =>
    sides.slice(i + 1).some((other, k) => {
      if (k === 0) return turnsBack(one, other);
      if (i === 0 && i + 1 + k === last) return turnsBack(other, one);
      return cross(one, other);
    }),
  );
}

/** Positive where c lies to the left of a → b, 0 on the line. */
const turn = ([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, [cx = 0, cy = 0]: Position): number =>
  Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));

const between = ([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, [cx = 0, cy = 0]: Position): boolean =>
  cx >= Math.min(ax, bx) && cx <= Math.max(ax, bx) && cy >= Math.min(ay, by) && cy <= Math.max(ay, by);

/** Two sides that share a corner lie on each other when the second goes back the way the first came. */
function turnsBack([a, b]: Side, [, c]: Side): boolean {
  if (turn(a, b, c) !== 0) return false;
  const [[ax = 0, ay = 0], [bx = 0, by = 0], [cx = 0, cy = 0]] = [a, b, c];
  return (bx - ax) * (cx - bx) + (by - ay) * (cy - by) < 0;
}

function cross([a, b]: Side, [c, d]: Side): boolean {
  const [abc, abd, cda, cdb] = [turn(a, b, c), turn(a, b, d), turn(c, d, a), turn(c, d, b)];
  if (abc !== abd && cda !== cdb) return true;
  return (
    (abc === 0 && between(a, b, c)) || (abd === 0 && between(a, b, d)) || (cda === 0 && between(c, d, a)) || (cdb === 0 && between(c, d, b))
  );
}
