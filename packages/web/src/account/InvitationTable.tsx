// Every invitation of the last months, and taking back one that waits.
import { type InvitationList, roleWords } from '@samsyn/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { nothing } from '../sign-in/open-send.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';

export function InvitationTable({ rows }: { readonly rows: InvitationList['invitations'] }) {
  const { t, lang, date } = useWords();
  const queries = useQueryClient();
  const revoke = useMutation({
    mutationFn: (id: string) => write(nothing, 'DELETE', `/api/invitations/${id}`),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['invitations'] }),
  });
  if (rows.length === 0) return <p>{t('invite.none')}</p>;
  return (
    <div className="part">
      <h2>{t('invite.list')}</h2>
      {revoke.error ? <FaultNote raised={revoke.error} /> : null}
      <ScrollFrame label={t('invite.list')}>
        <table className="tbl">
          <thead>
            <tr>
              <th>{t('invite.who')}</th>
              <th>{t('invite.role')}</th>
              <th>{t('invite.made')}</th>
              <th>{t('invite.state')}</th>
              <th>
                <span className="sr">{t('invite.revoke')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  {row.title[lang]}
                  <span className="sub">
                    {t(`invite.kind.${row.kind}`)}
                    {row.email ? `, ${row.email}` : ''}
                  </span>
                </th>
                <td>
                  {roleWords[row.role][lang]}
                  <span className="sub">{row.organisation}</span>
                </td>
                <td className="nw">{date(row.made)}</td>
                <td>{t(`invite.state.${row.state}`)}</td>
                <td>
                  {row.state === 'waiting' ? (
                    <button
                      type="button"
                      className="btn"
                      aria-label={t('invite.revoke.named', { name: row.title[lang] })}
                      onClick={() => revoke.mutate(row.id)}
                    >
                      {t('invite.revoke')}
                    </button>
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollFrame>
    </div>
  );
}
