// A picture, or a view of the present one, as the filters ask for it; what it is compared with; and its rates.
import { type PictureViewQuery, pictureRates, picture as pictureSchema, type ViewComparison, viewComparison } from '@samsyn/domain';
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { ask } from '../api/ask.ts';
import { pictureQuery } from '../api/picture-queries.ts';
import { comparedWithOf, type PictureFilter, viewOf, viewSearch } from './picture-filter.ts';

const kept = 60_000;

const viewQuery = (view: PictureViewQuery) =>
  queryOptions({
    queryKey: ['picture', 'view', view],
    queryFn: () => ask(pictureSchema, `/api/picture-view?${viewSearch(view)}`),
    staleTime: kept,
  });

/**
 * The picture that the page shows. `whole` is the picture with every choice in it; `counting` while a view that has been asked for is not there
 * yet, and what was shown before stands.
 */
export function useShownPicture(id: string, filter: PictureFilter) {
  const view = id === 'current' ? viewOf(filter) : {};
  const searched = Object.keys(view).length > 0;
  const whole = useQuery(pictureQuery(id));
  const part = useQuery({ ...viewQuery(view), enabled: searched, placeholderData: keepPreviousData, retry: false });
  const shown = searched ? (part.data ?? (part.isPending ? whole.data : undefined)) : whole.data;
  return {
    view,
    searched,
    whole: whole.data,
    picture: shown,
    error: searched ? (part.error ?? whole.error) : whole.error,
    counting: searched && (part.isPlaceholderData || (part.isPending && !part.error)),
    refetch: () => void (searched ? part.refetch() : whole.refetch()),
  };
}

export const comparisonQuery = (filter: PictureFilter) => {
  const { jamfor = '', per } = filter;
  const asked = new URLSearchParams(viewSearch(viewOf(filter)));
  asked.set('with', comparedWithOf(jamfor));
  if (per) asked.set('exposure', per);
  return queryOptions({
    queryKey: ['picture', 'comparison', asked.toString()],
    queryFn: (): Promise<ViewComparison> => ask(viewComparison, `/api/picture-comparison?${asked}`),
    enabled: jamfor !== '',
    staleTime: kept,
    retry: false,
  });
};

/** Without `per`: only which exposures there are. */
export const ratesQuery = (id: string, view: PictureViewQuery, per: string | undefined) => {
  const asked = new URLSearchParams(viewSearch(view));
  asked.set('picture', id);
  if (per) asked.set('exposure', per);
  return queryOptions({
    queryKey: ['picture', 'rates', asked.toString()],
    queryFn: () => ask(pictureRates, `/api/picture-rates?${asked}`),
    staleTime: kept,
    retry: false,
  });
};
