// A task's time in words.
import { dayWords, type MeasureTask, occurrenceWords } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';

export function useTaskWords() {
  const { lang } = useWords();
  const whenOf = ({ kind, start, minutes }: Pick<MeasureTask, 'kind' | 'start' | 'minutes'>): string => {
    if (kind === 'measure') return dayWords(start, lang);
    const said = occurrenceWords(start, minutes, lang);
    return said.charAt(0).toUpperCase() + said.slice(1);
  };
  return { whenOf };
}
