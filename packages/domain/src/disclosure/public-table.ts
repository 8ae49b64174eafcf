// The public copy of any table of counts: every sum that the table shows is taken into account, and what is left out is said beneath it.
import { countLattice, latticeIndex, openNodes, protectLattice, tightenBounds } from '@samsyn/stats';
import { Fault } from '../fault.ts';
import { type Bilingual, sayBoth } from '../picture/picture-words.ts';
import { type AxisNode, keyedAxis } from './table-axes.ts';

export interface TableDimension {
  readonly name: string;
  /** null = the rows' own keys, all of them directly under the whole */
  readonly nodes?: readonly AxisNode[];
  /** whether the table shows sums over this dimension, or its readers know them from elsewhere; default yes */
  readonly summed?: boolean;
}

export interface TableToPublish {
  readonly dimensions: readonly TableDimension[];
  /** one key per dimension, and the count */
  readonly rows: readonly { readonly keys: readonly string[]; readonly n: number }[];
}

export interface PublicTable {
  /** the table's rows in their order; null = left out */
  readonly rows: readonly { readonly keys: readonly string[]; readonly n: number | null }[];
  /** sums, with null for each dimension that is summed over, then for what is left out of the rows */
  readonly sums: readonly { readonly keys: readonly (string | null)[]; readonly n: number | null }[];
  readonly hidden: number;
  readonly note: Bilingual;
}

/**
 * Counts of 1 … k − 1 are left out, and whatever they could be worked out from.
 * @throws RangeError for a row without a key in each dimension; rows with the same keys are added up
 */
export function publicTable(table: TableToPublish, k: number): PublicTable {
  const axes = table.dimensions.map(({ nodes, summed }, i) => {
    const own = new Set(table.rows.map(({ keys }) => keys[i] ?? ''));
    return keyedAxis(nodes ?? [...own].map((key) => ({ key, parent: null })), own, summed ?? true);
  });
  const leaves = table.rows.map(({ keys }) =>
    axes.map((axis, i) => {
      const leaf = axis.leafOf.get(keys[i] ?? '');
      if (leaf === undefined) throw new RangeError(`publicTable: ${keys[i]} is no ${table.dimensions[i]?.name}`);
      return leaf;
    }),
  );
  const lattice = countLattice(
    axes,
    table.rows.map(({ n }, row) => ({ at: leaves[row] ?? [], count: n })),
  );
  const open = openNodes(lattice);
  const demands = [...lattice.sums.keys()].flatMap((node) => {
    const n = lattice.sums[node] ?? 0;
    return open[node] === 1 && n > 0 && n < k ? [{ node, low: n - 1, high: k }] : [];
  });
  const { hidden, unmet } = protectLattice(lattice, { demands });
  const bounds = tightenBounds(
    lattice,
    open.map((isOpen, i) => (isOpen === 1 && hidden[i] === 0 ? 1 : 0)),
  );
  if (unmet.length > 0 || demands.some(({ node, low, high }) => (bounds.low[node] ?? 0) > low || (bounds.high[node] ?? 0) < high))
    throw new Fault('suppression.refused', { earlier: '–' });
  const told = (index: number) => (hidden[index] === 1 ? null : (lattice.sums[index] ?? 0));
  const rows = table.rows.map(({ keys }, row) => ({ keys, n: told(latticeIndex(lattice, leaves[row] ?? [])) }));
  const sums = [...open.keys()].flatMap((index) => {
    const at = axes.map((axis, i) => Math.floor(index / (lattice.strides[i] ?? 1)) % axis.keys.length);
    const isSum = at.some((node, i) => (lattice.children[i]?.[node]?.length ?? 0) > 0);
    return open[index] === 1 && isSum ? [{ keys: at.map((node, i) => axes[i]?.keys[node] ?? null), n: told(index) }] : [];
  });
  return { rows, sums, hidden: [...rows, ...sums].filter(({ n }) => n === null).length, note: sayBoth('sup.note', () => ({ k })) };
}
