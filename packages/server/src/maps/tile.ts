// One tile of the map: one circle for each small square of it that holds anything, on its very spot when all of it lies on one. The numbers in a
// tile add up to the incidents in it, at every zoom: a circle says how many it stands for, and none is left out.
import { worldBits } from '@samsyn/domain';
import vtPbf from 'vt-pbf';
import { type ChosenRows, chosenChunks } from './chosen-rows.ts';
import { type PointColumns, tileRun } from './point-columns.ts';

export interface TilePoint {
  /** within the tile, 0 … 4095 */
  readonly x: number;
  readonly y: number;
  readonly n: number;
  /** 1 = all of them at one spot */
  readonly one: 0 | 1;
}

const extentBits = 12;
export const tileExtent = 2 ** extentBits;
/** squares along a tile's side: a circle has 64 pixels of a tile of 512 for itself */
const squareBits = 3;
const spotBits = 5;
/** O(rows of the tile). */
export function tilePoints(columns: PointColumns, chosen: ChosenRows, z: number, x: number, y: number): TilePoint[] {
  if (z > worldBits || x >= 2 ** z || y >= 2 ** z) return [];
  const [first, after] = tileRun(columns, z, x, y);
  const bits = worldBits - z;
  const cellBits = Math.max(0, bits - squareBits);
  const side = 2 ** squareBits;
  const n = new Int32Array(side * side);
  const sumX = new Float64Array(side * side);
  const sumY = new Float64Array(side * side);
  // the first spot met in each square, and whether another was met: to a metre or so, what lies there lies on one spot
  const spotX = new Int32Array(side * side).fill(-1);
  const spotY = new Int32Array(side * side);
  const several = new Uint8Array(side * side);
  const westmost = x * side;
  const northmost = y * side;
  chosenChunks(columns, chosen, first, after, (rows, wanted) => {
    for (let i = 0; i < wanted; i++) {
      const row = rows[i]!;
      const wx = columns.x[row]!;
      const wy = columns.y[row]!;
      const column = (wx >> cellBits) - westmost;
      const line = (wy >> cellBits) - northmost;
      // beyond the curve's own depth the run also holds the neighbours'
      if (column < 0 || line < 0 || column >= side || line >= side) continue;
      const cell = column + side * line;
      const count = columns.count[row]!;
      n[cell]! += count;
      sumX[cell]! += count * wx;
      sumY[cell]! += count * wy;
      if (spotX[cell]! < 0) {
        spotX[cell] = wx;
        spotY[cell] = wy;
      } else if (wx >> spotBits !== spotX[cell]! >> spotBits || wy >> spotBits !== spotY[cell]! >> spotBits) several[cell] = 1;
    }
  });
  const points: TilePoint[] = [];
  const square = tileExtent / side;
  n.forEach((count, cell) => {
    if (count === 0) return;
    if (several[cell] === 0) points.push({ x: inTile(spotX[cell]!, bits), y: inTile(spotY[cell]!, bits), n: count, one: 1 });
    else
      points.push({
        x: kept(inTile(sumX[cell]! / count, bits), (cell % side) * square, square),
        y: kept(inTile(sumY[cell]! / count, bits), Math.floor(cell / side) * square, square),
        n: count,
        one: 0,
      });
  });
  return points;
}

/** In the middle half of its square, so that two neighbours' circles never hide each other. */
const kept = (at: number, from: number, side: number): number => Math.round(Math.max(from + side / 4, Math.min(from + (3 * side) / 4, at)));

/** World units as units of the tile. */
const inTile = (world: number, bits: number): number => Math.floor((world % 2 ** bits) / 2 ** (bits - extentBits));

/** As a Mapbox vector tile with one layer, `points`. Counts of 0 are no incidents and are not drawn. */
export function tileBytes(points: readonly TilePoint[]): Buffer {
  const features = points
    .filter(({ n }) => n > 0)
    .map(({ x, y, n, one }) => ({ type: 1 as const, geometry: [[x, y]] as const, tags: { n, one } }));
  return Buffer.from(vtPbf.fromGeojsonVt({ points: { features } }, { version: 2, extent: tileExtent }));
}
