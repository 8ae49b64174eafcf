// The incidents one asker sees, as columns for maps: those with a point first, in the order of a curve that keeps each tile's points together.
import { type IncidentColumns, incidentMonths, precisionClasses, worldBits, worldX, worldY } from '@samsyn/domain';

export interface PointColumns {
  readonly length: number;
  /** rows 0 … placed − 1 have a point that may be drawn; the rest have none, or one that stands for a whole area */
  readonly placed: number;
  /** world units, see domain/map/world-units.ts; of placed rows */
  readonly x: Int32Array;
  readonly y: Int32Array;
  /** the curve's key of placed rows, rising: the first 16 bits of x and y interleaved */
  readonly curve: Uint32Array;
  /** index into `categories`, or −1 */
  readonly category: Int16Array;
  /** index into `placeTypes` */
  readonly placeType: Uint8Array;
  /** index into the areas, or −1 */
  readonly area: Int16Array;
  /** year × 12 + month, or −1 */
  readonly month: Int16Array;
  /** hour of the week, Monday 00 = 0, or −1 */
  readonly weekHour: Int16Array;
  readonly count: Int32Array;
  /** what it takes in memory */
  readonly bytes: number;
}

/** Bits of x and of y in the curve's key: tiles up to this zoom are one run of it. */
export const curveBits = 16;
const exact = precisionClasses.indexOf('exact');
const snapped = precisionClasses.indexOf('snapped');

/** O(n): two passes of a radix sort. Points that stand for a street or an area are not drawn as places. */
export function pointColumns(incidents: IncidentColumns): PointColumns {
  const { length, longitude, latitude, precision } = incidents;
  const when = incidentMonths(incidents);
  const rows = new Uint32Array(length);
  const keys = new Uint32Array(length);
  const xs = new Int32Array(length);
  const ys = new Int32Array(length);
  let placed = 0;
  let unplaced = length;
  for (let row = 0; row < length; row++) {
    const drawn =
      (precision[row] === exact || precision[row] === snapped) && Number.isFinite(longitude[row]!) && Number.isFinite(latitude[row]!);
    if (!drawn) {
      rows[--unplaced] = row;
      continue;
    }
    xs[row] = worldX(longitude[row]!);
    ys[row] = worldY(latitude[row]!);
    keys[placed] = curveKey(xs[row]! >>> (worldBits - curveBits), ys[row]! >>> (worldBits - curveBits));
    rows[placed++] = row;
  }
  sortByKey(keys, rows, placed);
  // shared, so that the thread that lays them in order hands them over without a copy
  const room = (n: number, bytes: number) => new SharedArrayBuffer(n * bytes);
  const take = <T extends Int32Array | Int16Array | Uint8Array>(from: ArrayLike<number>, into: T, n = length): T => {
    for (let i = 0; i < n; i++) into[i] = from[rows[i]!]!;
    return into;
  };
  const copied = (from: Uint32Array, into: Uint32Array): Uint32Array => {
    into.set(from.subarray(0, into.length));
    return into;
  };
  const columns = {
    length,
    placed,
    x: take(xs, new Int32Array(room(placed, 4)), placed),
    y: take(ys, new Int32Array(room(placed, 4)), placed),
    curve: copied(keys, new Uint32Array(room(placed, 4))),
    category: take(incidents.category, new Int16Array(room(length, 2))),
    placeType: take(incidents.placeType, new Uint8Array(room(length, 1))),
    area: take(incidents.area, new Int16Array(room(length, 2))),
    month: take(when.month, new Int16Array(room(length, 2))),
    weekHour: take(when.weekHour, new Int16Array(room(length, 2))),
    count: take(incidents.count, new Int32Array(room(length, 4))),
  };
  return { ...columns, bytes: placed * 12 + length * 13 };
}

/** Bits of x and y by turns, y above x: Morton's order. */
function curveKey(x: number, y: number): number {
  return ((spread(y) << 1) | spread(x)) >>> 0;
}

function spread(value: number): number {
  let bits = value & 0xffff;
  bits = (bits | (bits << 8)) & 0x00ff00ff;
  bits = (bits | (bits << 4)) & 0x0f0f0f0f;
  bits = (bits | (bits << 2)) & 0x33333333;
  return (bits | (bits << 1)) & 0x55555555;
}

/** Sorts the first n keys with their rows, lower half of the key first: stable, so that equal inputs give equal orders. */
function sortByKey(keys: Uint32Array, rows: Uint32Array, n: number): void {
  let fromKeys: Uint32Array = keys.subarray(0, n);
  let fromRows: Uint32Array = rows.subarray(0, n);
  let toKeys: Uint32Array = new Uint32Array(n);
  let toRows: Uint32Array = new Uint32Array(n);
  for (const shift of [0, 16]) {
    const starts = new Uint32Array(65_537);
    for (let i = 0; i < n; i++) starts[((fromKeys[i]! >>> shift) & 0xffff) + 1]!++;
    for (let digit = 0; digit < 65_536; digit++) starts[digit + 1]! += starts[digit]!;
    for (let i = 0; i < n; i++) {
      const at = starts[(fromKeys[i]! >>> shift) & 0xffff]!++;
      toKeys[at] = fromKeys[i]!;
      toRows[at] = fromRows[i]!;
    }
    [fromKeys, toKeys] = [toKeys, fromKeys];
    [fromRows, toRows] = [toRows, fromRows];
  }
}

/** The run of placed rows whose key begins as a tile's does: [first, after last). Beyond `curveBits` it is the run of the tile above. */
export function tileRun(columns: PointColumns, z: number, x: number, y: number): readonly [number, number] {
  const over = Math.max(0, z - curveBits);
  const at = Math.min(z, curveBits);
  const shift = 2 * (curveBits - at);
  const key = curveKey(Math.floor(x / 2 ** over), Math.floor(y / 2 ** over));
  const low = shift === 32 ? 0 : (key * 2 ** shift) % 2 ** 32;
  return [firstFrom(columns.curve, low), firstFrom(columns.curve, low + 2 ** shift)];
}

/** How many keys are below `key`. */
function firstFrom(keys: Uint32Array, key: number): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (keys[middle]! < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
