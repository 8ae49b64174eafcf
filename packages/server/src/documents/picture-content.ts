// What a document about a picture says, in order and in words: one content for the HTML and the PDF, without any layout.
import {
  areaMap,
  type ChartTable,
  type ChartTheme,
  monthChart,
  monthChartTable,
  numberText,
  ratioDots,
  sparkline,
  weekHeat,
  weekHeatTable,
} from '@samsyn/charts';
import { documentWords, type Lang, type Picture, type Problem, type Verdict } from '@samsyn/domain';
import { areaTable, rowsTable, unseenTable } from './picture-tables.ts';

export interface DocumentFigure {
  readonly title: string;
  readonly svg: string | null;
  /** the same figure drawn for a narrow page, when the sizes ask for it */
  readonly narrow: string | null;
  readonly alt: string;
  readonly table: ChartTable | null;
  readonly notes: readonly string[];
}

export interface DocumentProblem {
  readonly number: string;
  readonly title: string;
  readonly detail: string;
  readonly verdict: Verdict;
  readonly verdictWord: string;
  readonly tier: string;
  readonly sentence: string;
  readonly count: string;
  readonly expected: string;
  readonly ratio: string;
  readonly spark: string;
  readonly dot: string;
  readonly figures: readonly DocumentFigure[];
  readonly notes: readonly string[];
}

export interface PictureContent {
  readonly lang: Lang;
  readonly title: string;
  readonly place: string;
  readonly period: string;
  readonly mark: string;
  readonly demo: string | null;
  readonly headline: string;
  readonly lead: readonly string[];
  readonly warnings: readonly string[];
  readonly map: { readonly svg: string; readonly alt: string; readonly note: string } | null;
  readonly groups: readonly { readonly heading: string; readonly problems: readonly DocumentProblem[] }[];
  readonly unseen: ChartTable | null;
  readonly method: readonly string[];
  readonly source: string;
  readonly tables: readonly ChartTable[];
  readonly quarantineMore: string | null;
  readonly made: string;
}

export interface ContentSizes {
  readonly theme: ChartTheme;
  readonly chart: number;
  readonly chartHeight: number;
  readonly week: number;
  readonly map: number;
  /** width of the second drawing of each figure, for a phone */
  readonly narrow?: number;
  readonly dot: { readonly width: number; readonly height: number };
}

const groupOrder = ['rising', 'persistent', 'hotspot', 'repeat', 'falling', 'watch', 'unsure'] as const;

/** A sure level (lasting, hot spot, repeats) is told as such also when nothing can be said about change. */
function groupOf(problem: Problem): (typeof groupOrder)[number] {
  const level = problem.kind !== 'rising' && problem.kind !== 'falling';
  if (level && problem.tier === 'sure') return problem.kind;
  if (problem.verdict === 'cannot_tell' || problem.verdict === 'not_comparable') return 'unsure';
  if (problem.tier !== 'sure') return 'watch';
  return problem.kind;
}

/** "2025-11-01" to "2026-10-31" as "november 2025 – oktober 2026". */
function periodText(period: { from: string; to: string }, lang: Lang): string {
  const name = (date: string) => `${documentWords[lang].months[Number(date.slice(5, 7)) - 1] ?? ''} ${date.slice(0, 4)}`;
  const [from, to] = [name(period.from), name(period.to)];
  return from === to ? from : `${from} – ${to}`;
}

