// The figures of one problem in a document: months, week and areas, each with a title that says the finding, its table, and its source line.
import { type ChartTable, monthChart, monthChartTable, numberText, weekHeat, weekHeatTable } from '@samsyn/charts';
import { copyMark, documentWords, figureSource, type Lang, monthsTitle, type Picture, type Problem, periodText } from '@samsyn/domain';
import type { ContentSizes } from './content-sizes.ts';
import { type DocumentFigure, type FigureGround, noGround, titled } from './document-figure.ts';
import { percent } from './picture-tables.ts';
import { cellsFigure, whereFigure } from './place-figures.ts';

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
