// Is the data comparable? Before any statistics: which source counts where, which months are missing or holes, which codes and areas break.
// What fails is marked and told, never repaired. The words stand in comparability-words.ts.
import { dayOfIso, firstDayOfMonth } from '../calendar/day-numbers.ts';
import type { Category } from '../category/category.ts';
import { type IncidentColumns, NO_TIME, timeResolutions } from '../incident/incident-columns.ts';
import type { IncidentMonths } from '../picture/incident-months.ts';
import type { PictureData } from '../picture/picture-data.ts';
import { areaBreaks } from './area-breaks.ts';
import { areaRenames } from './area-renames.ts';
import { type CodeBreak, type CodeFacts, codeBreaks } from './code-breaks.ts';
import { findHoles, type Hole } from './find-holes.ts';
import { kindEnds } from './kind-ends.ts';
import { type SourceRange, sourceRange } from './source-ranges.ts';
import { areaMonths, categoryMonths, type SourceSeries, sourceSeries } from './source-series.ts';

/** A finding about the data, before it is put in words. Months are indices into the period, sources, categories and areas are indices. */
export type ComparabilityNote =
  | { readonly code: 'source.missing_month'; readonly source: number; readonly months: readonly number[] }
  | {
      readonly code: 'source.hole';
      readonly source: number;
      readonly category: number;
      readonly area: number;
      readonly from: number;
      readonly to: number;
      readonly counted: number;
      readonly expected: number;
    }
  | {
      readonly code: 'source.overlap';
      readonly source: number;
      readonly other: number;
      readonly category: number;
      readonly from: number;
      readonly to: number;
    }
  | { readonly code: 'code.ended' | 'code.started'; readonly source: number; readonly change: CodeBreak }
  | { readonly code: 'area.level_changed'; readonly source: number; readonly area: number; readonly from: number; readonly to: number }
  | { readonly code: 'area.renamed'; readonly source: number; readonly from: number; readonly to: number; readonly month: number }
  | { readonly code: 'reporting.immature'; readonly source: number; readonly weeks: number; readonly from: number };

export interface Comparability {
  readonly series: SourceSeries;
  /** period of whole months: indices into the series' months; from > to when nothing can be counted */
  readonly from: number;
  readonly to: number;
  /** [category][area][month] of the source that counts there */
  readonly counts: Int32Array;
  /** 1 = not comparable: no data, a hole, a break; same shape */
  readonly missing: Uint8Array;
  /** 1 = no data at all for the category in that month: [category][month] */
  readonly absent: Uint8Array;
  /** [category][month] the source that counts, −1 = none */
  readonly owner: Int16Array;
  readonly notes: readonly ComparabilityNote[];
}

export interface ComparabilityOptions {
  readonly categories: readonly Category[];
  /** index of the category that unmapped values count as, −1 = none */
  readonly otherCategory: number;
  readonly codeFacts: CodeFacts;
  readonly until?: string;
}

const quarter = timeResolutions.indexOf('quarter');

const groupOf = (categories: readonly Category[], index: number) => {
  const parent = categories[index]?.parent ?? -1;
  return parent >= 0 ? parent : index;
};

/** A break hurts the whole category when the code held at least this share of it. */
const hurtingShare = 0.1;

