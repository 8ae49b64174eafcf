// Places as whole numbers on the square of Web Mercator: 2³⁰ units a side, some 4 cm at the equator. A tile is a square of them.

/** the side of the world */
export const worldBits = 30;
const side = 2 ** worldBits;
const furthest = 85.051_128;
/** metres around the equator of the sphere that Web Mercator is drawn on */
const worldMetres = 40_075_016.686;

export const worldX = (longitude: number): number => bounded(((longitude + 180) / 360) * side);

export function worldY(latitude: number): number {
  const phi = (Math.max(-furthest, Math.min(furthest, latitude)) * Math.PI) / 180;
  return bounded(((1 - Math.asinh(Math.tan(phi)) / Math.PI) / 2) * side);
}

const bounded = (value: number): number => Math.max(0, Math.min(side - 1, Math.floor(value)));

export const longitudeOf = (x: number): number => (x / side) * 360 - 180;
export const latitudeOf = (y: number): number => (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / side))) * 180) / Math.PI;

/** How many units a metre is at a latitude. */
export const unitsPerMetre = (latitude: number): number => side / (worldMetres * Math.cos((latitude * Math.PI) / 180));
