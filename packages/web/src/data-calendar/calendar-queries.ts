// What the data calendar asks for, and what it makes old when something is explained.
import { dataCalendar } from '@samsyn/domain';
import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { ask } from '../api/ask.ts';
import { calendarKey } from './calendar-key.ts';

export const calendarQuery = queryOptions({ queryKey: calendarKey, queryFn: () => ask(dataCalendar, '/api/data-calendar') });

/** An explanation stands by the remark in the pictures too. */
export function afterExplaining(queries: QueryClient, now: Awaited<ReturnType<NonNullable<(typeof calendarQuery)['queryFn']>>>): void {
  queries.setQueryData(calendarQuery.queryKey, now);
  void queries.invalidateQueries({ queryKey: ['picture'] });
}
