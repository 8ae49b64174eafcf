// Counts per kind, area and month as they may be let out: small ones hidden, and whatever they could be worked out from, also together with
// what the receiver was given before. An attacker who knows all of it is tried on every table before it leaves.
import {
  type CountLattice,
  countLattice,
  type Demand,
  latticeIndex,
  latticeNode,
  openNodes,
  protectLattice,
  tightenBounds,
} from '@samsyn/stats';
import { monthsBetween } from '../calendar/days.ts';
import { Fault } from '../fault.ts';
import { type EarlierCells, earlierValues } from './earlier-cells.ts';
import { joinKey, splitKey } from './key-parts.ts';
import { type KeyedAxis, keyedAxis, monthAxis } from './table-axes.ts';

export interface ReleaseRow {
  readonly category: string | null;
  /** null = no area */
  readonly area: string | null;
  /** YYYY-MM */
  readonly month: string;
  readonly n: number;
}

export interface ReleaseOptions {
  /** counts of 1 … k − 1 are hidden */
  readonly k: number;
  /** areas with their parents, parents first; areas of rows that are not among them stand directly under the whole */
  readonly areas?: readonly { readonly key: string; readonly parent: string | null }[];
  /** every month of the table, also those without rows; default from the first to the last of the rows */
  readonly months?: readonly string[];
  /** whether the rows are the whole municipality, so that their sums over all areas are told; default yes */
  readonly areasSummed?: boolean;
  /** kinds that are told for the whole area and the year only */
  readonly sensitive?: (category: string) => boolean;
  /** what the receiver already has */
  readonly earlier?: readonly EarlierCells[];
}

/** Why a count is hidden. For the one who lets it out, never for the receiver: it would narrow down what is hidden. */
export type HiddenBecause = 'small' | 'complementary' | 'sensitive' | 'earlier';

export interface ReleasedCell {
  /** null = all */
  readonly category: string | null;
  readonly area: string | null;
  /** counts without an area, apart from the sum over all areas */
  readonly unplaced: boolean;
  /** YYYY-MM or YYYY */
  readonly period: string;
  /** null = hidden */
  readonly n: number | null;
  readonly because: HiddenBecause | null;
}

export interface ReleasedTable {
  readonly k: number;
  readonly months: readonly string[];
  readonly cells: readonly ReleasedCell[];
}

/** The key under which a cell is remembered. */
export function cellKey({ category, area, unplaced, period }: Pick<ReleasedCell, 'category' | 'area' | 'unplaced' | 'period'>): string {
  return joinKey([category ?? '', unplaced ? '\u2205' : (area ?? ''), period]);
}

/** The place that a key names. @throws RangeError for text that is no key */
export function cellAt(key: string): Pick<ReleasedCell, 'category' | 'area' | 'unplaced' | 'period'> {
  const [category, area, period, ...more] = splitKey(key);
  if (category === undefined || area === undefined || period === undefined || more.length > 0) throw new RangeError(`no cell: ${key}`);
  const unplaced = area === '\u2205';
  return { category: category === '' ? null : category, area: area === '' || unplaced ? null : area, unplaced, period };
}

/**
 * One published table with all its sums: kinds × areas × months and whole calendar years.
 * Rule: for every hidden small count n, what is shown leaves room for n − 1 or less and for k or more. Zero is shown, unless it is needed to
 * hide a small one. See docs/adr/0010-suppression.md.
 * @throws Fault suppression.refused when something hidden could be worked out together with an earlier release
 */
