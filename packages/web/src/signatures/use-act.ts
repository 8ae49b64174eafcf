// One act of signing from a page: shows who she is again when the server asks, and puts the answer where the page reads it.
import type { SigningView } from '@samsyn/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useFreshly } from '../account/freshly.ts';

export function useAct<Given = void>(id: string, work: (given: Given) => Promise<SigningView>, done: () => void = () => undefined) {
  const queries = useQueryClient();
  const { freshly } = useFreshly();
  return useMutation({
    mutationFn: (given: Given) => freshly(() => work(given)),
    onSuccess: async (view) => {
      queries.setQueryData(['signing', id], view);
      await queries.invalidateQueries({ queryKey: ['agreements'] });
      done();
    },
  });
}
