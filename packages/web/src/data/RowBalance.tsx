// Every row accounted for: read = accepted + already known + quarantined.
import type { ImportSummary } from '@samsyn/domain';
import { Fragment } from 'react';
import { useWords } from '../i18n/use-words.ts';

const parts = [
  { key: 'accepted', colour: 'var(--seq-6)' },
  { key: 'alreadyKnown', colour: 'var(--seq-3)' },
  { key: 'quarantined', colour: 'var(--warn)' },
] as const;

export function RowBalance({ rows }: { readonly rows: NonNullable<ImportSummary['rows']> }) {
  const { t, n } = useWords();
  return (
    <div className="bal">
      <div className="eq">
        <span>
          <b>{n(rows.read)}</b> {t('import.rows.read')}
        </span>
        {parts.map(({ key, colour }, i) => (
          <Fragment key={key}>
            <span className="op">{i === 0 ? '=' : '+'}</span>
            <span>
              <i className="sq" style={{ background: colour }} />
              <b>{n(rows[key])}</b> {t(`import.rows.${key}`)}
            </span>
          </Fragment>
        ))}
      </div>
      <div className="share" aria-hidden="true">
        {parts.map(({ key, colour }) => (rows[key] > 0 ? <i key={key} style={{ flexGrow: rows[key], background: colour }} /> : null))}
      </div>
      <p className="small muted" style={{ marginTop: 'var(--s-2)' }}>
        {t('import.rows.not', { incidents: n(rows.incidents), withoutPlace: n(rows.withoutPlace), withoutTime: n(rows.withoutTime) })}
      </p>
    </div>
  );
}
