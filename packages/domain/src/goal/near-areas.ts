// Which areas of a picture lie beside each other: there what is pushed away from the one may go.
import { metreProjection, toMetres } from '../picture/metre-projection.ts';
import type { Picture } from '../picture/picture.ts';

type Drawn = Picture['map']['areas'][number];
type Point = readonly [number, number];

/** The picture's outlines are thinned: borders that are one in the land may lie this far apart in it. */
const gapMetres = 250;

/** Null where one of them is not drawn: then it cannot be told. */
export function lieTogether(areas: readonly Drawn[], one: string, other: string): boolean | null {
  const [a, b] = [areas.find((drawn) => drawn.area === one), areas.find((drawn) => drawn.area === other)];
  if (!a || !b) return null;
  const projection = metreProjection(a.label[0], a.label[1]);
  const metres = (drawn: Drawn) => drawn.rings.map((ring) => ring.map(([x, y]): Point => toMetres(projection, x, y)));
  const [first, second] = [metres(a), metres(b)];
  return touches(first, second) || touches(second, first);
}

/** A corner of the one within reach of an edge of the other. */
function touches(corners: readonly (readonly Point[])[], edges: readonly (readonly Point[])[]): boolean {
  return corners.some((ring) =>
    ring.some((corner) =>
      edges.some((other) => other.some((end, i) => distance(corner, other[i === 0 ? other.length - 1 : i - 1] ?? end, end) <= gapMetres)),
    ),
  );
}

function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const long = dx * dx + dy * dy;
  const along = long === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / long));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}
