// Which cells lie wholly in one area: what an outsider sees on the map, and can take away from the area's count.
import type { Picture } from '../picture/picture.ts';

type Point = readonly [number, number];

/** By cell, "cell:" before its name; a cell over several areas is not in it. */
export function areaOfCells({ map, problems }: Picture): Map<string, string> {
  const found = new Map<string, string>();
  const seen = new Set<string>();
  for (const { cell, ring } of problems.flatMap(({ evidence }) => evidence.cells)) {
    if (seen.has(cell)) continue;
    seen.add(cell);
    const inside = map.areas.find(
      ({ rings }) => ring.length > 0 && ring.every((corner) => rings.some((outline) => holds(outline, corner))),
    );
    if (inside) found.set(`cell:${cell}`, inside.area);
  }
  return found;
}

/** A ray to the east crosses the outline an odd number of times. */
function holds(outline: readonly Point[], [x, y]: Point): boolean {
  let inside = false;
  for (let i = 0, j = outline.length - 1; i < outline.length; j = i++) {
    const [[xi, yi], [xj, yj]] = [outline[i] ?? [0, 0], outline[j] ?? [0, 0]];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}
