// The drawings of a report: the map, and of each problem its months and its hours over the week, as blocks with their tables.
import { type Block, documentWords, type Lang, type Picture, type ReportFacts } from '@samsyn/domain';
import { problemFigures } from './document-figures.ts';
import { documentMap, type Land } from './document-map.ts';
import { monthBlock } from './month-block.ts';

// 164 mm is 465 pt; drawn a third wider in px, so that its 12 px become 9 pt
const sizes = { theme: 'print', chart: 620, chartHeight: 190, week: 620, map: 620, areas: 7, dot: { width: 112, height: 22 } } as const;
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
    const widths = table.head.map((_, k) => (k === 0 ? 40 : 30));
    const block: Block = {
      kind: 'figure',
      title: `${problem.rank}. ${problem.title[lang]}. ${title}`,
      svg,
      alt,
      notes,
      source,
      table: { kind: 'table', caption: table.caption, head: table.head, rows: table.rows, widths },
    };
    return [[problem.rank, block]];
  });
  return {
    map: mapBlock(picture, lang, land),
    months: new Map(drawn.map((problem) => [problem.rank, monthBlock(picture, problem, lang)])),
    weeks: new Map(weeks),
  };
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
