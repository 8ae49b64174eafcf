// Who has been invited, inviting someone, and the letters that wait on the screen until mail is set up.
import { invitationList, type MadeInvitation } from '@samsyn/domain';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { SettingsNav } from '../settings/SettingsNav.tsx';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { FaultPage, Loading } from '../ui/PageState.tsx';
import { InvitationSheet } from './InvitationSheet.tsx';
import { InvitationTable } from './InvitationTable.tsx';
import { InviteForm } from './InviteForm.tsx';
import { OutboxTable } from './OutboxTable.tsx';
import '../sign-in/sign-in.css';

const invitationsQuery = queryOptions({ queryKey: ['invitations'], queryFn: () => ask(invitationList, '/api/invitations') });

export function InvitationsPage() {
  const { t } = useWords();
  const { data, error, refetch } = useQuery(invitationsQuery);
  const [made, setMade] = useState<MadeInvitation | null>(null);
  const [mailed, setMailed] = useState<string | null>(null);
  useTitle(t('invite.title'));
  if (error) return <FaultPage raised={error} again={() => void refetch()} />;
  if (!data) return <Loading />;
  const waiting = data.invitations.filter(({ state }) => state === 'waiting').length;
  return (
    <>
      <TopBar crumbs={[{ name: t('room.settings'), to: '/installningar' }, { name: t('invite.title') }]} />
      <div className="page">
        <SettingsNav />
        <header className="finding">
          <h1>{t('invite.finding', { n: waiting })}</h1>
          <p className="how">{t(data.mail === 'screen' ? 'invite.lead.screen' : 'invite.lead.server')}</p>
        </header>
        <div className="account">
          {made?.link && made.svg ? <InvitationSheet link={made.link} svg={made.svg} onDone={() => setMade(null)} /> : null}
          {mailed ? (
            <p className="strip ok" role="status">
              {t('invite.mailed', { email: mailed })}
            </p>
          ) : null}
          <InviteForm
            organisations={data.organisations}
            onMade={(invitation, email) => {
              setMade(invitation);
              setMailed(invitation.mailed ? email : null);
            }}
          />
          <InvitationTable rows={data.invitations} />
          <OutboxTable rows={data.outbox} mail={data.mail} />
        </div>
      </div>
    </>
  );
}
