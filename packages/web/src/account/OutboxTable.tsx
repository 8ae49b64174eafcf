// Letters on their way: read on the screen until mail is set up, after that only whether they arrived.
import type { InvitationList } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';

interface Props {
  readonly rows: InvitationList['outbox'];
  readonly mail: InvitationList['mail'];
}

export function OutboxTable({ rows, mail }: Props) {
  const { t, date } = useWords();
  const stateOf = ({ sent, reason }: Props['rows'][number]): string =>
    sent ? t('outbox.sent', { date: date(sent) }) : reason ? t('outbox.failed', { reason }) : t('outbox.waiting');
  return (
    <div className="part">
      <h2>{t('outbox.title')}</h2>
      <p>{t(mail === 'screen' ? 'outbox.lead.screen' : 'outbox.lead.server')}</p>
      {rows.length === 0 ? (
        <p>{t('outbox.none')}</p>
      ) : (
        <ScrollFrame label={t('outbox.title')}>
          <table className="tbl">
            <thead>
              <tr>
                <th>{t('outbox.to')}</th>
                <th>{t('outbox.subject')}</th>
                <th>{t('outbox.state')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  <th scope="row">{row.address}</th>
                  <td>
                    {row.subject}
                    {row.body ? (
                      <details>
                        <summary>{t('outbox.read')}</summary>
                        <p className="letter">{row.body}</p>
                      </details>
                    ) : null}
                  </td>
                  <td>{stateOf(row)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollFrame>
      )}
    </div>
  );
}
