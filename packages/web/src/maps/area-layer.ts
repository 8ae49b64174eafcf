// The three layers of areas: count, rate, change. Each gives its finding, how it was found, what is drawn and the table.
import type { MapAreaCounts, MapFacts } from '@samsyn/domain';
import type { Words } from '../i18n/use-words.ts';
import type { LayerView } from './layer-view.ts';
import { areaFigure, changeFigure } from './map-figure.ts';
import { monthName } from './month-name.ts';

type Area = MapAreaCounts['areas'][number];
type What = 'antal' | 'kvot' | 'forandring';

export function areaLayer(words: Words, facts: MapFacts, counts: MapAreaCounts, what: What): LayerView {
  const { t } = words;
  const how = [
    ...(counts.leftOut.length > 0 ? [t('maps.how.leftOut', { sources: counts.leftOut.map((name) => name[words.lang]).join(', ') })] : []),
    ...(counts.unplaced > 0 ? [t('maps.how.unplaced', { n: counts.unplaced })] : []),
    ...(counts.missing.length > 0
      ? [t('maps.how.missing', { months: counts.missing.map((month) => monthName(month, words.lang)).join(', ') })]
      : []),
    ...(facts.k !== null && counts.areas.some(({ hidden }) => hidden) ? [t('maps.how.hidden', { k: facts.k })] : []),
  ];
  const view = { count: countView, rate: rateView, change: changeView }[what === 'antal' ? 'count' : what === 'kvot' ? 'rate' : 'change'](
    words,
    facts,
    counts,
  );
  return { ...view, how: [...view.how, ...how], period: counts.period, n: counts.total };
}

type View = Omit<LayerView, 'period' | 'n'>;
const byMost = (value: (area: Area) => number | null) => (a: Area, b: Area) => (value(b) ?? -1) - (value(a) ?? -1);

function countView({ t, n, lang }: Words, facts: MapFacts, counts: MapAreaCounts): View {
  const areas = [...counts.areas].sort(byMost((area) => area.n));
  const first = areas[0];
  const finding = !first?.n
    ? t('maps.find.none')
    : counts.total === null
      ? t('maps.find.countHidden', { area: first[lang], n: n(first.n) })
      : t('maps.find.count', { area: first[lang], n: n(first.n), total: n(counts.total) });
  return {
    finding,
    how: [],
    figure: areaFigure(facts, counts, 'count'),
    key: { title: t('maps.key.count'), hatched: t('maps.key.hidden') },
    tables: [
      {
        title: t('maps.table.areas'),
        head: [t('maps.head.area'), t('maps.head.count'), t('maps.head.expected')],
        rows: areas.map((area) => ({
          area: area.key,
          cells: [area[lang], counted(area, t, n), area.expected === null ? '–' : n(area.expected)],
        })),
      },
    ],
  };
}

function rateView({ t, n, lang }: Words, facts: MapFacts, counts: MapAreaCounts): View {
  const areas = [...counts.areas].sort(byMost((area) => area.rate?.value ?? null));
  const first = areas[0];
  const { exposure } = counts;
  const title = exposure ? t('maps.key.rate', { per: n(exposure.per), exposure: exposure[lang] }) : t('maps.layer.kvot');
  const per = exposure ? t('maps.head.rate', { per: n(exposure.per) }) : t('maps.head.ratio');
  return {
    finding:
      exposure && first?.rate
        ? t('maps.find.rate', { per: n(exposure.per), exposure: exposure[lang], area: first[lang], rate: n(first.rate.value, 1) })
        : t('maps.find.noRate'),
    how: exposure
      ? [
          t('maps.how.rate', {
            exposure: exposure[lang],
            source: exposure.source,
            year: exposure.year === null ? '' : `, ${exposure.year}`,
          }),
        ]
      : [t('maps.how.noExposure')],
    figure: areaFigure(facts, counts, 'rate'),
    key: { title, hatched: t('maps.key.hidden'), digits: 1 },
    tables: [
      {
        title: t('maps.table.areas'),
        head: [t('maps.head.area'), per, t('maps.head.interval'), t('maps.head.count')],
        rows: areas.map((area) => ({
          area: area.key,
          cells: [
            area[lang],
            area.rate ? n(area.rate.value, 1) : area.hidden ? t('maps.hidden') : t('maps.missing'),
            area.rate ? `${n(area.rate.interval[0], 1)}–${n(area.rate.interval[1], 1)}` : '–',
            counted(area, t, n),
          ],
        })),
      },
    ],
  };
}

function changeView({ t, n, lang, documents }: Words, facts: MapFacts, counts: MapAreaCounts): View {
  const verdict = (area: Area) => area.change?.verdict ?? 'cannot_tell';
  const count = (wanted: string) => counts.areas.filter((area) => verdict(area) === wanted).length;
  const order = ['rise', 'fall', 'no_clear_change', 'cannot_tell'];
  const areas = [...counts.areas].sort(
    (a, b) => order.indexOf(verdict(a)) - order.indexOf(verdict(b)) || (b.change?.ratio ?? 0) - (a.change?.ratio ?? 0),
  );
  const years = counts.yearsBefore;
  return {
    finding: years === 0 ? t('maps.find.noChange') : t('maps.find.change', { rise: count('rise'), fall: count('fall') }),
    how: [years === 0 ? t('maps.how.noYears') : t('maps.how.change', { years, dispersion: n(counts.dispersion, 1) })],
    figure: changeFigure(facts, counts),
    key: { title: t('maps.key.change'), hatched: t('maps.key.unsure'), digits: 2 },
    tables: [
      {
        title: t('maps.table.areas'),
        head: [
          t('maps.head.area'),
          t('maps.head.count'),
          t('maps.head.expected'),
          t('maps.head.ratio'),
          t('maps.head.interval'),
          t('maps.head.verdict'),
        ],
        rows: areas.map((area) => ({
          area: area.key,
          verdict: verdict(area),
          cells: [
            area[lang],
            counted(area, t, n),
            area.expected === null ? '–' : n(area.expected),
            area.change ? n(area.change.ratio, 2) : '–',
            area.change ? `${n(area.change.interval[0], 2)}–${n(area.change.interval[1], 2)}` : '–',
            documents.verdicts[verdict(area)],
          ],
        })),
      },
    ],
  };
}

const counted = (area: Area, t: Words['t'], n: Words['n']): string => (area.n === null ? t('maps.hidden') : n(area.n));
