// Where on the map: the cells that have more of it than an even spread would give, and the same cells as a table.
import { areaMap } from '@samsyn/charts';
import { capital, figureSource, type Lang, numberWord, type Picture, type Problem, viewAround } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { basemapQuery, landRings } from '../api/basemap.ts';
import { useWords } from '../i18n/use-words.ts';
import { CopyTable } from '../ui/CopyTable.tsx';
import { Drawing } from '../ui/Drawing.tsx';
import { Figure } from '../ui/Figure.tsx';
import { Icon } from '../ui/Icon.tsx';
import { SmallTable } from '../ui/SmallTable.tsx';
import { useNarrow } from '../ui/use-narrow.ts';

const shown = 12;

export function CellsFigure({ picture, problem }: { readonly picture: Picture; readonly problem: Problem }) {
  const { t, n, lang, documents } = useWords();
  const narrow = useNarrow();
  const { data: land } = useQuery(basemapQuery);
  const { cells, notes } = problem.evidence;
  const { bounds, areas, cellMetres } = picture.map;
  if (!bounds || cells.length === 0) return null;
  const [finding, ...others] = notes.filter((note) => note.key === 'where.cells' || note.key === 'where.conc').map((note) => note[lang]);
  const view = viewAround(
    cells.flatMap((cell) => cell.ring),
    bounds,
    0.35,
  );
  const sure = cells.filter((cell) => cell.sure).length;
  const title =
    finding !== undefined
      ? titleOf(finding, lang)
      : sure > 0
        ? t('problem.cells.title', { cells: sure, word: numberWord(sure, lang), metres: cellMetres ?? 0 })
        : documents.map;
  const svg = areaMap(
    {
      bounds: view,
      areas: areas.map((area) => ({ name: picture.labels.area[area.area]?.[lang] ?? area.area, rings: area.rings, label: area.label })),
      cells,
      ...(land && land.features.length > 0 ? { land: landRings(land, view) } : {}),
    },
    { width: narrow ? 358 : 540, height: narrow ? 300 : 400, lang, title: `${problem.title[lang]}: ${title}`, id: 'cells' },
  );
  const counted = cells.reduce((sum, cell) => sum + cell.count, 0);
  const sorted = [...cells].sort((a, b) => b.count - a.count);
  const table = (rows: typeof cells) => ({
    caption: title,
    head: [t('problem.cells.cell'), documents.count, t('problem.cells.sure')],
    rows: rows.map((cell) => [cornerOf(cell.cell, n), n(cell.count), t(cell.sure ? 'app.yes' : 'app.no')]),
  });
  return (
    <Figure
      title={title}
      aside={<CopyTable table={table(sorted)} />}
      source={`${t('problem.cells.source', { metres: n(cellMetres ?? 0) })} ${figureSource(picture, picture.window, counted, lang)}`}
    >
      <div className="body">
        <Drawing className="plate" svg={svg} />
        <SmallTable table={table(sorted.slice(0, shown))} />
      </div>
      {cells.length > shown ? <p className="small muted">{t('problem.cells.more', { count: n(cells.length - shown) })}</p> : null}
      {others.map((text) => (
        <p className="note" key={text}>
          <Icon name="info" />
          <span>{text}</span>
        </p>
      ))}
    </Figure>
  );
}

/** The finding as a title: without its full stop, and what begins it in words up to twelve. */
function titleOf(finding: string, lang: Lang): string {
  return finding.replace(/\.$/, '').replace(/^\d+(?= \p{L})/u, (number) => capital(numberWord(Number(number), lang)));
}

/** A cell's name is its size and its column and row in the metre grid: "250:2145:24901". */
function cornerOf(cell: string, n: (value: number) => string): string {
  const [size = 0, column = 0, row = 0] = cell.split(':').map(Number);
  return `E ${n(size * column)}, N ${n(size * row)}`;
}
