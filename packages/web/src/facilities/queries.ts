// What the pages of facilities ask for.
import { facilityList, facilityReviews } from '@samsyn/domain';
import { queryOptions } from '@tanstack/react-query';
import { ask } from '../api/ask.ts';

export const facilitiesQuery = queryOptions({ queryKey: ['facilities', 'list'], queryFn: () => ask(facilityList, '/api/facilities') });
export const reviewsQuery = queryOptions({
  queryKey: ['facilities', 'reviews'],
  queryFn: () => ask(facilityReviews, '/api/facilities/reviews'),
});
