// Chooses which division is used. The server lays it over the incidents while the page shows how far it has come; when it is done, everything
// that rests on the areas is asked for again.
import { type AreaOverview, areaOverview } from '@samsyn/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { useToast } from '../ui/Toasts.tsx';

export type UseDivision = ReturnType<typeof useDivision>;

export function useDivision({ versions, change }: AreaOverview) {
  const { t, lang } = useWords();
  const queries = useQueryClient();
  const toast = useToast();
  const active = versions.find((version) => version.active);
  const use = useMutation({
    mutationFn: (id: string) => write(areaOverview, 'POST', `/api/areas/${id}/activation`),
    onSuccess: (overview) => queries.setQueryData(['areas'], overview),
  });
  const before = useRef({ working: false, active: active?.id });
  useEffect(() => {
    const then = before.current;
    before.current = { working: change?.state === 'working', active: active?.id };
    if (!then.working || !active || active.id === then.active) return;
    const earlier = then.active;
    toast({ text: t('areas.used', { name: active[lang] }), ...(earlier ? { undo: () => use.mutate(earlier) } : {}) });
    void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'areas' });
  }, [change, active, lang, queries, t, toast, use]);
  return use;
}
