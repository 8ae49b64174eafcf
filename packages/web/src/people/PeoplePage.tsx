// Who takes part: organisations, and the people with their roles in them.
import { useQuery } from '@tanstack/react-query';
import { sessionQuery } from '../api/session-query.ts';
import { useWords } from '../i18n/use-words.ts';
import { SettingsNav } from '../settings/SettingsNav.tsx';
import { organisationsQuery } from '../sharing/queries.ts';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { FaultPage, Loading } from '../ui/PageState.tsx';
import { MembersTable } from './MembersTable.tsx';
import { OrganisationsTable } from './OrganisationsTable.tsx';
import { membersQuery } from './queries.ts';

export function PeoplePage() {
  const { t } = useWords();
  const { data: session } = useQuery(sessionQuery);
  const organisations = useQuery(organisationsQuery);
  const members = useQuery(membersQuery);
  useTitle(t('people.title'));
  const error = organisations.error ?? members.error;
  if (error) return <FaultPage raised={error} again={() => void Promise.all([organisations.refetch(), members.refetch()])} />;
  if (!organisations.data || !members.data) return <Loading />;
  const mayChange = session?.rights.includes('access.write') ?? false;
  const people = new Set(members.data.filter(({ endedOn }) => endedOn === null).map(({ accountId }) => accountId));
  return (
    <>
      <TopBar crumbs={[{ name: t('room.settings'), to: '/installningar' }, { name: t('settings.people') }]} />
      <div className="page s16">
        <SettingsNav />
        <header className="finding">
          <h1>{t('people.finding', { organisations: organisations.data.length, people: people.size })}</h1>
          <p className="how">{t('people.lead')}</p>
        </header>
        <div className="c16">
          <MembersTable members={members.data} organisations={organisations.data} mayChange={mayChange} />
          <OrganisationsTable organisations={organisations.data} mayChange={mayChange} />
        </div>
      </div>
    </>
  );
}
