// A table of addresses (CSV, Excel, GeoJSON points) as the register that deliveries are looked up in.
import {
  type AddressPreview,
  type AreaSystem,
  addressKey,
  Fault,
  makeAreaIndex,
  placeKey,
  type RegisteredAddress,
  streetKey,
} from '@samsyn/domain';
import { readNumber } from '../files/number-style.ts';
import { openTables } from '../files/open-tables.ts';
import type { TableHead } from '../files/table.ts';
import { type AddressColumns, addressColumns, addressFields } from './address-columns.ts';
import { pointSystem } from './point-system.ts';

export interface ReadAddresses extends Omit<AddressPreview, 'file' | 'addresses' | 'examples'> {
  readonly register: RegisteredAddress[];
}

/** Points of one address farther apart than this are two places. */
const samePlaceMetres = 60;
interface Found {
  readonly street: string;
  readonly place: string;
  readonly x: number;
  readonly y: number;
}

/** @throws Fault address.columns, address.none, area.metres; import.* when it is no table */
export async function readAddresses(path: string, file: string, areas: AreaSystem | null): Promise<ReadAddresses> {
  const tables = await openTables(path, { name: file });
  const found: Found[] = [];
  const lines: number[] = [];
  let rows = 0;
  let incomplete = 0;
  let told: AddressPreview['columns'] = [];
  try {
    for (const table of tables) {
      const columns = addressColumns(table.head.columns);
      requireColumns(columns, file);
      told = addressFields.flatMap((field) => {
        const at = columns[field];
        return at === undefined || field === 'letter' ? [] : [{ field, column: table.head.columns[at] ?? '' }];
      });
      const read = rowReader(table.head, columns);
      for await (const chunk of table.rows())
        for (const [r, cells] of chunk.rows.entries()) {
          rows++;
          const one = read(cells);
          if (one) found.push(one);
          else {
            incomplete++;
            if (lines.length < 20) lines.push(chunk.lines[r] ?? 0);
          }
        }
    }
  } finally {
    for (const table of tables) await table.close();
  }
  const index = areas?.areas.some(({ geometry }) => geometry) ? makeAreaIndex(areas) : null;
  const inside = index && ((longitude: number, latitude: number) => index.find(longitude, latitude) >= 0);
  const step = Math.max(1, Math.floor(found.length / 500));
  const system = pointSystem(
    found.flatMap(({ x, y }, i) => (i % step === 0 ? [[x, y] as const] : [])),
    inside,
    file,
  );
  const placed = found.map(({ street, place, x, y }) => ({ street, place, at: system.at(x, y) }));
  const register = oneEach(placed);
  return {
    rows,
    incomplete,
    lines,
    columns: told,
    projection: system.name,
    ambiguous: register.filter(({ at }) => at === null).length,
    outside: inside ? placed.filter(({ at }) => !inside(at[0], at[1])).length : 0,
    register,
  };
}

function requireColumns(columns: AddressColumns, file: string): void {
  const address = columns.address !== undefined || (columns.street !== undefined && columns.number !== undefined);
  const position = columns.point !== undefined || (columns.x !== undefined && columns.y !== undefined);
  if (!address || !position) throw new Fault('address.columns', { file });
}

/** Null for a row that lacks street, number or a point. */
function rowReader(head: TableHead, columns: AddressColumns): (cells: readonly string[]) => Found | null {
  const cell = (cells: readonly string[], column: number | undefined): string => (column === undefined ? '' : (cells[column] ?? ''));
  const number = (cells: readonly string[], column: number | undefined): number => {
    const style = column === undefined ? undefined : head.numberStyles[column];
    return style ? readNumber(cell(cells, column), style) : Number.NaN;
  };
  return (cells) => {
    const place = placeKey(cell(cells, columns.place));
    const whole = columns.address === undefined ? null : addressKey(cell(cells, columns.address), cell(cells, columns.place));
    const street = whole?.street || streetKey(cell(cells, columns.street), `${cell(cells, columns.number)}${cell(cells, columns.letter)}`);
    const point = /^POINT\s*\(\s*(-?[\d.]+)\s+(-?[\d.]+)/i.exec(cell(cells, columns.point));
    const [x, y] = point ? [Number(point[1]), Number(point[2])] : [number(cells, columns.x), number(cells, columns.y)];
    return street === '' || !Number.isFinite(x) || !Number.isFinite(y) ? null : { street, place: place || (whole?.place ?? ''), x, y };
  };
}

/** Entrances of one house are one place, in their middle; the same address in two places is none. */
function oneEach(all: readonly { street: string; place: string; at: readonly [number, number] }[]): RegisteredAddress[] {
  const groups = new Map<string, { street: string; place: string; points: (readonly [number, number])[] }>();
  for (const { street, place, at } of all) {
    const key = `${street}|${place}`;
    const there = groups.get(key);
    if (there) there.points.push(at);
    else groups.set(key, { street, place, points: [at] });
  }
  return [...groups.values()].map(({ street, place, points }) => {
    const middle = [0, 1].map((axis) => points.reduce((sum, at) => sum + (at[axis] ?? 0), 0) / points.length);
    const [lon = 0, lat = 0] = middle;
    const near = points.every((at) => metresBetween(at, [lon, lat]) <= samePlaceMetres / 2);
    return { street, place, at: near ? [lon, lat] : null };
  });
}

const metresBetween = ([ax, ay]: readonly [number, number], [bx, by]: readonly [number, number]): number =>
  111_320 * Math.hypot(ay - by, (ax - bx) * Math.cos((ay * Math.PI) / 180));
