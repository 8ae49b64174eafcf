// Opening an invitation: what place it gives, and how the person wants to sign in from now on. The token stands after #, where no server
// on the way sees it, and is taken out of the address when it has been read.
import { invitationView } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { Brand } from '../shell/Brand.tsx';
import { useTitle } from '../shell/use-title.ts';
import { FaultPage, Loading } from '../ui/PageState.tsx';
import { InvitationChoice } from './InvitationChoice.tsx';
import { openSend } from './open-send.ts';
import './sign-in.css';

/** Kept for a reload of the tab, gone with it. */
const place = 'samsyn.invitation';

function tokenFromAddress(): string {
  const written = location.hash.slice(1);
  try {
    if (written) sessionStorage.setItem(place, written);
    return written || (sessionStorage.getItem(place) ?? '');
  } catch {
    return written;
  }
}

export function InvitationPage() {
  const { t } = useWords();
  const [token] = useState(tokenFromAddress);
  useEffect(() => history.replaceState(history.state, '', location.pathname), []);
  const { data, error } = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => openSend(invitationView, '/sign-in/invitation', { token }),
    enabled: token.length >= 20,
  });
  const title =
    data?.kind === 'renewal' ? t('invitation.renewal') : data ? t('invitation.title', { municipality: data.municipality }) : 'Samsyn';
  useTitle(title);
  if (token.length < 20)
    return (
      <main className="alone">
        <div className="state signin-box">
          <h1>{t('invitation.noToken')}</h1>
          <p>{t('invitation.noToken.do')}</p>
        </div>
      </main>
    );
  if (error) return <FaultPage raised={error} />;
  if (!data) return <Loading />;
  return (
    <main className="alone">
      <div className="state signin-box">
        <span className="brand">
          <Brand />
        </span>
        <InvitationChoice title={title} view={data} token={token} onIn={() => location.assign('/')} />
      </div>
    </main>
  );
}
