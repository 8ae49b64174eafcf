// What the start page is put together from, asked for at once rather than part by part.
import type { DutyView } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { pictureQuery, picturesQuery, sessionQuery } from '../api/queries.ts';
import { calendarQuery } from '../data-calendar/calendar-queries.ts';
import { planQuery, visitQuery } from '../duties/duty-queries.ts';
import { meetingQuery } from '../meetings/queries.ts';
import { problemsQuery } from '../problems/problem-queries.ts';
import { useTogether } from '../ui/use-together.ts';

/** Whether the page's parts have come, or have been waited for long enough. */
export function useStartParts(view: DutyView | undefined): boolean {
  const { data: session } = useQuery(sessionQuery);
  const may = (right: 'measure.read' | 'picture.read' | 'problem.read' | 'meeting.read'): boolean =>
    session?.rights.includes(right) ?? false;
  const next = view?.next ?? null;
  const parts = [
    useQuery({ ...planQuery, enabled: may('measure.read') }),
    useQuery({ ...calendarQuery, enabled: may('picture.read') }),
    useQuery({ ...pictureQuery('current'), retry: false, enabled: may('picture.read') }),
    useQuery({ ...picturesQuery, enabled: may('picture.read') }),
    useQuery({ ...problemsQuery, enabled: may('picture.read') && may('problem.read') }),
    useQuery({ ...meetingQuery(next?.id ?? ''), enabled: next !== null && may('meeting.read') }),
    useQuery(visitQuery),
  ];
  return useTogether(view === undefined || parts.some(({ isLoading }) => isLoading));
}
