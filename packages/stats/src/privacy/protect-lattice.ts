// Which counts of a table must be left out, beside the small ones, so that no small one can be worked out: for each, two other tables are
// found that show exactly the same, one with fewer there and one with at least k. Safe by construction, not the cheapest choice.
import { type CountLattice, latticeNode, openNodes } from './count-lattice.ts';
import { MoveEffect, type MoveSide, moveSide } from './lattice-moves.ts';

/** A count that someone who knows all that is shown must believe can be as low as `low` and as high as `high`. */
export interface Demand {
  readonly node: number;
  readonly low: number;
  readonly high: number;
}

export interface ProtectInput {
  /** what must not be told, with the range that must stay open for each */
  readonly demands: readonly Demand[];
  /** 1 = hidden already, whatever it holds (a demand's node need not be repeated here) */
  readonly hidden?: Uint8Array;
  /** 1 = known to the reader from before: it cannot be hidden any more */
  readonly known?: Uint8Array;
  /** sums known from elsewhere: for each axis which leaves take part */
  readonly fixed?: readonly (readonly Uint8Array[])[];
}

export interface Protection {
  /** 0 = shown, 1 = hidden */
  readonly hidden: Uint8Array;
  /** demands that cannot be met, because too much is known from before */
  readonly unmet: readonly Demand[];
}

/** A leaf to exchange with, and what must be hidden beside the count for that alone. */
interface Partner {
  readonly side: MoveSide;
  readonly cost: number;
}

interface Candidate {
  readonly sides: readonly MoveSide[];
  readonly step: number;
  readonly score: number;
}

/**
 * Which counts of a table of any number of axes must be left out beside the small ones, so that nobody can work those out?
 * A hidden count is protected by others at the corners of a box, along hierarchies and over several boxes where one does not hold enough.
 * @not For a two-way table where as little as possible should be hidden: `suppressTable` finds the least.
 * @formula for each demand two tables x, y ≥ 0 are found that show the same as the true one:  x(node) ≤ low,  y(node) ≥ high
 * @pitfall Safe, not the cheapest: often a box more than must be.
 * @pitfall What the reader already knows (`known`, `fixed`) cannot be hidden any more; what then cannot be met is in `unmet`. Look at it.
 * @param lattice counts with their sums
 * @param input demands, what is hidden or known already, sums known from elsewhere
 * @returns hidden: 0 = shown, 1 = hidden, in the order of `sums`; unmet: demands that cannot be met
 * @cost a few hundred boxes for each small count that is not safe yet; 30 × 120 × 6 with mostly small counts about a second
 * @source Repsilber 1994; Giessing & Repsilber 2002 (hypercube), here with witness tables as proof for every count. Checked against sets and
 *   intervals by linear programmes, SciPy 1.10.1, and by trying every table.
 * @example
 * const flat = (n: number) => ({ parent: [-1, ...new Array<number>(n).fill(0)] });
 * const table = [[12, 3, 25], [8, 14, 9], [30, 22, 17]];
 * const cells = table.flatMap((row, r) => row.map((count, c) => ({ at: [r + 1, c + 1], count })));
 * const lattice = countLattice([flat(3), flat(3)], cells);
 * const node = latticeIndex(lattice, [1, 2]);
 * [...protectLattice(lattice, { demands: [{ node, low: 2, high: 5 }] }).hidden]
 * @figure gridFigure({ title: 'Counts with sums; framed: hidden', columns: 4, values: [...lattice.sums], marked: answer })
 */
export function protectLattice(lattice: CountLattice, input: ProtectInput): Protection {
  return new Protector(lattice, input).protect();
}

class Protector {
  readonly #lattice: CountLattice;
  readonly #demands: readonly Demand[];
  readonly #open: Uint8Array;
  readonly #hidden: Uint8Array;
  readonly #known: Uint8Array | null;
  readonly #fixed: readonly (readonly Uint8Array[])[];
  /** the witness table as it stands, and the range seen in all of them */
  readonly #table: Float64Array;
  readonly #least: Float64Array;
  readonly #most: Float64Array;
  readonly #height: Uint8Array;
  readonly #weights: Float64Array;
  readonly #effect = new MoveEffect();
  readonly #sides: (MoveSide | undefined)[][];

