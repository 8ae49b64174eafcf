// The state of the keeping; every change answers with it anew.
import { retentionState } from '@samsyn/domain';
import { queryOptions } from '@tanstack/react-query';
import { ask } from '../api/ask.ts';

export const retentionQuery = queryOptions({ queryKey: ['retention'], queryFn: () => ask(retentionState, '/api/retention') });
