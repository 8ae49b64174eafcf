// The months of one problem as a block of a document: the drawing with its words, and the window's months in a table beneath it.
import { monthChartTable } from '@samsyn/charts';
import { type Block, copyMark, documentWords, formatNumber, type Lang, monthShort, type Picture, type Problem } from '@samsyn/domain';
import { problemFigures } from './document-figures.ts';

// 164 mm is 465 pt; drawn a third wider in px, so that its 12 px become 9 pt
const sizes = {
  theme: 'print',
  chart: 620,
  chartHeight: 146,
  week: 382,
  curve: { width: 290, height: 190 },
  map: 560,
  place: { cells: [310, 158], areas: [310, 216] },
  areas: 7,
  dot: { width: 112, height: 22 },
} as const;
/** More columns than this do not fit a page on its height. */
const columns = 13;

export function monthBlock(picture: Picture, problem: Problem, lang: Lang): Block {
  const [figure] = problemFigures(picture, problem, lang, sizes);
  const { title = '', svg = null, alt = '', notes = [], source = '' } = figure ?? {};
  return { kind: 'figure', title, svg, alt, notes, source, table: svg === null ? null : monthTable(picture, problem, lang) };
}

type Table = Extract<Block, { kind: 'table' }>;

/** A month a column; a month a row where they are too many. */
function monthTable(picture: Picture, { evidence, title }: Problem, lang: Lang): Table {
  const words = documentWords[lang];
  const caption = `${title[lang]}: ${words.perMonth.toLocaleLowerCase(lang)}`;
  const missing = copyMark(picture) ? words.missingOrHidden : words.missing;
  const table = monthChartTable(evidence, caption, lang, missing);
  const window = evidence.months.slice(evidence.windowStart);
  if (window.length > columns - 1) {
    const [first = '', ...rest] = table.head;
    return { kind: 'table', caption, head: [first, ...rest], rows: table.rows, widths: table.head.map((_, k) => (k === 0 ? 26 : 18)) };
  }
  const short = (n: number | null, digits: number): string => (n === null ? '–' : formatNumber(n, lang, digits));
  const at = (i: number) => evidence.windowStart + i;
  const range = (i: number): string => {
    const [low, high] = [evidence.low[i] ?? null, evidence.high[i] ?? null];
    return low === null || high === null
      ? '–'
      : `${formatNumber(Math.ceil(low), lang)}\u2060–\u2060${formatNumber(Math.floor(high), lang)}`;
  };
  const banded = evidence.high.slice(evidence.windowStart).some((n) => n !== null);
  const [, count = '', expected = '', band = ''] = table.head;
  return {
    kind: 'table',
    caption,
    head: [table.head[0] ?? '', ...window.map((month) => monthShort(month, lang))],
    rows: [
      [count, ...window.map((_, i) => short(evidence.counts[at(i)] ?? null, 0))],
      ...(banded
        ? [
            [expected, ...window.map((_, i) => short(evidence.expected[at(i)] ?? null, 1))],
            [band, ...window.map((_, i) => range(at(i)))],
          ]
        : []),
    ],
    widths: [13, ...window.map(() => 7.2)],
    dense: true,
  };
}
