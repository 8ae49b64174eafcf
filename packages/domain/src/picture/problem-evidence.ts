// What stands behind one problem: its months, week, areas, cells and quarters. Sentences are added by the caller.
import { shareInTop } from '@samsyn/stats';
import { yearUnsaid } from '../area/area-system.ts';
import { monthKey } from '../calendar/day-numbers.ts';
import { areaRates, chooseExposure } from './area-rates.ts';
import { finderKey, type PictureNode } from './finder-cube.ts';
import { cellCounts, cellName, cellRing, type HotCell } from './hot-spots.ts';
import { missingMonths } from './node-months.ts';
import type { Evidence } from './picture.ts';
import { countOf, findingOf, type PictureContext, rowsOf } from './picture-context.ts';
import { similarEvidence } from './similar-evidence.ts';
import { weekOfRows } from './week-of-rows.ts';

/** The share of places that the concentration is told for. */
const topPlaces = 0.05;
const shownCells = 60;
const round = (value: number, digits: number) => Math.round(value * 10 ** digits) / 10 ** digits;

export interface NodeEvidence {
  readonly evidence: Omit<Evidence, 'notes'>;
  readonly rows: Int32Array;
  /** indices of the areas told, in the order of `evidence.areas` */
  readonly areas: readonly number[];
  /** rows of the window without a known area, as incidents */
  readonly unplaced: number;
  /** incidents of the window, and those of them in a cell of the grid */
  readonly inWindow: number;
  readonly inCells: number;
  /** everything the rates were divided by together; null without rates */
  readonly exposureTotal: number | null;
  /** share of the window's cases in one twentieth of all cells where anything happens; the largest area's share without points */
  readonly concentrated: number;
}

/** Builds the evidence of a node. Cost: one pass over the rows, and the cells of the grid. */
export function nodeEvidence(context: PictureContext, node: PictureNode, hot: readonly HotCell[]): NodeEvidence {
  const { data, frame, grid } = context;
  const { incidents } = data;
  const gone = missingMonths(context.comparability, frame, context.categories, data.areas, node.category, node.area);
  const all = rowsOf(context, node, 0, frame.months - 1);
  const counts = new Float64Array(frame.months);
  let n = 0;
  const inWindow = new Int32Array(all.length);
  for (const row of all) {
    const m = context.month[row]!;
    counts[m]! += incidents.count[row]!;
    if (m >= frame.windowFrom) inWindow[n++] = row;
  }
  const rows = inWindow.slice(0, n);
  const monthCounts = Array.from(counts, (value, m) => (gone[m] ? null : value));
  const band = monthBand(context, node, gone);
  const week = weekOfRows(incidents, rows);
  const where = areaEvidence(context, node, rows);
  return {
    rows,
    areas: where.shown,
    unplaced: where.unplaced,
    inWindow: countOf(context, rows),
    inCells: countOf(context, grid ? rows.filter((row) => grid.cell[row]! >= 0) : rows),
    exposureTotal: where.exposureTotal,
    concentrated: inTopCells(context, rows) ?? Math.max(0, ...where.areas.map((area) => area.share ?? 0)),
    evidence: {
      months: Array.from({ length: frame.months }, (_, m) => monthKey(frame.firstMonth + m)),
      counts: monthCounts,
      ...band,
      windowStart: frame.windowFrom,
      week: week.week ? week.week.map((w) => round(w, 4)) : null,
      timeKnown: week.timeKnown,
      timeUnknown: week.timeUnknown,
      meanSpanMinutes: week.meanSpanMinutes === null ? null : round(week.meanSpanMinutes, 1),
      areas: where.areas,
      rate: where.rate,
      similar: where.similar,
      cells: grid
        ? hot.slice(0, shownCells).map(({ cell, count, z, q, sure }) => ({
            cell: cellName(grid, cell),
            ring: cellRing(grid, cell),
            count,
            z: round(z, 3),
            q: round(q, 6),
            sure,
          }))
        : [],
      concentration: concentration(context, all, rows),
      quarters: quarters(context, node, monthCounts),
    },
  };
}

/** Expected counts per month with their band, laid out over the period. */
function monthBand(context: PictureContext, node: PictureNode, gone: Uint8Array) {
  const { frame } = context;
  const key = finderKey(context.cube, node);
  const months = key ? context.findings.expectedMonths(key) : null;
  const lay = (values: Float64Array | undefined) =>
    Array.from({ length: frame.months }, (_, m) => {
      const at = months ? m - months.from : -1;
      const value = values && at >= 0 && at < values.length && !gone[m] ? values[at]! : Number.NaN;
      return Number.isFinite(value) ? round(value, 3) : null;
    });
  return { expected: lay(months?.expected), low: lay(months?.low), high: lay(months?.high) };
}

