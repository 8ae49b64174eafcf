// What the pages of the problem register ask for, and how they change it.
import { problemChain, problemDetail, problemList } from '@samsyn/domain';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { ask, write } from '../api/ask.ts';

export const problemsQuery = queryOptions({ queryKey: ['problems'], queryFn: () => ask(problemList, '/api/problems') });
export const problemQuery = (id: string) =>
  queryOptions({ queryKey: ['problems', id], queryFn: () => ask(problemDetail, `/api/problems/${id}`) });

/** What hangs on it, for a split. */
export const chainQuery = (id: string) =>
  queryOptions({ queryKey: ['problems', id, 'chain'], queryFn: () => ask(problemChain, `/api/problems/${id}/chain`), staleTime: 0 });

/** Posts to the register; the lists that show it are asked for again. */
export function useProblemChange(onDone: (id: string) => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ path, body }: { readonly path: string; readonly body: object }) => write(problemDetail, 'POST', path, body),
    onSuccess: async (problem) => {
      queries.setQueryData(['problems', problem.id], problem);
      // what hangs on it may have gone along
      await Promise.all([['problems'], ['causes'], ['goals'], ['measures']].map((queryKey) => queries.invalidateQueries({ queryKey })));
      onDone(problem.id);
    },
  });
}
