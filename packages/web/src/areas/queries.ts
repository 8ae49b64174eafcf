// What the pages of areas, exposures and addresses ask for.
import { addressOverview, areaOverview, areaVersion, exposureTable } from '@samsyn/domain';
import { queryOptions } from '@tanstack/react-query';
import { ask } from '../api/ask.ts';

export const areasQuery = queryOptions({
  queryKey: ['areas'],
  queryFn: () => ask(areaOverview, '/api/areas'),
  // while a division is laid over the incidents, how far it has come
  refetchInterval: (query) => (query.state.data?.change?.state === 'working' ? 1000 : false),
});
export const areaVersionQuery = (id: string) =>
  queryOptions({ queryKey: ['areas', id], queryFn: () => ask(areaVersion, `/api/areas/${id}`) });
export const exposuresQuery = queryOptions({ queryKey: ['exposures'], queryFn: () => ask(exposureTable, '/api/exposures') });
export const addressesQuery = queryOptions({ queryKey: ['addresses'], queryFn: () => ask(addressOverview, '/api/addresses') });
