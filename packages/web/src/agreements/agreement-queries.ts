// What the pages of agreements ask for, and the one way they change something.
import {
  type AgreementView,
  agreementList,
  agreementVersion,
  agreementView,
  type Lang,
  organisation,
  rebuildProposal,
  wordingDiff,
} from '@samsyn/domain';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { ask, write } from '../api/ask.ts';

export const agreementsQuery = queryOptions({ queryKey: ['agreements'], queryFn: () => ask(agreementList, '/api/agreements') });

export const agreementQuery = (id: string) =>
  queryOptions({ queryKey: ['agreements', id], queryFn: () => ask(agreementView, `/api/agreements/${id}`) });

export const versionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['agreements', id, 'versions'],
    queryFn: () => ask(agreementVersion.array(), `/api/agreements/${id}/versions`),
  });

export const differencesQuery = (id: string, from: number, to: number, lang: Lang) =>
  queryOptions({
    queryKey: ['agreements', id, 'differences', from, to, lang],
    queryFn: () => ask(wordingDiff, `/api/agreements/${id}/differences?from=${from}&to=${to}&lang=${lang}`),
  });

/** What the chain would change in this version of the draft. */
export const rebuildQuery = (id: string, version: number) =>
  queryOptions({
    queryKey: ['agreements', id, 'rebuild', version],
    queryFn: () => ask(rebuildProposal, `/api/agreements/${id}/rebuild`),
    staleTime: 0,
  });

export const partiesQuery = queryOptions({
  queryKey: ['organisations'],
  queryFn: () => ask(organisation.array(), '/api/organisations'),
  retry: false,
});

export interface AgreementChange {
  readonly method: 'POST' | 'PATCH' | 'PUT';
  readonly path: string;
  readonly body: unknown;
}

/** Every change answers with the agreement as it stands afterwards. */
export function useAgreementChange(onDone?: (view: AgreementView) => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ method, path, body }: AgreementChange) => write(agreementView, method, path, body),
    onSuccess: async (view) => {
      queries.setQueryData(['agreements', view.id], view);
      await queries.invalidateQueries({ queryKey: ['agreements'], refetchType: 'active' });
      onDone?.(view);
    },
  });
}
