// Two pictures held against each other.
import { pictureComparison } from '@samsyn/domain';
import { queryOptions } from '@tanstack/react-query';
import { ask } from '../api/ask.ts';

export const comparisonQuery = (from: string, to: string) =>
  queryOptions({
    queryKey: ['frozen-comparison', from, to],
    queryFn: () => ask(pictureComparison, `/api/frozen-comparison?${new URLSearchParams({ from, to })}`),
  });
