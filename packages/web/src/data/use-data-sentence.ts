// How the data stands, as one sentence: how many sources, what is late, which deliveries wait for somebody. Before there is any, what to do.
import { capital, type ImportSummary, numberWord, type SourceRow } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { shownState } from './delivery-state.ts';

export function useDataSentence(sources: readonly SourceRow[] | null, deliveries: readonly ImportSummary[] | null): string {
  const { t, lang } = useWords();
  if (!sources || sources.length === 0) return t('data.title');
  const late = sources.filter(({ next }) => (next?.late ?? 0) > 0).length;
  const waiting = (deliveries ?? []).filter((one) => ['columns', 'previewed'].includes(shownState(one))).length;
  const word = (n: number) => capital(numberWord(n, lang));
  return t('data.standing', {
    n: sources.length,
    word: word(sources.length),
    late,
    lateWord: numberWord(late, lang),
    waiting,
    waitingWord: word(waiting),
  });
}
