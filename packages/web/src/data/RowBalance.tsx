// Every row accounted for: read = accepted + already known + quarantined.
import type { ImportSummary } from '@samsyn/domain';
import { Fragment } from 'react';
import { useWords } from '../i18n/use-words.ts';

const parts = [
  { key: 'accepted', colour: 'var(--seq-6)' },
  { key: 'alreadyKnown', colour: 'var(--seq-3)' },
  { key: 'quarantined', colour: 'var(--warn)' },
] as const;

/** The bar's own units: its drawing is stretched to the page. */
const width = 1000;
const gap = 2;
const least = 3;

export function RowBalance({ rows }: { readonly rows: NonNullable<ImportSummary['rows']> }) {
  const { t, n } = useWords();
  const other = Object.values(rows.notIncidents).reduce((a, b) => a + b, 0);
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
              <svg className="sq" viewBox="0 0 12 12" aria-hidden="true">
                <rect width="12" height="12" fill={colour} />
              </svg>
              <b>{n(rows[key])}</b> {t(`import.rows.${key}`)}
            </span>
          </Fragment>
        ))}
      </div>
      <svg className="share" viewBox={`0 0 ${width} 16`} preserveAspectRatio="none" aria-hidden="true">
        {drawn(rows).map(({ key, colour, x, w }) => (
          <rect key={key} x={x} width={w} height="16" fill={colour} />
        ))}
      </svg>
      <p className="small muted bal-note">
        {t('import.rows.not', { incidents: n(rows.incidents), withoutPlace: n(rows.withoutPlace), withoutTime: n(rows.withoutTime) })}
        {other > 0 ? ` ${t('import.rows.notIncidents', { n: other })}` : null}
      </p>
    </div>
  );
}

/** As wide as their share, none that is there too thin to see. */
function drawn(rows: NonNullable<ImportSummary['rows']>) {
  const there = parts.filter(({ key }) => rows[key] > 0);
  const room = width - gap * Math.max(0, there.length - 1);
  const wanted = there.map(({ key }) => Math.max(least, (room * rows[key]) / Math.max(1, rows.read)));
  const all = wanted.reduce((sum, w) => sum + w, 0);
  let x = 0;
  return there.map((part, i) => {
    const w = ((wanted[i] ?? 0) * room) / all;
    const at = x;
    x += w + gap;
    return { ...part, x: at, w };
  });
}
