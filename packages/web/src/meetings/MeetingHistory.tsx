// What has happened to the meeting: moved, cancelled, opened again, each with when and where it was to be before that, and why.
import { type MeetingView, swedishClock } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';

export function MeetingHistory({ changes }: Pick<MeetingView, 'changes'>) {
  const { t, date } = useWords();
  if (changes.length === 0) return null;
  return (
    <details className="council-history">
      <summary>{t('meetings.history', { n: changes.length })}</summary>
      <ol>
        {changes.map(({ id, kind, startsAt, place, reason, at }) => (
          <li key={id}>
            {t(`meetings.change.${kind}`, {
              date: date(startsAt),
              time: swedishClock(new Date(startsAt)),
              where: place === '' ? '' : `, ${place}`,
            })}{' '}
            {t('meetings.changeWhy', { reason, at: date(at) })}
          </li>
        ))}
      </ol>
    </details>
  );
}
