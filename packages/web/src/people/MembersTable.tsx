// Memberships: who has which role in which organisation, until when, and what is begun in it.
import { capital, type Member, type Organisation, roleWords } from '@samsyn/domain';
import { useState } from 'react';
import { RenewalButton } from '../account/RenewalButton.tsx';
import { useWords } from '../i18n/use-words.ts';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';
import { EndMembershipDialog } from './EndMembershipDialog.tsx';
import { MembershipDialog } from './MembershipDialog.tsx';

interface Props {
  readonly members: readonly Member[];
  readonly organisations: readonly Organisation[];
  readonly mayChange: boolean;
}

export function MembersTable({ members, organisations, mayChange }: Props) {
  const { t, date, lang } = useWords();
  const [changing, setChanging] = useState<{ member: Member; add: boolean } | null>(null);
  const [ending, setEnding] = useState<Member | null>(null);
  return (
    <section>
      <ScrollFrame label={t('people.memberships')}>
        <table className="tbl">
          <caption>{t('people.memberships')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('people.person')}</th>
              <th scope="col">{t('people.role')}</th>
              <th scope="col">{t('people.until')}</th>
              <th scope="col">{t('people.state')}</th>
              {mayChange ? (
                <th scope="col">
                  <span className="sr">{t('people.change')}</span>
                </th>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {members.map((one) => (
              <tr key={`${one.accountId} ${one.organisation.id} ${one.role}`}>
                <th scope="row">
                  {one.title[lang]}
                  {one.me ? <span className="muted"> ({t('people.me')})</span> : null}
                  <span className="sub">{one.organisation.name}</span>
                </th>
                <td>{capital(roleWords[one.role][lang])}</td>
                <td className="nw">{one.until ? date(one.until) : t('people.openEnded')}</td>
                <td>
                  {one.endedOn ? (
                    <span className="muted">{t('people.endedOn', { date: date(one.endedOn) })}</span>
                  ) : one.open > 0 ? (
                    t('people.open', { n: one.open })
                  ) : (
                    t('people.current')
                  )}
                </td>
                {mayChange ? (
                  <td className="nw">
                    {one.endedOn ? null : (
                      <>
                        <button type="button" className="linkbtn small" onClick={() => setChanging({ member: one, add: false })}>
                          {t('people.change')}
                        </button>{' '}
                        {one.me ? null : (
                          <button type="button" className="linkbtn small" onClick={() => setChanging({ member: one, add: true })}>
                            {t('people.addRole')}
                          </button>
                        )}{' '}
                        {one.me ? null : <RenewalButton accountId={one.accountId} name={one.title[lang]} />}{' '}
                        <button type="button" className="linkbtn small" onClick={() => setEnding(one)}>
                          {t('people.end')}
                        </button>
                      </>
                    )}
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollFrame>
      {changing ? (
        <MembershipDialog member={changing.member} add={changing.add} organisations={organisations} onClose={() => setChanging(null)} />
      ) : null}
      {ending ? <EndMembershipDialog member={ending} members={members} onClose={() => setEnding(null)} /> : null}
    </section>
  );
}
