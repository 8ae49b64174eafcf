// What the pages of sharing ask for.
import { organisation, sourceContent, sourceDetail } from '@samsyn/domain';
import { queryOptions } from '@tanstack/react-query';
import { ask } from '../api/ask.ts';

export const sourceQuery = (id: string) =>
  queryOptions({ queryKey: ['source', id], queryFn: () => ask(sourceDetail, `/api/sources/${id}`) });

export const organisationsQuery = queryOptions({
  queryKey: ['organisations'],
  queryFn: () => ask(organisation.array(), '/api/organisations'),
});

export interface Receiver {
  readonly organisation: string;
  readonly role: string | null;
}

export const previewQuery = (id: string, receiver: Receiver) => {
  const asked = new URLSearchParams({ organisation: receiver.organisation, months: '6', purpose: 'Förhandsvisning av en delning' });
  if (receiver.role !== null) asked.set('role', receiver.role);
  return queryOptions({
    queryKey: ['source', id, 'preview', receiver],
    queryFn: () => ask(sourceContent, `/api/sources/${id}/preview?${asked}`),
    retry: false,
  });
};
