// What given shifts meet: today's, proposed or drawn by chance, all counted the same way.
import { coverageOf, type PlannedShift, type RiskGrid } from './presence-rules.ts';

export interface ShiftsValue {
  /** Σ harm at places and hours where at least one group is: each counted once */
  readonly met: number;
  /** Σ harm × coverage: what the planner maximises */
  readonly worth: number;
  /** places × hours with at least one group */
  readonly coveredHours: number;
}

/** Shifts outside the grid's places count nothing; rules are not asked, so that today's shifts can be counted as they are. O(hours worked). */
export function valueOfShifts(grid: RiskGrid, shifts: readonly Where[]): ShiftsValue {
  let met = 0;
  let worth = 0;
  const groups = groupsAt(grid, shifts);
  for (const [at, k] of groups) {
    met += grid.harm[at]!;
    worth += grid.harm[at]! * coverageOf(k);
  }
  return { met, worth, coveredHours: groups.size };
}

/** Indexes of the places and hours where at least one group is. */
export const coveredCells = (grid: RiskGrid, shifts: readonly Where[]): ReadonlySet<number> => new Set(groupsAt(grid, shifts).keys());

type Where = Pick<PlannedShift, 'place' | 'start' | 'length'>;

function groupsAt({ hours, places, cyclic }: RiskGrid, shifts: readonly Where[]): Map<number, number> {
  const groups = new Map<number, number>();
  for (const { place, start, length } of shifts) {
    if (place < 0 || place >= places) continue;
    for (let i = 0; i < length && (cyclic || start + i < hours); i++) {
      const at = place * hours + ((start + i) % hours);
      groups.set(at, (groups.get(at) ?? 0) + 1);
    }
  }
  return groups;
}
