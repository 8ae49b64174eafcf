// When, of what the map or the list shows: the hours of the week, from which map and list can be narrowed, and the months as far as the data go.
import { type ChartTable, monthChart, monthChartTable } from '@samsyn/charts';
import { capital, categoryWords, type MapFilter } from '@samsyn/domain';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { CopyTable } from '../ui/CopyTable.tsx';
import { Drawing } from '../ui/Drawing.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
import { Figure } from '../ui/Figure.tsx';
import { useNarrow } from '../ui/use-narrow.ts';
import { monthName } from './month-name.ts';
import { mapTimesQuery } from './queries.ts';
import { WeekGrid } from './WeekGrid.tsx';
import type { WhenChoice } from './when-choice.ts';

interface Props {
  /** with what is chosen of place and time */
  readonly filter: MapFilter;
  /** the area's name, or the whole */
  readonly where: string;
  /** see WeekGrid */
  readonly partsAlone?: boolean;
  readonly onPress: (at: WhenChoice) => void;
  readonly onLetGo: () => void;
}

export function WhenFigure({ filter, where, partsAlone = false, onPress, onLetGo }: Props) {
  const { t, n, lang } = useWords();
  const narrow = useNarrow();
  const { data, error, refetch } = useQuery({ ...mapTimesQuery(filter), placeholderData: keepPreviousData });
  // nearly two hundred hours: drawn in small pieces
  const times = useDeferredValue(data ?? null, null);
  if (error) return <FaultNote raised={error} again={() => void refetch()} />;
  if (!times) return <div className="when" aria-busy="true" />;
  const choice: WhenChoice = {
    ...(filter.daypart === undefined ? {} : { daypart: filter.daypart }),
    ...(filter.weekday === undefined ? {} : { weekday: filter.weekday }),
    ...(filter.hour === undefined ? {} : { hour: filter.hour }),
  };
  const title = t('maps.when.title', { where });
  const months = t('maps.when.months', { where });
  const unknown = times.months.map(() => null);
  const series = {
    months: times.months.map(({ month }) => month),
    counts: times.months.map(({ n: count }) => count),
    expected: unknown,
    low: unknown,
    high: unknown,
    windowStart: times.months.length,
  };
  const week: ChartTable = {
    caption: title,
    head: [t('maps.when.head.day'), ...Array.from({ length: 24 }, (_, hour) => String(hour).padStart(2, '0'))],
    rows: [0, 1, 2, 3, 4, 5, 6].map((day) => [
      t('maps.when.weekday', { day }),
      ...Array.from({ length: 24 }, (_, hour) => n(times.week[24 * day + hour] ?? 0)),
    ]),
  };
  const source = [
    t('maps.when.scale', { least: Math.min(...times.week), most: Math.max(...times.week) }),
    t('maps.when.source', { known: times.known, unknown: times.unknown }),
    ...(times.leftOut.length > 0 ? [t('maps.how.leftOut', { sources: times.leftOut.map((name) => name[lang]).join(', ') })] : []),
  ];
  const begins = times.since.map(({ category, month }) =>
    t('maps.when.since', { what: capital(categoryWords[category]?.[lang].many ?? category), month: monthName(month, lang) }),
  );
  const counted = series.counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  const [first = '', last = ''] = [series.months[0], series.months.at(-1)];
  return (
    <div className="when">
      <Figure title={title} aside={<CopyTable table={week} />} source={source.join(' ')}>
        {times.known > 0 ? (
          <WeekGrid week={times.week} label={title} choice={choice} partsAlone={partsAlone} onPress={onPress} onLetGo={onLetGo} />
        ) : (
          <p className="strip info">{t('problem.when.none')}</p>
        )}
      </Figure>
      <Figure
        title={months}
        aside={<CopyTable table={monthChartTable(series, months, lang)} />}
        source={[t('maps.when.monthSource', { from: monthName(first, lang), to: monthName(last, lang), n: counted }), ...begins].join(' ')}
      >
        <Drawing svg={monthChart({ ...series, width: narrow ? 358 : 520, height: 220, lang, title: months, labels: { band: '' } })} />
      </Figure>
    </div>
  );
}
