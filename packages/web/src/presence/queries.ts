// What the pages of presence and resources ask for.
import { presencePlanRow, presencePlanView, resourceList } from '@samsyn/domain';
import { queryOptions } from '@tanstack/react-query';
import { ask } from '../api/ask.ts';

export const plansQuery = queryOptions({ queryKey: ['presence'], queryFn: () => ask(presencePlanRow.array(), '/api/presence/plans') });
export const planQuery = (id: string) =>
  queryOptions({ queryKey: ['presence', id], queryFn: () => ask(presencePlanView, `/api/presence/plans/${id}`) });
export const figuresQuery = queryOptions({ queryKey: ['figures'], queryFn: () => ask(resourceList, '/api/presence/figures') });
