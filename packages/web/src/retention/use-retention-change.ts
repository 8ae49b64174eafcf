// One change of the keeping: sent, and what is shown afterwards is what the server answered.
import { type RetentionState, retentionState } from '@samsyn/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useFreshly } from '../account/freshly.ts';
import { write } from '../api/ask.ts';
import { retentionQuery } from './retention-query.ts';

interface Change {
  readonly method: 'POST' | 'PUT';
  readonly path: string;
  readonly body: unknown;
}

export function useRetentionChange(done: () => void) {
  const queries = useQueryClient();
  const { freshly } = useFreshly();
  return useMutation<RetentionState, Error, Change>({
    mutationFn: ({ method, path, body }) => freshly(() => write(retentionState, method, path, body)),
    onSuccess: (now) => {
      queries.setQueryData(retentionQuery.queryKey, now);
      done();
    },
  });
}
