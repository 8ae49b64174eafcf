// What the pages of reviews and lighting ask for.
import { lightList, reviewList, reviewView } from '@samsyn/domain';
import { queryOptions } from '@tanstack/react-query';
import { ask } from '../api/ask.ts';

export const reviewsQuery = queryOptions({ queryKey: ['reviews'], queryFn: () => ask(reviewList, '/api/reviews') });
export const reviewQuery = (id: string) =>
  queryOptions({ queryKey: ['reviews', id], queryFn: () => ask(reviewView, `/api/reviews/${id}`) });
export const lightsQuery = queryOptions({ queryKey: ['lights'], queryFn: () => ask(lightList, '/api/lights') });
