// Where one problem is: its cells on their map, and its areas with their rates, on a map where no cells have one of their own.
import { numberText } from '@samsyn/charts';
import { besideWords, documentWords, figureSource, type Lang, type Picture, type Problem, shownFacilities } from '@samsyn/domain';
import type { ContentSizes } from './content-sizes.ts';
import { type DocumentFigure, type FigureGround, titled } from './document-figure.ts';
import { areaTable, hiddenAreas } from './picture-tables.ts';
import { problemMap } from './problem-map.ts';

const mostCells = 8;

/** The cells that have more of it than an even spread would give, on their map. */
export function cellsFigure(
  picture: Picture,
  problem: Problem,
  lang: Lang,
  sizes: ContentSizes,
  ground: FigureGround,
): DocumentFigure | null {
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
    ...map.drawn,
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
export function whereFigure(
  picture: Picture,
  problem: Problem,
  lang: Lang,
  sizes: ContentSizes,
  ground: FigureGround,
): DocumentFigure | null {
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
    ...(map ? map.drawn : { svg: null, narrow: null }),
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

interface DrawnMap {
  readonly drawn: { readonly svg: string; readonly narrow: string | null };
  readonly lettered: boolean;
}

function mapOf(picture: Picture, problem: Problem, lang: Lang, sizes: ContentSizes, { land, beside }: FigureGround): DrawnMap | null {
  const facilities = beside?.facilities ? shownFacilities(beside.facilities) : [];
  const title = `${problem.title[lang]}: ${documentWords[lang].map.toLocaleLowerCase(lang)}`;
  const asked = { lang, theme: sizes.theme, title, land, facilities };
  const id = `problem-${problem.rank}-map`;
  const map = problemMap(picture, problem, { ...asked, id, size: sizes.place[problem.evidence.cells.length > 0 ? 'cells' : 'areas'] });
  if (!map) return null;
  const size = sizes.narrow ? ([sizes.narrow, 300] as const) : null;
  const narrow = size && problemMap(picture, problem, { ...asked, id: `${id}-narrow`, size });
  return { drawn: { svg: map.svg, narrow: narrow?.svg ?? null }, lettered: map.lettered };
}

const lettersOf = ({ lettered }: DrawnMap, lang: Lang): string[] => (lettered ? [besideWords[lang].letters] : []);
