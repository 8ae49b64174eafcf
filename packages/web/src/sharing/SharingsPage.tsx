// Every source the asker may know of: whose it is, and how finely it is seen. From here to one source's receivers.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { sourcesQuery } from '../api/delivery-queries.ts';
import { sessionQuery } from '../api/session-query.ts';
import { useWords } from '../i18n/use-words.ts';
import { SettingsNav } from '../settings/SettingsNav.tsx';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';
import { GrainLine } from './GrainLine.tsx';
import { ThresholdsForm } from './ThresholdsForm.tsx';

export function SharingsPage() {
  const { t, n } = useWords();
  const { data: session } = useQuery(sessionQuery);
  const sources = useQuery(sourcesQuery);
  useTitle(t('settings.sharing'));
  return (
    <>
      <TopBar crumbs={[{ name: t('room.settings'), to: '/installningar' }, { name: t('settings.sharing') }]} />
      <div className="page s16">
        <SettingsNav />
        <header className="finding">
          <h1>{t('sharing.title')}</h1>
          <p className="how">{t('sharing.lead')}</p>
        </header>
        {sources.error ? <FaultNote raised={sources.error} again={() => void sources.refetch()} /> : null}
        <ScrollFrame label={t('sharing.sources')}>
          <table className="tbl rec">
            <caption>{t('sharing.sources')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('sharing.source')}</th>
                <th scope="col">{t('sharing.owner')}</th>
                <th scope="col">{t('sharing.youSee')}</th>
                <th scope="col" className="num">
                  {t('sharing.rowsStored')}
                </th>
              </tr>
            </thead>
            <tbody>
              {sources.data?.map((source) => (
                <tr key={source.id}>
                  <th scope="row">
                    <Link to="/installningar/delning/$id" params={{ id: source.id }}>
                      {source.name}
                    </Link>
                  </th>
                  <td>{source.organisation}</td>
                  <td className="gr">
                    <GrainLine grain={source.grain} />
                  </td>
                  <td className="num">{source.grain === 'counts' ? '' : n(source.rows)}</td>
                </tr>
              ))}
              {sources.data?.length === 0 ? (
                <tr>
                  <td colSpan={4} className="muted">
                    {t('sharing.none')} <Link to="/data">{t('picture.empty.go')}</Link>
                  </td>
                </tr>
              ) : null}
            </tbody>
          </table>
        </ScrollFrame>
        {session?.rights.includes('access.read') ? <ThresholdsForm mayChange={session.rights.includes('access.write')} /> : null}
      </div>
    </>
  );
}