  constructor(lattice: CountLattice, { demands, hidden, known, fixed }: ProtectInput) {
    this.#lattice = lattice;
    this.#open = openNodes(lattice);
    this.#hidden = hidden ? hidden.slice() : new Uint8Array(lattice.sums.length);
    for (const { node } of demands) this.#hidden[node] = 1;
    this.#known = known ?? null;
    this.#fixed = fixed ?? [];
    this.#table = lattice.sums.slice();
    this.#least = lattice.sums.slice();
    this.#most = lattice.sums.slice();
    this.#height = heights(lattice);
    this.#sides = lattice.axes.map(() => []);
    // more for large counts and for sums
    this.#weights = lattice.sums.map((n, at) => Math.log2(2 + n) * 3 ** this.#height[at]!);
    // wide sums first: what they need hidden serves the narrow ones too
    this.#demands = [...demands].sort((a, b) => this.#height[b.node]! - this.#height[a.node]! || a.node - b.node);
  }

  protect(): Protection {
    const unmet = this.#demands.filter((demand) => !(this.#reach(demand, -1) && this.#reach(demand, 1)));
    return { hidden: this.#hidden, unmet };
  }

  /** Moves the witness table until the count is as low or as high as demanded, hiding what stands in the way. */
  #reach({ node, low, high }: Demand, direction: 1 | -1): boolean {
    const there = () => (direction < 0 ? this.#least[node]! <= low : this.#most[node]! >= high);
    const made: { sides: readonly MoveSide[]; by: number }[] = [];
    while (!there() && made.length < 24) {
      const need = direction < 0 ? this.#table[node]! - low : high - this.#table[node]!;
      const best = this.#bestMove(node, direction, need, 8) ?? this.#bestMove(node, direction, need, 40);
      if (!best) break;
      this.#apply(best.sides, direction * best.step);
      for (let k = 0; k < this.#effect.count; k++) this.#hide(this.#effect.nodes[k]!);
      made.push({ sides: best.sides, by: direction * best.step });
    }
    for (const { sides, by } of made.reverse()) this.#apply(sides, -by);
    return there();
  }

  #hide(at: number): void {
    if (this.#open[at] === 1) this.#hidden[at] = 1;
  }

  #apply(sides: readonly MoveSide[], by: number): void {
    this.#effect.set(sides);
    const { nodes, signs, count } = this.#effect;
    for (let k = 0; k < count; k++) {
      const at = nodes[k]!;
      const now = this.#table[at]! + by * signs[k]!;
      this.#table[at] = now;
      if (now < this.#least[at]!) this.#least[at] = now;
      if (now > this.#most[at]!) this.#most[at] = now;
    }
  }

  /** The move with the least to hide for what it gives; null when there is none. */
  #bestMove(node: number, direction: 1 | -1, need: number, width: number): Candidate | null {
    let best: Candidate | null = null;
    const chosen: MoveSide[] = [];
    for (const leaf of this.#leavesUnder(node, direction)) {
      const lists = this.#lattice.axes.map((_, axis) => this.#partners(node, leaf, axis, direction, width));
      const choose = (axis: number, cost: number): void => {
        const list = lists[axis];
        if (!list) {
          best = this.#weigh(chosen, direction, need, best?.score ?? Number.POSITIVE_INFINITY) ?? best;
          return;
        }
        for (const { side, cost: own } of list) {
          // nothing is cheaper than the counts next to it, whatever the other axes add
          if (best !== null && (best.score < 0.02 || cost + own >= best.score * need)) continue;
          chosen[axis] = side;
          choose(axis + 1, cost + own);
        }
      };
      choose(0, 0.01);
      if (best !== null && (best as Candidate).score < 0.02) return best;
    }
    return best;
  }

  /** The move when it is possible and better than `limit`. */
  #weigh(sides: readonly MoveSide[], direction: 1 | -1, need: number, limit: number): Candidate | null {
    this.#effect.set(sides);
    const step = Math.min(need, this.#effect.capacity(this.#table, direction));
    if (step < 1) return null;
    let cost = 0.01;
    for (let k = 0; k < this.#effect.count; k++) {
      const at = this.#effect.nodes[k]!;
      if (this.#known?.[at] === 1) return null;
      if (this.#open[at] === 1 && this.#hidden[at] === 0) cost += this.#weights[at]!;
      if (cost >= limit * step) return null;
    }
    return this.#fixed.every((sum) => keeps(sum, sides)) ? { sides: [...sides], step, score: cost / step } : null;
  }

  /** Cells of the count that the move may start from: for taking away those that hold most. */
  #leavesUnder(node: number, direction: 1 | -1): number[][] {
    const at = latticeNode(this.#lattice, node);
    const perAxis = at.map((n, axis) => this.#lattice.leaves[axis]!.filter((leaf) => this.#under(axis, leaf, n)));
    if (perAxis.every((list) => list.length === 1)) return [perAxis.map((list) => list[0]!)];
    const cells: { leaf: number[]; n: number; hidden: boolean }[] = [];
    for (const leaf of combinations(perAxis)) {
      const index = leaf.reduce((sum, one, axis) => sum + one * this.#lattice.strides[axis]!, 0);
      cells.push({ leaf: [...leaf], n: this.#table[index]!, hidden: this.#hidden[index] === 1 || this.#open[index] === 0 });
    }
    const usable = direction < 0 ? cells.filter(({ n }) => n > 0) : cells;
    return usable
      .sort((a, b) => Number(b.hidden) - Number(a.hidden) || b.n - a.n)
      .slice(0, 4)
      .map(({ leaf }) => leaf);
  }

  #under(axis: number, leaf: number, node: number): boolean {
    return this.#lattice.upwards[axis]![leaf]!.includes(node);
  }

  #side(axis: number, here: number, other: number): MoveSide {
    const size = this.#lattice.axes[axis]!.parent.length + 1;
    const at = here * size + other + 1;
    const kept = this.#sides[axis]![at] ?? moveSide(this.#lattice, axis, here, other);
    this.#sides[axis]![at] = kept;
    return kept;
  }

  /** Leaves to exchange with along one axis, the most promising first, and at last none. */
  #partners(node: number, leaf: readonly number[], axis: number, direction: 1 | -1, width: number): Partner[] {
    const stride = this.#lattice.strides[axis]!;
    const here = Math.floor(node / stride) % this.#lattice.axes[axis]!.parent.length;
    const none = this.#side(axis, leaf[axis]!, -1);
    if (here === 0) return [{ side: none, cost: 0 }];
    const base = leaf.reduce((sum, one, i) => sum + (i === axis ? 0 : one * this.#lattice.strides[i]!), 0);
    const own = new Set(this.#lattice.upwards[axis]![leaf[axis]!]!);
    // the sum of the leaf's neighbourhood: where it is empty, the far corner of a box is empty too
    const around = leaf.reduce(
      (sum, one, i) => sum + (i === axis ? 0 : (this.#lattice.upwards[i]![one]![1] ?? one) * this.#lattice.strides[i]!),
      0,
    );
    const scored: { other: number; cost: number; score: number; around: number }[] = [];
    for (const other of this.#lattice.leaves[axis]!) {
      const at = base + other * stride;
      // what is added to the count is taken from here
      if ((direction > 0 && this.#table[at]! < 1) || this.#under(axis, other, here)) continue;
      const apart = this.#lattice.upwards[axis]![other]!.findIndex((up) => own.has(up));
      const free = this.#hidden[at] === 1 || this.#open[at] === 0 ? 0 : this.#weights[at]!;
      scored.push({ other, cost: free, score: free + 3 * (apart - 1), around: this.#table[around + other * stride]! });
    }
    scored.sort((a, b) => a.score - b.score || a.other - b.other);
    const further = scored.slice(width).sort((a, b) => b.around - a.around || a.score - b.score);
    const chosen = [...scored.slice(0, width), ...further.slice(0, width / 4)];
    return [...chosen.map(({ other, cost }) => ({ side: this.#side(axis, leaf[axis]!, other), cost })), { side: none, cost: 0 }];
  }
}

/** Does a sum known from elsewhere stay as it is? A box's sum changes unless it holds both ends, or neither, along some axis. */
function keeps(sum: readonly Uint8Array[], sides: readonly MoveSide[]): boolean {
  return sides.some(({ here, other }, axis) => sum[axis]![here]! === (other < 0 ? 0 : sum[axis]![other]!));
}

/** How many axes of each combination are above their leaves. */
function heights({ sums, axes, children, strides }: CountLattice): Uint8Array {
  const height = new Uint8Array(sums.length);
  axes.forEach(({ parent }, axis) => {
    const isSum = children[axis]!.map((list) => (list.length > 0 ? 1 : 0));
    for (let index = 0; index < height.length; index++) height[index]! += isSum[Math.floor(index / strides[axis]!) % parent.length]!;
  });
  return height;
}

/** Every way to take one of each list. */
function* combinations<T>(lists: readonly (readonly T[])[]): Generator<readonly T[]> {
  const at = lists.map(() => 0);
  if (lists.some((list) => list.length === 0)) return;
  for (;;) {
    yield lists.map((list, i) => list[at[i]!]!);
    let i = lists.length - 1;
    while (i >= 0 && ++at[i]! === lists[i]!.length) at[i--] = 0;
    if (i < 0) return;
  }
}
