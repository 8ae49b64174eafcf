// What is hidden when the search for the least gives up: boxes around each small count, thinned by the exact attacker.
import { type CellDemand, demandMet } from './cell-demand.ts';
import { countLattice, latticeIndex } from './count-lattice.ts';
import { protectLattice } from './protect-lattice.ts';
import type { TableAttacker, TableWithTotals } from './table-attacker.ts';

export function isTotal({ rows, columns }: TableWithTotals, cell: number): boolean {
  return cell % columns === columns - 1 || cell >= (rows - 1) * columns;
}

/** Boxes around every small count; then whatever is not needed is shown again, totals and large counts first. */
export function byBoxes(
  attacker: TableAttacker,
  table: readonly (readonly number[])[],
  demands: readonly CellDemand[],
  small: Uint8Array,
  known: Uint8Array,
): Uint8Array {
  const whole = attacker.table;
  const { rows, columns, counts } = whole;
  const axis = (n: number) => ({ parent: Array.from({ length: n }, (_, i) => (i === 0 ? -1 : 0)) });
  const cells = table.flatMap((row, r) => row.map((count, c) => ({ at: [r + 1, c + 1], count })));
  const lattice = countLattice([axis(rows), axis(columns)], cells);
  const nodeOf = counts.map((_, cell) =>
    latticeIndex(lattice, [(Math.floor(cell / columns) + 1) % rows, ((cell % columns) + 1) % columns]),
  );
  const knownNodes = new Uint8Array(lattice.sums.length);
  for (const [cell, node] of nodeOf.entries()) knownNodes[node] = known[cell]!;
  const { hidden } = protectLattice(lattice, {
    known: knownNodes,
    demands: demands.map(({ cell, low, up, width }) => {
      const n = counts[cell]!;
      return { node: nodeOf[cell]!, low: n - low, high: Math.max(n + up, n - low + width) };
    }),
  });
  const chosen = Uint8Array.from(nodeOf, (node) => hidden[node]!);
  const order = [...counts.keys()].filter((cell) => chosen[cell] === 1 && small[cell] === 0);
  order.sort((a, b) => Number(isTotal(whole, b)) - Number(isTotal(whole, a)) || counts[b]! - counts[a]! || a - b);
  const met = demands.map((demand) => demandMet(attacker, chosen, demand));
  for (const cell of order) {
    chosen[cell] = 0;
    if (!demands.every((demand, i) => !met[i] || demandMet(attacker, chosen, demand))) chosen[cell] = 1;
  }
  return chosen;
}
