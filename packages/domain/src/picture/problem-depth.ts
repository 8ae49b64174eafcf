// What lies deeper behind a problem: would the verdict stand without its largest area, or against other years; what wider change it explains; does
// it come back to the same places; how few places hold it. Told in whole pictures, never in copies.
import { generalisedGini, knoxTable, placesHolding, repeatVictims } from '@samsyn/stats';
import type { Finding } from '../finder/finding.ts';
import { timeResolutions } from '../incident/incident-columns.ts';
import { capital } from '../words/capital.ts';
import { formatNumber } from '../words/numbers.ts';
import { hotFinding } from './hot-change.ts';
import { missingMonths } from './node-months.ts';
import type { Depth } from './picture.ts';
import { findingOf, type PictureContext, rowsOf } from './picture-context.ts';
import { abnormalBackYears } from './picture-frame.ts';
import { areaName, nodeName } from './picture-names.ts';
import { type PictureWords, sayBoth, sayPicture } from './picture-words.ts';
import type { Draft } from './problem-drafts.ts';
import type { NodeEvidence } from './problem-evidence.ts';
import { tidy } from './tidy-number.ts';

const depthDays = 14;
const nearBands = { metres: [0, 100, 250, 500], days: [0, 3, 8, 15, 29] } as const;
const day = timeResolutions.indexOf('day');
/** Below this nothing of pairs can be told; above it a whole city is looked at at once. */
const [leastPoints, mostPoints] = [30, 4000];
/** A source that snaps its points to a few anchors has "the same place" everywhere. */
const leastPlacesPerPoint = 0.15;
const leastForSpread = { events: 30, places: 40 };

/** Cost: one pass over the rows for each what-if, and the pairs of the problem's points that lie near each other. */
export function problemDepth(context: PictureContext, words: PictureWords, draft: Draft, built: NodeEvidence): Depth {
  const changes = (draft.kind === 'rising' || draft.kind === 'falling') && draft.finding?.expected != null;
  const points = draft.kind === 'hotspot' ? null : pointsOf(context, built.rows);
  return {
    whatIf: changes ? [...withoutLargest(context, draft, built), ...againstYears(context, draft), ...reporting(draft)] : [],
    explains: changes ? explained(context, words, draft) : null,
    repeats: points && samePlaces(points),
    near: points && nearRepeats(points),
    spread: spreadOf(context, draft, built),
  };
}

/** Counts per month of a node, less those of some rows. */
function monthsOf(context: PictureContext, node: Draft['node'], skip: (row: number) => boolean = () => false): Float64Array {
  const counts = new Float64Array(context.frame.months);
  for (const row of rowsOf(context, node, 0, context.frame.months - 1))
    if (!skip(row)) counts[context.month[row]!]! += context.data.incidents.count[row]!;
  return counts;
}

function changeOf(context: PictureContext, kind: Finding, node: Draft['node'], counts: Float64Array, only?: number): Finding {
  const { comparability, frame, categories, data, options } = context;
  const all = Array.from({ length: 60 }, (_, back) => back + 1);
  return hotFinding(kind, {
    counts,
    gone: missingMonths(comparability, frame, categories, data.areas, node.category, node.area),
    windowMonths: frame.windowMonths,
    abnormal: new Set(only === undefined ? abnormalBackYears(frame, options) : all.filter((back) => back !== only)),
  });
}

/** What the interval says by itself: a what-if makes no claim of a search. */
function read({ interval, verdict }: Finding): 'rise' | 'fall' | 'no_clear_change' | 'cannot_tell' {
  if (interval && interval[0] > 1) return 'rise';
  if (interval && interval[1] < 1) return 'fall';
  return verdict === 'no_clear_change' ? 'no_clear_change' : 'cannot_tell';
}

const number = (value: number, lang: 'sv' | 'en') => formatNumber(value, lang, 2);

