// How much, where and when: the report's sections of counts, each table with source, period and n.
import { categories } from '../category/categories.ts';
import type { Lang } from '../fault.ts';
import { periodText } from '../picture/figure-source.ts';
import type { Problem } from '../picture/picture.ts';
import { monthName } from '../picture/picture-dates.ts';
import { monthsIn } from '../picture/window-months.ts';
import type { Block, Section } from '../records/block-document.ts';
import { capital } from '../words/capital.ts';
import { monthShort } from '../words/month-short.ts';
import { peerBlocks } from './peer-blocks.ts';
import type { ReportFacts } from './report-facts.ts';
import {
  countCell,
  countedSource,
  rateCells,
  type Series,
  seriesOf,
  sumIn,
  tableFigure,
  type Window,
  yearsBefore,
} from './report-table.ts';
import { reportWords } from './report-words.ts';

const mostPeriods = 10;
const mostPlaces = 10;
/** More months than this do not fit a page beside each other. */
const mostColumns = 12;
/** Reports that are not offences are never added to them. */
const notOffences: ReadonlySet<string> = new Set(categories.filter(({ kind }) => kind !== 'offence').map(({ key }) => key));

export function crimeSection(facts: ReportFacts, lang: Lang): Section {
  const w = reportWords[lang];
  const all = seriesOf(facts.picture, {});
  return {
    heading: w.sections.crime,
    blocks: [
      { kind: 'text', text: facts.picture.headline[lang] },
      ...facts.picture.lead.map((line): Block => ({ kind: 'text', text: line[lang] })),
      all ? trendTable(facts, all, lang) : { kind: 'note', text: w.crime.noSeries },
      ...kindTables(facts, lang),
      ...peerBlocks(facts, lang),
      { kind: 'note', text: w.lack(...w.crime.reference) },
    ],
  };
}

/** Twelve months at a time, back from the window's end. */
function trendTable({ picture, inhabitants }: ReportFacts, all: Series, lang: Lang): Block {
  const w = reportWords[lang].crime;
  const { to } = picture.window;
  const first = all.months[0] ?? to;
  const periods = Array.from({ length: mostPeriods }, (_, i) => yearsBefore(yearUntil(to), i)).filter(
    ({ from }) => from.slice(0, 7) >= first,
  );
  const counts = periods.map((period) => sumIn(all, period));
  return tableFigure({
    title: w.trend,
    head: w.trendHead,
    rows: periods.map((period, i) => [
      capital(periodText(period, lang)),
      countCell(counts[i] ?? null, picture, lang),
      ...rateCells(counts[i] ?? null, inhabitants?.whole.value, period, lang),
    ]),
    widths: [44, 18, 20, 18],
    source: countedSource(picture, { from: periods.at(-1)?.from ?? to, to }, counts, lang),
  });
}

/** Twelve months that end with this day's month. */
function yearUntil(to: string): Window {
  const [year = 0, month = 1] = to.split('-').map(Number);
  return { from: month === 12 ? `${year}-01-01` : `${year - 1}-${String(month + 1).padStart(2, '0')}-01`, to };
}

interface Told {
  readonly name: string;
  readonly series: Series;
  readonly now: number | null;
  readonly before: number | null;
  readonly exposure?: number | undefined;
}

/** Window and the same months a year before; most first, then by name. */
function told({ picture }: ReportFacts, name: string, series: Series, exposure?: number): Told {
  return { name, series, now: sumIn(series, picture.window), before: sumIn(series, yearsBefore(picture.window, 1)), exposure };
}

const mostFirst = (a: Told, b: Told) => (b.now ?? -1) - (a.now ?? -1) || (a.name < b.name ? -1 : 1);

function comparedTable(facts: ReportFacts, title: string, head: readonly string[], rows: readonly Told[], lang: Lang): Block {
  const { picture } = facts;
  const rated = head.length > 3;
  return tableFigure({
    title,
    head,
    rows: rows.map(({ name, now, before, exposure }) => [
      name,
      countCell(now, picture, lang),
      countCell(before, picture, lang),
      ...(rated ? rateCells(now, exposure, picture.window, lang) : []),
    ]),
    widths: rated ? [34, 15, 21, 16, 14] : [50, 22, 28],
    source: countedSource(
      picture,
      picture.window,
      rows.map(({ now }) => now),
      lang,
    ),
  });
}

function kindTables(facts: ReportFacts, lang: Lang): Block[] {
  const w = reportWords[lang].crime;
  const { picture, inhabitants } = facts;
  const rows = ofKinds(facts, (key) => !key.includes('/') && !notOffences.has(key), lang).map((row) => ({
    ...row,
    exposure: inhabitants?.whole.value,
  }));
  return rows.length > 0 && picture.series.length > 0 ? [comparedTable(facts, w.kinds, w.kindHead, rows.sort(mostFirst), lang)] : [];
}

function ofKinds(facts: ReportFacts, wanted: (key: string) => boolean, lang: Lang): Told[] {
  const { series, labels } = facts.picture;
  return series.flatMap((one) =>
    one.category !== null && one.placeType === null && one.area === null && wanted(one.category)
      ? [told(facts, capital(labels.category[one.category]?.[lang] ?? one.category), one)]
      : [],
  );
}

