// Ways to change a table that leave its shown sums as they are: along some axes a count is taken from one leaf and given to another, so that
// only what lies between the two leaves and their common parent changes. What can be changed like this cannot be worked out.
import type { CountLattice } from './count-lattice.ts';

/** One axis of a move: the nodes that change, as offsets in the lattice, with their signs; the two leaves are marked. */
export interface MoveSide {
  readonly offsets: readonly number[];
  readonly signs: readonly (1 | -1)[];
  readonly leaf: readonly (0 | 1)[];
  /** the two leaves; `other` −1 = nothing is exchanged along this axis and every sum above changes */
  readonly here: number;
  readonly other: number;
}

export function moveSide(lattice: CountLattice, axis: number, here: number, other: number): MoveSide {
  const stride = lattice.strides[axis]!;
  const up = lattice.upwards[axis]![here]!;
  const there = other < 0 ? [] : lattice.upwards[axis]![other]!;
  const mine = up.filter((node) => !there.includes(node));
  const theirs = there.filter((node) => !up.includes(node));
  return {
    offsets: [...mine, ...theirs].map((node) => node * stride),
    signs: [...mine.map(() => 1 as const), ...theirs.map(() => -1 as const)],
    leaf: [...mine.map((node) => (node === here ? 1 : 0)), ...theirs.map((node) => (node === other ? 1 : 0))],
    here,
    other,
  };
}

/** What a move does to every count it touches, for one unit added at its leaves. Reused from move to move: thousands are tried. */
export class MoveEffect {
  count = 0;
  nodes = new Int32Array(64);
  signs = new Int8Array(64);
  /** 1 = a leaf of the table */
  leaf = new Uint8Array(64);

  set(sides: readonly MoveSide[]): void {
    const size = sides.reduce((product, { offsets }) => product * offsets.length, 1);
    if (size > this.nodes.length) {
      this.nodes = new Int32Array(2 * size);
      this.signs = new Int8Array(2 * size);
      this.leaf = new Uint8Array(2 * size);
    }
    const { nodes, signs, leaf } = this;
    nodes[0] = 0;
    signs[0] = 1;
    leaf[0] = 1;
    let count = 1;
    for (const side of sides) {
      const parts = side.offsets.length;
      // from the end, so that nothing is overwritten before it is read
      for (let k = count - 1; k >= 0; k--) {
        const [node, sign, isLeaf] = [nodes[k]!, signs[k]!, leaf[k]!];
        for (let j = parts - 1; j >= 0; j--) {
          const at = k * parts + j;
          nodes[at] = node + side.offsets[j]!;
          signs[at] = sign * side.signs[j]!;
          leaf[at] = isLeaf & side.leaf[j]!;
        }
      }
      count *= parts;
    }
    this.count = count;
  }

  /** How many units the move can be made with: no cell may fall below zero. Infinity when it only adds. */
  capacity(table: Float64Array, direction: 1 | -1): number {
    let most = Number.POSITIVE_INFINITY;
    for (let k = 0; k < this.count; k++)
      if (this.leaf[k] === 1 && this.signs[k]! * direction < 0) most = Math.min(most, table[this.nodes[k]!]!);
    return most;
  }
}