function withoutLargest(context: PictureContext, draft: Draft, built: NodeEvidence): Depth['whatIf'] {
  const { data } = context;
  const areas = built.evidence.areas;
  if (areas.length < 2 || !draft.finding) return [];
  const [top] = [...areas].sort((a, b) => (b.count ?? 0) - (a.count ?? 0) || (a.area < b.area ? -1 : 1));
  const index = data.areas.areas.findIndex(({ key }) => key === top?.area);
  if (index <= 0 || index === draft.node.area) return [];
  const inside = (at: number): boolean => at >= 0 && (at === index || inside(data.areas.areas[at]!.parent));
  const counts = monthsOf(context, draft.node, (row) => inside(data.incidents.area[row]!));
  const found = changeOf(context, draft.finding, draft.node, counts);
  if (found.ratio === null || !found.interval) return [];
  const { ratio, interval } = found;
  return [
    {
      key: 'without',
      verdict: read(found),
      ratio: tidy(ratio),
      interval: [tidy(interval[0]) ?? 0, tidy(interval[1]) ?? 0],
      ...sayBoth('whatIf.without', (lang) => ({
        area: areaName(data.areas, index, lang),
        ratio: number(ratio, lang),
        lo: number(interval[0], lang),
        hi: number(interval[1], lang),
      })),
    },
  ];
}

/** "2025", and "2024/25" of twelve months over a New Year. */
const yearName = (first: number, last: number) => (first === last ? `${last}` : `${first}/${String(last % 100).padStart(2, '0')}`);

/** Against each year before by itself. */
function againstYears(context: PictureContext, draft: Draft): Depth['whatIf'] {
  const { frame, findings } = context;
  const { finding } = draft;
  if (!finding || findings.reference.backYears < 2) return [];
  const counts = monthsOf(context, draft.node);
  const endYear = Math.floor((frame.firstMonth + frame.months - 1) / 12);
  const skipped = new Set(abnormalBackYears(frame, context.options));
  const lag = Math.ceil(frame.windowMonths / 12);
  const startYear = Math.floor((frame.firstMonth + frame.windowFrom) / 12);
  const years = Array.from({ length: findings.reference.backYears }, (_, i) => i + 1).flatMap((back) => {
    if (skipped.has(back)) return [];
    const found = changeOf(context, finding, draft.node, counts, back);
    if (found.ratio === null || !found.interval) return [];
    const year = yearName(startYear - back * lag, endYear - back * lag);
    return [{ year, ratio: found.ratio, interval: found.interval }];
  });
  if (years.length < 2) return [];
  const ratios = years.map(({ ratio }) => ratio);
  const every = (side: (interval: readonly [number, number]) => boolean) => years.every(({ interval }) => side(interval));
  const verdict = every(([lo]) => lo > 1) ? 'rise' : every(([, hi]) => hi < 1) ? 'fall' : 'cannot_tell';
  const sentence =
    verdict === 'cannot_tell'
      ? sayBoth('whatIf.years.depends', (lang) => ({
          years: years
            .map(
              ({ year, ratio, interval }) => `${year}: ${number(ratio, lang)} (${number(interval[0], lang)}–${number(interval[1], lang)})`,
            )
            .join('; '),
        }))
      : sayBoth('whatIf.years.each', (lang) => ({
          least: number(Math.min(...ratios), lang),
          most: number(Math.max(...ratios), lang),
          years: years.map(({ year }) => year).join(', '),
        }));
  return [{ key: 'years', verdict, ratio: null, interval: null, ...sentence }];
}

/** How much more would have to be reported for nothing to have changed, at the least that the interval lets in. */
function reporting({ kind, finding }: Draft): Depth['whatIf'] {
  const low = finding?.interval?.[0] ?? 0;
  const pct = Math.round((low - 1) * 100);
  if (kind !== 'rising' || !finding?.claimed || pct < 1) return [];
  return [{ key: 'reporting', verdict: 'cannot_tell', ratio: null, interval: null, ...sayBoth('whatIf.reporting', () => ({ pct })) }];
}

/** The same kind everywhere, with and without what this problem holds. */
function explained(context: PictureContext, words: PictureWords, draft: Draft): Depth['explains'] {
  const outer = { category: draft.node.category, area: -1, placeType: -1, daypart: -1 };
  const narrower = draft.node.area > 0 || draft.node.placeType >= 0 || draft.node.daypart >= 0;
  const whole = narrower ? findingOf(context, outer) : null;
  if (!whole?.interval || whole.ratio === null) return null;
  const own = new Set(rowsOf(context, draft.node, 0, context.frame.months - 1));
  const rest = changeOf(
    context,
    whole,
    outer,
    monthsOf(context, outer, (row) => own.has(row)),
  );
  if (rest.ratio === null || !rest.interval) return null;
  const { ratio, interval } = whole;
  const [without, restInterval] = [rest.ratio, rest.interval];
  return sayBoth('explains', (lang) => ({
    Outer: capital(nodeName(words, context.data.areas, outer, lang).what),
    ratio: number(ratio, lang),
    lo: number(interval[0], lang),
    hi: number(interval[1], lang),
    without: number(without, lang),
    wLo: number(restInterval[0], lang),
    wHi: number(restInterval[1], lang),
    verdict: sayPicture(`explains.${read(rest)}`, {}, lang),
  }));
}

