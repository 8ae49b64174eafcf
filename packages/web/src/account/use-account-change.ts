// A change of one's own account: asks again who one is when needed, and shows the account as it then is.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useFreshly } from './freshly.ts';

export function useAccountChange<Given, Answer>(
  change: (given: Given) => Promise<Answer>,
  onDone: (answer: Answer) => void = () => undefined,
) {
  const { freshly } = useFreshly();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (given: Given) => freshly(() => change(given)),
    onSuccess: async (answer) => {
      onDone(answer);
      await queries.invalidateQueries({ queryKey: ['account'] });
      await queries.invalidateQueries({ queryKey: ['session'] });
    },
  });
}