export function checkComparability(data: PictureData, when: IncidentMonths, options: ComparabilityOptions): Comparability {
  const { categories } = options;
  const series = sourceSeries(
    data.incidents,
    when.month,
    when.day,
    data.areas,
    categories.length,
    data.sources.length,
    options.otherCategory,
  );
  const nC = series.categories.length;
  const nA = series.areas.length;
  const nM = series.months;
  const notes: ComparabilityNote[] = [];
  const until = options.until === undefined ? Number.POSITIVE_INFINITY : dayOfIso(options.until) + 1;
  const everyCategory = series.categories.map((_, c) => c);
  const totals = data.sources.map((_, s) => categoryMonths(series, s, everyCategory));
  const ranges: SourceRange[] = data.sources.map((source, s) => {
    const last = Number.isFinite(series.lastDay[s]!) ? series.lastDay[s]! + 1 : 0;
    const received = source.received === null ? last : Math.min(last, dayOfIso(source.received.slice(0, 10)) + 1);
    const mature = source.immatureDays > 0 ? received - source.immatureDays : Number.POSITIVE_INFINITY;
    return sourceRange(series, s, totals[s]!, Math.min(until, mature), mature < until ? Math.ceil(source.immatureDays / 7) : 0);
  });

  // who counts where: of the sources that tell of the same kind in earnest, the first owns it for its whole range
  const owner = new Int16Array(nC * nM).fill(-1);
  const groups = [...new Set(series.categories.map((c) => groupOf(categories, c)))];
  for (const group of groups) {
    const inGroup = everyCategory.filter((c) => groupOf(categories, series.categories[c]!) === group);
    for (const positions of sameKinds(series, group, inGroup, data.sources.length)) {
      const volumes = data.sources.map((_, s) => categoryMonths(series, s, positions));
      const sizes = volumes.map((months) => months.reduce((a, b) => a + b, 0));
      const earnest = Math.max(...sizes) * earnestShare;
      const claimed = new Int16Array(nM).fill(-1);
      ranges.forEach((range, s) => {
        const months = volumes[s]!;
        if (sizes[s] === 0 || sizes[s]! < earnest) return;
        const overlaps = new Map<number, { from: number; to: number }>();
        for (let m = range.from; m <= range.to; m++) {
          const first = claimed[m]!;
          if (first < 0) claimed[m] = s;
          else if (months[m]! > 0) overlaps.set(first, { from: overlaps.get(first)?.from ?? m, to: m });
        }
        const category = positions.length > 1 ? group : series.categories[positions[0]!]!;
        for (const [first, { from, to }] of overlaps) notes.push({ code: 'source.overlap', source: first, other: s, category, from, to });
      });
      for (const c of positions) for (let m = 0; m < nM; m++) owner[c * nM + m] = claimed[m]!;
    }
  }

  const counts = new Int32Array(nC * nA * nM);
  const missing = new Uint8Array(nC * nA * nM);
  const absent = new Uint8Array(nC * nM);
  for (let c = 0; c < nC; c++) {
    for (let m = 0; m < nM; m++) {
      const s = owner[c * nM + m]!;
      const gone = s < 0 || ranges[s]!.missing[m] === 1;
      absent[c * nM + m] = gone ? 1 : 0;
      for (let a = 0; a < nA; a++) {
        const at = (c * nA + a) * nM + m;
        missing[at] = gone ? 1 : 0;
        counts[at] = gone ? 0 : series.counts[((s * nC + c) * nA + a) * nM + m]!;
      }
    }
  }
  const mark = (cs: readonly number[], as: readonly number[], from: number, to: number) => {
    for (const c of cs) for (const a of as) missing.fill(1, (c * nA + a) * nM + from, (c * nA + a) * nM + to + 1);
  };
  const everyArea = series.areas.map((_, a) => a);
  for (const { category, source, from, to, count } of coarselyDated(data.incidents, series.firstMonth, nM)) {
    const c = series.categoryAt[category + 1]!;
    if (c < 0) continue;
    const dated = categoryMonths(series, source, [c])
      .subarray(from, to + 1)
      .reduce((sum, n) => sum + n, 0);
    if (count < hidingShare * dated) continue;
    for (let m = from; m <= to; m++) if (owner[c * nM + m] === source) mark([c], everyArea, m, m);
  }
  data.sources.forEach((_, s) => {
    const range = ranges[s]!;
    if (range.gaps.length > 0) notes.push({ code: 'source.missing_month', source: s, months: range.gaps });
    if (range.immatureWeeks > 0) notes.push({ code: 'reporting.immature', source: s, weeks: range.immatureWeeks, from: range.to + 1 });
    const owned = (c: number) => owner.subarray(c * nM, (c + 1) * nM).includes(s);
    const mine = everyCategory.filter(owned);
    const hole = (cs: readonly number[], as: readonly number[], category: number, area: number, list: ReturnType<typeof findHoles>) => {
      for (const { from, to, counted, expected } of list) {
        mark(cs, as, from, to);
        notes.push({ code: 'source.hole', source: s, category, area, from, to, counted, expected });
      }
    };
    // the source as a whole: nothing beside it to compare with, so it takes more
    hole(mine, everyArea, -1, -1, findHoles(totals[s]!, new Float64Array(nM), range.missing, { share: 0.3, least: 60 }));
    const skipOf = (cs: readonly number[], as: readonly number[]) =>
      Uint8Array.from({ length: nM }, (_, m) => (cs.every((c) => as.every((a) => missing[(c * nA + a) * nM + m] === 1)) ? 1 : 0));
    const less = (whole: Float64Array, part: Float64Array) => whole.map((n, m) => n - part[m]!);
    for (const group of groups) {
      const positions = mine.filter((c) => groupOf(categories, series.categories[c]!) === group);
      if (positions.length === 0) continue;
      const months = categoryMonths(series, s, positions);
      const leaves = positions.map((c) => categoryMonths(series, s, [c]));
      const shared = findHoles(months, less(totals[s]!, months), skipOf(positions, everyArea)).filter((h) => sharedHole(h, months, leaves));
      hole(positions, everyArea, group, -1, shared);
      if (positions.length < 2) continue;
      for (const [at, c] of positions.entries()) {
        const leaf = leaves[at]!;
        hole([c], everyArea, series.categories[c]!, -1, findHoles(leaf, less(totals[s]!, leaf), skipOf([c], everyArea)));
      }
    }
    const parents = data.areas.areas.map((area) => area.parent);
    const breaks = areaBreaks(series, s, parents, range.missing);
    const renames = areaRenames(breaks, data.areas.areas, nM);
    for (const rename of renames) notes.push({ code: 'area.renamed', source: s, ...rename });
    for (const gone of breaks) {
      if (renames.some((r) => r.from === gone.area || r.to === gone.area)) continue;
      const at = series.areaAt[gone.area + 1]!;
      mark(mine, [at], gone.from, gone.to);
      if (gone.levelChanged) notes.push({ code: 'area.level_changed', source: s, area: gone.area, from: gone.from, to: gone.to });
      else
        notes.push({
          code: 'source.hole',
          source: s,
          category: -1,
          area: gone.area,
          from: gone.from,
          to: gone.to,
          counted: 0,
          expected: gone.expected,
        });
    }
    // an area is compared over what is comparable in every month: categories with a hole stand aside
    const steady = mine.filter(
      (c) =>
        !notes.some(
          (n) => n.code === 'source.hole' && n.area < 0 && n.source === s && touches(categories, n.category, series.categories[c]!),
        ),
    );
    const allAreas = steadyMonths(series, s, steady, everyArea);
    for (const a of everyArea) {
      if (series.areas[a]! < 0) continue;
      const months = steadyMonths(series, s, steady, [a]);
      hole(mine, [a], -1, series.areas[a]!, findHoles(months, less(allAreas, months), skipOf(steady, [a]), { share: 0.3, least: 60 }));
    }
    const changes = codeBreaks(data.incidents, when.month, series, s, options.codeFacts);
    const ended = new Set(changes.flatMap(({ kind, category, share }) => (kind === 'ended' && share >= hurtingShare ? [category] : [])));
    for (const { position, from, to, expected } of kindEnds(series, s, mine, range.missing)) {
      const category = series.categories[position]!;
      // a code that the table says has ended is told by that
      if (!ended.has(category)) hole([position], everyArea, category, -1, [{ from, to, counted: 0, expected }]);
    }
    for (const change of changes) {
      notes.push({ code: change.kind === 'ended' ? 'code.ended' : 'code.started', source: s, change });
      const c = series.categoryAt[change.category + 1]!;
      if (c >= 0 && !change.joined && change.share >= hurtingShare) mark([c], everyArea, 0, change.month - 1);
    }
  });
  let from = nM;
  let to = -1;
  for (const range of ranges) {
    if (range.from > range.to) continue;
    from = Math.min(from, range.from);
    to = Math.max(to, range.to);
  }
  if (Number.isFinite(until)) while (to >= 0 && firstDayOfMonth(series.firstMonth + to + 1) > until) to--;
  return { series, from, to, counts, missing, absent, owner, notes };
}

