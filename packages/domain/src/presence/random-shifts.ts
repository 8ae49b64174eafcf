// Shifts drawn by chance under the same rules and with the same hours: what any schedule would meet without looking at the picture.
import type { RandomSource } from '@samsyn/stats';
import { PresenceBoard } from './presence-board.ts';
import type { PlannedShift, PresenceResource, RiskGrid } from './presence-rules.ts';

/** tries in a row that found no room before the schedule is called full */
const fruitless = 200;

/** One schedule: resource, length, hour and place each uniform among what the rules leave; ends when hours or room are used up. */
export function randomShifts(grid: RiskGrid, resources: readonly PresenceResource[], random: RandomSource): readonly PlannedShift[] {
  const board = new PresenceBoard(grid, resources);
  let missed = 0;
  while (missed < fruitless && resources.length > 0) {
    const r = random.below(resources.length);
    const resource = resources[r]!;
    const wanted = resource.shortestShift + random.below(resource.longestShift - resource.shortestShift + 1);
    const start = random.below(grid.hours);
    const room = board.room(r, start, resource.shortestShift);
    const places = resource.places?.length ?? grid.places;
    const place = resource.places?.[random.below(places)] ?? random.below(places);
    if (!room || places === 0) {
      missed++;
      continue;
    }
    missed = 0;
    board.add({ resource: r, group: room.group, place, start, length: Math.min(wanted, room.longest) });
  }
  return board.shifts;
}
