// A change of one review: what the server answers is what the page shows next.
import { type ReviewView, reviewView } from '@samsyn/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { write } from '../api/ask.ts';

interface Change {
  readonly method?: 'POST' | 'PUT';
  /** after the review's own address */
  readonly path: string;
  readonly body?: unknown;
}

export function useReviewChange(id: string, done?: (review: ReviewView) => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ method = 'POST', path, body }: Change) => write(reviewView, method, `/api/reviews/${id}/${path}`, body),
    onSuccess: async (review) => {
      queries.setQueryData(['reviews', id], review);
      await queries.invalidateQueries({ queryKey: ['reviews'], exact: true });
      done?.(review);
    },
  });
}
