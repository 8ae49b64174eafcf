// What is being worked out, for whoever waits for it: asked for once a second, and only when the answer is not there at once.
import { type PictureMaking, type PictureViewQuery, pictureMaking } from '@samsyn/domain';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ask } from '../api/ask.ts';
import { useConnection } from '../api/connection.ts';
import { viewSearch } from './picture-filter.ts';

export type Made = { readonly what: 'picture' | 'map' } | { readonly what: 'view'; readonly view: PictureViewQuery };

const makingQuery = (made: Made) => {
  const search = new URLSearchParams(made.what === 'view' ? viewSearch(made.view) : '');
  search.set('what', made.what);
  return queryOptions({
    queryKey: ['making', search.toString()],
    queryFn: () => ask(pictureMaking, `/api/picture-making?${search}`),
    refetchInterval: 1000,
    gcTime: 0,
    retry: false,
  });
};

/** What most people see is there before there is anything to tell. */
function useLate(milliseconds: number): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return late;
}

/** Null while nothing is known of it, and when the connection is lost. */
export function useMaking(made: Made): NonNullable<PictureMaking['making']> | null {
  const late = useLate(700);
  const { data } = useQuery({ ...makingQuery(made), enabled: late });
  const lost = useConnection() === 'lost';
  return lost ? null : (data?.making ?? null);
}
