// The product of the trees: every node what × where × kind of place × time of day, and sums over its leaves.
import type { LeafCube, NodeKey, Tree } from './leaf-cube.ts';

/** Depth of a node for dispersion classes: a leaf, a group of leaves, or all. */
const LEAF = 0;
const GROUP = 1;
export const ALL = 2;

/** One axis: node 0 is "all"; the others are the tree's nodes that have at least one position. */
export interface Axis {
  readonly positions: number;
  readonly size: number;
  /** tree node of each axis node, −1 for "all" */
  readonly treeNode: Int16Array;
  /** axis node of a tree node, −1 when it has no position */
  readonly axisNode: Int16Array;
  readonly level: Uint8Array;
  /** axis node of the parent; 0 for nodes directly under the root, −1 for "all" itself */
  readonly parent: Int16Array;
  /** positions of each axis node */
  readonly members: readonly Int32Array[];
  /** axis nodes that a position adds to */
  readonly addsTo: readonly Int32Array[];
}

export interface Lattice {
  /** category, area, place type, daypart */
  readonly axes: readonly [Axis, Axis, Axis, Axis];
  /** number of nodes = product of the axis sizes; node 0 is everything */
  readonly size: number;
  readonly leaves: number;
}

const NO_TREE: Tree = { parent: new Int16Array(0), leaves: new Int16Array([-1]) };

function axisOf(tree: Tree): Axis {
  const { parent, leaves } = tree;
  const chains = Array.from(leaves, (leaf) => {
    const chain: number[] = [];
    for (let node = leaf; node >= 0 && chain.length < 8; node = parent[node]!) chain.push(node);
    return chain;
  });
  const used = new Uint8Array(parent.length);
  const hasChild = new Uint8Array(parent.length);
  for (const chain of chains) for (const node of chain) used[node] = 1;
  for (let node = 0; node < parent.length; node++) if (used[node] && parent[node]! >= 0) hasChild[parent[node]!] = 1;
  const treeNodes = [-1];
  const axisNode = new Int16Array(parent.length).fill(-1);
  for (let node = 0; node < parent.length; node++)
    if (used[node]) {
      axisNode[node] = treeNodes.length;
      treeNodes.push(node);
    }
  const addsTo = chains.map((chain) => Int32Array.from([0, ...chain.map((node) => axisNode[node]!)]));
  const members: number[][] = treeNodes.map(() => []);
  addsTo.forEach((nodes, position) => {
    for (const node of nodes) members[node]!.push(position);
  });
  return {
    positions: leaves.length,
    size: treeNodes.length,
    treeNode: Int16Array.from(treeNodes),
    axisNode,
    level: Uint8Array.from(treeNodes, (node) => (node < 0 ? ALL : hasChild[node] ? GROUP : LEAF)),
    parent: Int16Array.from(treeNodes, (node) => (node < 0 ? -1 : parent[node]! < 0 ? 0 : axisNode[parent[node]!]!)),
    members: members.map((list) => Int32Array.from(list)),
    addsTo,
  };
}

/** Builds the lattice of a cube. @throws RangeError when `counts` or `missing` do not have the shape the trees say */
export function latticeOf(cube: LeafCube): Lattice {
  const axes = [axisOf(cube.categories), axisOf(cube.areas), axisOf(cube.placeTypes ?? NO_TREE), axisOf(cube.dayparts ?? NO_TREE)] as const;
  const leaves = axes.reduce((product, axis) => product * axis.positions, 1);
  if (cube.counts.length !== leaves * cube.months)
    throw new RangeError(`cube: counts must hold ${leaves} leaves × ${cube.months} months, got ${cube.counts.length} numbers`);
  const flat = axes[0].positions * axes[1].positions * cube.months;
  if (cube.missing && cube.missing.length !== cube.counts.length && cube.missing.length !== flat)
    throw new RangeError(`cube: missing must have the shape of counts or ${flat} numbers, got ${cube.missing.length}`);
  return { axes: [...axes], size: axes.reduce((product, axis) => product * axis.size, 1), leaves };
}

