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
import type { DocumentFigure } from './document-figure.ts';
import { problemFigures } from './document-figures.ts';
import { documentMap, type Land } from './document-map.ts';
import { monthBlock } from './month-block.ts';
import { figureColumns } from './picture-tables.ts';

type Table = Extract<Block, { readonly kind: 'table' }>;

// 164 mm is 465 pt; drawn a third wider in px, so that its 12 px become 9 pt
const sizes = {
  theme: 'print',
  chart: 620,
  chartHeight: 146,
  week: 392,
  curve: { width: 290, height: 190 },
  map: 620,
  place: { cells: [310, 158], areas: [310, 216] },
  areas: 6,
  dot: { width: 112, height: 22 },
} as const;
/** Higher than this in px, a drawing is narrowed to leave room on its page. */
const highest = 600;

interface Ground {
  readonly land: Land;
  readonly beside: ReportFacts['beside'];
}

/** @param ranks of the problems to draw */
export function reportDrawings(picture: Picture, ranks: readonly number[], lang: Lang, { land, beside }: Ground): ReportFacts['drawings'] {
  const drawn = picture.problems
    .filter(({ rank }) => ranks.includes(rank))
    .map((problem) => ({
      problem,
      figures: problemFigures(picture, problem, lang, sizes, { land, beside: beside.get(problem.rank) ?? null }),
    }));
  const blocks = (part: DocumentFigure['part'], make: (figure: DocumentFigure) => Block) =>
    new Map(
      drawn.flatMap(({ problem, figures }): [number, Block][] => {
        const figure = figures.find((one) => one.part === part);
        return figure && (part !== 'when' || figure.svg !== null) ? [[problem.rank, make(figure)]] : [];
      }),
    );
  const heat = copyMark(picture) ? depthWords[lang].heatCopy : depthWords[lang].heat;
  return {
    map: mapBlock(picture, lang, land),
    months: new Map(drawn.map(({ problem }) => [problem.rank, monthBlock(picture, problem, lang)])),
    weeks: blocks('when', (figure) => sideBlock(figure, figure.svg === null ? [] : [heat], 52)),
    cells: blocks('cells', (figure) => sideBlock(figure, [], 60)),
    areas: blocks('where', (figure) => sideBlock(figure, [], figure.svg === null ? 36 : 30)),
    spreads: new Map(drawn.flatMap(({ problem }) => spreadOf(picture, problem, lang))),
  };
}

/** Drawing and table beside each other; either alone. */
function sideBlock({ title, svg, alt, split, table, notes, source }: DocumentFigure, more: readonly string[] = [], first = 40): Block {
  const alone = svg === null;
  return {
    kind: 'figure',
    title,
    svg,
    alt,
    notes: [...notes, ...more],
    source,
    table: table && blockTable(table, first),
    ...(alone ? {} : { side: true, wide: split ?? 1 }),
  };
}

/** @param first share of the width for the rows' names, in percent; that of words is wider than that of figures */
function blockTable(table: ChartTable, first: number): Table {
  const right = figureColumns(table);
  // figures stand on one line, words may break
  const needs = (text: string, k: number) =>
    right[k] ? text.length + 1 : Math.max(text.length / 2, ...text.split(' ').map(({ length }) => length));
  const parts = table.head.map((head, k) =>
    k === 0 ? 0 : Math.max(...head.split(' ').map(({ length }) => length), ...table.rows.map((row) => needs(row[k] ?? '', k))),
  );
  const all = parts.reduce((a, b) => a + b, 0);
  const widths = parts.map((part, k) => (k === 0 ? first : ((100 - first) * part) / all));
  return { kind: 'table', caption: table.caption, head: table.head, rows: table.rows, widths, right };
}

function spreadOf(picture: Picture, problem: Problem, lang: Lang): [number, { svg: string; alt: string; table: Table }][] {
  const part = depthParts(picture, problem, lang).find(({ key }) => key === 'spread');
  const counts = spreadCounts(problem);
  if (!part || counts.length === 0) return [];
  const alt = `${problem.title[lang]}: ${part.title}`;
  const svg = lorenz(counts, { ...sizes.curve, lang, theme: 'print', title: alt });
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
