// A change of one measure: written, and then everything that shows it is asked for again.
import { measureDetail } from '@samsyn/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { write } from '../api/ask.ts';

export function useMeasureChange<Body>(id: string, part: 'state' | 'follow-up' | 'delay', done: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Body) => write(measureDetail, 'POST', `/api/measures/${id}/${part}`, body),
    onSuccess: async (now) => {
      queries.setQueryData(['measures', id], now);
      await queries.invalidateQueries({ queryKey: ['measures'] });
      await queries.invalidateQueries({ queryKey: ['tasks'] });
      done();
    },
  });
}