export function releaseTable(rows: readonly ReleaseRow[], options: ReleaseOptions): ReleasedTable {
  const table = laidOut(rows, options);
  const { lattice, open } = table;
  const earlier = earlierValues(options.earlier ?? [], (key) => table.indexOf(key));
  refuseOtherAreas(table, options.earlier ?? []);
  const because = new Map<number, HiddenBecause>();
  const demands = demandsOf(table, options, earlier.values, because);
  const known = new Uint8Array(lattice.sums.length);
  for (const [index, values] of earlier.values) if (values.includes(lattice.sums[index] ?? -1)) known[index] = 1;
  // a small count that was told before cannot be untold; it stays hidden here
  const told = demands.filter(({ node }) => known[node] === 1);
  for (const { node } of told) known[node] = 0;
  const hidden = forbiddenNodes(table, options);
  const wanted = demands.filter(({ node }) => !told.some((demand) => demand.node === node));
  const guarded = protectLattice(lattice, { demands: wanted, hidden: withNodes(hidden, told), known });
  if (guarded.unmet.length > 0) throw new Fault('suppression.refused', { earlier: earlier.newest ?? '–' });
  const shown = open.map((isOpen, i) => ((isOpen === 1 && guarded.hidden[i] === 0) || known[i] === 1 ? 1 : 0));
  const bounds = tightenBounds(lattice, shown);
  const found = wanted.some(({ node, low, high }) => (bounds.low[node] ?? 0) > low || (bounds.high[node] ?? 0) < high);
  if (found) throw new Fault('suppression.refused', { earlier: earlier.newest ?? '–' });
  const cells: ReleasedCell[] = [];
  for (let index = 0; index < open.length; index++) {
    const place = open[index] === 1 ? table.placeOf(index) : null;
    if (!place) continue;
    const isHidden = guarded.hidden[index] === 1;
    cells.push({
      ...place,
      n: isHidden ? null : (lattice.sums[index] ?? 0),
      because: isHidden ? (because.get(index) ?? 'complementary') : null,
    });
  }
  return { k: options.k, months: table.months, cells };
}

interface LaidOut {
  readonly lattice: CountLattice;
  readonly open: Uint8Array;
  readonly months: readonly string[];
  readonly axes: readonly [category: KeyedAxis, area: KeyedAxis, month: KeyedAxis];
  readonly placeOf: (index: number) => Omit<ReleasedCell, 'n' | 'because'> | null;
  readonly indexOf: (key: string) => number | null;
}

function laidOut(rows: readonly ReleaseRow[], options: ReleaseOptions): LaidOut {
  const months = options.months ?? monthsBetween(rows.map(({ month }) => month));
  const kinds = new Set(rows.flatMap(({ category }) => (category === null ? [] : [category.split('/')[0] ?? category, category])));
  const category = keyedAxis(
    [...kinds].sort().map((key) => ({ key, parent: key.includes('/') ? (key.split('/')[0] ?? null) : null })),
    new Set(rows.map((row) => row.category)),
    true,
  );
  const given = options.areas ?? [];
  const named = new Set(given.map(({ key }) => key));
  const others = [...new Set(rows.flatMap((row) => (row.area === null || named.has(row.area) ? [] : [row.area])))].sort();
  const area = keyedAxis(
    [...given, ...others.map((key) => ({ key, parent: null }))],
    new Set(rows.map((row) => row.area)),
    options.areasSummed ?? true,
  );
  const month = monthAxis(months);
  const leaf = (axis: KeyedAxis, key: string | null, what: string) => {
    const at = axis.leafOf.get(key);
    if (at === undefined) throw new RangeError(`releaseTable: no place for ${what} ${key}`);
    return at;
  };
  const lattice = countLattice(
    [category, area, month],
    rows.map((row) => ({
      at: [leaf(category, row.category, 'category'), leaf(area, row.area, 'area'), leaf(month, row.month, 'month')],
      count: row.n,
    })),
  );
  const axes = [category, area, month] as const;
  const ownLeaf = (axis: KeyedAxis, node: number) => axis.nodeOf.get(axis.keys[node] ?? null) !== node;
  const placeOf = (index: number) => {
    const [c = 0, a = 0, m = 0] = latticeNode(lattice, index);
    const period = month.keys[m] ?? null;
    // what counts at a group itself is no cell of its own in what is let out; what has no area is
    if (period === null || ownLeaf(category, c) || (a === 0 && area.open?.[0] === false)) return null;
    const unplaced = a !== 0 && area.keys[a] === null;
    if (!unplaced && ownLeaf(area, a)) return null;
    return { category: category.keys[c] ?? null, area: area.keys[a] ?? null, unplaced, period };
  };
  const indexOf = (key: string) => {
    const [c = '', a = '', m = ''] = splitKey(key);
    const nodes = [
      category.nodeOf.get(c === '' ? null : c),
      a === '\u2205' ? area.leafOf.get(null) : area.nodeOf.get(a === '' ? null : a),
      month.nodeOf.get(m),
    ];
    return nodes.some((node) => node === undefined)
      ? null
      : latticeIndex(
          lattice,
          nodes.map((node) => node ?? 0),
        );
  };
  return { lattice, open: openNodes(lattice), months, axes, placeOf, indexOf };
}

