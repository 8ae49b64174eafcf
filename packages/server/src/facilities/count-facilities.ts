// How much happens at each facility: a count, what it is set against, a rate with its interval, and whether that is more than at the others.
// Who sees the rows gets exact counts for any question. Who sees less gets one table of whole years and kinds on the first level, with small
// counts and what would tell them hidden: a question shows a part of it and never counts anew.
import {
  cellKey,
  type FacilityCounts,
  type FacilityCountsQuery,
  type FacilityRow,
  type FacilityUse,
  Fault,
  facilityRatePer,
  facilityRates,
  facilityType,
} from '@samsyn/domain';
import { loadAreas } from '../areas/stored-areas.ts';
import type { Scope } from '../db/scope.ts';
import { release } from '../disclosure/release.ts';
import { type CoarseSource, coarseSources, countEverywhere, countsAtFacilities, ownAreas, yearCounts } from './count-queries.ts';
import { facilityRows } from './show-facilities.ts';

export async function countFacilities(scope: Scope, asked: FacilityCountsQuery): Promise<FacilityCounts> {
  const counts = await facilityCountsOf(scope, asked);
  const { category = null, placeType = null, from, to } = asked;
  scope.audit('facility.counted', null, { category, placeType, from, to, k: counts.k }, { rows: counts.rows.length });
  return counts;
}

/** The counts alone, for a document whose own entry tells that it was taken out. */
export async function facilityCountsOf(scope: Scope, { from, to, ...asked }: FacilityCountsQuery): Promise<FacilityCounts> {
  scope.require('picture.read');
  const question: Asked = { category: asked.category ?? null, placeType: asked.placeType ?? null, area: asked.area ?? null, from, to };
  const within = await areasWithin(scope, question.area);
  const facilities = (await facilityRows(scope)).filter(
    ({ placeType, area }) =>
      (question.placeType === null ||
        placeType === question.placeType ||
        (facilityType(placeType)?.holds.includes(question.placeType) ?? false)) &&
      (within === null || (area !== null && within.includes(area.key))),
  );
  const own = await ownAreas(scope);
  const wanted = {
    ...question,
    areas: own === null || within === null ? (own ?? within) : within.filter((key) => own.includes(key)),
  };
  const exact = await countsAtFacilities(scope, wanted);
  const coarse = await coarseSources(scope);
  const hidden = await coarseCounts(scope, coarse, question);
  const counts = facilities.map((facility) => {
    const added = hidden(facility.id);
    return {
      facility,
      count: added === null ? null : (exact.get(facility.id) ?? 0) + added,
      exposure: useOf(facility, yearOf(from, to)),
    };
  });
  const rates = facilityRates(
    counts.map(({ facility, count, exposure }) => ({ id: facility.id, count, exposure: exposure?.value ?? null })),
    yearsBetween(from, to),
  );
  const k = coarse.length === 0 ? 1 : Math.max(...coarse.map(({ minimum }) => minimum));
  return {
    from,
    to,
    k,
    per: facilityRatePer,
    elsewhere: coarse.length > 0 ? null : (await countEverywhere(scope, wanted)) - listed(exact, facilities),
    rows: counts
      .map(({ facility: { id, name, placeType, at, area }, count, exposure }, i) => {
        const rate = rates[i];
        const interval: [number, number] | null = rate?.interval ? [rate.interval[0], rate.interval[1]] : null;
        return {
          id,
          name,
          placeType,
          at,
          area,
          count,
          exposure,
          rate: rate?.rate ?? null,
          interval,
          verdict: rate?.verdict ?? 'cannot_tell',
        };
      })
      .sort((a, b) => (b.count ?? -1) - (a.count ?? -1) || a.name.localeCompare(b.name, 'sv')),
  };
}

interface Asked {
  readonly category: string | null;
  readonly placeType: string | null;
  readonly area: string | null;
  readonly from: string;
  readonly to: string;
}

const listed = (exact: ReadonlyMap<string, number>, facilities: readonly FacilityRow[]): number =>
  facilities.reduce((sum, { id }) => sum + (exact.get(id) ?? 0), 0);

/** What sources seen as less than rows add to a facility: 0 without such sources; null where it is hidden, or finer than the table is. */
async function coarseCounts(
  scope: Scope,
  sources: readonly CoarseSource[],
  { category, area, from, to }: Asked,
): Promise<(facility: string) => number | null> {
  if (sources.length === 0) return () => 0;
  const years = wholeYears(from, to);
  if (years === null || category?.includes('/') || area !== null) return () => null;
  const tables: Map<string, number | null>[] = [];
  for (const source of sources) {
    const table = await releasedYears(scope, source);
    if (table === null) return () => null;
    tables.push(table);
  }
  return (facility) => {
    let sum = 0;
    for (const table of tables)
      for (const year of years) {
        const n = table.get(cellKey({ category, area: facility, unplaced: false, period: periodOf(year) }));
        // a facility or year that the table lacks has none
        if (n === null) return null;
        sum += n ?? 0;
      }
    return sum;
  };
}

/** A year as the tables that are let out write a period. */
const periodOf = (year: number): string => `${year}-01`;

/** Null when it could be worked out together with what the party was given before: then nothing of it is told. */
async function releasedYears(scope: Scope, { id, name, minimum }: CoarseSource): Promise<Map<string, number | null> | null> {
  const rows = await scope.forRelease(() => yearCounts(scope, id));
  const months = [...new Set(rows.map(({ month }) => month))].sort();
  try {
    const told = await release(scope, {
      receiverId: scope.organisationId,
      subject: `facilities:${id}`,
      name,
      rows,
      months,
      areasSummed: false,
      k: minimum,
    });
    return new Map(told.cells.map((cell) => [cellKey(cell), cell.n]));
  } catch (raised) {
    if (raised instanceof Fault && raised.code === 'suppression.refused') return null;
    throw raised;
  }
}

/** Null = not asked about an area. */
async function areasWithin(scope: Scope, area: string | null): Promise<readonly string[] | null> {
  if (area === null) return null;
  const system = await loadAreas(scope);
  const inside = new Set([area]);
  const at = new Map(system?.areas.map(({ key }, i) => [i, key]));
  for (const { key, parent } of system?.areas ?? []) if (inside.has(at.get(parent) ?? '')) inside.add(key);
  return [...inside];
}

/** The figure of its own kind for the year or the nearest one, an earlier one when two are equally near. */
function useOf({ placeType, uses }: FacilityRow, year: number): FacilityUse | null {
  const kind = facilityType(placeType)?.exposure;
  const own = uses.filter((use) => use.kind === kind);
  return own.sort((a, b) => Math.abs(a.year - year) - Math.abs(b.year - year) || a.year - b.year)[0] ?? null;
}

const day = 86_400_000;
const yearsBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / day / 365.25;
/** The year that the middle of the period lies in. */
const yearOf = (from: string, to: string): number => new Date((Date.parse(from) + Date.parse(to)) / 2).getUTCFullYear();

/** The calendar years of a period that is made of them; null for another. */
function wholeYears(from: string, to: string): number[] | null {
  if (!from.endsWith('-01-01') || !to.endsWith('-01-01') || from >= to) return null;
  const [first, after] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return Array.from({ length: after - first }, (_, i) => first + i);
}
