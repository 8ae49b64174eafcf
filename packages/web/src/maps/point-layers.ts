// The layers made of points: hot spots, density, the points themselves, and an area that somebody has drawn.
import { capital, type DrawnCount, type MapDensity, type MapHotCells, type MapView } from '@samsyn/domain';
import type { Words } from '../i18n/use-words.ts';
import type { LayerView } from './layer-view.ts';
import { densityFigure, hotFigure, noFigure } from './map-figure.ts';
import { monthName } from './month-name.ts';

type View = Omit<LayerView, 'period'>;
const mostRows = 200;

export function hotLayer({ t, n, lang }: Words, hot: MapHotCells): View {
  const few = hot.metres === null;
  const sure = hot.cells.filter((cell) => cell.sure).length;
  return {
    finding: few ? t('maps.find.few', { n: hot.points, least: hot.least }) : t('maps.find.hot', { n: sure }),
    how: few ? [t('maps.few.instead')] : [t('maps.how.hot', { metres: n(hot.metres ?? 0), tested: n(hot.tested) })],
    figure: hotFigure(hot),
    key: { title: t('maps.key.cells'), hatched: t('maps.key.possible') },
    tables: [
      {
        title: t('maps.table.cells'),
        head: [t('maps.head.cell'), t('maps.head.count'), t('maps.head.sure')],
        rows: hot.cells.slice(0, mostRows).map(({ area, box, n: count, sure: is }) => ({
          area: null,
          cells: [`${area?.[lang] ?? t('maps.nowhere')}, ${n(box[1], 3)} ${n(box[0], 3)}`, n(count), t(is ? 'app.yes' : 'app.no')],
        })),
        ...(hot.cells.length > mostRows ? { note: t('maps.table.more', { n: hot.cells.length - mostRows }) } : {}),
      },
    ],
    n: hot.points,
  };
}

export function densityLayer({ t, n, lang }: Words, density: MapDensity): View {
  const [first] = density.tops;
  const thick = first ? n(first.perSquareKm) : '';
  const finding = !density.known
    ? t('maps.find.few', { n: density.points, least: density.least })
    : first?.area
      ? t('maps.find.density', { area: first.area[lang], n: thick })
      : t('maps.find.densityNowhere', { n: thick });
  return {
    finding,
    how: density.known
      ? [t('maps.how.density', { bandwidth: n(density.bandwidth), metres: n(density.metres), n: n(density.points) })]
      : [t('maps.few.instead')],
    figure: densityFigure(density),
    key: { title: t('maps.key.density'), hatched: '' },
    tables: [
      {
        title: t('maps.table.tops'),
        head: [t('maps.head.place'), t('maps.head.perKm')],
        rows: density.tops.map(({ at, perSquareKm, area }) => ({
          area: null,
          cells: [`${area?.[lang] ?? t('maps.nowhere')}, ${n(at[1], 3)} ${n(at[0], 3)}`, n(perSquareKm)],
        })),
      },
    ],
    n: density.points,
  };
}

/** What is in view; the points themselves come as tiles. */
export function pointLayer(words: Words, view: MapView): View {
  const { t, n, lang } = words;
  return {
    finding: t('maps.find.points', { n: view.n }),
    how: [t('maps.how.points'), ...(view.withoutPoint > 0 ? [t('maps.how.withoutPoint', { n: view.withoutPoint })] : [])],
    figure: noFigure,
    key: { title: t('maps.key.points'), hatched: '' },
    tables: [
      {
        title: t('maps.table.areas'),
        head: [t('maps.head.area'), t('maps.head.count')],
        rows: view.areas.map((area) => ({ area: area.key, cells: [area[lang], n(area.n)] })),
      },
      kindsTable(words, view.categories),
    ],
    n: view.n,
  };
}

export function drawnLayer(words: Words, drawn: DrawnCount): View {
  const { t, n, lang } = words;
  const [low, high] = drawn.interval;
  return {
    finding: t('maps.find.drawn', { n: drawn.n }),
    how: [
      t('maps.drawn.interval', { low: n(low, low < 10 ? 1 : 0), high: n(high, high < 10 ? 1 : 0), area: n(drawn.squareKm, 2) }),
      ...(drawn.withoutPoint > 0 ? [t('maps.how.withoutPoint', { n: drawn.withoutPoint })] : []),
    ],
    figure: noFigure,
    key: { title: '', hatched: '' },
    tables: [
      kindsTable(words, drawn.categories),
      {
        title: t('maps.table.months'),
        head: [t('maps.head.month'), t('maps.head.count')],
        rows: drawn.months.map(({ month, n: count }) => ({
          area: null,
          cells: [monthName(month, lang), count === null ? t('maps.missing') : n(count)],
        })),
      },
    ],
    n: drawn.n,
  };
}

const kindsTable = ({ t, n, lang }: Words, kinds: MapView['categories']): View['tables'][number] => ({
  title: t('maps.table.kinds'),
  head: [t('maps.head.kind'), t('maps.head.count')],
  rows: kinds.map((kind) => ({ area: null, cells: [capital(kind[lang]), n(kind.n)] })),
});