interface Points {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly days: Float64Array;
  readonly place: Int32Array;
}

/** The window's exact points whose day is known; null where there are too few, too many, or too few places to tell them apart. */
function pointsOf({ grid, data, when }: PictureContext, rows: Int32Array): Points | null {
  if (!grid) return null;
  const { incidents } = data;
  const usable = rows.filter(
    (row) => grid.cell[row]! >= 0 && incidents.resolution[row]! <= day && incidents.to[row]! - incidents.from[row]! <= 7 * 1440,
  );
  if (usable.length < leastPoints || usable.length > mostPoints) return null;
  const numbers = new Map<string, number>();
  const place = Int32Array.from(usable, (row) => {
    const name = `${grid.x[row]},${grid.y[row]}`;
    const known = numbers.get(name) ?? numbers.size;
    numbers.set(name, known);
    return known;
  });
  if (numbers.size < leastPlacesPerPoint * usable.length) return null;
  return {
    x: Float64Array.from(usable, (row) => grid.x[row]!),
    y: Float64Array.from(usable, (row) => grid.y[row]!),
    days: Float64Array.from(usable, (row) => when.day[row]!),
    place,
  };
}

function samePlaces({ place, days }: Points): Depth['repeats'] {
  const found = repeatVictims(place, days, { days: depthDays });
  if (!found.known) return null;
  return {
    events: found.events,
    places: found.places,
    repeatedPlaces: tidy(found.repeatedPlaces) ?? 0,
    eventsThere: tidy(found.eventsThere) ?? 0,
    days: depthDays,
    repeats: found.repeats,
    expected: tidy(found.expectedRepeats) ?? 0,
    p: tidy(found.p) ?? 1,
  };
}

function nearRepeats({ x, y, days }: Points): Depth['near'] {
  const found = knoxTable(x, y, days, { sBands: [...nearBands.metres], tBands: [...nearBands.days], reps: 0 });
  if (!found.known) return null;
  const edges = (band: { readonly from: number; readonly to: number }): [number, number] => [band.from, band.to];
  return {
    metres: found.space.map(edges),
    days: found.time.map(edges),
    observed: [...found.observed],
    expected: Array.from(found.expected, (value) => Math.round(value * 100) / 100),
    p: Array.from(found.p, (value) => Math.round(value * 10_000) / 10_000),
  };
}

/** Over the cells where this has happened at all during the period; too few cases or places tell nothing. */
function spreadOf({ grid, data, frame, ...context }: PictureContext, draft: Draft, { rows }: NodeEvidence): Depth['spread'] {
  if (!grid) return null;
  const everywhere = rowsOf({ grid, data, frame, ...context }, draft.node, 0, frame.months - 1);
  const cells = new Map<number, number>();
  for (const row of everywhere) if (grid.cell[row]! >= 0) cells.set(grid.cell[row]!, 0);
  for (const row of rows)
    if (grid.cell[row]! >= 0) cells.set(grid.cell[row]!, (cells.get(grid.cell[row]!) ?? 0) + data.incidents.count[row]!);
  const counts = [...cells.values()];
  const events = counts.reduce((a, b) => a + b, 0);
  if (events < leastForSpread.events || counts.length < leastForSpread.places) return null;
  const half = placesHolding(counts, 0.5);
  const byCount = new Map<number, number>();
  for (const n of counts) byCount.set(n, (byCount.get(n) ?? 0) + 1);
  return {
    places: counts.length,
    events,
    half: tidy(half?.placesShare ?? null) ?? 0,
    gini: Math.round(generalisedGini(counts) * 1000) / 1000,
    byCount: [...byCount].sort((a, b) => b[0] - a[0]),
  };
}
