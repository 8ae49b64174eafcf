// Every file that was handed over, newest first.
import type { ImportSummary } from '@samsyn/domain';
import { Link } from '@tanstack/react-router';
import { useWords } from '../i18n/use-words.ts';
import { Icon } from '../ui/Icon.tsx';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';
import { stateMarks } from './delivery-state.ts';

export function DeliveriesTable({ rows }: { readonly rows: readonly ImportSummary[] | null }) {
  const { t, n, bytes, date } = useWords();
  return (
    <ScrollFrame label={t('data.deliveries')}>
      <table className="tbl">
        <caption>{t('data.deliveries')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('data.delivery.file')}</th>
            <th scope="col">{t('data.delivery.when')}</th>
            <th scope="col" className="num">
              {t('data.delivery.rows')}
            </th>
            <th scope="col">{t('data.delivery.state')}</th>
          </tr>
        </thead>
        <tbody>
          {rows?.map((row) => (
            <tr key={row.id}>
              <td>
                <Link to="/data/leverans/$id" params={{ id: row.id }}>
                  {row.file}
                </Link>{' '}
                <span className="muted small">{bytes(row.bytes)}</span>
              </td>
              <td>{date(row.at)}</td>
              <td className="num">{row.rows ? n(row.rows.read) : ''}</td>
              <td>
                <span className={`v ${stateMarks[row.state].tone}`}>
                  <Icon name={stateMarks[row.state].icon} />
                  <span>{t(`data.state.${row.state}`)}</span>
                </span>
              </td>
            </tr>
          ))}
          {rows === null || rows.length > 0 ? null : (
            <tr>
              <td colSpan={4} className="muted">
                {t('data.deliveries.none')}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </ScrollFrame>
  );
}