function areaEvidence(context: PictureContext, node: PictureNode, rows: Int32Array) {
  const { data, frame } = context;
  const { areas: system, incidents } = data;
  const perArea = new Float64Array(system.areas.length);
  let unplaced = 0;
  for (const row of rows) {
    const area = incidents.area[row]!;
    if (area > 0) perArea[area]! += incidents.count[row]!;
    else unplaced += incidents.count[row]!;
  }
  const inside = new Uint8Array(system.areas.length);
  const top = node.area > 0 ? node.area : context.part.area;
  system.areas.forEach((area, i) => {
    if (top <= 0 || i === top || (area.parent >= 0 && inside[area.parent] === 1)) inside[i] = 1;
  });
  const hasChild = new Uint8Array(system.areas.length);
  for (const area of system.areas) if (area.parent >= 0) hasChild[area.parent] = 1;
  const shown = [...system.areas.keys()].filter((i) => i > 0 && inside[i] === 1 && (hasChild[i] === 0 || perArea[i]! > 0));
  const placeType = node.placeType < 0 ? null : context.placeTypes[node.placeType]!;
  const windowYear = Math.floor((frame.firstMonth + frame.months - 1) / 12);
  const exposure = chooseExposure(data.exposures, system, placeType, windowYear);
  // the whole the areas are compared with: the same events everywhere
  const everywhere = node.area <= 0 ? rows : rowsOf(context, { ...node, area: -1 }, frame.windowFrom, frame.months - 1);
  const areas = areaRates(
    system,
    shown,
    shown.map((i) => perArea[i]!),
    shown.map((i) => roundOrNull(findingOf(context, { ...node, area: i })?.expected ?? null)),
    everywhere === rows ? countOf(context, rows) - unplaced : placedCount(context, everywhere),
    exposure,
  );
  const total = countOf(context, everywhere);
  // a rate per year: the window may be shorter or longer
  const yearly = 12 / Math.max(1, frame.windowMonths);
  const perAreaAll = everywhere === rows ? perArea : areaCounts(context, everywhere);
  const all = exposure ? (total / exposure.total) * exposure.per * yearly : null;
  return {
    shown,
    similar: similarEvidence(system, node.area, perAreaAll, exposure, yearly),
    unplaced,
    exposureTotal: exposure ? exposure.total : null,
    areas: areas.map((row) => ({
      ...row,
      share: roundOrNull(row.share, 6),
      rate: roundOrNull(row.rate === null ? null : row.rate * yearly, 4),
      rateInterval: row.rateInterval
        ? ([round(row.rateInterval[0] * yearly, 4), round(row.rateInterval[1] * yearly, 4)] as [number, number])
        : null,
    })),
    rate: exposure
      ? {
          kind: exposure.kind,
          per: exposure.per,
          year: exposure.year === yearUnsaid ? null : exposure.year,
          source: exposure.source,
          all: roundOrNull(all, 4),
        }
      : null,
  };
}

function areaCounts(context: PictureContext, rows: Int32Array): Float64Array {
  const { areas, incidents } = context.data;
  const counts = new Float64Array(areas.areas.length);
  for (const row of rows) counts[Math.max(0, incidents.area[row]!)]! += incidents.count[row]!;
  return counts;
}

function placedCount(context: PictureContext, rows: Int32Array): number {
  let n = 0;
  for (const row of rows) if (context.data.incidents.area[row]! > 0) n += context.data.incidents.count[row]!;
  return n;
}

function roundOrNull(value: number | null, digits = 3): number | null {
  return value === null || !Number.isFinite(value) ? null : round(value, digits);
}

/** "5 % of places have 47 %": places are the cells where this has happened at all during the period. Too few cases or places tell nothing. */
function concentration(context: PictureContext, all: Int32Array, rows: Int32Array): Evidence['concentration'] {
  const { grid, data } = context;
  if (!grid) return null;
  const ever = cellCounts(grid, data.incidents, all);
  const counts = cellCounts(grid, data.incidents, rows);
  const places: number[] = [];
  let total = 0;
  for (let cell = 0; cell < counts.length; cell++) {
    if (ever[cell] === 0) continue;
    places.push(counts[cell]!);
    total += counts[cell]!;
  }
  if (total < 30 || places.length < 40) return null;
  const answer = shareInTop(places, topPlaces);
  return answer ? { placesShare: round(answer.placesShare, 4), countShare: round(answer.countShare, 4) } : null;
}

/** How much of it one twentieth of the town's cells hold: one measure for all kinds, so that problems can be ordered by it. */
function inTopCells(context: PictureContext, rows: Int32Array): number | null {
  const { grid, data } = context;
  if (!grid) return null;
  const counts = cellCounts(grid, data.incidents, rows);
  const places = counts.filter((_, cell) => grid.inside[cell] === 1);
  const answer = places.length >= 40 ? shareInTop(places, topPlaces) : null;
  return answer && places.reduce((a, b) => a + b, 0) >= 5 ? answer.countShare : null;
}

/** The last sixteen quarters, counted back from the window's end, with the band that the finder's spread gives for a quarter. */
function quarters(context: PictureContext, node: PictureNode, counts: readonly (number | null)[]): Evidence['quarters'] {
  const { frame } = context;
  const finding = findingOf(context, node);
  const key = finderKey(context.cube, node);
  const months = key ? context.findings.expectedMonths(key) : null;
  const n = Math.min(16, Math.floor(frame.months / 3));
  const out: Evidence['quarters'] = { labels: [], counts: [], low: [], high: [] };
  for (let q = n; q >= 1; q--) {
    const from = frame.months - 3 * q;
    const part = counts.slice(from, from + 3);
    const start = frame.firstMonth + from;
    out.labels.push(
      start % 3 === 0 ? `${Math.floor(start / 12)} ${Math.floor((start % 12) / 3) + 1}` : `${monthKey(start)}/${monthKey(start + 2)}`,
    );
    out.counts.push(part.some((value) => value === null) ? null : part.reduce<number>((sum, value) => sum + (value ?? 0), 0));
    const expected = [0, 1, 2].map((k) => months?.expected[from + k - months.from] ?? Number.NaN).reduce((a, b) => a + b, 0);
    const spread = finding ? Math.sqrt(finding.phi * expected + finding.relativeVariance * expected ** 2) : Number.NaN;
    out.low.push(roundOrNull(Number.isFinite(spread) ? Math.max(0, expected - 1.96 * spread) : null));
    out.high.push(roundOrNull(Number.isFinite(spread) ? expected + 1.96 * spread : null));
  }
  return out;
}
