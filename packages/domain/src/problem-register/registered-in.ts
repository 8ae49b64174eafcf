// What a picture says of a problem in the register: the finding at exactly its node.
import type { Picture, Problem } from '../picture/picture.ts';

interface Node {
  readonly category: string | null;
  readonly placeType: string | null;
  readonly area: string | null;
  readonly daypart: string | null;
}

/** Null when the picture has no finding there, and for a problem that has no node: what was said at a meeting is no count of everything. */
export function registeredIn(picture: Pick<Picture, 'problems'>, node: Node): Problem | null {
  const keys = ['category', 'placeType', 'area', 'daypart'] as const;
  if (keys.every((key) => node[key] === null)) return null;
  return picture.problems.find((problem) => keys.every((key) => problem[key] === node[key])) ?? null;
}
