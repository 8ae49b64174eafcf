// What went along with a merge or a split, in the history: causes with the number they had and have.
import type { MovedChain as Moved, ProblemEvent } from '@samsyn/domain';
import { useIntl } from 'react-intl';
import { useWords } from '../i18n/use-words.ts';

export function MovedChain({ kind, moved }: { readonly kind: ProblemEvent['kind']; readonly moved: Moved }) {
  const { t } = useWords();
  const intl = useIntl();
  const list = (words: readonly string[]) => intl.formatList(words, { type: 'conjunction' });
  const numbers = (rows: readonly { readonly number: number }[]) => list(rows.map(({ number }) => String(number)));
  const told = [
    ...(moved.causes.length > 0
      ? [
          t('problems.moved.causes', {
            n: moved.causes.length,
            was: list(moved.causes.map(({ was }) => String(was))),
            now: list(moved.causes.map(({ now }) => String(now))),
          }),
        ]
      : []),
    ...(moved.goals.length > 0 ? [t('problems.moved.goals', { n: moved.goals.length, numbers: numbers(moved.goals) })] : []),
    ...(moved.measures.length > 0 ? [t('problems.moved.measures', { n: moved.measures.length, numbers: numbers(moved.measures) })] : []),
    ...(moved.steps.length > 0 ? [t('problems.moved.steps', { n: moved.steps.length })] : []),
  ];
  return <p>{t(`problems.moved.${kind === 'took' || kind === 'part' || kind === 'reopened' ? 'came' : 'went'}`, { what: list(told) })}</p>;
}
