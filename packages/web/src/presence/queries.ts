// What the pages of presence and resources ask for.
import { presencePlanRow, presencePlanView, resourceList } from '@samsyn/domain';
import { queryOptions } from '@tanstack/react-query';
import { ask } from '../api/ask.ts';

/** asked for again while shifts are being looked for */
const soon = 1000;
export const plansQuery = queryOptions({
  queryKey: ['presence'],
  queryFn: () => ask(presencePlanRow.array(), '/api/presence/plans'),
  refetchInterval: ({ state }) => (state.data?.some((plan) => plan.state === 'counting') ? 3 * soon : false),
});
export const planQuery = (id: string) =>
  queryOptions({
    queryKey: ['presence', id],
    queryFn: () => ask(presencePlanView, `/api/presence/plans/${id}`),
    refetchInterval: ({ state }) => (state.data?.state === 'counting' ? soon : false),
  });
export const figuresQuery = queryOptions({ queryKey: ['figures'], queryFn: () => ask(resourceList, '/api/presence/figures') });
