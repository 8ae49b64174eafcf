// The action plan: how many measures keep to it, and each of them as timeline, board, calendar, year or map.
import { capital, type MeasureList, numberWord, offPlan } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { sessionQuery } from '../api/session-query.ts';
import { useWords } from '../i18n/use-words.ts';
import { MeasureNav } from '../presence/MeasureNav.tsx';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { Icon } from '../ui/Icon.tsx';
import { FaultPage, Loading } from '../ui/PageState.tsx';
import { Board } from './Board.tsx';
import { MonthCalendar } from './MonthCalendar.tsx';
import { PlaceMap } from './PlaceMap.tsx';
import { PlanDownload } from './PlanDownload.tsx';
import { PlanFilters } from './PlanFilters.tsx';
import type { PlanSearch } from './plan-search.ts';
import { measuresQuery } from './queries.ts';
import { Timeline } from './Timeline.tsx';
import { YearWheel } from './YearWheel.tsx';

export function PlanPage({ search }: { readonly search: PlanSearch }) {
  const { t } = useWords();
  const { data, error, refetch } = useQuery(measuresQuery);
  useTitle(t('measures.plan'));
  return (
    <>
      <TopBar crumbs={[{ name: t('room.measures') }]} />
      {error ? <FaultPage raised={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Loading /> : null}
      {data ? <Plan list={data} search={search} /> : null}
    </>
  );
}

function Plan({ list, search }: { readonly list: MeasureList; readonly search: PlanSearch }) {
  const { t, lang } = useWords();
  const { data: session } = useQuery(sessionQuery);
  const { measures, today } = list;
  const writes = session?.rights.includes('measure.write') ?? false;
  const shown = measures.filter(({ owner }) => search.part === undefined || owner.id === search.part);
  const thisYear = Number(today.slice(0, 4));
  const years = [
    ...new Set([thisYear, search.ar ?? thisYear, ...measures.flatMap(({ starts, ends }) => [yearOf(starts), yearOf(ends)])]),
  ].sort();
  const year = search.ar ?? thisYear;
  const inYear = shown.filter(({ starts, ends, expected }) => yearOf(starts) <= year && yearOf(expected?.on ?? ends) >= year);
  const off = measures.filter(({ status }) => offPlan(status));
  const late = measures.filter(({ status }) => status === 'late');
  const word = (count: number): string => (count === 1 && lang === 'sv' ? 'en' : numberWord(count, lang));
  const finding =
    measures.length === 0
      ? t('measures.empty')
      : t('measures.finding', {
          n: measures.length,
          off: off.length,
          offWord: capital(word(off.length)),
          nWord: word(measures.length),
          late: late.length,
          lateWord: capital(word(late.length)),
        });
  return (
    <div className="page s12">
      <MeasureNav />
      <header className="finding">
        <h1>{finding}</h1>
        <p className="how">{measures.length === 0 ? t('measures.emptyDo') : <Behind measures={off} />}</p>
        <div className="acts">
          {measures.length > 0 ? <PlanDownload /> : null}
          {writes ? (
            <Link className="btn btn-1" to="/atgarder/ny">
              <Icon name="plus" />
              {t('measures.new')}
            </Link>
          ) : null}
        </div>
      </header>
      {measures.length === 0 ? null : (
        <>
          <PlanFilters measures={measures} search={search} years={years} year={year} />
          {inYear.length === 0 ? (
            <p className="strip info">{t('measures.noneHere')}</p>
          ) : (
            <View measures={inYear} search={search} year={year} today={today} />
          )}
        </>
      )}
    </div>
  );
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

interface ViewProps {
  readonly measures: MeasureList['measures'];
  readonly search: PlanSearch;
  readonly year: number;
  readonly today: string;
}

function View({ measures, search, year, today }: ViewProps) {
  switch (search.vy) {
    case 'tavla':
      return <Board measures={measures} />;
    case 'kalender':
      return (
        <MonthCalendar measures={measures} year={year} month={search.kalmanad ?? Number(today.slice(5, 7))} today={today} search={search} />
      );
    case 'ar':
      return <YearWheel measures={measures} year={year} today={today} />;
    case 'karta':
      return <PlaceMap shown={new Set(measures.map(({ id }) => id))} />;
    default:
      return <Timeline measures={measures} year={year} today={today} />;
  }
}

/** What is behind, measure by measure, the latest first: at most three of them. */
function Behind({ measures }: { readonly measures: MeasureList['measures'] }) {
  const { t, n } = useWords();
  if (measures.length === 0) return t('measures.allOnPlan');
  return [...measures]
    .sort((a, b) => Number(b.status === 'late') - Number(a.status === 'late'))
    .slice(0, 3)
    .map(({ title, occasions, amount, status }) => {
      if (amount && status === 'late')
        return t('measures.behind.amount', { title, left: n(amount.planned - amount.done), unit: amount.unit });
      if (occasions.late > 0) return t('measures.behind.late', { title, late: occasions.late, missed: occasions.missed });
      return t('measures.behind.missed', { title, missed: occasions.missed });
    })
    .join(' ');
}
