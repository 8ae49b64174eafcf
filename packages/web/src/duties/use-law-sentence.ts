// The law clock's finding: what is to be looked over, if anything.
import type { DutyView } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';

export function useLawSentence(view: DutyView | null): string {
  const { t, lang } = useWords();
  const look = view?.duties.filter((one) => one.state !== 'in_time').map((one) => one.name[lang].toLocaleLowerCase(lang)) ?? [];
  return look.length === 0 ? t('now.clock.fine') : t('now.clock.look', { names: look.join(', ') });
}
