// A place as it is being drawn: its corners in order, whether it is closed, and what was there before each step, to be undone.
import type { PlacePolygon } from '@samsyn/domain';

/** longitude and latitude */
export type Corner = readonly [number, number];
interface Shape {
  readonly corners: readonly Corner[];
  /** the last corner is tied to the first, and a click on the map adds none */
  readonly closed: boolean;
}
export interface Drawn extends Shape {
  readonly before: readonly Shape[];
}

export const fewest = 3;
export const most = 200;
export const nothingDrawn: Drawn = { corners: [], closed: false, before: [] };

/** Seven decimals are a centimetre; five are a metre, which is as exact as a hand on a map. */
const tidy = (degrees: number): number => Math.round(degrees * 100_000) / 100_000;
const tidied = ([lon, lat]: Corner): Corner => [tidy(Math.max(-180, Math.min(180, lon))), tidy(Math.max(-90, Math.min(90, lat)))];

const step = ({ corners, closed, before }: Drawn, next: Shape): Drawn => ({ ...next, before: [...before.slice(-99), { corners, closed }] });
const same = (a: Corner | undefined, b: Corner): boolean => a?.[0] === b[0] && a?.[1] === b[1];

/** At the end, or after the corner with this index. A corner on the one before it is no corner. */
export function addCorner(drawn: Drawn, corner: Corner, after: number = drawn.corners.length - 1): Drawn {
  const added = tidied(corner);
  if (drawn.corners.length >= most || same(drawn.corners[after], added)) return drawn;
  return step(drawn, { corners: drawn.corners.toSpliced(after + 1, 0, added), closed: drawn.closed });
}

export function moveCorner(drawn: Drawn, index: number, to: Corner): Drawn {
  const moved = tidied(to);
  if (index >= drawn.corners.length || same(drawn.corners[index], moved)) return drawn;
  return step(drawn, { corners: drawn.corners.with(index, moved), closed: drawn.closed });
}

/** With fewer than three corners left it is open again. */
export function removeCorner(drawn: Drawn, index: number): Drawn {
  const corners = drawn.corners.toSpliced(index, 1);
  return step(drawn, { corners, closed: drawn.closed && corners.length >= fewest });
}

export const closeShape = (drawn: Drawn): Drawn =>
  drawn.closed || drawn.corners.length < fewest ? drawn : step(drawn, { corners: drawn.corners, closed: true });

export const clearShape = (drawn: Drawn): Drawn => (drawn.corners.length === 0 ? drawn : step(drawn, { corners: [], closed: false }));

export function undo(drawn: Drawn): Drawn {
  const last = drawn.before.at(-1);
  return last ? { ...last, before: drawn.before.slice(0, -1) } : drawn;
}

/** Halfway to the next corner: where a new one stands until it is moved. */
export function halfway({ corners }: Drawn, index: number): Corner {
  const [[ax, ay], [bx, by]] = [corners[index] ?? [0, 0], corners[(index + 1) % corners.length] ?? [0, 0]];
  return [(ax + bx) / 2, (ay + by) / 2];
}

/** As it is kept: three corners are a place, also before somebody has said that it is closed. */
export function placeOf({ corners }: Drawn): PlacePolygon | null {
  const [first] = corners;
  if (corners.length < fewest || !first) return null;
  return { type: 'Polygon', coordinates: [[...corners, first].map(([lon, lat]) => [lon, lat])] };
}

/** What is kept as something to draw on; null when it has several parts or holes, which are changed in their file. */
export function drawnOf(place: PlacePolygon | null): Drawn | null {
  if (place === null) return nothingDrawn;
  const [ring, ...holes] = place.type === 'Polygon' ? place.coordinates : [];
  if (!ring || holes.length > 0 || ring.length > most + 1) return null;
  return { corners: ring.slice(0, -1).map(([lon = 0, lat = 0]): Corner => [lon, lat]), closed: true, before: [] };
}

/** A coordinate as somebody writes it, with a comma or a point; null when it is none. */
export function degreesOf(text: string, most: 90 | 180): number | null {
  const value = Number(text.trim().replace(',', '.').replace('−', '-'));
  return text.trim() === '' || !Number.isFinite(value) || Math.abs(value) > most ? null : value;
}
