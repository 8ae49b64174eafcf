// Counts by area for a filter, with rate and change. Sources that are seen as counts come from their one release, never counted anew.
import {
  type AreaChange,
  type AreaSystem,
  areaChanges,
  type ExposureOfArea,
  exposureLookup,
  exposureName,
  type MapAreaCounts,
  type MapFilter,
} from '@samsyn/domain';
import { poissonMeanInterval } from '@samsyn/stats';
import { loadExposures } from '../areas/stored-areas.ts';
import type { Database } from '../db/database.ts';
import type { Scope, Who } from '../db/scope.ts';
import { chosenChunks, chosenRows, monthText } from './chosen-rows.ts';
import { comparedMonths, mapPeriod } from './map-period.ts';
import { holesOf } from './months-without.ts';
import { noteOpening } from './note-opening.ts';
import { type AreaMonths, addReleased } from './released-counts.ts';
import { type MapSnapshot, withMap } from './snapshots.ts';

const per = 1000;

/** @throws Fault scope.denied, picture.none, suppression.refused */
export async function countAreas(
  database: Database,
  who: Who,
  { exposure: kind, ...filter }: MapFilter & { readonly exposure?: string | undefined },
): Promise<MapAreaCounts> {
  const counted = await withMap(database, who, async (scope, map) => {
    const [from, to] = mapPeriod(map, filter);
    const without = holesOf(map, filter.category);
    const compared = comparedMonths({ period: map.period, ...without }, from, to);
    const months = areaMonths(map, filter, Math.min(from, ...compared.flat()), to);
    const leftOut = await addReleased(scope, map, filter, months);
    const table = await tableOf(scope, map, months, compared, { kind, within: filter.area, from, to, missing: without.missing });
    return { ...table, period: { from: monthText(from), to: monthText(to) }, leftOut, missing: missingIn(without.missing, from, to) };
  });
  await noteOpening(database, who, 'areas', null, 0);
  return counted;
}

const missingIn = (missing: ReadonlySet<number>, from: number, to: number): string[] =>
  [...missing]
    .filter((month) => month >= from && month <= to)
    .sort((a, b) => a - b)
    .map(monthText);

/** O(incidents), one pass. */
export function areaMonths(map: Pick<MapSnapshot, 'columns' | 'areas'>, filter: MapFilter, first: number, last: number): AreaMonths {
  const { columns, areas } = map;
  const width = Math.max(0, last - first + 1);
  const n = new Float64Array((areas.areas.length + 1) * width);
  const { area, month, count } = columns;
  chosenChunks(columns, chosenRows(filter, areas, first, last), 0, columns.length, (rows, wanted) => {
    for (let i = 0; i < wanted; i++) {
      const row = rows[i]!;
      n[(area[row]! + 1) * width + month[row]! - first]! += count[row]!;
    }
  });
  return { first, width, n, hidden: new Uint8Array(n.length) };
}

interface Asked {
  readonly kind: string | undefined;
  readonly within: string | undefined;
  readonly from: number;
  readonly to: number;
  readonly missing: ReadonlySet<number>;
}

async function tableOf(
  scope: Scope,
  map: MapSnapshot,
  months: AreaMonths,
  compared: readonly (readonly number[])[],
  { kind, within, from, to, missing }: Asked,
): Promise<Omit<MapAreaCounts, 'period' | 'missing' | 'leftOut'>> {
  const { areas } = map.areas;
  const leaves = leafAreas(map.areas, within);
  const [own = [], ...before] = compared;
  // the period itself with every month there is; the comparison with those that every year has
  const shown = Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i).filter((month) => !missing.has(month));
  const counts = leaves.map((area) => sumOf(months, area, shown));
  const years = leaves.map((area) => before.map((wanted) => sumOf(months, area, wanted)));
  const now = leaves.map((area) => sumOf(months, area, own));
  // an area of which anything is hidden is neither judged nor part of how much years vary
  const told = leaves.flatMap((_, i) => (now[i] !== null && years[i]!.every((n) => n !== null) ? [i] : []));
  const { changes, dispersion } = areaChanges(told.map((i) => ({ now: now[i] ?? 0, before: years[i]!.map((n) => n ?? 0) })));
  const changeAt = new Map(told.map((i, at) => [i, changes[at]]));
  const exposures = kind === undefined ? null : exposureLookup(map.areas, await loadExposures(scope));
  const divisors = leaves.map((area) => (kind === undefined ? null : (exposures?.of(area, kind, Math.floor(to / 12)) ?? null)));
  const named = divisors.find((one) => one !== null);
  const elsewhere = [-1, ...areas.keys()].filter((area) => !leaves.includes(area));
  return {
    total: counts.reduce<number | null>((sum, n) => (sum === null || n === null ? null : sum + n), 0),
    unplaced: within === undefined ? elsewhere.reduce((sum, area) => sum + (sumOf(months, area, shown) ?? 0), 0) : 0,
    exposure: kind !== undefined && named ? { key: kind, ...bothNames(kind), source: named.source, year: named.year || null, per } : null,
    yearsBefore: before.length,
    dispersion: Math.round(dispersion * 100) / 100,
    areas: leaves.map((area, i) => {
      const { key, sv, en } = areas[area]!;
      const n = counts[i] ?? null;
      return { key, sv, en, n, hidden: n === null, rate: rateOf(n, divisors[i] ?? null), ...changeOf(changeAt.get(i)) };
    }),
  };
}

/** Areas without any inside them, within a chosen one; the whole only when there is nothing else. */
function leafAreas({ areas }: AreaSystem, within: string | undefined): number[] {
  const parents = new Set(areas.map(({ parent }) => parent));
  const inside = (index: number): boolean => {
    for (let at = index; at >= 0; at = areas[at]!.parent) if (within === undefined || areas[at]!.key === within) return true;
    return false;
  };
  return [...areas.keys()].filter((i) => !parents.has(i) && (i > 0 || areas.length === 1) && inside(i));
}

/** Null where one of the months is hidden: a sum over months of which one is hidden would tell that one. */
function sumOf({ first, width, n, hidden }: AreaMonths, area: number, wanted: readonly number[]): number | null {
  let sum = 0;
  for (const month of wanted) {
    const at = (area + 1) * width + month - first;
    if (hidden[at] === 1) return null;
    sum += n[at] ?? 0;
  }
  return sum;
}

const bothNames = (kind: string) => ({ sv: exposureName(kind, 'sv'), en: exposureName(kind, 'en') });

function rateOf(n: number | null, exposure: ExposureOfArea | null): MapAreaCounts['areas'][number]['rate'] {
  if (n === null || exposure === null) return null;
  const [low, high] = poissonMeanInterval(n);
  const rate = (count: number): number => (count * per) / exposure.value;
  return { value: rate(n), interval: [rate(low), rate(high)], exposure: exposure.value };
}

function changeOf(change: AreaChange | undefined): Pick<MapAreaCounts['areas'][number], 'expected' | 'change'> {
  if (!change) return { expected: null, change: null };
  if (!change.known) return { expected: change.expected, change: null };
  const { expected, ratio, interval, q, verdict } = change;
  return { expected, change: { ratio, interval: [interval[0], interval[1]], q, verdict } };
}
