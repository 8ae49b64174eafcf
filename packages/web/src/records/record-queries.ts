// What the register and the data-protection page ask the server for.
import { privacyView, recordList } from '@samsyn/domain';
import { queryOptions } from '@tanstack/react-query';
import { ask } from '../api/ask.ts';

export const recordsQuery = queryOptions({ queryKey: ['records'], queryFn: () => ask(recordList, '/api/records') });
export const privacyQuery = queryOptions({ queryKey: ['privacy'], queryFn: () => ask(privacyView, '/api/privacy') });
