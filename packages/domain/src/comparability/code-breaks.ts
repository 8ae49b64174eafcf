// Codes that end or start inside the period: the series over them is not comparable unless the code table knows what follows.
import { type IncidentColumns, NO_TIME } from '../incident/incident-columns.ts';
import type { SourceSeries } from './source-series.ts';

export interface CodeBreak {
  readonly kind: 'ended' | 'started';
  /** index into codeNames */
  readonly code: number;
  /** category index the code's rows were mapped to */
  readonly category: number;
  /** first month after the break (index into the series) */
  readonly month: number;
  readonly successors: readonly string[];
  /** successors are known and stay in the same category: the series goes on */
  readonly joined: boolean;
  /** the code's share of its category before the end, or after the start */
  readonly share: number;
}

/** What the code table knows of a code: the year it ended and what followed; null for a code it does not hold. */
export type CodeFacts = (code: string) => { readonly ended: number | null; readonly successors: readonly string[] } | null;

/** Runs of nothing that chance does not give: at least this long and with at least this many to be expected. */
const leastMonths = 12;
const leastExpected = 25;

/** The months an incident may lie in: its own, or all of its quarter or year; from > to when it has no time. */
function monthsOf(incidents: IncidentColumns, row: number, month: number, series: SourceSeries): [number, number] {
  if (month >= 0) return [month - series.firstMonth, month - series.firstMonth];
  if (incidents.from[row] === NO_TIME) return [0, -1];
  const at = (minute: number): number => {
    const day = new Date(minute * 60_000);
    return day.getUTCFullYear() * 12 + day.getUTCMonth() - series.firstMonth;
  };
  const start = incidents.from[row]!;
  return [Math.max(0, at(start)), Math.min(series.months - 1, at(Math.max(start, incidents.to[row]! - 1)))];
}

/** Counts per code and month of one source; codes that never break cost nothing more. */
function codeMonths(incidents: IncidentColumns, month: Int32Array, series: SourceSeries, source: number) {
  const n = incidents.codeNames.length;
  const counts = new Int32Array(n * series.months);
  const category = new Int16Array(n).fill(-1);
  const uncoded = new Map<number, Uint8Array>();
  for (let i = 0; i < incidents.length; i++) {
    const code = incidents.code[i]!;
    if (incidents.source[i] !== source) continue;
    if (code < 0) {
      const [from, to] = monthsOf(incidents, i, month[i]!, series);
      const kind = incidents.category[i]!;
      const months = uncoded.get(kind) ?? new Uint8Array(series.months);
      for (let m = from; m <= to; m++) months[m] = 1;
      uncoded.set(kind, months);
      continue;
    }
    if (month[i]! < 0) continue;
    const m = month[i]! - series.firstMonth;
    counts[code * series.months + m]! += incidents.count[i]!;
    category[code] = incidents.category[i]!;
  }
  return { counts, category, uncoded };
}

/**
 * An ended code: the table says that it ended inside the period and it has rows before. A started code: nothing for at least twelve months
 * in which 25 were to be expected by its later pace, and no ended code of the same category names it as its successor.
 */
export function codeBreaks(
  incidents: IncidentColumns,
  month: Int32Array,
  series: SourceSeries,
  source: number,
  facts: CodeFacts,
): CodeBreak[] {
  if (incidents.codeNames.length === 0 || series.months === 0) return [];
  const { counts, category, uncoded } = codeMonths(incidents, month, series, source);
  const n = series.months;
  const at = new Map(incidents.codeNames.map((name, i) => [name, i]));
  const categoryTotal = new Map<number, Float64Array>();
  for (let code = 0; code < category.length; code++) {
    if (category[code]! < 0) continue;
    const total = categoryTotal.get(category[code]!) ?? new Float64Array(n);
    for (let m = 0; m < n; m++) total[m]! += counts[code * n + m]!;
    categoryTotal.set(category[code]!, total);
  }
  const share = (code: number, from: number, to: number) => {
    let own = 0;
    let all = 0;
    for (let m = from; m < to; m++) {
      own += counts[code * n + m]!;
      all += categoryTotal.get(category[code]!)![m]!;
    }
    return all > 0 ? own / all : 0;
  };
  const breaks: CodeBreak[] = [];
  const follows = new Set<number>();
  for (let code = 0; code < category.length; code++) {
    if (category[code]! < 0) continue;
    const known = facts(incidents.codeNames[code]!);
    if (!known || known.ended === null) continue;
    for (const successor of known.successors) {
      const next = at.get(successor);
      if (next !== undefined) follows.add(next);
    }
    let last = n - 1;
    while (last >= 0 && counts[code * n + last] === 0) last--;
    const endedMonth = (known.ended + 1) * 12 - series.firstMonth;
    if (endedMonth <= 0 || last + 1 >= n || Math.abs(last + 1 - endedMonth) > 12) continue;
    const joined =
      known.successors.length > 0 &&
      known.successors.every((s) => {
        const next = at.get(s);
        return next === undefined || category[next] === category[code];
      }) &&
      known.successors.some((s) => at.has(s));
    breaks.push({
      kind: 'ended',
      code,
      category: category[code]!,
      month: last + 1,
      successors: known.successors,
      joined,
      share: share(code, 0, last + 1),
    });
  }
  for (let code = 0; code < category.length; code++) {
    if (category[code]! < 0 || follows.has(code)) continue;
    let first = 0;
    while (first < n && counts[code * n + first] === 0) first++;
    // months whose incidents of the kind came without any code (counts that stayed when the rows went) tell nothing of it
    const silent = uncoded.get(category[code]!);
    let told = first;
    for (let m = 0; m < first; m++) if (silent && silent[m] === 1 && categoryTotal.get(category[code]!)![m] === 0) told--;
    if (told < leastMonths || n - first < 6) continue;
    let later = 0;
    let weakest = Number.POSITIVE_INFINITY;
    for (let m = first; m < n; m++) later += counts[code * n + m]!;
    for (let m = first; m < Math.min(n, first + 3); m++) weakest = Math.min(weakest, counts[code * n + m]!);
    const pace = later / (n - first);
    // at once and for good: a rising kind of crime climbs, a new code is there from its first month
    if (pace * told < leastExpected || weakest < 0.4 * pace) continue;
    breaks.push({
      kind: 'started',
      code,
      category: category[code]!,
      month: first,
      successors: [],
      joined: false,
      share: share(code, first, n),
    });
  }
  return breaks;
}
