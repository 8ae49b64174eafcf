// What the pages ask for of deliveries and sources. A delivery is asked for again while the server works on it.
import { importPreview, importSummary, sourceRow } from '@samsyn/domain';
import { queryOptions } from '@tanstack/react-query';
import { ask } from './ask.ts';

const working = (state: string | undefined) => state === 'reading' || state === 'storing';

export const sourcesQuery = queryOptions({ queryKey: ['sources'], queryFn: () => ask(sourceRow.array(), '/api/sources') });

export const importsQuery = queryOptions({
  queryKey: ['imports'],
  queryFn: () => ask(importSummary.array(), '/api/imports'),
  refetchInterval: (query) => (query.state.data?.some((row) => working(row.state)) ? 1500 : false),
});

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['imports', id],
    queryFn: () => ask(importPreview, `/api/imports/${id}`),
    staleTime: 0,
    refetchInterval: (query) => (working(query.state.data?.state) ? 700 : false),
  });
