// The evidence on one side: what it says, from where, and the finding it points at.
import type { CauseEvidence, EvidenceSide } from '@samsyn/domain';
import { Link } from '@tanstack/react-router';
import { useWords } from '../i18n/use-words.ts';
import { Icon } from '../ui/Icon.tsx';

interface Props {
  readonly evidence: readonly CauseEvidence[];
  readonly speaks: EvidenceSide;
  readonly onRemove?: (id: string) => void;
}

export function EvidenceList({ evidence, speaks, onRemove }: Props) {
  const { t, lang, date } = useWords();
  const own = evidence.filter((one) => one.speaks === speaks);
  if (own.length === 0) return <span className="muted">{t('cause.nothing')}</span>;
  return (
    <ul className="ev-list">
      {own.map((one) => (
        <li key={one.id}>
          {one.text}
          {one.finding ? (
            <span className="sub">
              {one.finding[lang] ?? t('cause.finding.hidden')}{' '}
              {one.finding.rank === null ? null : (
                <Link to="/bild/$id/problem/$rank" params={{ id: one.finding.picture, rank: String(one.finding.rank) }}>
                  {t('cause.finding.from', { picture: one.finding.name ?? '' })}
                </Link>
              )}
            </span>
          ) : null}
          <span className="sub">{t('cause.by', { source: one.source, org: one.organisation, day: date(one.added) })}</span>
          {onRemove ? (
            <button
              type="button"
              className="linkbtn"
              aria-label={t('cause.removeEvidence', { text: one.text })}
              onClick={() => onRemove(one.id)}
            >
              <Icon name="cross" />
              {t('cause.remove')}
            </button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
