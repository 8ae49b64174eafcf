// The figures of one problem in a document: months, week and areas, each with a title that says the finding, its table, and its source line.
import { type ChartTable, monthChart, monthChartTable, numberText, weekHeat, weekHeatTable } from '@samsyn/charts';
import {
  besideWords,
  copyMark,
  documentWords,
  figureSource,
  type Lang,
  monthsTitle,
  type Picture,
  type Problem,
  type ProblemBeside,
  periodText,
  shownFacilities,
} from '@samsyn/domain';
import type { ContentSizes } from './content-sizes.ts';
import type { Land } from './document-map.ts';
import { areaTable, hiddenAreas, percent } from './picture-tables.ts';
import { type ProblemMap, problemMap } from './problem-map.ts';

export interface DocumentFigure {
  readonly part: 'months' | 'when' | 'cells' | 'where' | 'depth';
  readonly title: string;
  readonly svg: string | null;
  /** the same figure drawn for a narrow page, when the sizes ask for it */
  readonly narrow: string | null;
  readonly alt: string;
  /** the drawing's share of the width where its table stands beside it; null: beneath it */
  readonly split: number | null;
  readonly table: ChartTable | null;
  readonly notes: readonly string[];
  /** source, period and n */
  readonly source: string;
}

type Note = Problem['evidence']['notes'][number];

/** What is drawn that is not the problem's own. */
export interface FigureGround {
  readonly land: Land;
  readonly beside: ProblemBeside | null;
}
export const noGround: FigureGround = { land: [], beside: null };

/** Months first, then when, then where; a figure without anything to tell is left out. */
export function problemFigures(
  picture: Picture,
  problem: Problem,
  lang: Lang,
  sizes: ContentSizes,
  ground: FigureGround = noGround,
): DocumentFigure[] {
  const figures = [monthFigure, whenFigure, cellsFigure, whereFigure].map((make) => make(picture, problem, lang, sizes, ground));
  return figures.filter((figure) => figure !== null);
}

function monthFigure(picture: Picture, problem: Problem, lang: Lang, sizes: ContentSizes): DocumentFigure {
  const words = documentWords[lang];
  const { evidence } = problem;
  const title = monthsTitle(problem, lang);
  const alt = `${problem.title[lang]}: ${title}`;
  const counted = evidence.counts.reduce<number>((sum, n) => sum + (n ?? 0), 0);
  const nothing = evidence.counts.every((n) => n === null);
  const source = figureSource(picture, picture.period, counted, lang);
  // a published copy holds the months of small problems back: then there is nothing to draw
  const part = { part: 'months', split: null, alt } as const;
  if (nothing) return { ...part, title: words.perMonth, svg: null, narrow: null, table: null, notes: [words.monthsHidden], source: '' };
  // the months are those of the kind as a whole; a hot spot's count is its cells', and a lasting problem has no change to tell
  const window =
    (problem.kind === 'rising' || problem.kind === 'falling') && problem.count !== null && problem.expected !== null
      ? { window: words.windowLabel(numberText(problem.count, lang), numberText(problem.expected, lang)) }
      : {};
  const missing = copyMark(picture) ? words.missingOrHidden : words.missing;
  const draw = (width: number, height: number) =>
    monthChart({ ...evidence, width, height, lang, theme: sizes.theme, title: alt, labels: { ...window, missing } });
  const caption = `${problem.title[lang]}: ${words.perMonth.toLocaleLowerCase(lang)}, ${periodText(picture.window, lang)}`;
  return {
    ...part,
    title,
    svg: draw(sizes.chart, sizes.chartHeight),
    narrow: sizes.narrow ? draw(sizes.narrow, 240) : null,
    table: monthChartTable(evidence, caption, lang, missing),
    notes: [],
    source,
  };
}

function whenFigure(picture: Picture, problem: Problem, lang: Lang, sizes: ContentSizes): DocumentFigure | null {
  const words = documentWords[lang];
  const { week, notes, timeKnown } = problem.evidence;
  const { title, rest } = titled(words.when, notes, ['when.peak', 'when.flat'], /^when\./, lang);
  const part = { part: 'when', split: 0.64 } as const;
  if (!week?.some((n) => n > 0))
    return rest.length > 0 ? { ...part, title, alt: '', svg: null, narrow: null, table: null, notes: rest, source: '' } : null;
  const alt = `${problem.title[lang]}: ${title}`;
  const draw = (width: number) => weekHeat(week, { width, lang, theme: sizes.theme, title: alt });
  return {
    ...part,
    title,
    alt,
    svg: draw(sizes.week),
    narrow: sizes.narrow ? draw(sizes.narrow) : null,
    table: weekTable(week, `${problem.title[lang]}: ${words.when.toLocaleLowerCase(lang)}`, lang),
    notes: rest,
    source: figureSource(picture, picture.window, timeKnown, lang),
  };
}

const mostCells = 8;

