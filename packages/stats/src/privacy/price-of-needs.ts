// The least that all needs of rows and columns cost together, by prices: what a row and a column pay for a count that serves both is never
// more than it costs (the dual of the covering programme), so the sum of all prices is a bound from below.
import type { TableWithTotals } from './table-attacker.ts';

/**
 * @param need per row, then column, how many counts it needs
 * @param serves which counts serve their row, which their column
 * @param prices room for one a line
 * @param first side whose lines are priced first: each pays what its cheapest count costs, the others what is left of theirs
 */
export function priceOfNeeds(
  { rows, columns, counts }: TableWithTotals,
  cellsOf: readonly Int32Array[],
  need: Int32Array,
  serves: readonly [Uint8Array, Uint8Array],
  prices: Float64Array,
  first: 0 | 1,
): number {
  prices.fill(0);
  let sum = 0;
  for (let turn = 0; turn < 2; turn++) {
    const side = turn === 0 ? first : 1 - first;
    const mine = serves[side]!;
    const others = serves[1 - side]!;
    const end = side === 0 ? rows : rows + columns;
    for (let line = side === 0 ? 0 : rows; line < end; line++) {
      if (need[line] === 0) continue;
      let least = Number.POSITIVE_INFINITY;
      for (const cell of cellsOf[line]!) {
        if (mine[cell] === 0) continue;
        const across = side === 0 ? rows + (cell % columns) : Math.floor(cell / columns);
        least = Math.min(least, counts[cell]! - (others[cell] === 1 ? prices[across]! : 0));
      }
      prices[line] = least;
      sum += least * need[line]!;
    }
  }
  return sum;
}
