// The calendar's finding: how many months are missing, and how many remarks nobody has explained.
import { capital, type DataCalendar, missingMonths, numberWord, openRemarks } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';

export function useCalendarSentence(calendar: DataCalendar | null): string {
  const { t, lang } = useWords();
  if (!calendar) return '';
  const missing = missingMonths(calendar.sources);
  const open = openRemarks(calendar.remarks);
  return t('calendar.head', { missing, open, saidMissing: capital(numberWord(missing, lang)), saidOpen: numberWord(open, lang) });
}
