// The room of prioritising: the newest round, and the way to the register, the weights and earlier rounds.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { sessionQuery } from '../api/session-query.ts';
import { useWords } from '../i18n/use-words.ts';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { EmptyPage, FaultPage, Loading } from '../ui/PageState.tsx';
import { prioritiesQuery } from './priority-queries.ts';
import { RoundPage } from './RoundPage.tsx';

export function PrioritiesPage() {
  const { t } = useWords();
  const { data, error, refetch } = useQuery(prioritiesQuery);
  const { data: session } = useQuery(sessionQuery);
  useTitle(t('room.priorities'));
  const newest = data?.rounds[0];
  if (newest) return <RoundPage id={newest.id} />;
  return (
    <>
      <TopBar crumbs={[{ name: t('room.priorities') }]} />
      {error ? <FaultPage raised={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Loading /> : null}
      {data ? (
        <EmptyPage title={t('priority.none.title')} text={t('priority.none.text')}>
          {session?.rights.includes('problem.write') ? (
            <Link className="btn btn-1" to="/prioriteringar/ny">
              {t('priority.new')}
            </Link>
          ) : null}
          <Link to="/prioriteringar/problem">{t('priority.register')}</Link>
        </EmptyPage>
      ) : null}
    </>
  );
}