function monthFigure(picture: Picture, problem: Problem, lang: Lang, sizes: ContentSizes): DocumentFigure {
  const words = documentWords[lang];
  const { evidence } = problem;
  const counts = evidence.counts.slice(evidence.windowStart);
  const over = counts.filter((n, i) => n !== null && n > (evidence.high[evidence.windowStart + i] ?? Number.POSITIVE_INFINITY)).length;
  const banded = evidence.high.some((n) => n !== null);
  const known = counts.filter((n) => n !== null).length;
  const title = banded && known > 0 ? words.overBand(numberText(over, lang), numberText(known, lang)) : words.perMonth;
  const window =
    problem.kind !== 'persistent' && problem.count !== null && problem.expected !== null
      ? { window: words.windowLabel(numberText(problem.count, lang), numberText(problem.expected, lang)) }
      : {};
  const alt = `${problem.title[lang]}: ${title}`;
  // In a published copy a count may be held back as well as missing.
  const missing = picture.public ? words.missingOrHidden : words.missing;
  const draw = (width: number, height: number) =>
    monthChart({ ...evidence, width, height, lang, theme: sizes.theme, title: alt, labels: { ...window, missing } });
  return {
    title,
    alt,
    svg: draw(sizes.chart, sizes.chartHeight),
    narrow: sizes.narrow ? draw(sizes.narrow, 240) : null,
    table: monthChartTable(evidence, `${problem.title[lang]}: ${words.perMonth}`, lang, missing),
    notes: [],
  };
}

function noteOf(problem: Problem, lang: Lang, prefixes: readonly string[]): string[] {
  return problem.evidence.notes.filter((note) => prefixes.some((prefix) => note.key.startsWith(prefix))).map((note) => note[lang]);
}

function figures(picture: Picture, problem: Problem, lang: Lang, sizes: ContentSizes): DocumentFigure[] {
  const words = documentWords[lang];
  const found = [monthFigure(picture, problem, lang, sizes)];
  const { week } = problem.evidence;
  const when = noteOf(problem, lang, ['when.']);
  if (week?.some((n) => n > 0)) {
    const alt = `${problem.title[lang]}: ${words.when}`;
    found.push({
      title: words.when,
      alt,
      svg: weekHeat(week, { width: sizes.week, lang, theme: sizes.theme, title: alt }),
      narrow: sizes.narrow ? weekHeat(week, { width: sizes.narrow, lang, theme: sizes.theme, title: alt }) : null,
      table: weekHeatTable(week, alt, lang),
      notes: when,
    });
  } else if (when.length) found.push({ title: words.when, alt: '', svg: null, narrow: null, table: null, notes: when });
  const where = noteOf(problem, lang, ['where.', 'rate']);
  const areas = problem.evidence.areas.length > 1 ? areaTable(picture, problem, lang) : null;
  if (areas || where.length) found.push({ title: words.where, alt: '', svg: null, narrow: null, table: areas, notes: where });
  return found;
}

function documentProblem(picture: Picture, problem: Problem, lang: Lang, sizes: ContentSizes): DocumentProblem {
  const words = documentWords[lang];
  const { ratio, interval } = problem;
  const range = interval ? ` (${numberText(interval[0], lang, 2)}–${numberText(interval[1], lang, 2)})` : '';
  const ratioText = ratio === null ? '' : numberText(ratio, lang, 2) + range;
  const row = { label: problem.title[lang], ratio, interval, verdict: problem.verdict };
  return {
    number: String(problem.rank),
    title: problem.title[lang],
    detail: problem.detail[lang],
    verdict: problem.verdict,
    verdictWord: words.verdicts[problem.verdict],
    tier: problem.followed ? `${words.tiers[problem.tier]}. ${words.followed}` : words.tiers[problem.tier],
    sentence: problem[lang],
    count: problem.count === null ? words.hidden : numberText(problem.count, lang),
    expected: problem.expected === null ? '' : numberText(problem.expected, lang),
    ratio: ratioText,
    spark: sparkline(problem.evidence.quarters, { theme: sizes.theme }),
    dot: ratioDots([row], {
      width: sizes.dot.width,
      rowHeight: sizes.dot.height,
      lang,
      theme: sizes.theme,
      ticks: false,
      title: `${words.ratio}: ${ratioText || words.verdicts[problem.verdict]}`,
    }),
    figures: figures(picture, problem, lang, sizes),
    notes: problem.evidence.notes.filter((note) => !/^(when\.|where\.|rate)/.test(note.key)).map((note) => note[lang]),
  };
}

