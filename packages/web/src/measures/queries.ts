// What the pages of measures ask for.
import {
  feedList,
  measureDetail,
  measureForm,
  measureList,
  measurePlaces,
  type Schedule,
  taskList,
  triedOccurrences,
} from '@samsyn/domain';
import { queryOptions } from '@tanstack/react-query';
import { ask } from '../api/ask.ts';

export const measuresQuery = queryOptions({ queryKey: ['measures'], queryFn: () => ask(measureList, '/api/measures') });
export const measureQuery = (id: string) =>
  queryOptions({ queryKey: ['measures', id], queryFn: () => ask(measureDetail, `/api/measures/${id}`) });
export const measureFormQuery = queryOptions({ queryKey: ['measures', 'form'], queryFn: () => ask(measureForm, '/api/measures/form') });
export const placesQuery = queryOptions({ queryKey: ['measures', 'places'], queryFn: () => ask(measurePlaces, '/api/measures/places') });
export const tasksQuery = queryOptions({ queryKey: ['tasks'], queryFn: () => ask(taskList, '/api/tasks') });
export const feedsQuery = queryOptions({ queryKey: ['calendar-feeds'], queryFn: () => ask(feedList, '/api/calendar-feeds') });

export const occurrencesQuery = (rule: Schedule, starts: string, ends: string) => {
  const asked = new URLSearchParams({ rule: JSON.stringify(rule), starts, ends });
  return queryOptions({
    queryKey: ['measures', 'occurrences', asked.toString()],
    queryFn: () => ask(triedOccurrences, `/api/measures/occurrences?${asked}`),
    retry: false,
  });
};
