// What the pages of prioritising ask for, and the steps they take.
import { carryingDecisions, harmTables, priorityList, roundDetail, roundMaterial } from '@samsyn/domain';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { ask, write } from '../api/ask.ts';

export const prioritiesQuery = queryOptions({ queryKey: ['priorities'], queryFn: () => ask(priorityList, '/api/priorities') });
export const roundQuery = (id: string) =>
  queryOptions({ queryKey: ['priorities', 'round', id], queryFn: () => ask(roundDetail, `/api/priorities/rounds/${id}`) });
export const materialQuery = queryOptions({
  queryKey: ['priorities', 'material'],
  queryFn: () => ask(roundMaterial, '/api/priorities/material'),
  staleTime: 0,
});
export const carryingQuery = queryOptions({
  queryKey: ['priorities', 'decisions'],
  queryFn: () => ask(carryingDecisions, '/api/priorities/decisions'),
  staleTime: 0,
});
export const harmQuery = queryOptions({ queryKey: ['priorities', 'harm'], queryFn: () => ask(harmTables, '/api/priorities/harm') });

interface Step {
  readonly method?: 'POST' | 'PUT';
  /** after /api/priorities/rounds */
  readonly path: string;
  readonly body?: object;
}

/** A step of a round; what shows the round is asked for again. */
export function useRoundStep(onDone?: (id: string) => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ method = 'POST', path, body }: Step) => write(roundDetail, method, `/api/priorities/rounds${path}`, body),
    onSuccess: async (round) => {
      queries.setQueryData(['priorities', 'round', round.id], round);
      await Promise.all([
        queries.invalidateQueries({ queryKey: ['priorities'], exact: true }),
        ...[['problems'], ['priorities', 'decisions'], ['meetings'], ['decisions']].map((queryKey) =>
          queries.invalidateQueries({ queryKey }),
        ),
      ]);
      onDone?.(round.id);
    },
  });
}
