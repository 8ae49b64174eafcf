// Back from the provider of electronic signatures: asks for its answer until there is one.
import { externalAnswer } from '@samsyn/domain';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { externalPlace } from './queries.ts';

export function ExternalReturn({ id, name }: { readonly id: string; readonly name: string }) {
  const { t } = useWords();
  const queries = useQueryClient();
  const [asked] = useState(() => sessionStorage.getItem(externalPlace(id)));
  const { data, error } = useQuery({
    queryKey: ['signing', id, 'external', asked],
    queryFn: () => write(externalAnswer, 'POST', `/api/agreements/${id}/signing/external/collect`, { id: asked }),
    enabled: asked !== null,
    refetchInterval: ({ state }) => (state.data?.state === 'waiting' ? 2000 : false),
    retry: false,
  });
  const over = data !== undefined && data.state !== 'waiting';
  useEffect(() => {
    if (!over) return;
    sessionStorage.removeItem(externalPlace(id));
    void queries.invalidateQueries({ queryKey: ['signing', id], exact: true });
  }, [over, id, queries]);
  if (error) return <FaultNote raised={error} />;
  if (!data || data.state === 'done') return null;
  return (
    <p className="strip" role="status">
      {data.state === 'waiting' ? t('signing.externalWaiting', { name }) : t('signing.externalFailed')}
    </p>
  );
}
