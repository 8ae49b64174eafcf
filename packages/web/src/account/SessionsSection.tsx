// Where one is signed in, in coarse words, and signing out there.
import type { OwnAccount } from '@samsyn/domain';
import { useMutation } from '@tanstack/react-query';
import { write } from '../api/ask.ts';
import { swedishTime } from '../i18n/swedish-time.ts';
import { useWords } from '../i18n/use-words.ts';
import { nothing } from '../sign-in/open-send.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';
import { useAccountChange } from './use-account-change.ts';

export function SessionsSection({ account }: { readonly account: OwnAccount }) {
  const { t, lang } = useWords();
  const end = useAccountChange((id: string) => write(nothing, 'DELETE', `/api/account/sessions/${id}`));
  const all = useMutation({
    mutationFn: (where: 'everywhere' | 'here') =>
      write(nothing, 'POST', where === 'here' ? '/api/sign-out' : '/api/account/sign-out-everywhere'),
    onSuccess: () => location.assign('/'),
  });
  const moment = (iso: string) => swedishTime(iso, lang);
  const nameOf = (agent: string) => agent || t('account.sessions.unknown');
  return (
    <div className="part">
      <h2>{t('account.sessions')}</h2>
      <ScrollFrame label={t('account.sessions')}>
        <table className="tbl">
          <thead>
            <tr>
              <th>{t('account.sessions.browser')}</th>
              <th>{t('account.sessions.since')}</th>
              <th>{t('account.sessions.seen')}</th>
              <th>
                <span className="sr">{t('account.sessions.end')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {account.sessions.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  {nameOf(row.agent)}
                  <span className="sub">
                    {row.municipality}, {t(`account.method.${row.method}`)}
                  </span>
                </th>
                <td className="nw">{moment(row.since)}</td>
                <td className="nw">{row.current ? t('account.sessions.this') : moment(row.seen)}</td>
                <td>
                  {row.current ? null : (
                    <button
                      type="button"
                      className="btn"
                      aria-label={t('account.sessions.end.named', { name: nameOf(row.agent) })}
                      onClick={() => end.mutate(row.id)}
                    >
                      {t('account.sessions.end')}
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollFrame>
      {(end.error ?? all.error) ? <FaultNote raised={end.error ?? all.error} /> : null}
      <span className="deeds">
        <button type="button" className="btn" onClick={() => all.mutate('here')}>
          {t('account.signOut')}
        </button>
        <button type="button" className="btn" onClick={() => all.mutate('everywhere')}>
          {t('account.sessions.all')}
        </button>
      </span>
    </div>
  );
}
