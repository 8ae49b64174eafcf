// What must stay possible for a hidden count, and whether it does.
import type { TableAttacker } from './table-attacker.ts';

/** What must stay possible for a hidden count: lower by `low`, higher by `up`, and a range of at least `width`. */
export interface CellDemand {
  readonly cell: number;
  readonly low: number;
  readonly up: number;
  readonly width: number;
}

export function demandMet(attacker: TableAttacker, hidden: Uint8Array, { cell, low, up, width }: CellDemand): boolean {
  const more = attacker.reach(hidden, cell, 1, Math.max(up, width));
  if (more < up) return false;
  const less = attacker.reach(hidden, cell, -1, Math.max(low, width));
  return less >= low && more + less >= width;
}
