// Sharings that are over: they stay readable, since pictures and decisions rest on them.
import type { Sharing } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { useGrainText } from './GrainLine.tsx';

export function EndedSharings({ sharings }: { readonly sharings: readonly Sharing[] }) {
  const { t, date } = useWords();
  const grainText = useGrainText();
  const ended = sharings.filter(({ endedOn }) => endedOn !== null);
  if (ended.length === 0) return null;
  return (
    <details className="ended">
      <summary>
        {t('sharing.ended')} ({ended.length})
      </summary>
      <ul>
        {ended.map((sharing) => (
          <li key={sharing.id}>
            {sharing.organisation.name}, {grainText(sharing)},{' '}
            {t('sharing.endedOn', { date: date(sharing.endedOn ?? ''), why: sharing.endedReason ?? '' })}
          </li>
        ))}
      </ul>
    </details>
  );
}
