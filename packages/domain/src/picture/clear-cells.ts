// Which cells of a table of pairs hold more than chance, with the whole table as one family (Holm).
import type { Depth } from './picture.ts';

/** Indexes into the table's cells, the clearest first. */
export function clearCells({ observed, expected, p }: NonNullable<Depth['near']>, limit: number): number[] {
  const order = [...p.keys()].sort((a, b) => (p[a] ?? 1) - (p[b] ?? 1));
  const out: number[] = [];
  for (const [rank, cell] of order.entries()) {
    if ((p[cell] ?? 1) * (p.length - rank) > limit) break;
    if ((observed[cell] ?? 0) > (expected[cell] ?? 0)) out.push(cell);
  }
  return out;
}
