// What a source's page asks for. Rows are asked for with a purpose, page by page; a table at once.
import { sourceContent, sourceMap } from '@samsyn/domain';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { ask } from '../api/ask.ts';

export interface AskedContent {
  readonly category: string | null;
  /** null = not given yet */
  readonly purpose: string | null;
}

const paramsOf = ({ category, purpose }: AskedContent, more: Record<string, string> = {}) => {
  const params = new URLSearchParams(more);
  if (category !== null) params.set('category', category);
  if (purpose !== null) params.set('purpose', purpose);
  return params;
};

export const contentQuery = (id: string, asked: AskedContent) =>
  infiniteQueryOptions({
    queryKey: ['source', id, 'content', asked],
    queryFn: ({ pageParam }) =>
      ask(sourceContent, `/api/sources/${id}/content?${paramsOf(asked, pageParam === null ? {} : { before: pageParam })}`),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    retry: false,
    staleTime: 60_000,
  });

export const sourceMapQuery = (id: string, asked: AskedContent) =>
  queryOptions({
    queryKey: ['source', id, 'map', asked],
    queryFn: () => ask(sourceMap, `/api/sources/${id}/map?${paramsOf(asked)}`),
    retry: false,
    staleTime: 60_000,
  });
