// An attacker of copies that shares nothing with the product's own: every combination of told counts, by linear algebra, against every set of
// kinds × kinds of place × places × hours that can be named: a node of each tree, or a node without any of the parts told of it.
import type { Picture } from '../../picture/picture.ts';
import type { ToldRow } from '../told-row.ts';
import { kernelVector, prime } from './kernel-vector.ts';
import { type TownRow, townAreas } from './small-town.ts';

export interface FoundSet {
  readonly what: string;
  readonly n: number;
}

interface Axis {
  /** the smallest parts */
  readonly parts: number;
  /** by the key of a told box: its parts */
  readonly told: ReadonlyMap<string, readonly number[]>;
  readonly partOf: (row: TownRow) => number;
  readonly candidates: readonly { readonly name: string; readonly parts: readonly number[] }[];
}

/**
 * Sets of 1 … k − 1 incidents whose number follows from the counts told, and any number of a sensitive kind finer than the whole and a year.
 * @param told counts with the same months
 */
export function boxAttack(
  told: readonly ToldRow[],
  rows: readonly TownRow[],
  whole: Picture,
  k: number,
  sensitive: (category: string) => boolean,
  wholeYear: boolean,
): FoundSet[] {
  const usable = told.filter(({ box }) => !/again|tested|hot /.test(box.space ?? '') && box.hours !== 'unknown');
  const keysOf = (axis: 'category' | 'placeType' | 'space' | 'hours') => [...new Set(usable.map(({ box }) => box[axis] ?? ''))];
  const axes = [
    kinds(rows, keysOf('category')),
    places(rows, keysOf('placeType')),
    spaces(rows, keysOf('space'), whole),
    hours(keysOf('hours')),
  ] as const;
  const strides = axes.map((_, i) => axes.slice(i + 1).reduce((size, { parts }) => size * parts, 1));
  const columns = axes.reduce((size, { parts }) => size * parts, 1);
  const sums = usable.map(({ box }) =>
    [box.category, box.placeType, box.space, box.hours].reduce<number[]>(
      (at, key, axis) => at.flatMap((base) => (axes[axis]?.told.get(key ?? '') ?? []).map((part) => base + part * (strides[axis] ?? 0))),
      [0],
    ),
  );
  const counts = new Float64Array(columns);
  for (const row of rows) {
    const at = axes.reduce((sum, axis, i) => sum + axis.partOf(row) * (strides[i] ?? 0), 0);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  const [first, second] = [kernelVector(sums, columns, 1), kernelVector(sums, columns, 2)];
  const found: FoundSet[] = [];
  walk([counts, first, second], axes, 0, '', (what, [n = 0, a = 1, b = 1]) => {
    if (n === 0 || a % prime !== 0 || b % prime !== 0) return;
    const [category = '', place = '', space = '', hour = ''] = what.split(' × ');
    const kindsIn = axes[0].candidates.find(({ name }) => name === category)?.parts ?? [];
    const onlySensitive = kindsIn.length > 0 && kindsIn.every((part) => sensitive(kindName(part)));
    const finer = !wholeYear || place !== '' || space !== '' || hour !== '';
    if (n < k || (onlySensitive && finer)) found.push({ what, n });
  });
  return found;
}

/** Sums the tables over every candidate of every axis, one axis at a time. */
function walk(
  tables: readonly Float64Array[],
  axes: readonly Axis[],
  axis: number,
  name: string,
  tell: (what: string, sums: number[]) => void,
): void {
  const current = axes[axis];
  if (!current) {
    tell(
      name,
      tables.map((table) => table[0] ?? 0),
    );
    return;
  }
  const size = (tables[0]?.length ?? 0) / current.parts;
  for (const candidate of current.candidates) {
    const summed = tables.map((table, t) => {
      const sum = new Float64Array(size);
      for (const part of candidate.parts)
        for (let i = 0; i < size; i++)
          sum[i] = ((sum[i] ?? 0) + (table[part * size + i] ?? 0)) % (t === 0 ? Number.MAX_SAFE_INTEGER : prime);
      return sum;
    });
    if (summed[0]?.some((n) => n > 0)) walk(summed, axes, axis + 1, axis === 0 ? candidate.name : `${name} × ${candidate.name}`, tell);
  }
}

const kindNames: string[] = [];
const kindName = (part: number) => kindNames[part] ?? '';

function kinds(rows: readonly TownRow[], keys: readonly string[]): Axis {
  const leaves = [...new Set(rows.map(({ category }) => category)), 'fraud'].sort();
  const groups = [...new Set(leaves.map((key) => key.split('/')[0] ?? key))];
  // what is in a group but in none of its named kinds
  kindNames.splice(0, kindNames.length, ...leaves, ...groups.map((group) => `${group}/…`));
  const within = (key: string) =>
    [...kindNames.keys()].filter((i) => key === '' || kindNames[i] === key || kindNames[i]?.startsWith(`${key}/`));
  const nodes = [...new Set(['', ...groups, ...leaves])].map((key) => ({ name: key, parts: within(key) }));
  return {
    parts: kindNames.length,
    told: new Map(keys.map((key) => [key, within(key)])),
    partOf: ({ category }) => leaves.indexOf(category),
    candidates: withoutTold(
      nodes,
      keys.filter((key) => key !== '').map((key) => ({ name: key, parts: within(key) })),
    ),
  };
}

function places(rows: readonly TownRow[], keys: readonly string[]): Axis {
  const names = [...new Set(rows.map(({ placeType }) => placeType)), 'elsewhere'];
  const within = (key: string) => (key === '' ? [...names.keys()] : [names.indexOf(key)].filter((i) => i >= 0));
  const nodes = ['', ...names].map((key) => ({ name: key, parts: within(key) }));
  return {
    parts: names.length,
    told: new Map(keys.map((key) => [key, within(key)])),
    partOf: ({ placeType }) => names.indexOf(placeType),
    candidates: withoutTold(
      nodes,
      keys.filter((key) => key !== '').map((key) => ({ name: key, parts: within(key) })),
    ),
  };
}

function spaces(rows: readonly TownRow[], keys: readonly string[], whole: Picture): Axis {
  const rings = new Map<string, [number, number][]>(
    whole.problems.flatMap(({ evidence }) => evidence.cells.map(({ cell, ring }) => [`cell:${cell}`, ring] as const)),
  );
  const cells = keys.filter((key) => key.startsWith('cell:'));
  const cellOf = ({ area, point: [x, y] }: TownRow) =>
    area < 0
      ? ''
      : (cells.find((name) => {
          const ring = rings.get(name) ?? [];
          const [xs, ys] = [ring.map(([lon]) => lon), ring.map(([, lat]) => lat)];
          return x >= Math.min(...xs) && x < Math.max(...xs) && y >= Math.min(...ys) && y < Math.max(...ys);
        }) ?? '');
  const leafAreas = townAreas.areas.slice(3).map(({ key }) => key);
  const pairs = new Set(['|', ...leafAreas.map((key) => `${key}|`)]);
  // a cell over a border lies in every area that one of its corners lies in, whether or not anything happened there
  for (const cell of cells)
    for (const [x, y] of rings.get(cell) ?? [])
      for (const { key, geometry } of townAreas.areas.slice(3)) {
        const [west = 0, south = 0] = geometry?.type === 'Polygon' ? (geometry.coordinates[0]?.[0] ?? []) : [];
        if (x >= west && x <= west + 0.04 && y >= south && y <= south + 0.03) pairs.add(`${key}|${cell}`);
      }
  for (const row of rows) pairs.add(`${row.area < 0 ? '' : (townAreas.areas[row.area]?.key ?? '')}|${cellOf(row)}`);
  const names = [...pairs];
  const above = (key: string) => townAreas.areas[townAreas.areas.find((area) => area.key === key)?.parent ?? -1]?.key ?? '';
  const within = (key: string) =>
    [...names.keys()].filter((i) => {
      const [area = '', cell = ''] = (names[i] ?? '').split('|');
      return key === '' || cell === key || area === key || (area !== '' && above(area) === key);
    });
  const nodes = ['', 'ost', 'vast', ...leafAreas, ...cells].map((key) => ({ name: key, parts: within(key) }));
  return {
    parts: names.length,
    told: new Map(keys.map((key) => [key, within(key)])),
    partOf: (row) => names.indexOf(`${row.area < 0 ? '' : (townAreas.areas[row.area]?.key ?? '')}|${cellOf(row)}`),
    candidates: withoutTold(
      nodes,
      keys.filter((key) => key !== '').map((key) => ({ name: key, parts: within(key) })),
    ),
  };
}

/** Hours that every told set holds or leaves together are one part. */
function hours(keys: readonly string[]): Axis {
  const sets = keys.map(
    (key) => new Set(key === '' || key === 'known' ? Array.from({ length: 168 }, (_, h) => h) : key.split(',').map(Number)),
  );
  const marks = Array.from({ length: 168 }, (_, hour) => sets.map((set) => (set.has(hour) ? '1' : '0')).join(''));
  const names = [...new Set(marks)];
  const within = (at: number) => [...names.keys()].filter((i) => names[i]?.[at] === '1');
  const all = { name: '', parts: [...names.keys()] };
  const told = keys.map((key, at) => ({ name: key, parts: within(at) })).filter(({ name }) => name !== '' && name !== 'known');
  const single = [...names.keys()].map((part) => ({ name: `hours ${names[part]}`, parts: [part] }));
  return {
    parts: names.length,
    told: new Map(keys.map((key, at) => [key, within(at)])),
    partOf: ({ hour }) => names.indexOf(marks[hour] ?? ''),
    candidates: withoutTold([all, ...told, ...single], told),
  };
}

type Named = { readonly name: string; readonly parts: readonly number[] };
const most = 70;

/** Every node, and every node without some of the told parts in it: one, two, or all but none, one, two of those that lie apart. */
function withoutTold(nodes: readonly Named[], told: readonly Named[]): Named[] {
  const out = new Map<string, Named>();
  const put = (name: string, parts: readonly number[]) => {
    const key = parts.join();
    if (parts.length > 0 && !out.has(key)) out.set(key, { name, parts });
  };
  for (const { name, parts } of nodes) put(name, parts);
  for (const node of nodes) {
    const inside = told.filter(({ parts }) => parts.length < node.parts.length && parts.every((part) => node.parts.includes(part)));
    const less = (gone: readonly Named[]) =>
      put(
        `${node.name || 'all'} without ${gone.map(({ name }) => name).join(' and ')}`,
        node.parts.filter((part) => !gone.some(({ parts }) => parts.includes(part))),
      );
    inside.forEach((one, i) => {
      less([one]);
      for (const other of inside.slice(i + 1)) if (out.size < most) less([one, other]);
      less(inside.filter((other) => other !== one));
    });
    less(inside);
  }
  return [...out.values()];
}
