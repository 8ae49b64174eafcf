// What is done to a delivery, and that its page is asked for again.
import { importSummary } from '@samsyn/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { write } from '../api/ask.ts';

export interface DeliveryWrite {
  readonly method: 'POST' | 'DELETE';
  /** below the delivery's own address */
  readonly path: string;
  readonly body?: unknown;
}

export function useDeliveryMutation(id: string, done?: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ method, path, body }: DeliveryWrite) => write(importSummary, method, `/api/imports/${id}/${path}`, body),
    onSuccess: async () => {
      done?.();
      for (const key of ['imports', 'sources', 'picture']) await queries.invalidateQueries({ queryKey: [key] });
    },
  });
}