/** Two divisions of the same months lay over each other what neither shows alone: areas may be left out together, never exchanged. */
function refuseOtherAreas({ axes }: LaidOut, earlier: readonly EarlierCells[]): void {
  const [, area, month] = axes;
  if (area.keys.length === 1) return;
  for (const { name, shown } of earlier)
    for (const key of shown.keys()) {
      const [, a = '', period = ''] = splitKey(key);
      if (a !== '' && a !== '\u2205' && !area.nodeOf.has(a) && month.nodeOf.has(period))
        throw new Fault('suppression.refused', { earlier: name });
    }
}

/** 1 = a kind that is told for the whole area and the year only, finer than that. */
function forbiddenNodes({ lattice, axes }: LaidOut, { sensitive }: ReleaseOptions): Uint8Array {
  const forbidden = new Uint8Array(lattice.sums.length);
  if (!sensitive) return forbidden;
  const [category, , month] = axes;
  for (let index = 0; index < forbidden.length; index++) {
    const [c = 0, a = 0, m = 0] = latticeNode(lattice, index);
    const kind = category.keys[c] ?? null;
    if (kind !== null && sensitive(kind) && (a !== 0 || (month.keys[m] ?? '').length > 4)) forbidden[index] = 1;
  }
  return forbidden;
}

/** What must stay open to more than one reading: small counts, sensitive ones, and changes by few since an earlier release. */
function demandsOf(
  table: LaidOut,
  options: ReleaseOptions,
  earlier: ReadonlyMap<number, readonly number[]>,
  because: Map<number, HiddenBecause>,
): Demand[] {
  const { lattice, open } = table;
  const { k } = options;
  const forbidden = forbiddenNodes(table, options);
  const demands: Demand[] = [];
  for (let node = 0; node < open.length; node++) {
    if (open[node] === 0) continue;
    const n = lattice.sums[node] ?? 0;
    const near = (earlier.get(node) ?? []).filter((before) => before !== n && Math.abs(before - n) < k);
    if (forbidden[node] === 1) because.set(node, 'sensitive');
    if (forbidden[node] === 1 && n > 0) demands.push({ node, low: n - 1, high: Math.max(k, n + 1) });
    else if (n > 0 && n < k) {
      because.set(node, 'small');
      demands.push({ node, low: n - 1, high: k });
    } else if (near.length > 0) {
      because.set(node, 'earlier');
      demands.push(changedByFew(node, n, near, k));
    }
  }
  return demands;
}

/** A count that changed by few since it was told: as far as the receiver can know, it may not have changed, or by k or more. */
function changedByFew(node: number, n: number, near: readonly number[], k: number): Demand {
  const [least, most] = [Math.min(...near), Math.max(...near)];
  if (n > most) return { node, low: least, high: most + k };
  return { node, low: Math.max(0, least - k), high: Math.max(most, n + 1) };
}

function withNodes(hidden: Uint8Array, demands: readonly Demand[]): Uint8Array {
  for (const { node } of demands) hidden[node] = 1;
  return hidden;
}
