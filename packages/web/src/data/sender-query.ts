// What delivers by itself, as the server tells it.
import { deliverySender } from '@samsyn/domain';
import { queryOptions } from '@tanstack/react-query';
import { ask } from '../api/ask.ts';

export const sendersQuery = queryOptions({ queryKey: ['senders'], queryFn: () => ask(deliverySender.array(), '/api/senders') });
