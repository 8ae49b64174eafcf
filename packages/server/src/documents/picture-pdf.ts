// The picture as a PDF for the council: tagged (PDF/UA-1), A4, typeset by Typst from the same content as the HTML.
import type { ChartTable } from '@samsyn/charts';
import { copyMark, type DocumentMark, documentWords, type Lang, type Picture } from '@samsyn/domain';
import type { Land } from './document-map.ts';
import type { DocumentProblem } from './document-problem.ts';
import { type Beside, pictureContent } from './picture-content.ts';
import { figureColumns, isSumTable } from './picture-tables.ts';
import { pictureTypst } from './picture-typst.ts';
import { typeset } from './typeset.ts';
import { verdictIcon, verdictInk } from './verdict-icons.ts';

// 164 mm is 465 pt. Charts are drawn a third wider than that in px, so that their 12 px become 9 pt.
const textWidth = 620;
const mapWidth = 560;
const sizes = {
  theme: 'print',
  chart: textWidth,
  chartHeight: 176,
  week: 382,
  curve: { width: 290, height: 190 },
  map: mapWidth,
  place: { cells: [320, 200], areas: [320, 230] },
  areas: 7,
  dot: { width: 112, height: 22 },
} as const;

function typesetTable(table: ChartTable) {
  const right = figureColumns(table);
  const length = (k: number) => Math.max(...table.rows.map((row) => (row[k] ?? '').length), 0);
  // the column with most to say takes the room that is left
  const widest = table.head.map((_, k) => k).reduce((a, b) => (!right[b] && length(b) > 2 * length(a) ? b : a), 0);
  const columns = table.head.map((_, k) => (k === widest ? 'fr' : 'auto'));
  return { ...table, right, columns, sum: isSumTable(table) };
}

/** Months never break; the last column, with a word now and then, takes the room that is left. */
function monthTable(table: ChartTable) {
  const rows = table.rows.map(([month = '', ...cells]) => [month.replace(' ', '\u00a0'), ...cells]);
  const columns = table.head.map((_, k) => (k === table.head.length - 1 ? 'fr' : 'auto'));
  return { ...typesetTable({ ...table, rows }), columns };
}

function typesetProblem(problem: DocumentProblem, lang: Lang) {
  return {
    ...problem,
    expected: problem.expected ? `${documentWords[lang].against} ${problem.expected}` : '',
    dotAlt: `${documentWords[lang].ratio}: ${problem.ratio || problem.verdictWord}`,
    word: problem.verdictWord,
    ink: verdictInk[problem.verdict],
    icon: verdictIcon(problem.verdict, verdictInk[problem.verdict]),
    figures: problem.figures.map((item) => ({ ...item, table: item.table ? typesetTable(item.table) : null })),
  };
}

/** The PDF's bytes. Cost: about a second with ten problems. @throws Error when Typst cannot set it: a fault in the program */
export async function picturePdf(picture: Picture, lang: Lang, land?: Land, mark?: DocumentMark, beside?: Beside): Promise<Uint8Array> {
  const words = documentWords[lang];
  const copied = copyMark(picture);
  const content = pictureContent(picture, lang, sizes, land, mark, beside);
  const problems = content.groups.flatMap((group) => group.problems);
  const height = Number(content.map?.svg.match(/ height="([\d.]+)"/)?.[1] ?? mapWidth);
  const data = {
    ...content,
    words: { ...words, page: words.page('|', '').split('|') },
    'mark-short': copied ? words.copyShort[copied.audience] : words.internal,
    // a problem with its drawings fills a page; those of a published copy that have few share one
    groups: content.groups.map((group) => ({ ...group, problems: group.problems.map((problem) => typesetProblem(problem, lang)) })),
    // A high map is narrowed so that it leaves room for the first problem.
    map: content.map ? { ...content.map, width: Math.min(465, (465 * 400) / Math.max(height, 1)) } : null,
    unseen: content.unseen ? typesetTable(content.unseen) : null,
    tables: content.tables.map(typesetTable),
    more: content.quarantineMore,
    appendix: problems.flatMap(({ number, title, figures: [first] }) =>
      first?.table ? [monthTable({ ...first.table, caption: `${number}  ${title}` })] : [],
    ),
  };
  return new Uint8Array(typeset(pictureTypst, { data: JSON.stringify(data) }));
}
