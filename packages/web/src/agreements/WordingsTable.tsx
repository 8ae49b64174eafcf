// New wordings of signed agreements, each with its reason.
import type { AgreementRow } from '@samsyn/domain';
import { Link } from '@tanstack/react-router';
import { useWords } from '../i18n/use-words.ts';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';

export function WordingsTable({ rows }: { readonly rows: readonly AgreementRow[] }) {
  const { t, date } = useWords();
  return (
    <ScrollFrame label={t('agreement.wordings.table')}>
      <table className="tbl">
        <caption>{t('agreement.wordings')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('agreement.wording')}</th>
            <th scope="col">{t('agreement.reason')}</th>
            <th scope="col">{t('agreement.state')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td>
                <Link to="/overenskommelse/$id" params={{ id: row.id }}>
                  {t('agreement.wordingFrom', { day: date(row.starts) })}
                </Link>
              </td>
              <td>{row.amendmentReason}</td>
              <td>{t(`agreement.state.${row.state}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}
