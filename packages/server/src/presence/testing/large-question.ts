// A week of 60 places and 40 group hours: the largest question that a coordinator is likely to put, seeded.
import { seeded } from '@samsyn/stats';
import type { layShifts } from '../planner-pool.ts';

export function largeQuestion(): Parameters<typeof layShifts>[0] {
  const [hours, places] = [168, 60];
  const random = seeded(7, 1);
  const harm = Float64Array.from({ length: hours * places }, () => random.next() ** 4);
  const resource = {
    personHours: 20,
    groupSize: 1,
    groups: 3,
    shortestShift: 2,
    longestShift: 6,
    rest: 11,
    allowed: new Uint8Array(hours).fill(1),
    places: null,
  };
  return { grid: { hours, cyclic: true, places, harm }, resources: [resource, { ...resource, groups: 2 }], seed: 1 };
}
