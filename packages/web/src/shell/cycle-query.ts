// Where the municipality stands in the cycle: asked for at most once a minute, however many pages are opened.
import { cycleView } from '@samsyn/domain';
import { queryOptions } from '@tanstack/react-query';
import { ask } from '../api/ask.ts';

export const cycleQuery = queryOptions({ queryKey: ['cycle'], queryFn: () => ask(cycleView, '/api/cycle'), staleTime: 60_000 });