/**
 * Sums a value per leaf (and month) up to every node, one axis at a time.
 * @param values [leaf][inner]
 * @returns [node][inner]; whole numbers in give whole numbers out
 */
export function sumUp(lattice: Lattice, values: Float64Array, inner?: number): Float64Array;
export function sumUp(lattice: Lattice, values: Int32Array, inner?: number): Int32Array;
export function sumUp(lattice: Lattice, values: Float64Array | Int32Array, inner = 1): Float64Array | Int32Array {
  let current: Float64Array | Int32Array = values;
  let width = inner;
  for (let i = 3; i >= 0; i--) {
    const axis = lattice.axes[i]!;
    if (axis.size === 1 && axis.positions === 1) continue;
    const outer = current.length / (axis.positions * width);
    const next: Float64Array | Int32Array =
      current instanceof Float64Array ? new Float64Array(outer * axis.size * width) : new Int32Array(outer * axis.size * width);
    for (let o = 0; o < outer; o++)
      for (let position = 0; position < axis.positions; position++) {
        const from = (o * axis.positions + position) * width;
        for (const node of axis.addsTo[position]!) {
          const to = (o * axis.size + node) * width;
          for (let j = 0; j < width; j++) next[to + j]! += current[from + j]!;
        }
      }
    current = next;
    width *= axis.size;
  }
  return current;
}

/** Axis nodes [category, area, place type, daypart] of a lattice node. */
export function coordinates(lattice: Lattice, node: number): [number, number, number, number] {
  const [, a, p, d] = lattice.axes;
  const daypart = node % d.size;
  const rest = (node - daypart) / d.size;
  const placeType = rest % p.size;
  const pair = (rest - placeType) / p.size;
  const area = pair % a.size;
  return [(pair - area) / a.size, area, placeType, daypart];
}

export function nodeAt(lattice: Lattice, category: number, area: number, placeType: number, daypart: number): number {
  const [, a, p, d] = lattice.axes;
  return ((category * a.size + area) * p.size + placeType) * d.size + daypart;
}

/** The lattice node of a key, or −1 when a part of it has no position on its axis. */
export function nodeOfKey(lattice: Lattice, key: NodeKey): number {
  const parts = [key.category, key.area, key.placeType ?? -1, key.daypart ?? -1].map((treeNode, i) => {
    if (treeNode < 0) return 0;
    return lattice.axes[i]!.axisNode[treeNode] ?? -1;
  });
  return parts.some((part) => part < 0) ? -1 : nodeAt(lattice, parts[0]!, parts[1]!, parts[2]!, parts[3]!);
}

/** Calls `visit` with every leaf of a node. */
export function eachLeaf(lattice: Lattice, node: number, visit: (leaf: number) => void): void {
  const [c, a, p, d] = coordinates(lattice, node);
  const [axisC, axisA, axisP, axisD] = lattice.axes;
  for (const i of axisC.members[c]!)
    for (const j of axisA.members[a]!)
      for (const k of axisP.members[p]!)
        for (const l of axisD.members[d]!) visit(((i * axisA.positions + j) * axisP.positions + k) * axisD.positions + l);
}

/** Where two nodes meet: trees make it a node again, or nothing (−1). */
export function intersection(lattice: Lattice, first: number, second: number): number {
  const one = coordinates(lattice, first);
  const two = coordinates(lattice, second);
  const met = one.map((node, i) => {
    const axis = lattice.axes[i]!;
    if (isWithin(axis, node, two[i]!)) return node;
    return isWithin(axis, two[i]!, node) ? two[i]! : -1;
  });
  return met.some((part) => part < 0) ? -1 : nodeAt(lattice, met[0]!, met[1]!, met[2]!, met[3]!);
}

function isWithin(axis: Axis, node: number, ancestor: number): boolean {
  for (let at = node; at >= 0; at = axis.parent[at]!) if (at === ancestor) return true;
  return false;
}
