// The axes of a table that is let out, from keys to trees: what has no child of its own is a leaf, and what counts at a parent itself gets one.
import type { TableAxis } from '@samsyn/stats';

export interface KeyedAxis extends TableAxis {
  /** the key of each node; null = the whole */
  readonly keys: readonly (string | null)[];
  /** where a count with this key is put: its own leaf */
  readonly leafOf: ReadonlyMap<string | null, number>;
  readonly nodeOf: ReadonlyMap<string | null, number>;
}

export interface AxisNode {
  readonly key: string;
  /** null = directly under the whole */
  readonly parent: string | null;
  /** published at all; default yes */
  readonly open?: boolean;
}

/**
 * @param nodes  parents before their children
 * @param direct keys that have counts of their own although they have children; null = counts that belong to the whole alone
 * @param wholeOpen whether the sum over the whole axis is published
 */
export function keyedAxis(nodes: readonly AxisNode[], direct: ReadonlySet<string | null>, wholeOpen: boolean): KeyedAxis {
  const keys: (string | null)[] = [null];
  const parent: number[] = [-1];
  const open: boolean[] = [wholeOpen];
  const nodeOf = new Map<string | null, number>([[null, 0]]);
  const leafOf = new Map<string | null, number>();
  const put = (key: string | null, above: number, isOpen: boolean): number => {
    keys.push(key);
    parent.push(above);
    open.push(isOpen);
    return keys.length - 1;
  };
  for (const { key, parent: above, open: isOpen } of nodes) {
    const at = nodeOf.get(above);
    if (at === undefined || nodeOf.has(key)) throw new RangeError(`axis: ${key} under ${above}`);
    nodeOf.set(key, put(key, at, isOpen ?? true));
  }
  const parents = new Set(parent);
  for (const [key, node] of nodeOf) {
    if (!parents.has(node)) leafOf.set(key, node);
    else if (direct.has(key)) leafOf.set(key, put(key, node, open[node] === true));
  }
  return { keys, parent, open, leafOf, nodeOf };
}

/** Months under their calendar years. A year is published when all its months are there; a sum over all years never is: it grows. */
export function monthAxis(months: readonly string[]): KeyedAxis {
  const sorted = [...new Set(months)].sort();
  const years = [...new Set(sorted.map(yearOf))];
  const complete = new Set(years.filter((year) => sorted.filter((month) => yearOf(month) === year).length === 12));
  return keyedAxis(
    [...years.map((key) => ({ key, parent: null, open: complete.has(key) })), ...sorted.map((key) => ({ key, parent: yearOf(key) }))],
    new Set(),
    false,
  );
}

const yearOf = (month: string) => month.slice(0, 4);
