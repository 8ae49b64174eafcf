// Municipalities of the same group: what is known, the band of one kind, and handing files in.
import { type PeerBandQuery, peerBandAnswer, peers } from '@samsyn/domain';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { ask, write } from '../api/ask.ts';

export const peersQuery = queryOptions({ queryKey: ['peers'], queryFn: () => ask(peers, '/api/peers') });

export const peerBandQueryOf = ({ category, year }: PeerBandQuery) =>
  queryOptions({
    queryKey: ['peers', 'band', category, year],
    queryFn: () => ask(peerBandAnswer, `/api/peers/band?${new URLSearchParams({ category, year: String(year) })}`),
  });

interface PeerChange {
  readonly method: 'PUT' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
}

export function usePeerChange(onDone: () => void = () => undefined) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ method, path, body }: PeerChange) => write(peers, method, path, body),
    onSuccess: (answer) => {
      client.setQueryData(peersQuery.queryKey, answer);
      void client.invalidateQueries({ queryKey: ['peers', 'band'] });
      onDone();
    },
  });
}
