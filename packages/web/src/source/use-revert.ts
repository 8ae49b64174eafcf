// Takes the corrections of a row back.
import { correctedRow, type SourceContent } from '@samsyn/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { useToast } from '../ui/Toasts.tsx';

export function useRevert(source: string) {
  const { t } = useWords();
  const queries = useQueryClient();
  const tell = useToast();
  return useMutation({
    mutationFn: ({ id }: Pick<SourceContent['rows'][number], 'id'>) =>
      write(correctedRow, 'DELETE', `/api/sources/${source}/rows/${id ?? ''}/correction`),
    onSuccess: async () => {
      tell({ text: t('source.reverted') });
      for (const key of ['source', 'sources', 'picture']) await queries.invalidateQueries({ queryKey: [key] });
    },
  });
}
