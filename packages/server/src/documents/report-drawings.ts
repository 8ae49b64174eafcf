// The drawings of a report: the map, and of each problem its months, its hours over the week, its areas and how few places hold it, as blocks
// with their tables.
import { type ChartTable, lorenz, lorenzTable } from '@samsyn/charts';
import {
  type Block,
  copyMark,
  depthParts,
  depthWords,
  documentWords,
  type Lang,
  type Picture,
  type Problem,
  type ReportFacts,
} from '@samsyn/domain';
import { spreadCounts } from './depth-figures.ts';
import { problemFigures } from './document-figures.ts';
import { documentMap, type Land } from './document-map.ts';
import { monthBlock } from './month-block.ts';
import { figureColumns } from './picture-tables.ts';

type Table = Extract<Block, { readonly kind: 'table' }>;

// 164 mm is 465 pt; drawn a third wider in px, so that its 12 px become 9 pt
const sizes = { theme: 'print', chart: 620, chartHeight: 190, week: 392, map: 620, areas: 6, dot: { width: 112, height: 22 } } as const;
/** Higher than this in px, a drawing is narrowed to leave room on its page. */
const highest = 600;

/** @param ranks of the problems to draw */
export function reportDrawings(picture: Picture, ranks: readonly number[], lang: Lang, land: Land): ReportFacts['drawings'] {
  const drawn = picture.problems.filter(({ rank }) => ranks.includes(rank));
  const weeks = drawn.flatMap((problem): [number, Block][] => {
    const figure = problemFigures(picture, problem, lang, sizes).find(
      ({ svg, title }) => svg !== null && title.startsWith(documentWords[lang].when),
    );
    if (!figure?.table) return [];
    const { title, svg, alt, table, notes, source } = figure;
    const block: Block = {
      kind: 'figure',
      title,
      svg,
      alt,
      notes: [...notes, copyMark(picture) ? depthWords[lang].heatCopy : depthWords[lang].heat],
      source,
      table: blockTable(table, 44),
      side: true,
      wide: 0.65,
    };
    return [[problem.rank, block]];
  });
  return {
    map: mapBlock(picture, lang, land),
    months: new Map(drawn.map((problem) => [problem.rank, monthBlock(picture, problem, lang)])),
    weeks: new Map(weeks),
    areas: new Map(drawn.flatMap((problem) => areaBlock(picture, problem, lang))),
    spreads: new Map(drawn.flatMap((problem) => spreadOf(picture, problem, lang))),
  };
}

/** @param first share of the width for the rows' names, in percent */
function blockTable(table: ChartTable, first: number): Table {
  const widths = table.head.map((_, k) => (k === 0 ? first : (100 - first) / (table.head.length - 1)));
  return { kind: 'table', caption: table.caption, head: table.head, rows: table.rows, widths, right: figureColumns(table) };
}

/** The last column has words. */
function areaColumns(table: ChartTable): Table {
  const widths = table.head.length === 6 ? [26, 10, 10, 14, 16, 24] : table.head.length === 5 ? [30, 12, 16, 17, 25] : undefined;
  return { ...blockTable(table, 40), ...(widths ? { widths } : {}) };
}

function areaBlock(picture: Picture, problem: Problem, lang: Lang): [number, Block][] {
  const { where } = documentWords[lang];
  const figure = problemFigures(picture, problem, lang, sizes).find(({ title, alt }) => alt === '' && title.startsWith(where));
  if (!figure) return [];
  const { title, notes, source, table } = figure;
  return [[problem.rank, { kind: 'figure', title, svg: null, alt: '', notes, source, table: table && areaColumns(table) }]];
}

function spreadOf(picture: Picture, problem: Problem, lang: Lang): [number, { svg: string; alt: string; table: Table }][] {
  const part = depthParts(picture, problem, lang).find(({ key }) => key === 'spread');
  const counts = spreadCounts(problem);
  if (!part || counts.length === 0) return [];
  const alt = `${problem.title[lang]}: ${part.title}`;
  const svg = lorenz(counts, { width: 380, height: 240, lang, theme: 'print', title: alt });
  return [[problem.rank, { svg, alt, table: blockTable(lorenzTable(counts, part.title, lang), 50) }]];
}

function mapBlock(picture: Picture, lang: Lang, land: Land): Block | null {
  const map = documentMap(picture, lang, sizes, land);
  if (!map) return null;
  const height = Number(/ height="([\d.]+)"/.exec(map.svg)?.[1] ?? highest);
  const wide = Math.min(1, highest / height);
  return {
    kind: 'figure',
    title: documentWords[lang].map,
    svg: map.svg,
    alt: map.alt,
    notes: [map.note],
    source: picture.source[lang],
    table: null,
    wide,
  };
}
