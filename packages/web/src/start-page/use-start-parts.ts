// What the start page is put together from, asked for at once rather than part by part.
import type { DutyView } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { pictureQuery, picturesQuery } from '../api/picture-queries.ts';
import { calendarQuery } from '../data-calendar/calendar-queries.ts';
import { planQuery, visitQuery } from '../duties/duty-queries.ts';
import { meetingQuery } from '../meetings/queries.ts';
import { problemsQuery } from '../problems/problem-queries.ts';
import { useTogether } from '../ui/use-together.ts';
import { useMay } from './use-may.ts';

/**
 * Whether what the finding is said from has come, and whether all of the page has; or has been waited for long enough. The finding does not wait
 * for the rest: it is what the page is opened for.
 */
export function useStartParts(view: DutyView | undefined): { readonly said: boolean; readonly whole: boolean } {
  const may = useMay();
  const next = view?.next ?? null;
  const sayings = [useQuery({ ...planQuery, enabled: may('measure.read') }), useQuery({ ...calendarQuery, enabled: may('picture.read') })];
  const said = useTogether(view === undefined || sayings.some(({ isLoading }) => isLoading));
  // a slow line carries one thing at a time: the finding's numbers first
  const rest = useDeferredValue(said);
  const parts = [
    useQuery({ ...pictureQuery('current'), retry: false, enabled: rest && may('picture.read') }),
    useQuery({ ...picturesQuery, enabled: rest && may('picture.read') }),
    useQuery({ ...problemsQuery, enabled: rest && may('picture.read') && may('problem.read') }),
    useQuery({ ...meetingQuery(next?.id ?? ''), enabled: rest && next !== null && may('meeting.read') }),
    useQuery({ ...visitQuery, enabled: rest }),
  ];
  return { said, whole: useTogether(!rest || parts.some(({ isLoading }) => isLoading)) };
}
