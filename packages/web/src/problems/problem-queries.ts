// What the pages of the problem register ask for, and how they change it.
import { problemDetail, problemList } from '@samsyn/domain';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { ask, write } from '../api/ask.ts';

export const problemsQuery = queryOptions({ queryKey: ['problems'], queryFn: () => ask(problemList, '/api/problems') });
export const problemQuery = (id: string) =>
  queryOptions({ queryKey: ['problems', id], queryFn: () => ask(problemDetail, `/api/problems/${id}`) });

/** Posts to the register; the lists that show it are asked for again. */
export function useProblemChange(onDone: (id: string) => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ path, body }: { readonly path: string; readonly body: object }) => write(problemDetail, 'POST', path, body),
    onSuccess: async (problem) => {
      queries.setQueryData(['problems', problem.id], problem);
      await queries.invalidateQueries({ queryKey: ['problems'] });
      onDone(problem.id);
    },
  });
}
