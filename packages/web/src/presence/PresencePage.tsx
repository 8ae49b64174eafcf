// The presence planner's room: the newest plan that stands, and all plans there are.
import type { PresencePlanRow } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { sessionQuery } from '../api/session-query.ts';
import { useWords } from '../i18n/use-words.ts';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { FaultPage, Loading } from '../ui/PageState.tsx';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';
import { MeasureNav } from './MeasureNav.tsx';
import { PlanBody } from './PlanPage.tsx';
import { planQuery, plansQuery } from './queries.ts';

export function PresencePage() {
  const { t } = useWords();
  const { data, error, refetch } = useQuery(plansQuery);
  useTitle(t('presence.title'));
  const newest = data?.find((row) => row.withdrawn === null);
  return (
    <>
      <TopBar crumbs={[{ name: t('measureNav.measures'), to: '/atgarder' }, { name: t('presence.title') }]} />
      {error ? <FaultPage raised={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Loading /> : null}
      {data ? (
        <div className="page s4 presence">
          <MeasureNav />
          {newest ? <Newest id={newest.id} /> : <NoPlan />}
          {data.length > 0 ? <PlansTable rows={data} /> : null}
        </div>
      ) : null}
    </>
  );
}

function Newest({ id }: { readonly id: string }) {
  const { data, error, refetch } = useQuery(planQuery(id));
  if (error) return <FaultPage raised={error} again={() => void refetch()} />;
  return data ? <PlanBody plan={data} /> : <Loading />;
}

function NoPlan() {
  const { t } = useWords();
  const { data: session } = useQuery(sessionQuery);
  return (
    <header className="finding">
      <h1>{t('presence.empty')}</h1>
      <p className="how">{t('presence.emptyHow')}</p>
      <div className="acts">
        {session?.rights.includes('presence.write') ? (
          <Link className="btn btn-1" to="/atgarder/narvaro/ny" search={{}}>
            {t('presence.new')}
          </Link>
        ) : null}
      </div>
    </header>
  );
}

function PlansTable({ rows }: { readonly rows: readonly PresencePlanRow[] }) {
  const { t, n, date } = useWords();
  return (
    <section className="fig">
      <header>
        <h2>{t('presence.plans')}</h2>
      </header>
      <ScrollFrame label={t('presence.plans')}>
        <table className="tbl">
          <thead>
            <tr>
              <th scope="col">{t('presence.plan')}</th>
              <th scope="col">{t('presence.madeBy')}</th>
              <th scope="col">{t('presence.made')}</th>
              <th scope="col" className="num">
                {t('presence.shifts')}
              </th>
              <th scope="col">{t('presence.state')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <Link to="/atgarder/narvaro/$id" params={{ id: row.id }}>
                    {row.name}
                  </Link>
                </th>
                <td>{row.organisation}</td>
                <td className="nw">{date(row.made)}</td>
                <td className="num">{n(row.shifts)}</td>
                <td>
                  {row.withdrawn
                    ? t('presence.withdrawn', { date: date(row.withdrawn.on), reason: row.withdrawn.reason })
                    : t(`presence.state.${row.state}`)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollFrame>
    </section>
  );
}
