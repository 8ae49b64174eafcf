// What the pages of the council ask for.
import { body, carryOver, decisionLinks, decisionPage, meetingList, meetingView, minutesView } from '@samsyn/domain';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { ask } from '../api/ask.ts';
import type { DecisionSearch } from './decision-search.ts';

export const bodiesQuery = queryOptions({ queryKey: ['bodies'], queryFn: () => ask(body.array(), '/api/bodies') });
export const meetingsQuery = (year: number | null) =>
  queryOptions({ queryKey: ['meetings', year], queryFn: () => ask(meetingList, `/api/meetings${year === null ? '' : `?year=${year}`}`) });
export const meetingQuery = (id: string) =>
  queryOptions({ queryKey: ['meeting', id], queryFn: () => ask(meetingView, `/api/meetings/${id}`) });
export const minutesQuery = (id: string) =>
  queryOptions({ queryKey: ['minutes', id], queryFn: () => ask(minutesView, `/api/meetings/${id}/minutes`) });
export const carryOverQuery = (bodyId: string) =>
  queryOptions({ queryKey: ['carry-over', bodyId], queryFn: () => ask(carryOver, `/api/bodies/${bodyId}/carry-over`) });
export const linksQuery = queryOptions({ queryKey: ['decision-links'], queryFn: () => ask(decisionLinks, '/api/meetings/links') });

/** The latest decisions about one thing; a page of the register holds more. */
export const decisionsOfQuery = (of: 'problem' | 'measure' | 'agreement', id: string) =>
  queryOptions({ queryKey: ['decisions', of, id], queryFn: () => ask(decisionPage, `/api/decisions?${of}=${id}`) });

export function decisionParameters(search: DecisionSearch): URLSearchParams {
  const asked = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) if (value !== undefined && value !== '') asked.set(key, String(value));
  return asked;
}
export const decisionsQuery = (search: DecisionSearch) =>
  infiniteQueryOptions({
    queryKey: ['decisions', search],
    initialPageParam: '',
    queryFn: ({ pageParam }) => {
      const asked = decisionParameters(search);
      if (pageParam !== '') asked.set('after', pageParam);
      return ask(decisionPage, `/api/decisions?${asked}`);
    },
    getNextPageParam: ({ next }) => next,
  });
