// What the start page asks for.
import { dutyView, measureList } from '@samsyn/domain';
import { queryOptions } from '@tanstack/react-query';
import { ask } from '../api/ask.ts';

export const dutiesQuery = queryOptions({ queryKey: ['duties'], queryFn: () => ask(dutyView, '/api/duties') });

export const planQuery = queryOptions({ queryKey: ['measures', 'late'], queryFn: () => ask(measureList, '/api/measures') });
