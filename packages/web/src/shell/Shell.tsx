// The frame around every room: rail, top bar, and the room itself. Without a session only the way in is shown.
import { useQuery } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { Suspense } from 'react';
import { FreshlyProvider } from '../account/FreshlyProvider.tsx';
import { SecondFactorOffer } from '../account/SecondFactorOffer.tsx';
import { isFault } from '../api/fault-error.ts';
import { sessionQuery } from '../api/session-query.ts';
import { useWords } from '../i18n/use-words.ts';
import { LogAlarm } from '../log/LogAlarm.tsx';
import { FaultPage, Loading } from '../ui/PageState.tsx';
import { Toasts } from '../ui/Toasts.tsx';
import { ConnectionNote } from './ConnectionNote.tsx';
import { KeyHelp } from './KeyHelp.tsx';
import { lazyRoom } from './lazy-room.ts';
import { Rail } from './Rail.tsx';

const SignInPage = lazyRoom(() => import('../sign-in/SignInPage.tsx'), 'SignInPage');

export function Shell() {
  const { t } = useWords();
  const { data, error, refetch } = useQuery(sessionQuery);
  if (error)
    return isFault(error) && error.body.status === 401 ? (
      <Suspense>
        <SignInPage />
      </Suspense>
    ) : (
      <FaultPage raised={error} again={() => void refetch()} />
    );
  if (!data) return <Loading />;
  return (
    <>
      <a className="btn skip" href="#content">
        {t('app.skip')}
      </a>
      <div className="app">
        <Rail session={data} />
        <main id="content" tabIndex={-1}>
          <ConnectionNote />
          <FreshlyProvider>
            <Toasts>
              <SecondFactorOffer session={data} />
              <LogAlarm session={data} />
              <KeyHelp>
                <Outlet />
              </KeyHelp>
            </Toasts>
          </FreshlyProvider>
        </main>
      </div>
    </>
  );
}
