// The rows that wait: what is wrong with them, as many as are alike, and what to do.
import type { ImportPreview } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { Icon } from '../ui/Icon.tsx';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';
import { QuarantineDownload } from './QuarantineDownload.tsx';

export function QuarantineTable({ given }: { readonly given: ImportPreview }) {
  const { t, n, lang } = useWords();
  return (
    <section>
      <ScrollFrame label={t('import.quarantine', { rows: given.rows?.quarantined ?? 0 })}>
        <table className="tbl">
          <caption>{t('import.quarantine', { rows: given.rows?.quarantined ?? 0 })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('import.quarantine.fault')}</th>
              <th scope="col">{t('import.quarantine.column')}</th>
              <th scope="col">{t('import.quarantine.value')}</th>
              <th scope="col">{t('import.quarantine.do')}</th>
              <th scope="col" className="num">
                {t('import.quarantine.line')}
              </th>
              <th scope="col" className="num">
                {t('import.quarantine.rows')}
              </th>
            </tr>
          </thead>
          <tbody>
            {given.quarantine.map((row) => (
              <tr key={`${row.fault}|${row.column}|${row.line}`}>
                <td>
                  <span className="v v-warn" style={{ whiteSpace: 'normal' }}>
                    <Icon name="warning" />
                    <span>{lang === 'sv' ? row.sv : row.en}</span>
                  </span>
                </td>
                <td>
                  <code>{row.column}</code>
                </td>
                <td>
                  <code className="bad">{row.value}</code>
                </td>
                <td>{lang === 'sv' ? row.doSv : row.doEn}</td>
                <td className="num">{n(row.line)}</td>
                <td className="num">{n(row.rows)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollFrame>
      <p className="after">
        <QuarantineDownload id={given.id} />
        <span className="muted small">{t('import.quarantine.kept')}</span>
      </p>
    </section>
  );
}
