// The frame around every room: rail, top bar, and the room itself. Without a session only the way in is shown.
import { useQuery } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { FreshlyProvider } from '../account/FreshlyProvider.tsx';
import { SecondFactorOffer } from '../account/SecondFactorOffer.tsx';
import { isFault } from '../api/fault-error.ts';
import { sessionQuery } from '../api/queries.ts';
import { useWords } from '../i18n/use-words.ts';
import { LogAlarm } from '../log/LogAlarm.tsx';
import { SignInPage } from '../sign-in/SignInPage.tsx';
import { FaultPage, Loading } from '../ui/PageState.tsx';
import { Toasts } from '../ui/Toasts.tsx';
import { ConnectionNote } from './ConnectionNote.tsx';
import { KeyHelp } from './KeyHelp.tsx';
import { Rail } from './Rail.tsx';

export function Shell() {
  const { t } = useWords();
  const { data, error, refetch } = useQuery(sessionQuery);
  if (error)
    return isFault(error) && error.body.status === 401 ? <SignInPage /> : <FaultPage raised={error} again={() => void refetch()} />;
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
