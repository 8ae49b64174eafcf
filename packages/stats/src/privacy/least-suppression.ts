// The fewest counts, and of those the ones with the least sum, that must be hidden beside the small ones: branch and bound. A count that is
// not safe has a cut in its network that lets too little through, so one of the counts across it must be hidden: these are the branches.
import { type CellDemand, demandMet } from './cell-demand.ts';
import { LineNeeds } from './line-needs.ts';
import type { TableAttacker } from './table-attacker.ts';

/** `limit`: too many nodes; `none`: not even hiding all that may be hidden is enough. */
export type LeastSuppression =
  | { readonly hidden: Uint8Array; readonly nodes: number }
  | { readonly failed: 'limit' | 'none'; readonly nodes: number };

/** @param allowed 1 = may be hidden beside what is hidden */
export function leastSuppression(
  attacker: TableAttacker,
  demands: readonly CellDemand[],
  hidden: Uint8Array,
  allowed: Uint8Array,
  limit: number,
): LeastSuppression {
  if (demands.length === 0) return { hidden: hidden.slice(), nodes: 0 };
  const all = hidden.map((h, i) => h | allowed[i]!);
  if (!demands.every((demand) => demandMet(attacker, all, demand))) return { failed: 'none', nodes: 0 };
  const search = new Search(attacker, demands, hidden.slice(), allowed.slice(), limit);
  const cells = all.reduce((sum, h) => sum + h, 0);
  for (let depth = 0; depth <= cells; depth++) {
    search.descend(depth, 0);
    if (search.nodes > limit) return { failed: 'limit', nodes: search.nodes };
    if (search.best) return { hidden: search.best, nodes: search.nodes };
  }
  return { failed: 'none', nodes: search.nodes };
}

class Search {
  nodes = 0;
  best: Uint8Array | null = null;
  #leastSum = Number.POSITIVE_INFINITY;
  readonly #attacker: TableAttacker;
  readonly #demands: CellDemand[];
  readonly #hidden: Uint8Array;
  readonly #allowed: Uint8Array;
  readonly #limit: number;
  readonly #needs: LineNeeds;

  constructor(attacker: TableAttacker, demands: readonly CellDemand[], hidden: Uint8Array, allowed: Uint8Array, limit: number) {
    this.#attacker = attacker;
    this.#demands = [...demands];
    this.#hidden = hidden;
    this.#allowed = allowed.map((a, i) => (hidden[i] === 1 ? 0 : a));
    this.#limit = limit;
    this.#needs = new LineNeeds(attacker, demands);
  }

  /** All ways to hide `left` more counts, cheapest first; what a branch has tried its later sisters leave shown. */
  descend(left: number, sum: number): void {
    if (++this.nodes > this.#limit) return;
    const needs = this.#needs;
    if (!needs.find(this.#hidden, this.#allowed, left) || sum + needs.leastSum >= this.#leastSum) return;
    const cells = needs.branch() ?? this.#cut();
    if (cells === null) {
      this.#leastSum = sum;
      this.best = this.#hidden.slice();
      return;
    }
    if (left === 0) return;
    const { counts } = this.#attacker.table;
    cells.sort((a, b) => counts[a]! - counts[b]! || a - b);
    for (const cell of cells) {
      this.#allowed[cell] = 0;
      if (sum + counts[cell]! >= this.#leastSum) continue;
      this.#hidden[cell] = 1;
      this.descend(left - 1, sum + counts[cell]!);
      this.#hidden[cell] = 0;
    }
    for (const cell of cells) this.#allowed[cell] = 1;
  }

  /** Counts of which one must be hidden; null when every demand is met. */
  #cut(): number[] | null {
    for (const [k, demand] of this.#demands.entries()) {
      const cells = this.#lacking(demand);
      if (cells === null) continue;
      // what failed here will most likely fail again next door
      this.#demands.splice(k, 1);
      this.#demands.unshift(demand);
      return cells;
    }
    return null;
  }

  #lacking({ cell, low, up, width }: CellDemand): number[] | null {
    const attacker = this.#attacker;
    const count = attacker.table.counts[cell]!;
    const more = attacker.reach(this.#hidden, cell, 1, Math.max(up, width));
    if (more < Math.max(up, width - count)) return this.#across(cell);
    const less = attacker.reach(this.#hidden, cell, -1, Math.max(low, width));
    if (less < low) return this.#across(cell);
    if (more + less >= width) return null;
    // either way would do
    const below = less < count ? this.#across(cell) : [];
    attacker.reach(this.#hidden, cell, 1, width);
    return [...new Set([...this.#across(cell), ...below])];
  }

  /** Counts across the cut that the last reach ended at. */
  #across(without: number): number[] {
    const { near, table } = this.#attacker;
    const { rows, columns } = table;
    const cells: number[] = [];
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++) {
        const cell = row * columns + column;
        if (this.#allowed[cell] === 0 || cell === without || near[row] === near[rows + column]) continue;
        if (this.#attacker.lets(cell, near[row] === 1) > 0) cells.push(cell);
      }
    return cells;
  }
}
