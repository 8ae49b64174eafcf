// Does something to minutes; the answer is the minutes as they are now.
import { type MinutesView, minutesView } from '@samsyn/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { write } from '../api/ask.ts';

export function useMinutesVerb(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ path, body }: { readonly path: string; readonly body?: unknown }): Promise<MinutesView> =>
      write(minutesView, 'POST', path, body),
    onSuccess: async (view) => {
      queries.setQueryData(['minutes', id], view);
      queries.setQueryData(['meeting', id], view.meeting);
      await queries.invalidateQueries({ queryKey: ['meetings'] });
    },
  });
}
