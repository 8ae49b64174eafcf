// What the municipality's picture rests on.
import { periodText, type SourceRow } from '@samsyn/domain';
import { Link } from '@tanstack/react-router';
import { useWords } from '../i18n/use-words.ts';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';

export function SourcesTable({ rows }: { readonly rows: readonly SourceRow[] | null }) {
  const { t, n, date, lang } = useWords();
  return (
    <ScrollFrame label={t('data.sources')}>
      <table className="tbl">
        <caption>{t('data.sources')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('data.source.name')}</th>
            <th scope="col">{t('data.source.organisation')}</th>
            <th scope="col">{t('data.source.period')}</th>
            <th scope="col">{t('data.source.grain')}</th>
            <th scope="col" className="num">
              {t('data.source.rows')}
            </th>
            <th scope="col" className="num">
              {t('data.source.received')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows?.map((row) => (
            <tr key={row.id}>
              <td>
                <Link to="/data/kalla/$id" params={{ id: row.id }}>
                  {row.name}
                </Link>
              </td>
              <td>{row.organisation}</td>
              <td>{row.from && row.to ? periodText({ from: row.from, to: row.to }, lang) : ''}</td>
              <td>{t(`data.grain.${row.grain}`)}</td>
              <td className="num">{n(row.rows)}</td>
              <td className="num">{row.received ? date(row.received) : ''}</td>
            </tr>
          ))}
          {rows === null || rows.length > 0 ? null : (
            <tr>
              <td colSpan={6} className="muted">
                {t('data.sources.none')}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </ScrollFrame>
  );
}
