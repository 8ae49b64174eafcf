// What the pages of causes ask for, and how they change it: every change answers with the whole map.
import { type CauseMap, causeMap } from '@samsyn/domain';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { ask, write } from '../api/ask.ts';

export const causesQuery = (problemId: string) =>
  queryOptions({ queryKey: ['causes', problemId], queryFn: () => ask(causeMap, `/api/problems/${problemId}/causes`) });

export interface CauseChange {
  readonly method: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
}

export function useCauseChange(problemId: string, done: (now: CauseMap) => void = () => undefined) {
  const queries = useQueryClient();
  return useMutation<CauseMap, Error, CauseChange>({
    mutationFn: ({ method, path, body }) => write(causeMap, method, path, body),
    onSuccess: (now) => {
      queries.setQueryData(causesQuery(problemId).queryKey, now);
      done(now);
    },
  });
}
