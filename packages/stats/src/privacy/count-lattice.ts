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
 * How many in all, over every part of every axis? A table of any number of axes, each a tree, with all its sums.
 * @not For a two-way table that only needs hiding: `suppressTable` takes the rows as they are.
 * @formula sum(n₁, …, n_d) = Σ counts of the cells whose leaf on every axis i is nᵢ or under it
 * @pitfall A parent is the sum of its children and of nothing else: what has no place of its own needs a leaf ("not known").
 * @param axes trees; the root stands first, parents before their children
 * @param cells counts ≥ 0 at leaves; several at one place are added
 * @returns the trees as lists, and `sums`: one a combination of nodes, the last axis fastest
 * @throws RangeError for a tree that is none, a cell that is no leaf, a count that is no whole number ≥ 0
 * @cost O(product of the axes' nodes × axes): 30 × 120 × 6 nodes in 8 ms
 * @source Gray et al. 1997 (data cube). Checked by adding up.
 * @example
 * const flat = (n: number) => ({ parent: [-1, ...new Array<number>(n).fill(0)] });
 * const table = [[12, 3, 25], [8, 14, 9], [30, 22, 17]];
 * const cells = table.flatMap((row, r) => row.map((count, c) => ({ at: [r + 1, c + 1], count })));
 * const lattice = countLattice([flat(3), flat(3)], cells);
 * [...lattice.sums]
 * @figure gridFigure({ title: 'Counts with their sums, the whole first', columns: 4, values: answer })
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

/**
 * Where does a combination of nodes stand in `sums`?
 * @not With nodes of several lattices: the index belongs to one.
 * @formula Σ atᵢ · strideᵢ
 * @pitfall Node 0 of an axis is its root, the sum over it; the first part is node 1.
 * @param at one node an axis
 * @returns the index
 * @cost O(axes)
 * @source own; checked against `latticeNode`
 * @example
 * const flat = (n: number) => ({ parent: [-1, ...new Array<number>(n).fill(0)] });
 * const table = [[12, 3, 25], [8, 14, 9], [30, 22, 17]];
 * const cells = table.flatMap((row, r) => row.map((count, c) => ({ at: [r + 1, c + 1], count })));
 * const lattice = countLattice([flat(3), flat(3)], cells);
 * lattice.sums[latticeIndex(lattice, [1, 0])]
 * @figure barsFigure({ title: 'Sum of each row', bars: [1, 2, 3].map((row) => ({ name: `row ${row}`, value: lattice.sums[latticeIndex(lattice, [row, 0])], marked: row === 1 })) })
 */
export function latticeIndex({ strides }: CountLattice, at: readonly number[]): number {
  return at.reduce((sum, node, i) => sum + node * (strides[i] ?? 0), 0);
}

/**
 * Which combination of nodes stands at an index of `sums`?
 * @not In a loop over all: count the nodes along instead.
 * @formula atᵢ = ⌊index / strideᵢ⌋ mod nodesᵢ
 * @pitfall Nodes count from the root, 0.
 * @returns one node an axis
 * @cost O(axes)
 * @source own; checked against `latticeIndex`
 * @example
 * const flat = (n: number) => ({ parent: [-1, ...new Array<number>(n).fill(0)] });
 * const table = [[12, 3, 25], [8, 14, 9], [30, 22, 17]];
 * const cells = table.flatMap((row, r) => row.map((count, c) => ({ at: [r + 1, c + 1], count })));
 * const lattice = countLattice([flat(3), flat(3)], cells);
 * latticeNode(lattice, 6)
 * @figure gridFigure({ title: 'Column of each index', columns: 4, values: [...lattice.sums].map((_, i) => latticeNode(lattice, i)[1]), marked: [...lattice.sums].map((_, i) => (i === 6 ? 1 : 0)) })
 */
export function latticeNode({ axes, strides }: CountLattice, index: number): number[] {
  return axes.map(({ parent }, i) => Math.floor(index / (strides[i] ?? 1)) % parent.length);
}

/**
 * Which sums are published at all? Those whose node on every axis is open.
 * @not For what is hidden because it is small: that is `protectLattice`'s to say.
 * @formula open(n₁, …, n_d) = Π openᵢ(nᵢ)
 * @pitfall A closed leaf under open parents is still counted in them, and may be worked out where all its sisters are open.
 * @returns 1 = published as far as the axes go, in the order of `sums`
 * @cost O(sums × axes)
 * @source own
 * @example
 * const rows = { parent: [-1, 0, 0] };
 * const months = { parent: [-1, 0, 0, 0], open: [false, true, true, true] };
 * const lattice = countLattice([rows, months], [{ at: [1, 2], count: 7 }]);
 * [...openNodes(lattice)]
 * @figure gridFigure({ title: 'A year that is not over is not told', columns: 4, values: answer })
 */
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
