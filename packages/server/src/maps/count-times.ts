// When it happens, of what the map shows: the hours of the week, and month by month as far as the data reach. The week is that of the filter
// without its hours, so that another hour can be chosen from it; the months are those of the whole choice.
import type { MapFilter, MapTimes } from '@samsyn/domain';
import type { Database } from '../db/database.ts';
import type { Who } from '../db/scope.ts';
import { chosenChunks, chosenRows, monthText, weekHours } from './chosen-rows.ts';
import { mapPeriod } from './map-period.ts';
import { holesOf } from './months-without.ts';
import { noteOpening } from './note-opening.ts';
import { seenSourceNames } from './queries.ts';
import { type MapSnapshot, withMap } from './snapshots.ts';

/** @throws Fault scope.denied, picture.none */
export async function countTimes(database: Database, who: Who, filter: MapFilter): Promise<MapTimes> {
  const times = await withMap(database, who, async (scope, map) => {
    const counted = map.eyes.sources.filter(({ grain }) => grain === 'counts');
    const names = new Map((counted.length === 0 ? [] : await seenSourceNames(scope)).map(({ id, sv, en }) => [id, { sv, en }]));
    return { ...timesOf(map, filter), leftOut: counted.map(({ id, key }) => names.get(id) ?? { sv: key, en: key }) };
  });
  await noteOpening(database, who, 'times', null, times.known);
  return times;
}

/** O(incidents), two passes. */
export function timesOf(
  map: Pick<MapSnapshot, 'columns' | 'areas' | 'period' | 'window' | 'missing' | 'incomparable' | 'kinds' | 'since'>,
  filter: MapFilter,
): Omit<MapTimes, 'leftOut'> {
  const { columns, areas, period } = map;
  const [from, to] = mapPeriod(map, filter);
  const { daypart: _part, weekday: _day, hour: _hour, ...whenever } = filter;
  // [hour + 1]: the first is of those without one
  const week = new Float64Array(weekHours + 1);
  const { weekHour, month, count } = columns;
  chosenChunks(columns, chosenRows(whenever, areas, from, to), 0, columns.length, (rows, wanted) => {
    for (let i = 0; i < wanted; i++) week[weekHour[rows[i]!]! + 1]! += count[rows[i]!]!;
  });
  const [first, last] = period;
  const months = new Float64Array(Math.max(0, last - first + 1));
  chosenChunks(columns, chosenRows(filter, areas, first, last), 0, columns.length, (rows, wanted) => {
    for (let i = 0; i < wanted; i++) months[month[rows[i]!]! - first]! += count[rows[i]!]!;
  });
  const { missing } = holesOf(map, filter.category);
  return {
    week: Array.from(week.subarray(1)),
    known: week.subarray(1).reduce((sum, n) => sum + n, 0),
    unknown: week[0] ?? 0,
    months: Array.from(months, (n, i) => ({ month: monthText(first + i), n: missing.has(first + i) ? null : n })),
    // of one kind alone nothing else begins
    since: filter.category === undefined ? [...map.since] : [],
  };
}