/** Incidents known only to a quarter or a year hide the months they lie in when they are this many to each one with a month. */
const hidingShare = 0.5;

interface CoarselyDated {
  readonly category: number;
  readonly source: number;
  readonly from: number;
  readonly to: number;
  count: number;
}

/** How many incidents of a kind are known only to a quarter or a year, and the months they lie somewhere in. */
function coarselyDated(incidents: IncidentColumns, firstMonth: number, months: number): CoarselyDated[] {
  const found = new Map<string, CoarselyDated>();
  const monthAt = (minute: number): number => {
    const day = new Date(minute * 60_000);
    return day.getUTCFullYear() * 12 + day.getUTCMonth() - firstMonth;
  };
  for (let row = 0; row < incidents.length; row++) {
    const [start, end] = [incidents.from[row]!, incidents.to[row]!];
    if (incidents.resolution[row]! < quarter || start === NO_TIME) continue;
    const [category, source] = [incidents.category[row]!, incidents.source[row]!];
    const key = `${source} ${category} ${start} ${end}`;
    const before = found.get(key);
    if (before) before.count += incidents.count[row]!;
    else {
      const [from, to] = [Math.max(0, monthAt(start)), Math.min(months - 1, monthAt(Math.max(start, end - 1)))];
      if (from <= to) found.set(key, { category, source, from, to, count: incidents.count[row]! });
    }
  }
  return [...found.values()];
}

