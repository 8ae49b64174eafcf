// What the start page and the page of the law ask for.
import { dutyView, measureList, visitView } from '@samsyn/domain';
import { queryOptions } from '@tanstack/react-query';
import { ask, write } from '../api/ask.ts';

export const dutiesQuery = queryOptions({ queryKey: ['duties'], queryFn: () => ask(dutyView, '/api/duties') });

export const planQuery = queryOptions({ queryKey: ['measures', 'late'], queryFn: () => ask(measureList, '/api/measures') });

// told once for each time the page is opened
export const visitQuery = queryOptions({ queryKey: ['visit'], queryFn: () => write(visitView, 'POST', '/api/visits'), staleTime: 60_000 });
