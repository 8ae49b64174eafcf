// The invented Exempelhamn as eight areas with simple outlines: enough to draw a map in tests and while developing.

type Point = [number, number];

export interface ExampleArea {
  readonly key: string;
  readonly name: string;
  readonly ring: readonly Point[];
  readonly label: Point;
  readonly inhabitants: number;
}

function outline(west: number, south: number, east: number, north: number, cut: number): Point[] {
  return [
    [west, south],
    [east, south],
    [east + cut, (south + north) / 2],
    [east, north],
    [west, north],
    [west, south],
  ];
}

const rows: readonly (readonly [string, string, number, number, number, number, number, number])[] = [
  ['centrum', 'Centrum', 15.57, 56.15, 15.61, 56.17, 0, 21400],
  ['norrhamn', 'Norrhamn', 15.57, 56.17, 15.61, 56.19, 0.004, 19800],
  ['osternas', 'Östernäs', 15.614, 56.15, 15.65, 56.17, 0.006, 17300],
  ['lindangen', 'Lindängen', 15.52, 56.17, 15.57, 56.2, 0, 22900],
  ['sjoliden', 'Sjöliden', 15.62, 56.172, 15.67, 56.2, 0.008, 14200],
  ['kvarnangen', 'Kvarnängen', 15.52, 56.15, 15.57, 56.17, 0, 18600],
  ['vastra-stranden', 'Västra stranden', 15.46, 56.14, 15.518, 56.18, 0, 15900],
  ['tjarno', 'Tjärnö', 15.6, 56.105, 15.65, 56.135, 0.01, 9900],
];

export const exampleAreas: readonly ExampleArea[] = rows.map(([key, name, west, south, east, north, cut, inhabitants]) => ({
  key,
  name,
  ring: outline(west, south, east, north, cut),
  label: [(west + east) / 2, (south + north) / 2],
  inhabitants,
}));
