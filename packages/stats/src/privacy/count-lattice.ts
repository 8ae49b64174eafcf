// A table of counts with every sum over its axes: areas × months × kinds, each axis a tree with one root. The shape that suppression and
// its attacker work on; it knows nothing of either.

export interface TableAxis {
  /** index of each node's parent; the one root stands first and has −1, parents stand before their children */
  readonly parent: readonly number[];
  /** nodes that are published at all (a year that is not over is not); default all */
  readonly open?: readonly boolean[];
}

export interface CountLattice {
  readonly axes: readonly TableAxis[];
  /** per axis: the leaves, the children of each node, and from each node up to the root */
  readonly leaves: readonly (readonly number[])[];
  readonly children: readonly (readonly (readonly number[])[])[];
  readonly upwards: readonly (readonly (readonly number[])[])[];
  readonly strides: readonly number[];
  /** every combination of one node per axis, the last axis fastest */
  readonly sums: Float64Array;
}

/** One cell of the table: one leaf per axis. */
export interface LatticeCell {
  readonly at: readonly number[];
  readonly count: number;
}

/**
 * Sums a table along all its axes.
 * @param axes   trees; a parent's count is the sum of its children, so what has no place of its own needs a leaf
 * @param cells  counts ≥ 0 at leaves; several at one place are added
 * @throws RangeError for a tree that is none, a cell that is no leaf, a count that is no whole number ≥ 0
 * Cost O(product of the axes' nodes × axes).
 */
export function countLattice(axes: readonly TableAxis[], cells: Iterable<LatticeCell>): CountLattice {
  const children = axes.map(({ parent }, i) => {
    const lists: number[][] = parent.map(() => []);
    parent.forEach((above, node) => {
      if (node === 0 ? above !== -1 : !(above >= 0 && above < node)) throw new RangeError(`axis ${i}: node ${node} has parent ${above}`);
      if (node > 0) lists[above]?.push(node);
    });
    if (lists.length === 0) throw new RangeError(`axis ${i} has no node`);
    return lists;
  });
  const leaves = children.map((lists) => [...lists.keys()].filter((node) => lists[node]?.length === 0));
  const upwards = axes.map(({ parent }) => parent.map((_, node) => pathUp(parent, node)));
  const strides = axes.map((_, i) => axes.slice(i + 1).reduce((size, { parent }) => size * parent.length, 1));
  const sums = new Float64Array(axes.reduce((size, { parent }) => size * parent.length, 1));
  for (const { at, count } of cells) {
    if (!(Number.isInteger(count) && count >= 0)) throw new RangeError(`count ${count}: whole numbers from 0 only`);
    if (at.length !== axes.length || at.some((node, i) => children[i]?.[node]?.length !== 0))
      throw new RangeError(`cell ${at.join(',')} is not one leaf per axis`);
    const index = at.reduce((sum, node, i) => sum + node * (strides[i] ?? 0), 0);
    sums[index] = (sums[index] ?? 0) + count;
  }
  axes.forEach(({ parent }, i) => {
    addUp(sums, parent, strides[i] ?? 1);
  });
  return { axes, leaves, children, upwards, strides, sums };
}

function pathUp(parent: readonly number[], node: number): number[] {
  const path: number[] = [];
  for (let at = node; at >= 0; at = parent[at] ?? -1) path.push(at);
  return path;
}

/** Adds every node to its parent along one axis, children before parents. */
function addUp(sums: Float64Array, parent: readonly number[], stride: number): void {
  const block = stride * parent.length;
  for (let start = 0; start < sums.length; start += block)
    for (let node = parent.length - 1; node > 0; node--) {
      const from = start + node * stride;
      const to = start + (parent[node] ?? 0) * stride;
      for (let k = 0; k < stride; k++) sums[to + k]! += sums[from + k]!;
    }
}

/** Index of a combination. */
export function latticeIndex({ strides }: CountLattice, at: readonly number[]): number {
  return at.reduce((sum, node, i) => sum + node * (strides[i] ?? 0), 0);
}

/** The combination at an index. */
export function latticeNode({ axes, strides }: CountLattice, index: number): number[] {
  return axes.map(({ parent }, i) => Math.floor(index / (strides[i] ?? 1)) % parent.length);
}

/** 1 = published as far as the axes go. */
export function openNodes(lattice: CountLattice): Uint8Array {
  const open = new Uint8Array(lattice.sums.length).fill(1);
  lattice.axes.forEach(({ open: own }, i) => {
    if (!own) return;
    const stride = lattice.strides[i] ?? 1;
    const size = own.length;
    for (let index = 0; index < open.length; index++) if (own[Math.floor(index / stride) % size] === false) open[index] = 0;
  });
  return open;
}