/** The cells that have more of it than an even spread would give, on their map. */
function cellsFigure(picture: Picture, problem: Problem, lang: Lang, sizes: ContentSizes, ground: FigureGround): DocumentFigure | null {
  const words = documentWords[lang];
  const { cells, notes } = problem.evidence;
  const map = cells.length === 0 ? null : mapOf(picture, problem, lang, sizes, ground);
  if (map === null) return null;
  const n = (value: number) => numberText(value, lang);
  const counted = cells.reduce((sum, { count }) => sum + count, 0);
  const found = titled(words.map, notes, ['where.cells', 'where.conc'], cellNotes, lang);
  const { rest } = found;
  const title =
    found.title !== words.map || problem.count === null
      ? found.title
      : `${words.map}: ${words.cellsTitle(cells.length, n(picture.map.cellMetres ?? 0), n(counted), n(problem.count))}`;
  const sorted = [...cells].sort((a, b) => b.count - a.count || (a.cell < b.cell ? -1 : 1));
  const more = sorted.length - mostCells;
  return {
    part: 'cells',
    title,
    alt: `${problem.title[lang]}: ${title}`,
    ...drawn(map.svg, sizes),
    split: 0.5,
    table: {
      caption: `${problem.title[lang]}: ${words.map.toLocaleLowerCase(lang)}`,
      head: words.cellHead,
      rows: sorted.slice(0, mostCells).map((cell) => {
        // a cell's name is its size and its column and row in the metre grid
        const [size = 0, column = 0, row = 0] = cell.cell.split(':').map(Number);
        return [words.cellCorner(n(size * column), n(size * row)), n(cell.count), cell.sure ? words.yes : words.no];
      }),
    },
    notes: [...rest, ...(more > 0 ? [words.cellsMore(more)] : []), ...lettersOf(map, lang)],
    source: `${words.cellsSource(n(picture.map.cellMetres ?? 0))} ${figureSource(picture, picture.window, counted, lang)}`,
  };
}

const cellNotes = /^where\.(cells|conc)$/;
const areaNotes = /^(where\.(?!cells|conc)|rate)/;

/** The areas with their rates; on a map where no cells have one of their own. */
function whereFigure(picture: Picture, problem: Problem, lang: Lang, sizes: ContentSizes, ground: FigureGround): DocumentFigure | null {
  const words = documentWords[lang];
  const { notes, areas, cells } = problem.evidence;
  const celled = cells.length > 0 && picture.map.areas.length > 0 && picture.map.bounds !== null;
  const wanted = celled ? ['where.share'] : ['where.share', 'where.conc', 'where.cells'];
  const found = titled(words.where, notes, wanted, celled ? areaNotes : /^(where\.|rate)/, lang);
  const { rest } = found;
  const table = areas.length > 1 ? areaTable(picture, problem, lang, sizes.areas) : null;
  // where every count is held back there is nothing to draw either
  const map = celled || (areas.length > 1 && !table) ? null : mapOf(picture, problem, lang, sizes, ground);
  const hidden = table ? hiddenAreas(problem) : 0;
  // of a single area its name tells what is filled
  const own = map && !table && problem.area !== null ? picture.labels.area[problem.area]?.[lang] : undefined;
  const title = own && found.title === words.where ? `${words.where}: ${own}` : found.title;
  if (!table && !map && rest.length === 0 && title === words.where) return null;
  const counted = areas.reduce((sum, area) => sum + (area.count ?? 0), 0);
  return {
    part: 'where',
    title,
    alt: map ? `${problem.title[lang]}: ${title}` : '',
    ...(map ? drawn(map.svg, sizes) : { svg: null, narrow: null }),
    split: 0.5,
    table,
    notes: [
      ...rest,
      ...(map && table ? [words.areasMap, ...(hidden > 0 ? [words.areasMapHidden] : [])] : []),
      ...(map ? lettersOf(map, lang) : []),
      ...(hidden > 0 ? [words.areasHidden(hidden)] : []),
    ],
    source: table || map ? figureSource(picture, picture.window, counted, lang) : '',
  };
}

function mapOf(picture: Picture, problem: Problem, lang: Lang, sizes: ContentSizes, { land, beside }: FigureGround): ProblemMap | null {
  const facilities = beside?.facilities ? shownFacilities(beside.facilities) : [];
  const title = `${problem.title[lang]}: ${documentWords[lang].map.toLocaleLowerCase(lang)}`;
  const size = sizes.place[problem.evidence.cells.length > 0 ? 'cells' : 'areas'];
  return problemMap(picture, problem, { lang, theme: sizes.theme, size, title, land, facilities });
}

/** A map is as legible on a phone as on a desk: one drawing does for both. */
const drawn = (svg: string, { narrow }: ContentSizes) => ({ svg, narrow: narrow ? svg : null });

const lettersOf = ({ lettered }: ProblemMap, lang: Lang): string[] => (lettered ? [besideWords[lang].letters] : []);

const quarterDay = [0, 6, 12, 18] as const;

/** The hours that stand out; where none do, the four parts of the day. */
function weekTable(week: readonly number[], caption: string, lang: Lang): ChartTable {
  const table = weekHeatTable(week, caption, lang);
  const total = table.rows.at(-1);
  if (table.rows.length > 1 || !total) return table;
  const all = week.reduce((a, b) => a + b, 0);
  const two = (hour: number) => String(hour).padStart(2, '0');
  const parts = quarterDay.map((from) => {
    const n = week.reduce((sum, weight, at) => (at % 24 >= from && at % 24 < from + 6 ? sum + weight : sum), 0);
    return [`${two(from)}–${two(from + 6)}`, numberText(n, lang, 1), percent(n / Math.max(1, all), lang)];
  });
  return { ...table, rows: [...parts, total] };
}

/** "När: flest tisdagar och torsdagar 17–21, 58 procent av dem med känd tid": the first of the wanted notes becomes the title. */
function titled(word: string, notes: readonly Note[], wanted: readonly string[], mine: RegExp, lang: Lang) {
  const own = notes.filter((note) => mine.test(note.key));
  const first = wanted.map((key) => own.find((note) => note.key === key)).find((note) => note !== undefined);
  const said = first?.[lang].replace(/\.$/, '').replace(/: (?=\d)/, ', ') ?? '';
  const title = said ? `${word}: ${said.slice(0, 1).toLocaleLowerCase(lang)}${said.slice(1)}` : word;
  return { title, rest: own.filter((note) => note !== first).map((note) => note[lang]) };
}