function pictureMap(picture: Picture, lang: Lang, sizes: ContentSizes): PictureContent['map'] {
  const words = documentWords[lang];
  const { bounds, areas, cellMetres } = picture.map;
  if (!bounds || areas.length === 0) return null;
  const centre = new Map(areas.map((area) => [area.area, area.label]));
  // Where two problems share a cell, the one ranked first is drawn.
  const cells = new Map(
    [...picture.problems].reverse().flatMap((problem) => problem.evidence.cells.map((cell) => [cell.ring.join(), cell])),
  );
  const numbers = picture.problems.flatMap((problem) => {
    const cell = problem.evidence.cells[0];
    const corner = cell?.ring;
    const middle = corner?.reduce<[number, number]>(
      (sum, [lon, lat]) => [sum[0] + lon / corner.length, sum[1] + lat / corner.length],
      [0, 0],
    );
    const most = problem.where[0];
    const at = middle ?? centre.get(problem.area ?? (most?.area && (most.share ?? 0) > 0.3 ? most.area : ''));
    return at ? [{ text: String(problem.rank), at }] : [];
  });
  const alt = `${words.map}. ${cells.size ? words.mapCells(String(cellMetres ?? '')) : words.mapAreas}`;
  const svg = areaMap(
    {
      bounds,
      areas: areas.map((area) => ({ name: picture.labels.area[area.area]?.[lang] ?? area.area, rings: area.rings, label: area.label })),
      cells: [...cells.values()],
      numbers,
    },
    { width: sizes.map, lang, theme: sizes.theme, title: alt, id: 'picture-map' },
  );
  return { svg, alt, note: cells.size ? words.mapCells(String(cellMetres ?? '')) : words.mapAreas };
}

/** The whole content. Pure: the same picture, language and sizes give the same content. */
export function pictureContent(picture: Picture, lang: Lang, sizes: ContentSizes): PictureContent {
  const words = documentWords[lang];
  const place = picture.name ?? '';
  const title = place ? `${words.picture} ${place}` : words.picture;
  const shown = picture.quarantine.slice(0, 20);
  const more = picture.quarantine.length - shown.length;
  const sources: ChartTable = {
    caption: words.sources,
    head: words.sourceHead,
    rows: picture.inputs.map((input) => [input.file, input.profile, input.encoding, input.sha256.slice(0, 16)]),
  };
  const quarantine: ChartTable = {
    caption: words.quarantine,
    head: words.quarantineHead,
    rows: shown.map((row) => [row.file, String(row.line), row.column, row[lang]]),
  };
  return {
    lang,
    title,
    place,
    period: periodText(picture.window, lang),
    mark: picture.public ? words.publicCopy(title) : words.internal,
    demo: picture.demo ? words.demo : null,
    headline: picture.headline[lang],
    lead: picture.lead.map((line) => line[lang]),
    warnings: picture.warnings.map((warning) => warning[lang]),
    map: pictureMap(picture, lang, sizes),
    groups: groupOrder.flatMap((key) => {
      const problems = picture.problems.filter((problem) => groupOf(problem) === key).sort((a, b) => a.rank - b.rank);
      return problems.length === 0
        ? []
        : [{ heading: words.groups[key], problems: problems.map((problem) => documentProblem(picture, problem, lang, sizes)) }];
    }),
    unseen: unseenTable(picture, lang),
    method: picture.method.map((line) => line[lang]),
    source: picture.source[lang],
    tables: [rowsTable(picture, lang), ...(shown.length ? [quarantine] : []), ...(picture.inputs.length ? [sources] : [])],
    quarantineMore: more > 0 ? words.quarantineMore(numberText(more, lang)) : null,
    made: words.made(picture.samsyn, String(picture.seed)),
  };
}
