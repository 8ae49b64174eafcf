// What goes, or went, as a list: how much of what, from before which day, and what a hold keeps.
import { type RetentionPart, retentionWords } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { Icon } from '../ui/Icon.tsx';

export function PartList({ parts }: { readonly parts: readonly RetentionPart[] }) {
  const { t, lang, date } = useWords();
  if (parts.length === 0) return <p className="muted">{t('retention.nothing')}</p>;
  return (
    <ul className="parts">
      {parts.map((part) => {
        const what = retentionWords[part.dataClass][lang].name;
        return (
          <li key={`${part.dataClass} ${part.source} ${part.heldUntil}`}>
            <b>{part.sourceName ? t('retention.partOf', { what, source: part.sourceName }) : what}</b>{' '}
            <span>{t('retention.part', { n: part.count, day: date(part.before) })}</span>
            {part.heldUntil ? (
              <span className="v v-warn">
                <Icon name="lock" />
                <span>{t('retention.held', { day: date(part.heldUntil), why: part.heldBecause ?? '' })}</span>
              </span>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
