// The short facts at the right edge of the rail: what is late, what is missing, when it is. A room without one has none.
import { type CycleView, type DataCalendar, missingMonths } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { calendarKey } from '../data-calendar/calendar-key.ts';
import { shortDay } from '../i18n/swedish-time.ts';
import { useWords } from '../i18n/use-words.ts';
import type { Room } from './rooms.ts';

export interface RailFact {
  readonly text: string;
  /** somebody has to look at it */
  readonly loud: boolean;
}

/** @param cycle null while it is asked for */
export function useRailFacts(cycle: CycleView | null): Partial<Record<Room['to'], RailFact>> {
  const { t, lang } = useWords();
  // what a page has asked for already is told; the rail asks for no picture itself
  const { data: calendar } = useQuery<DataCalendar>({ queryKey: calendarKey, enabled: false });
  const missing = calendar ? missingMonths(calendar.sources) : 0;
  const fact = (text: string, loud = false): RailFact => ({ text, loud });
  return {
    ...(missing > 0 ? { '/data': fact(t('rail.gaps', { n: missing }), true) } : {}),
    ...(cycle && cycle.lateMeasures > 0 ? { '/atgarder': fact(t('rail.late', { n: cycle.lateMeasures }), true) } : {}),
    ...(cycle?.agreement ? { '/overenskommelse': fact(`${cycle.agreement.starts.slice(0, 4)}–${cycle.agreement.ends.slice(2, 4)}`) } : {}),
    ...(cycle?.meeting ? { '/radet': fact(shortDay(cycle.meeting, lang)) } : {}),
    ...(cycle && cycle.tasks > 0 ? { '/mina-uppgifter': fact(String(cycle.tasks)) } : {}),
  };
}
