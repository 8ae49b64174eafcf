// One's own account: how one signs in, where one is signed in, what is held, and the way out.
import { ownAccount } from '@samsyn/domain';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { ask } from '../api/ask.ts';
import { sessionQuery } from '../api/session-query.ts';
import { useWords } from '../i18n/use-words.ts';
import { SettingsNav } from '../settings/SettingsNav.tsx';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { FaultPage, Loading } from '../ui/PageState.tsx';
import { CodesSection } from './CodesSection.tsx';
import { DataSection } from './DataSection.tsx';
import { PasskeysSection } from './PasskeysSection.tsx';
import { PasswordSection } from './PasswordSection.tsx';
import { SessionsSection } from './SessionsSection.tsx';
import { SwitchMembership } from './SwitchMembership.tsx';
import '../sign-in/sign-in.css';

const accountQuery = queryOptions({ queryKey: ['account'], queryFn: () => ask(ownAccount, '/api/account') });

export function AccountPage() {
  const { t } = useWords();
  const { data, error, refetch } = useQuery(accountQuery);
  const { data: session } = useQuery(sessionQuery);
  useTitle(t('account.title'));
  if (error) return <FaultPage raised={error} again={() => void refetch()} />;
  if (!data || !session) return <Loading />;
  const strong = data.totp || data.passkeys.length > 0 || data.outside;
  return (
    <>
      <TopBar crumbs={[{ name: t('room.settings'), to: '/installningar' }, { name: t('account.title') }]} />
      <div className="page">
        <SettingsNav />
        <header className="finding">
          <h1>{strong ? t('account.strong') : t('account.weak', { way: data.password ? 'password' : 'link' })}</h1>
          <p className="how">{data.email ?? t('account.email.none')}</p>
        </header>
        <div className="account">
          {data.localOff ? <p className="strip info">{t('account.localOff')}</p> : null}
          <SwitchMembership session={session} />
          {data.localOff ? null : (
            <>
              <PasskeysSection account={data} />
              <CodesSection account={data} />
              <PasswordSection account={data} />
            </>
          )}
          <SessionsSection account={data} />
          <DataSection />
        </div>
      </div>
    </>
  );
}