/** A source with less than this share of the fullest source's rows of a kind only brushes it; the fuller one counts. */
const earnestShare = 0.25;
/** A source that codes this much of a group to the group itself tells of all its kinds at once. */
const coarseShare = 0.2;

/**
 * The category positions that count as one when sources are compared: each kind by itself, or the whole group where some source tells of
 * it without its kinds.
 */
function sameKinds(series: SourceSeries, group: number, inGroup: readonly number[], sources: number): number[][] {
  const own = inGroup.filter((c) => series.categories[c] === group);
  if (own.length === 0 || inGroup.length === 1) return inGroup.map((c) => [c]);
  const sum = (source: number, positions: readonly number[]) => categoryMonths(series, source, positions).reduce((a, b) => a + b, 0);
  for (let s = 0; s < sources; s++) if (sum(s, own) > coarseShare * sum(s, inGroup)) return [[...inGroup]];
  return inGroup.map((c) => [c]);
}

/** Is the whole group low, or only the one kind in it that lost most? Then the hole is that kind's alone. */
function sharedHole(hole: Hole, group: Float64Array, leaves: readonly Float64Array[]): boolean {
  if (leaves.length < 2) return true;
  const beside = (months: Float64Array) => Math.min(months[hole.from - 1]!, months[hole.to + 1]!) * (hole.to - hole.from + 1) || 0;
  const inside = (months: Float64Array) => months.subarray(hole.from, hole.to + 1).reduce((a, b) => a + b, 0);
  const lost = leaves.map((leaf) => beside(leaf) - inside(leaf));
  const worst = leaves[lost.indexOf(Math.max(...lost))]!;
  const rest = group.map((n, m) => n - worst[m]!);
  return beside(rest) < 10 || inside(rest) < 0.6 * beside(rest);
}

function touches(categories: readonly Category[], hole: number, category: number): boolean {
  return hole < 0 || hole === category || categories[category]?.parent === hole;
}

function steadyMonths(series: SourceSeries, source: number, positions: readonly number[], areaPositions: readonly number[]): Float64Array {
  if (positions.length === series.categories.length) return areaMonths(series, source, areaPositions);
  const out = new Float64Array(series.months);
  for (const c of positions) {
    for (const a of areaPositions) {
      const base = ((source * series.categories.length + c) * series.areas.length + a) * series.months;
      for (let m = 0; m < series.months; m++) out[m]! += series.counts[base + m]!;
    }
  }
  return out;
}
