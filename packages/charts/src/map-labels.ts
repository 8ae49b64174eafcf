// Where names and numbers stand on a map so that none covers another: used by the still drawing and by the moving map.

export type Box = readonly [left: number, top: number, right: number, bottom: number];

export interface MapLabelRequest {
  readonly width: number;
  readonly height: number;
  /** names by their place in px, most important first */
  readonly names: readonly { readonly name: string; readonly at: readonly [number, number] }[];
  /** numbers by their place in px, most important first */
  readonly numbers: readonly { readonly text: string; readonly at: readonly [number, number] }[];
  /** what should rather not be covered (cells) and what may not be (legend, buttons, scale bar) */
  readonly avoid: readonly Box[];
  readonly taken: readonly Box[];
  /** how far apart the middles of two numbers must be, where they are pressed; 0 unless told */
  readonly between?: number;
}

export interface MapLabels {
  /** middle and base line of each name that has a place */
  readonly names: readonly { readonly name: string; readonly x: number; readonly base: number }[];
  /** square of each number that has a place; `from` is where its line to the place begins, null when it stands by the area's name */
  readonly numbers: readonly { readonly text: string; readonly box: Box; readonly from: readonly [number, number] | null }[];
}

/** Numbers are placed before names of other areas: a problem must be found, a name may wait for a closer view. */
export function placeMapLabels({ width, height, names, numbers, avoid, taken, between = 0 }: MapLabelRequest): MapLabels {
  const used: Box[] = [...taken];
  const open = (box: Box) =>
    box[0] >= 2 && box[1] >= 2 && box[2] <= width - 2 && box[3] <= height - 2 && used.every((other) => apart(box, other));
  const free = (box: Box) => open(box) && avoid.every((other) => apart(box, other));
  const take = (places: readonly Box[], mustBeFree = false): Box | undefined => {
    const box = places.find(free) ?? (mustBeFree ? undefined : places.find(open));
    if (box) used.push(box);
    return box;
  };
  const placed = new Map<string, { name: string; x: number; base: number }>();
  const place = (wanted: MapLabelRequest['names'][number], mustBeFree: boolean) => {
    if (placed.has(wanted.at.join())) return;
    const [x, y] = wanted.at;
    const half = wanted.name.length * 3.1 + 2;
    const box = take(
      [0, -20, 20, -36, 36].map((dy): Box => [x - half, y + dy - 11, x + half, y + dy + 5]),
      mustBeFree,
    );
    if (box) placed.set(wanted.at.join(), { name: wanted.name, x, base: box[3] - 5 });
  };
  // a number for a whole area stands by the area's name, so that name comes first
  const wholeAreas = new Set(numbers.map(({ at }) => at.join()));
  for (const name of names) if (wholeAreas.has(name.at.join())) place(name, false);
  const squares: { text: string; box: Box; from: readonly [number, number] | null }[] = [];
  for (const { text, at } of numbers) {
    const size = 8 + 7 * text.length;
    const name = placed.get(at.join());
    const [x, y] = name ? [name.x, name.base] : at;
    const spots = name ? spotsAtName(size, between) : spotsBeside(size);
    const boxes = spots.map(([dx, dy]): Box => [x + dx, y + dy, x + dx + size, y + dy + 17]);
    const box = take(boxes.filter((one) => squares.every((other) => distance(one, other.box) >= between)));
    if (box) squares.push({ text, box, from: name ? null : at });
  }
  for (const name of names) place(name, false);
  return { names: [...placed.values()], numbers: squares };
}

function apart(a: Box, b: Box): boolean {
  return a[2] < b[0] || a[0] > b[2] || a[3] < b[1] || a[1] > b[3];
}

/** Along the axis on which their middles are further apart. */
const distance = (a: Box, b: Box): number => Math.max(Math.abs(a[0] + a[2] - b[0] - b[2]), Math.abs(a[1] + a[3] - b[1] - b[3])) / 2;

/** Where a number may stand around an area's name: above it, below it, then aside; in further rows where they must be apart. */
const spotsAtName = (size: number, between: number): [number, number][] => {
  const step = Math.max(1.1 * size, between);
  const rows = between > 0 ? [-30, 7, -30 - between, 7 + between] : [-30, 7];
  return rows.flatMap((dy) => [0, 1, -1, 2, -2].map((n): [number, number] => [n * step - 0.5 * size, dy]));
};

/** Where a number may stand beside a cell, never on it: nearest first, on three rings. */
const spotsBeside = (size: number): [number, number][] =>
  [16, 34, 56].flatMap((far): [number, number][] => [
    [far, -12 - far],
    [-far - size, -12 - far],
    [far, far - 4],
    [-far - size, far - 4],
    [-size / 2, -24 - far],
    [far + 14, -8],
    [-far - 14 - size, -8],
    [-size / 2, far + 8],
  ]);
