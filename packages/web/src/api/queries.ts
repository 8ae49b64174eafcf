// What the pages ask for, by noun. Deliveries are asked for again while the server works on them.
import { importPreview, importSummary, pictureListRow, picture as pictureSchema, sourceRow } from '@samsyn/domain';
import { queryOptions } from '@tanstack/react-query';
import { ask, readSession } from './ask.ts';

const working = (state: string | undefined) => state === 'reading' || state === 'storing';

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: readSession,
  staleTime: Number.POSITIVE_INFINITY,
  // it was asked for before the frame stood, and the refusal is what the frame shows
  retryOnMount: false,
});

export const pictureQuery = (id: string) =>
  queryOptions({ queryKey: ['picture', id], queryFn: () => ask(pictureSchema, `/api/pictures/${id}`), staleTime: 60_000 });

export const picturesQuery = queryOptions({ queryKey: ['pictures'], queryFn: () => ask(pictureListRow.array(), '/api/pictures') });

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
