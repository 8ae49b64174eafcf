// Does something to the bodies; the answer is all of them as they are now.
import { body } from '@samsyn/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { write } from '../api/ask.ts';

export function useBodiesVerb(onDone: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (act: { readonly method: 'POST' | 'PUT'; readonly path: string; readonly body: unknown }) =>
      write(body.array(), act.method, act.path, act.body),
    onSuccess: (bodies) => {
      queries.setQueryData(['bodies'], bodies);
      onDone();
    },
  });
}
