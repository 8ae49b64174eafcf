// What the page of people asks for.
import { member, policeArea } from '@samsyn/domain';
import { queryOptions } from '@tanstack/react-query';
import { ask } from '../api/ask.ts';

export const membersQuery = queryOptions({ queryKey: ['members'], queryFn: () => ask(member.array(), '/api/members') });
export const policeAreaQuery = queryOptions({
  queryKey: ['police-area'],
  queryFn: () => ask(policeArea, '/api/police-area'),
  retry: false,
});