export function disorderSection(facts: ReportFacts, lang: Lang): Section {
  const w = reportWords[lang];
  const rows = ofKinds(facts, (key) => notOffences.has(key), lang).sort(mostFirst);
  return {
    heading: w.sections.disorder,
    blocks:
      rows.length > 0
        ? [comparedTable(facts, w.disorder.title, w.disorder.head, rows, lang)]
        : [{ kind: 'note', text: w.lack(...w.disorder.lack) }],
  };
}

export function whereSection(facts: ReportFacts, lang: Lang): Section {
  const w = reportWords[lang];
  const { picture, drawings } = facts;
  const places = picture.series
    .filter((one) => one.category === null && one.area === null && one.placeType !== null)
    .map((one) => told(facts, picture.labels.placeType[one.placeType ?? '']?.[lang] ?? '', one))
    .sort(mostFirst);
  const spots = picture.problems.filter(({ kind, tier }) => kind === 'hotspot' && tier === 'sure');
  const areas = areaTable(facts, w.where.areas, ({ level }) => level === 1, lang);
  return {
    heading: w.sections.where,
    blocks: [
      ...(drawings.map ? [drawings.map] : []),
      ...(areas ? [areas] : []),
      ...(places.length > 0 ? [comparedTable(facts, w.where.places, w.where.placeHead, places.slice(0, mostPlaces), lang)] : []),
      { kind: 'sub', text: w.where.spots },
      spots.length > 0 ? { kind: 'list', items: spots.map((one) => one[lang]) } : { kind: 'text', text: w.where.noSpots },
    ],
  };
}

/** Areas that fit, with their rates; null where the picture tells of none. */
export function areaTable(facts: ReportFacts, title: string, fits: (area: { level: number }) => boolean, lang: Lang): Block | null {
  const { picture, inhabitants } = facts;
  const rows = picture.series.flatMap((one) => {
    const area = one.area === null ? undefined : picture.labels.area[one.area];
    return one.category === null && one.placeType === null && area && fits(area)
      ? [told(facts, area[lang], one, inhabitants?.byArea.get(one.area ?? ''))]
      : [];
  });
  return rows.length === 0 ? null : comparedTable(facts, title, reportWords[lang].where.areaHead, rows.sort(mostFirst), lang);
}

export function whenSection(facts: ReportFacts, shown: readonly Problem[], lang: Lang): Section {
  const w = reportWords[lang];
  const { picture, drawings } = facts;
  const all = seriesOf(picture, {});
  const peaks = picture.problems.flatMap(({ title, evidence }) =>
    evidence.notes.filter(({ key }) => key === 'when.peak').map((note) => `${title[lang]}. ${note[lang]}`),
  );
  const weeks = shown.flatMap(({ rank, title }) => {
    const week = drawings.weeks.get(rank);
    return week?.kind === 'figure' ? [{ ...week, title: `${rank}. ${title[lang]}. ${week.title}` }] : [];
  });
  return {
    heading: w.sections.when,
    blocks: [
      ...(all ? [seasonTable(facts, all, lang)] : [{ kind: 'note', text: w.crime.noSeries } as const]),
      { kind: 'sub', text: w.when.peaks },
      peaks.length > 0 ? { kind: 'list', items: peaks } : { kind: 'text', text: w.when.noPeaks },
      ...weeks,
    ],
  };
}

function seasonTable({ picture }: ReportFacts, all: Series, lang: Lang): Block {
  const w = reportWords[lang].when;
  const { window } = picture;
  const first = Number(window.from.slice(0, 4)) * 12 + Number(window.from.slice(5, 7)) - 1;
  const months = Array.from({ length: monthsIn(window) }, (_, i) => first + i);
  const iso = (month: number) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  const at = (month: number): number | null => {
    const found = all.months.indexOf(iso(month));
    return found < 0 ? null : (all.counts[found] ?? null);
  };
  const source = countedSource(picture, window, months.map(at), lang);
  const cell = (month: number) => countCell(at(month), picture, lang);
  const [head = '', count = '', before = ''] = w.seasonHead;
  if (months.length > mostColumns)
    return tableFigure({
      title: w.season,
      head: w.seasonHead,
      rows: months.map((month) => [capital(monthName(month, lang)), cell(month), cell(month - 12)]),
      widths: [50, 25, 25],
      source,
    });
  // a month a column; what is not told is a dash, and the note says so
  const narrow = (month: number) => (at(month) === null ? '–' : cell(month));
  const gaps = months.some((month) => at(month) === null || at(month - 12) === null);
  const figure = tableFigure({
    title: w.season,
    head: [head, ...months.map((month) => monthShort(iso(month), lang))],
    rows: [
      [count, ...months.map(narrow)],
      [before, ...months.map((month) => narrow(month - 12))],
    ],
    widths: [13, ...months.map(() => 7.2)],
    source,
    notes: gaps ? [w.seasonGaps] : [],
  });
  return { ...figure, table: figure.table && { ...figure.table, dense: true } };
}
