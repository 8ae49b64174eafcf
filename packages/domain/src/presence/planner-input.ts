// From what people fill in (areas by key, days and hours) to the planner's indexes, and back.
import type { Picture } from '../picture/picture.ts';
import type { PresenceResourceInput, Shift } from '../routes/presence.ts';
import { allowedHours } from './allowed-hours.ts';
import { areaWithin } from './presence-risk.ts';
import type { PlannedShift, PresenceResource } from './presence-rules.ts';

export function plannerResources(
  resources: readonly PresenceResourceInput[],
  places: readonly string[],
  areas: Picture['labels']['area'],
): PresenceResource[] {
  return resources.map(({ allowed, areas: sentTo, kind: _, name: __, ...rules }) => ({
    ...rules,
    allowed: allowedHours(allowed),
    // a district stands for the areas in it
    places: sentTo && places.flatMap((place, i) => (sentTo.some((key) => areaWithin(place, key, areas)) ? [i] : [])),
  }));
}

export const plannerShift = ({ resource, area, day, start, length }: Shift, places: readonly string[]) => ({
  resource,
  // −1: a place where the picture expects nothing; the shift is counted as worked and meets nothing
  place: places.indexOf(area),
  start: day * 24 + start,
  length,
});

export const toldShift = ({ resource, group, place, start, length }: PlannedShift, places: readonly string[]) => ({
  resource,
  group,
  area: places[place] ?? '',
  day: Math.floor(start / 24),
  start: start % 24,
  length,
});
